import { describe, expect, it } from 'vitest';
import { wordsOf } from './emulator/messages.ts';
import { keepOpen } from './keep-open.ts';

const QUESTION = 'Who founded Halden Optics?';
const { open } = keepOpen();

describe('a message that shows more than its text', () => {
  const forwarded = {
    is_msg_unfurl: true,
    is_share: true,
    channel_id: 'C0000000001',
    ts: '1790000100.000100',
    text: QUESTION,
    fallback: `[today] someone: ${QUESTION}`,
  };
  const preview = { from_url: 'https://example.com/a', title: 'Corvane', text: 'Corvane fined' };
  const section = { type: 'section', text: { type: 'mrkdwn', text: QUESTION } };

  it.each(['', 'Can you answer this?', '帮我看看这个'])(
    'is read where a message was forwarded with %j',
    async (text) => {
      const { people, dm, mei, seen, edge } = await open('http');
      const base = { type: 'message', channel: dm, channel_type: 'im', user: mei };
      await people.event({ ...base, text, ts: people.ts(), attachments: [preview, forwarded] });
      expect(wordsOf((await seen(1))[0]?.blocks)).toContain('Halden');
      expect(edge.messages).toHaveLength(1);
    },
  );

  it('is not read beside words of one’s own, nor is the preview of a link', async () => {
    const { people, dm, mei, seen } = await open('http');
    const base = { type: 'message', channel: dm, channel_type: 'im', user: mei };
    const own = 'When was Corvane Instruments fined?';
    await people.event({ ...base, text: own, ts: people.ts(), attachments: [forwarded] });
    expect(wordsOf((await seen(1))[0]?.blocks)).not.toContain('Halden');
    await people.event({ ...base, text: '<https://example.com/a>', ts: people.ts(), attachments: [preview] });
    expect(wordsOf((await seen(2))[1]?.blocks)).toContain('I see no question there');
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['blocks', { blocks: [section, { type: 'actions', elements: [{ type: 'button', text: { text: 'Corvane' } }] }] }],
    [
      'rich text',
      {
        blocks: [
          {
            type: 'rich_text',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: QUESTION }] }],
          },
        ],
      },
    ],
    ['an attachment', { attachments: [{ title: QUESTION, fallback: QUESTION }] }],
  ])('is read by the menu of what an app has posted: %s', async (_, shown) => {
    const { people, deals, mei, seen } = await open('http');
    const more = { subtype: 'bot_message', bot_id: 'B0000000009', user: undefined, ...shown };
    await people.shortcut('', { channel: deals, user: mei, ts: people.ts() }, more);
    expect(wordsOf((await seen(1))[0]?.blocks)).toContain('Halden');
  });
});

describe('people who are mentioned in a question', () => {
  it('show by name and are no content', async () => {
    const stage = await open('http');
    const { people, deals, mei, tom, seen } = stage;
    await people.mention(`<@${tom}> ${QUESTION} cc <@U0UNKNOWN1>`, { channel: deals, user: mei });
    expect(wordsOf((await seen(1))[0]?.blocks)).toMatch(/Halden[\s\S]*\[1\]/);
    await people.command(`<@${tom}> ${QUESTION}`, { channel: deals, user: mei });
    const [, answer] = await seen(2);
    if (answer) await people.press(answer, 'share', mei);
    const shared = (await seen(3, () => true)).find(
      ({ to, ts }) => to === undefined && ts !== stage.edge.messages[0]?.ts,
    );
    expect(wordsOf(shared?.blocks)).toMatch(/@Tom/i);
    expect(wordsOf(shared?.blocks)).not.toContain(tom);
  });
});
