import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fixtureSearchable, searchableWithNews } from '../../fixtures/library.ts';
import { ask, IN_CHANNEL, QUESTION } from './ask.ts';
import { type ActOptions, edit, mention, press, remove, select, slash, submitSuggestion } from './server/people.ts';
import type { StoredMessage } from './server/state.ts';
import { directChannelOf, IDS } from './server/world.ts';
import { answerOf, idOn, idsOn, onStage, type Stage, shown, until, valuesOn } from './stage.ts';

const UNANSWERED = 'What is the headquarters of Corvane Instruments?';
const LINK = 'https://news.example/2026-02-01-news';

const formSchema = z.object({ custom_id: z.string() });

/** A question that all in the channel read, and the refusal below it. */
async function refusedForAll({ server }: Stage) {
  const question = mention(server, UNANSWERED);
  await until(() => server.posted(IDS.channel).length === 1);
  const [refusal] = server.posted(IDS.channel);
  if (!refusal) throw new Error('unreachable');
  return { question, refusal };
}

/** Presses the button below a refusal; gives the form that opens. */
async function openForm({ server }: Stage, refusal: StoredMessage, options: ActOptions = {}) {
  const pressed = press(server, refusal, idOn(refusal, 'suggest:'), options);
  await until(() => pressed.callback?.type === 9, 'the form');
  return { id: formSchema.parse(pressed.callback?.data).custom_id, text: JSON.stringify(pressed.callback?.data) };
}

describe('"Suggest a source" in Discord', () => {
  it('stands below a refusal and below no answer', () =>
    onStage({}, async (stage) => {
      expect(idsOn(await ask(stage, UNANSWERED)).some((id) => id.startsWith('suggest:'))).toBe(true);
      expect(idsOn(await ask(stage, QUESTION)).some((id) => id.startsWith('suggest:'))).toBe(false);
    }));

  it('opens a form whose link and note reach the curators, with the question only where that is ticked', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const refusal = await ask(stage, UNANSWERED);
      const { id, text } = await openForm(stage, refusal);
      expect(text).toContain('Pass on what I asked');
      const at = { ...IN_CHANNEL, message: refusal };
      const thanks = await answerOf(server, submitSuggestion(server, id, { link: LINK, note: 'page 2' }, at));
      expect([thanks.ephemeral, shown(thanks)]).toEqual([true, bot.words('en').sourceTaken]);
      const [kept] = await bot.store.suggestions.open(9);
      expect(kept).toMatchObject({ url: LINK, note: 'page 2', asked: { companies: ['corvane'] } });
      expect([kept?.question, kept?.wish]).toEqual([undefined, undefined]);
      await answerOf(server, submitSuggestion(server, id, { link: LINK, ticks: ['question'] }, at));
      expect(await bot.store.suggestions.open(9)).toMatchObject([
        { question: expect.stringContaining('headquarters') },
      ]);
    }));

  it('passes on what was asked in a channel for all, from the message that it answers, as it reads now', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const { refusal, question } = await refusedForAll(stage);
      const { id, text } = await openForm(stage, refusal);
      expect(text).toContain('Pass on what I asked');
      edit(server, question, `<@${IDS.application}> Where is the headquarters of Corvane?`, IN_CHANNEL);
      const at = { ...IN_CHANNEL, message: refusal };
      const thanks = await answerOf(server, submitSuggestion(server, id, { link: LINK, ticks: ['question'] }, at));
      expect(shown(thanks)).toBe(bot.words('en').sourceTaken);
      expect(await bot.store.suggestions.open(9)).toMatchObject([
        { url: LINK, question: 'Where is the headquarters of Corvane?' },
      ]);
    }));

  it('passes on a question that is too long for a button, as it was asked', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const long = `I need this for *my* boss: ${'it is about mirrors, '.repeat(10)}so ${UNANSWERED}`;
      const refusal = await ask(stage, long);
      const { id } = await openForm(stage, refusal);
      const at = { ...IN_CHANNEL, message: refusal };
      await answerOf(server, submitSuggestion(server, id, { link: LINK, ticks: ['question'] }, at));
      expect(await bot.store.suggestions.open(9)).toMatchObject([{ url: LINK, question: long }]);
    }));

  it.each(['deleted', 'hidden', 'of somebody else'])('passes on nothing that is %s by then, and says so', (fate) =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const { refusal, question } = await refusedForAll(stage);
      const { id } = await openForm(stage, refusal);
      if (fate === 'deleted') remove(server, question);
      if (fate === 'hidden') server.state.hidden.add(IDS.channel);
      const at = { ...IN_CHANNEL, message: refusal, ...(fate === 'of somebody else' && { user: IDS.otherPerson }) };
      const thanks = await answerOf(server, submitSuggestion(server, id, { link: LINK, ticks: ['question'] }, at));
      const { sourceTaken, sourceQuestionLost } = bot.words('en');
      expect(shown(thanks)).toBe(`${sourceTaken} ${sourceQuestionLost}`);
      expect((await bot.store.suggestions.open(9)).map(({ url, question: kept }) => [url, kept])).toEqual([
        [LINK, undefined],
      ]);
    }),
  );

  it('asks nobody to pass on what somebody else has asked, and says what is no link', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const { refusal } = await refusedForAll(stage);
      const { id, text } = await openForm(stage, refusal, { user: IDS.otherPerson });
      expect(text).not.toContain('Pass on what I asked');
      const told = await answerOf(server, submitSuggestion(server, id, { link: 'javascript:alert(1)' }, IN_CHANNEL));
      expect(shown(told)).toBe(bot.words('en').sourceNotLink);
    }));

  it.each(['form', 'command'])('tells who wished it by the %s in the direct messages, once', async (way) => {
    let library = fixtureSearchable();
    await onStage({ chat: { library: () => library } }, async (stage) => {
      const { server, bot } = stage;
      const refusal = await ask(stage, UNANSWERED);
      if (way === 'form') {
        const { id } = await openForm(stage, refusal);
        await answerOf(server, submitSuggestion(server, id, { link: LINK, ticks: ['wish'] }, IN_CHANNEL));
      } else {
        const offered = await answerOf(server, slash(server, 'suggest', LINK, IN_CHANNEL));
        const chosen = { custom_id: idOn(offered, 'choose:'), values: valuesOn(offered) };
        select(server, offered, chosen);
        await until(() => shown(offered).includes('You will be told privately'));
      }
      const direct = () => server.posted(directChannelOf(IDS.person));
      library = searchableWithNews('First');
      await bot.tellNews();
      await until(() => direct().length === 1, 'the news');
      expect(shown(direct()[0] as StoredMessage)).toMatch(/source that you suggested is in the library[\s\S]*First/);
      await bot.tellNews();
      expect(direct()).toHaveLength(1);
    });
  });

  it('tells nobody else where the person takes no direct messages', async () => {
    let library = fixtureSearchable();
    await onStage({ chat: { library: () => library } }, async ({ server, bot }) => {
      const person = { platform: 'discord', workspace: IDS.guild, user: IDS.person };
      const address = { to: 'person', channel: IDS.channel, user: IDS.person };
      await bot.suggestions.add({ person, link: LINK, language: 'en', wish: { door: 'discord', address } });
      server.state.closed.add(IDS.person);
      library = searchableWithNews('First');
      await bot.tellNews();
      await until(async () => (await bot.store.work.count()) === 0, 'the work to be done');
      expect(server.posted(IDS.channel)).toEqual([]);
    });
  });
});
