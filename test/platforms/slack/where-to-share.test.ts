import { describe, expect, it } from 'vitest';
import { buttonsOf, isPublic, wordsOf } from './emulator/messages.ts';
import { TEAM } from './emulator/workspace.ts';
import { keepOpen } from './keep-open.ts';
import { privateAnswer } from './open-slack.ts';

const QUESTION = 'Who founded Corvane Instruments?';
const { open } = keepOpen();

describe('Share', () => {
  it('goes below the message that was answered from its menu', async () => {
    const stage = await open();
    const { people, mei, deals, seen } = stage;
    const ts = people.ts();
    await people.shortcut(QUESTION, { channel: deals, user: mei, ts });
    const [answer] = await seen(1);
    if (answer) await people.press(answer, 'share', mei);
    expect((await seen(1, isPublic))[0]?.thread).toBe(ts);
  });

  it('posts where the bot is no member, by the address that Slack gives for it', async () => {
    const stage = await open();
    const { people, edge, mei, deals, seen } = stage;
    await people.command(QUESTION, { channel: deals, user: mei });
    const [answer] = await seen(1);
    edge.faults.next('chat.postMessage', { type: 'error', error: 'not_in_channel' });
    if (answer) await people.press(answer, 'share', mei);
    const [shared] = await seen(1, isPublic);
    expect(shared?.channel).toBe(deals);
    const answers = edge.calls
      .filter(({ method }) => method === 'response_url')
      .map(({ body }) => body['response_type']);
    expect(answers).toContain('in_channel');
  });

  it.each(['another organisation reads the channel', 'it is outside the channels that are set', 'Slack does not say'])(
    'is refused where %s',
    async (why) => {
      const stage = await open();
      const { people, edge, mei, deals, seen, chat } = stage;
      const answer = await privateAnswer(stage);
      if (why.startsWith('another')) edge.external.add(deals);
      if (why.startsWith('it is'))
        await chat.settings.change({ platform: 'slack', workspace: TEAM }, { channels: ['C0'] });
      if (why.startsWith('Slack'))
        edge.faults.always('conversations.info', { type: 'error', error: 'channel_not_found' });
      await people.press(answer, 'share', mei);
      expect(wordsOf((await seen(2))[1]?.blocks)).toContain('I can only share in channels');
      expect(edge.messages.filter(isPublic)).toEqual([]);
    },
  );

  it('is not offered in direct messages, where there is nobody to share with', async () => {
    const { people, dm, mei, seen } = await open();
    await people.command(QUESTION, { channel: dm, user: mei });
    const actions = buttonsOf((await seen(1))[0]?.blocks).map(({ action_id }) => action_id);
    expect(actions).toContain('again');
    expect(actions).not.toContain('share');
  });
});
