import { describe, expect, it } from 'vitest';
import { type Incoming, type Reply, text } from '../../../src/chat/message/message.ts';
import { chatOf } from '../../contracts/platform-contract.ts';
import { keepOpen } from './keep-open.ts';
import { openStage } from './open-slack.ts';

const { opened } = keepOpen();

describe('markup in a question', () => {
  it('reaches the bot as typed and comes back as plain text', async () => {
    const stage = await openStage({ mode: 'http' });
    opened.push(stage);
    const said: string[] = [];
    const shout = (incoming: Incoming): Reply => {
      said.push(incoming.text);
      return { kind: 'answered', language: 'en', blocks: [{ type: 'paragraph', line: [text(incoming.text)] }] };
    };
    await stage.door.start(await chatOf(shout));
    const { people, edge, deals, mei, seen } = stage;
    await people.mention(
      '&lt;!channel&gt; <!here> <@U0TOM|tom> <https://a.example|link> <#C1|deals> 5 &gt; 3 &amp;amp;',
      { channel: deals, user: mei },
    );
    await seen(1);
    expect(said).toEqual(['<!channel> @here @tom link #deals 5 > 3 &amp;']);
    expect(edge.messages[0]?.text).toBe('&lt;!channel&gt; @here @tom link #deals 5 &gt; 3 &amp;amp;');
    expect(JSON.stringify(edge.messages[0]?.blocks)).not.toMatch(/broadcast|user_id|"link"|mrkdwn/);
  });
});
