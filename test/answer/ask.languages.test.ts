import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { referenceOf } from '../../src/answer/facts/evidence.ts';
import { searchPassages } from '../../src/answer/retrieve/retrieve.ts';
import { readAsText } from '../../src/answer/retrieve/text-question.ts';
import { readDictionary } from '../../src/knowledge/read-dictionary.ts';
import { needsDictionary } from '../../src/search/searchable.ts';
import { askAll, citedIn, statementsOf } from '../fixtures/answers.ts';
import { BILINGUAL, CHINESE_PROSE, ENGLISH_PROSE } from '../fixtures/articles.ts';
import { ARTICLES, fixtureLibrary, fixtureSearchable, NOW } from '../fixtures/library.ts';

const searchable = fixtureSearchable(ARTICLES, await readDictionary());
const answerTo = (question: string) => askAll([question], searchable);

const FURNACE = '2024-11-03-tarnsjo-furnace';
const DOME = '2024-12-08-qingyu-dome';

describe('the language of an answer', () => {
  it.each([
    ["What was Halden's revenue in 2023?", 'en', 'en'],
    ['哈尔登光学2023年营收多少？', 'zh-Hans', 'zh'],
    ['哈爾登光學2023年營收多少？', 'zh-Hant', 'zh'],
    ['Halden Optics 2023年的营收', 'zh-Hans', 'zh'],
  ])('is that of the question: %s', (question, reader, written) => {
    const answer = answerTo(question);
    expect(answer.language).toBe(reader);
    expect(statementsOf(answer).map(({ language }) => language)).toEqual([written]);
  });

  it('is Traditional for a reader in Taiwan where the characters leave it open', () => {
    const answer = ask('科凡', { locale: 'zh-TW' }, searchable, NOW);
    expect(answer.language).toBe('zh-Hant');
    expect(ask('科凡', { locale: 'zh-CN' }, searchable, NOW).language).toBe('zh-Hans');
  });

  it('shows a Traditional reader Traditional text and keeps the quote as the article has it', () => {
    const [statement] = statementsOf(answerTo('哈爾登光學的總部在哪裡？'));
    expect(statement?.text).toBe('《鏡面週刊》2019年4月2日寫道，哈爾登光學的總部設在卑爾根。');
    expect(statement?.citation.quote).toBe('《镜面周刊》2019年4月2日写道，哈尔登光学的总部设在卑尔根。');
    expect(statement?.citation.title).toBe('哈爾登光學簡史');
  });
});

describe('an article in the other language', () => {
  it.each([
    ['塔恩舍铸造厂培训学徒吗？', `${FURNACE}#2`],
    ['塔恩舍鑄造廠培訓學徒嗎？', `${FURNACE}#2`],
    ['塔恩舍铸造厂的熔炉熔化什么玻璃？', `${FURNACE}#1`],
  ])('in English answers a Chinese question, marked as English: %s', (question, place) => {
    const answer = answerTo(question);
    expect(citedIn(answer)[0]).toBe(place);
    expect(statementsOf(answer).map(({ language }) => language)).toEqual(['en']);
    expect(answer.language).not.toBe('en');
  });

  it.each([['What does Qingyu Observatory close at night to protect turtles?', `${DOME}#2`]])(
    'in Chinese answers an English question, marked as Chinese: %s',
    (question, place) => {
      const answer = answerTo(question);
      expect(citedIn(answer)[0]).toBe(place);
      expect(statementsOf(answer).map(({ language }) => language)).toEqual(['zh']);
      expect(answer.language).toBe('en');
    },
  );

  it.each([
    ['铁路把成品玻璃运到哪里？', `${FURNACE}#2`],
    ['每年冬天有多少学徒？', `${FURNACE}#2`],
    ['旋转熔炉在哪个村庄？', `${FURNACE}#1`],
    ['鄰居抱怨什麼噪音？', `${FURNACE}#1`],
    ['Which typhoon postponed the engineering work?', `${DOME}#1`],
    ['What fishing boat carried the dome to the island?', `${DOME}#1`],
    ['How does it protect sea turtles at night?', `${DOME}#2`],
  ])('is the first to be found for %s', (question, place) => {
    const [found] = searchPassages(readAsText(question, {}, searchable, NOW), searchable, 3);
    expect(found && referenceOf(found.document)).toBe(place);
  });

  it('is not reached without a dictionary', () => {
    const without = fixtureSearchable();
    expect(askAll(['塔恩舍铸造厂培训学徒吗？'], without).kind).toBe('unknown');
    expect(askAll(['What does Qingyu Observatory close at night to protect turtles?'], without).kind).toBe('unknown');
  });

  it('does not push aside a twin in the language of the reader', () => {
    for (const question of ['哈尔登光学被罚了多少钱？', 'How much was Halden Optics fined?']) {
      const answer = answerTo(question);
      expect(statementsOf(answer).map(({ language }) => language)).toEqual([answer.language === 'en' ? 'en' : 'zh']);
    }
  });

  it('is what makes a library need a dictionary', () => {
    expect(needsDictionary(fixtureLibrary(BILINGUAL))).toBe(false);
    expect(needsDictionary(fixtureLibrary([...BILINGUAL, ENGLISH_PROSE]))).toBe(true);
    expect(needsDictionary(fixtureLibrary([...BILINGUAL, CHINESE_PROSE]))).toBe(true);
  });
});

describe('an article of prose', () => {
  it.each([
    [
      'What does the Tarnsjö furnace melt?',
      'Tarnsjö Foundry opened a rotating furnace in the village of Lerbo. It melts twelve tonnes of borosilicate glass in one night.',
    ],
    ['青屿天文台的圆顶是怎么运到岛上的？', '青屿天文台更换了直径九米的圆顶。它由渔船运到岛上。'],
  ])('answers with the sentence before when a sentence opens with a pronoun: %s', (question, text) => {
    const [statement] = statementsOf(answerTo(question));
    expect(statement?.text).toBe(text);
    expect(statement?.citation.quote).toBe(text);
  });

  it.each([
    ['What did the neighbours of Tarnsjö complain about?', 'Neighbours had complained about the noise for two years.'],
    ['青屿天文台的工程为什么推迟？', '工程因台风推迟了三周。'],
  ])('answers with one sentence when it stands alone: %s', (question, text) => {
    expect(statementsOf(answerTo(question))[0]?.text).toBe(text);
  });

  it('needs no company card, attribute or glossary', () => {
    const bare = fixtureSearchable([ENGLISH_PROSE]);
    expect(citedIn(askAll(['What carries the finished glass to the harbour?'], bare))).toEqual([`${FURNACE}#2`]);
  });
});
