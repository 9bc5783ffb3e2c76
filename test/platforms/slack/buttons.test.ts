import { describe, expect, it } from 'vitest';
import { text } from '../../../src/chat/message/message.ts';
import { chatOf } from '../../contracts/platform-contract.ts';
import { buttonsOf, isPublic, type Seen, wordsOf } from './emulator/messages.ts';
import { TEAM } from './emulator/workspace.ts';
import { keepOpen } from './keep-open.ts';
import { openStage, privateAnswer, type Stage } from './open-slack.ts';

const QUESTION = 'Who founded Corvane Instruments?';
const { opened, open } = keepOpen();

/** A bot that says what it was asked and suggests to ask on. */
async function openSuggesting() {
  const stage = await openStage({ mode: 'http' });
  opened.push(stage);
  const chat = await chatOf((incoming) => ({
    kind: 'answered',
    language: 'en',
    blocks: [
      { type: 'paragraph', line: [text(`about ${incoming.text}`)] },
      { type: 'suggestions', label: 'Ask next', questions: [`about ${incoming.text} <!channel>?`] },
    ],
  }));
  await stage.door.start(chat);
  return stage;
}

async function openAnswer(stage: Stage, question = QUESTION): Promise<Seen> {
  const before = stage.edge.messages.length;
  await stage.people.mention(question, { channel: stage.deals, user: stage.mei });
  const answer = (await stage.seen(before + 1)).at(-1);
  if (!answer) throw new Error('no answer');
  return answer;
}

for (const mode of ['http', 'socket'] as const)
  describe(`Share, over ${mode}`, () => {
    it('posts the stored answer once under a double click, and says who shared it', async () => {
      const stage = await open(mode);
      const { people, edge, mei, deals, seen, until } = stage;
      const answer = await privateAnswer(stage);
      const taken = await Promise.all([people.press(answer, 'share', mei), people.press(answer, 'share', mei)]);
      expect(taken.map(({ acknowledged }) => acknowledged)).toEqual([true, true]);
      const [shared] = await seen(1, isPublic);
      await until('the private answer to go', () => !edge.messages.includes(answer));
      expect(shared?.channel).toBe(deals);
      expect(JSON.stringify(shared?.blocks)).toContain(`"user_id":"${mei}"`);
      expect(wordsOf(shared?.blocks)).toContain(wordsOf(answer.blocks).slice(0, 40));
      expect(wordsOf(shared?.blocks)).toContain(QUESTION);
      expect(edge.messages.filter(isPublic)).toHaveLength(1);
      expect(buttonsOf(shared?.blocks).map(({ action_id }) => action_id)).not.toContain('share');
    });
  });

describe('Share', () => {
  it('says that an answer is no longer kept', async () => {
    const stage = await open();
    const { people, mei, seen, deals } = stage;
    const forged: Seen = {
      channel: deals,
      ts: people.ts(),
      to: mei,
      text: 'x',
      blocks: [
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'share',
              text: { text: 'x' },
              value: JSON.stringify({ answer: 'gone', channel: deals }),
            },
          ],
        },
      ],
    };
    await people.press(forged, 'share', mei);
    expect(wordsOf((await seen(1))[0]?.blocks)).toContain('no longer kept');
  });
});

describe('the buttons of an answer', () => {
  it('ask again, in place of the answer', async () => {
    const stage = await open();
    const { people, edge, mei, until } = stage;
    const answer = await privateAnswer(stage);
    await people.press(answer, 'again', mei);
    await until(
      'a new answer in the place of the first',
      () => edge.messages.length === 1 && edge.messages[0] !== answer,
    );
    expect(wordsOf(edge.messages[0]?.blocks)).toBe(wordsOf(answer.blocks));
  });

  it('answer a suggestion in the same thread, with the question above', async () => {
    const stage = await openSuggesting();
    const { people, mei, tom, seen } = stage;
    const answer = await openAnswer(stage, 'first');
    await people.press(answer, 'ask', tom);
    const next = (await seen(2))[1];
    expect(next?.thread).toBe(answer.thread);
    expect(wordsOf(next?.blocks)).toContain('about first <!channel>?');
    expect(JSON.stringify(next?.blocks)).toContain(`"user_id":"${tom}"`);
    expect(JSON.stringify(next?.blocks)).not.toContain(`"user_id":"${mei}"`);
  });

  it('answer a suggestion of a private answer privately', async () => {
    const stage = await openSuggesting();
    const answer = await privateAnswer(stage, 'first');
    await stage.people.press(answer, 'ask', stage.mei);
    expect((await stage.seen(2))[1]?.to).toBe(stage.mei);
  });

  it('offer the readings of an ambiguous name, each with the question', async () => {
    const stage = await open();
    const answer = await openAnswer(stage, 'What did Lin Wei found?');
    const choices = buttonsOf(answer.blocks).filter(({ action_id }) => action_id.startsWith('ask:'));
    expect(choices.map(({ value }) => value?.slice(0, 25))).toEqual(Array(2).fill('What did Lin Wei found? ('));
    await stage.people.press(answer, 'ask', stage.mei);
    expect(wordsOf((await stage.seen(2))[1]?.blocks)).toContain('What did Lin Wei found?');
  });

  it('answer one press within ten seconds, also where a clock of tens of seconds ticks between', async () => {
    const stage = await openSuggesting();
    const { people, mei, edge, seen, until } = stage;
    const answer = await openAnswer(stage, 'first');
    for (const at of ['1790000509.900000', '1790000510.100000', '1790000512.000000'])
      await people.press(answer, 'ask', mei, 0, at);
    await seen(2);
    await people.press(answer, 'ask', mei, 0, '1790000545.000000');
    await until('the press after a while', () => edge.messages.length === 3);
    expect(edge.messages).toHaveLength(3);
  });

  it('have labels of at most 28 characters, and what is longer stands above them', async () => {
    const long = 'What was the revenue of Halden Optics in the third quarter of 2024?';
    const chat = await chatOf(() => ({
      kind: 'answered',
      language: 'en',
      blocks: [{ type: 'suggestions', label: 'Ask next', questions: [long, 'Who runs it?'] }],
    }));
    const stage = await openStage({ mode: 'http' });
    opened.push(stage);
    await stage.door.start(chat);
    const answer = await openAnswer(stage, 'first');
    const [first, second] = buttonsOf(answer.blocks);
    expect([first?.text.text.length, second?.text.text]).toEqual([expect.closeTo(26, -1), 'Who runs it?']);
    expect(first?.text.text.length).toBeLessThanOrEqual(28);
    expect(first?.value).toBe(long);
    expect(wordsOf(answer.blocks)).toContain(long);
  });

  it('take a vote, thank for it privately, and take a reason for a bad one', async () => {
    const stage = await open();
    const { people, edge, mei, chat, seen } = stage;
    const answer = await openAnswer(stage);
    await people.press(answer, 'vote', mei, 1);
    const thanks = (await seen(2))[1];
    expect(thanks?.to).toBe(mei);
    expect(wordsOf(thanks?.blocks)).toContain('Thank you');
    if (thanks) await people.press(thanks, 'tell', mei);
    const view = edge.calls.find(({ method }) => method === 'views.open')?.body['view'] as { private_metadata: string };
    const state = { values: { text: { text: { type: 'plain_text_input', value: 'It is out of date' } } } };
    const taken = await people.submit({ ...view, callback_id: 'reason', state }, mei);
    expect(taken).toMatchObject({ acknowledged: true });
    const gaps = await chat.store.feedback.gaps(5);
    expect(gaps).toMatchObject([{ verdict: 'down', reason: 'It is out of date' }]);
  });

  it('thank for a good vote without asking for more', async () => {
    const stage = await open();
    const answer = await privateAnswer(stage);
    await stage.people.press(answer, 'vote', stage.mei, 0);
    expect(buttonsOf((await stage.seen(2))[1]?.blocks)).toEqual([]);
  });

  it('leave buttons alone that hold nothing that is known', async () => {
    const stage = await open();
    const { people, edge, deals, mei } = stage;
    for (const action of ['share', 'show', 'vote', 'tell', 'again', 'ask:0']) {
      const blocks = [
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: action, text: { text: 'x' }, value: action.startsWith('a') ? '' : '{oops' },
          ],
        },
      ];
      const { acknowledged } = await people.press(
        { channel: deals, ts: people.ts(), to: mei, text: 'x', blocks },
        action,
        mei,
      );
      expect(acknowledged).toBe(action !== 'tell');
    }
    expect(edge.messages.filter(isPublic)).toEqual([]);
  });
});

describe('the App Home', () => {
  const homeOf = ({ edge }: Stage) =>
    edge.calls.filter(({ method }) => method === 'views.publish').map(({ body }) => body['view']);
  const visit = ({ people, dm }: Stage, user: string, tab = 'home') =>
    people.event({ type: 'app_home_opened', user, channel: dm, tab, event_ts: people.ts() });

  it('shows examples, coverage, newest articles and the last answers of the person', async () => {
    const stage = await open();
    await privateAnswer(stage);
    await visit(stage, stage.mei);
    const home = wordsOf(homeOf(stage)[0]);
    for (const part of [
      'Who runs Halden Optics?',
      'What I know about',
      'Newest articles',
      'Mirror Weekly',
      'Your last answers',
      'Settings',
    ])
      expect(home).toContain(part);
    await visit(stage, stage.tom);
    expect(wordsOf(homeOf(stage)[1])).not.toContain('Your last answers');
  });

  it('answers an example in the direct messages', async () => {
    const stage = await open();
    await visit(stage, stage.mei);
    const [example] = buttonsOf(homeOf(stage)[0]);
    await stage.people.pressHome({ action_id: example?.action_id, value: example?.value }, stage.mei);
    const [answer] = await stage.seen(1);
    expect(answer?.channel).toBe(stage.dm);
    expect(wordsOf(answer?.blocks)).toContain(example?.value);
  });

  it('lets administrators change every setting, for the workspace and for a channel', async () => {
    const stage = await open();
    const { people, boss, deals, chat } = stage;
    await visit(stage, boss);
    expect(JSON.stringify(homeOf(stage)[0])).toContain('set:language');
    await people.pressHome(
      { action_id: 'set:language', type: 'static_select', selected_option: { value: 'zh-TW' } },
      boss,
    );
    await people.pressHome({ action_id: 'set:external', value: 'on' }, boss);
    await people.pressHome({ action_id: 'set:channels', selected_conversations: [deals] }, boss);
    await people.pressHome({ action_id: 'set:channel', selected_conversation: deals }, boss);
    expect(JSON.stringify(homeOf(stage).at(-1))).toContain('set:follow');
    await people.pressHome({ action_id: 'set:follow', value: 'on' }, boss, deals);
    const scope = { platform: 'slack', workspace: TEAM };
    expect(await chat.settings.get(scope)).toEqual({
      language: 'zh-TW',
      externalChannels: true,
      channels: [deals],
      followThreads: false,
    });
    expect(await chat.settings.get({ ...scope, conversation: deals })).toMatchObject({ followThreads: true });
  });

  it('lets nobody else change them', async () => {
    const stage = await open();
    const { people, mei, chat } = stage;
    await visit(stage, mei);
    expect(JSON.stringify(homeOf(stage)[0])).not.toContain('set:');
    await people.pressHome({ action_id: 'set:external', value: 'on' }, mei);
    expect(await chat.settings.get({ platform: 'slack', workspace: TEAM })).toMatchObject({ externalChannels: false });
  });

  it('suggests questions when the messages are opened', async () => {
    const stage = await open();
    await visit(stage, stage.mei, 'messages');
    const call = stage.edge.calls.find(({ method }) => method === 'assistant.threads.setSuggestedPrompts');
    expect(call?.body).not.toHaveProperty('thread_ts');
    expect(call?.body['prompts']).toContainEqual({
      title: 'Who runs Halden Optics?',
      message: 'Who runs Halden Optics?',
    });
    expect(call?.body['prompts']).toHaveLength(4);
  });
});
