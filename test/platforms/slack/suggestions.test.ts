import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openBot } from '../../chat/open-bot.ts';
import { fixtureSearchable, searchableWithNews } from '../../fixtures/library.ts';
import { buttonsOf, wordsOf } from './emulator/messages.ts';
import { keepOpen } from './keep-open.ts';
import { openStarted, privateAnswer, QUIET, type Stage } from './open-slack.ts';

const UNANSWERED = 'What is the headquarters of Corvane Instruments?';
const LINK = 'https://news.example/2026-02-01-news';
const { opened, open } = keepOpen();

/** The modal that was opened last. */
function modalOf({ edge }: Stage): Record<string, unknown> {
  const view = edge.calls.filter(({ method }) => method === 'views.open').at(-1)?.body['view'];
  return z.record(z.string(), z.unknown()).parse(view);
}

/** Fills the modal in and sends it. */
function fillIn(stage: Stage, by: string, link: string, { note = '', ticks = [] as readonly string[] } = {}) {
  const state = {
    values: {
      link: { link: { type: 'url_text_input', value: link } },
      note: { note: { type: 'plain_text_input', value: note === '' ? null : note } },
      options: { options: { type: 'checkboxes', selected_options: ticks.map((value) => ({ value })) } },
    },
  };
  return stage.people.submit({ ...modalOf(stage), state }, by);
}

describe('"Suggest a source" in Slack', () => {
  it.each(['in a channel', 'privately'])('stands below a refusal %s, and below nothing else', async (where) => {
    const stage = await open();
    const { people, deals, mei, seen } = stage;
    const ask = async (question: string, count: number) => {
      if (where === 'privately') return privateAnswer(stage, question);
      await people.mention(question, { channel: deals, user: mei });
      return (await seen(count)).at(-1);
    };
    const actions = (message: Awaited<ReturnType<typeof ask>>) =>
      buttonsOf(message?.blocks).map(({ action_id }) => action_id);
    expect(actions(await ask(UNANSWERED, 1))).toContain('suggest');
    expect(actions(await ask('Who runs Halden Optics?', 2))).not.toContain('suggest');
  });

  it('opens a form whose link and note reach the curators, with the question only where that is ticked', async () => {
    const stage = await open();
    const { people, mei, chat } = stage;
    const refusal = await privateAnswer(stage, UNANSWERED);
    await people.press(refusal, 'suggest', mei);
    expect(wordsOf(modalOf(stage))).toMatch(/Suggest a source[\s\S]*Link to an article[\s\S]*Pass on what I asked/);
    const taken = await fillIn(stage, mei, LINK, { note: 'page 2' });
    expect(JSON.stringify(taken.payload)).toContain('Thank you. The people who curate');
    const [kept] = await chat.store.suggestions.open(9);
    expect(kept).toMatchObject({ url: LINK, note: 'page 2', asked: { companies: ['corvane'] } });
    expect([kept?.question, kept?.wish]).toEqual([undefined, undefined]);
    await fillIn(stage, mei, LINK, { ticks: ['question'] });
    expect(await chat.store.suggestions.open(9)).toMatchObject([{ question: UNANSWERED }]);
  });

  it('keeps the form open where the link is none', async () => {
    const stage = await open();
    const { people, mei, chat } = stage;
    await people.press(await privateAnswer(stage, UNANSWERED), 'suggest', mei);
    const taken = await fillIn(stage, mei, 'javascript:alert(1)');
    expect(JSON.stringify(taken.payload)).toMatch(/errors.*link.*no link to a page/);
    expect(await chat.store.suggestions.open(9)).toEqual([]);
  });

  it('asks nobody to pass on what is kept anyway, and speaks the language of the person', async () => {
    const chat = await openBot({ observer: QUIET, keepQuestions: true });
    const stage = await openStarted({ mode: 'http' }, chat);
    opened.push(stage);
    const { people, mei, edge } = stage;
    edge.locales.set(mei, 'zh-CN');
    await people.press(await privateAnswer(stage, UNANSWERED), 'suggest', mei);
    expect(wordsOf(modalOf(stage))).toContain('推荐来源');
    expect(wordsOf(modalOf(stage))).not.toContain('把我的提问原文一并转交');
    expect(JSON.stringify(modalOf(stage))).not.toContain('headquarters');
  });

  it.each(['form', 'command'])('tells who wished it by the %s in the direct messages, once', async (way) => {
    let library = fixtureSearchable();
    const chat = await openBot({ observer: QUIET, library: () => library });
    const stage = await openStarted({ mode: 'http' }, chat);
    opened.push(stage);
    const { people, mei, deals, seen, edge, until } = stage;
    const refusal = await privateAnswer(stage, UNANSWERED);
    if (way === 'form') {
      await people.press(refusal, 'suggest', mei);
      await fillIn(stage, mei, LINK, { ticks: ['wish'] });
    } else {
      await people.command(`suggest ${LINK}`, { channel: deals, user: mei });
      const offered = (await seen(2)).at(-1);
      if (offered) await people.press(offered, 'ask', mei);
      expect(wordsOf((await seen(3)).at(-1)?.blocks)).toContain('You will be told privately');
    }
    const before = edge.messages.length;
    library = searchableWithNews('First');
    await chat.tellNews();
    await until('the news', () => edge.messages.length > before);
    const told = edge.messages.at(-1);
    expect(told?.channel).toBe(stage.dm);
    expect(wordsOf(told?.blocks)).toMatch(/source that you suggested is in the library[\s\S]*First/);
    await chat.tellNews();
    expect(edge.messages).toHaveLength(before + 1);
  });
});
