import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { askAll, citedIn } from '../fixtures/answers.ts';
import { fixtureSearchable, NOW } from '../fixtures/library.ts';

const searchable = fixtureSearchable();
const answerTo = (...questions: readonly string[]) => askAll(questions, searchable);

const FINE = '2021-09-10-halden-fined-over-mirrors#1';
const SPECTROGRAPHS = '2021-09-10-halden-fined-over-mirrors#3';
const ENGINEER = '2024-05-06-corvane-valued-at-1-8-billion#3';
const OSEI = '2024-05-06-corvane-valued-at-1-8-billion#2';
const REYES = '2023-07-01-reyes-takes-over-halden#1';
const RESULTS = '2025-02-20-halden-results-2024';

describe('a name that two people have', () => {
  it.each(['Who is Lin Wei?', 'lin wei', '林伟是谁？', '林偉是誰？'])('is asked back: %s', (question) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('ambiguous');
    expect(answer.kind === 'ambiguous' && answer.choices.map(({ entity }) => entity.id)).toEqual([
      'lin-wei-corvane',
      'lin-wei-halden',
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/"(url|quote|citation|statements)":/);
  });

  it('is settled by the question that a choice asks', () => {
    const answer = answerTo('Who is Lin Wei?');
    const choices = answer.kind === 'ambiguous' ? answer.choices : [];
    const settled = choices.map(({ question }) => answerTo(question));
    expect(settled.map(({ kind }) => kind)).toEqual(['answered', 'answered']);
    const meant = settled.map(({ topic }) => topic.entities.filter(({ kind }) => kind === 'person'));
    expect(meant).toEqual(choices.map(({ entity }) => [entity]));
  });

  it('keeps the question in its choices', () => {
    const answer = answerTo('What is Lin Wei responsible for?');
    const choices = answer.kind === 'ambiguous' ? answer.choices : [];
    const halden = choices.find(({ entity }) => entity.id === 'lin-wei-halden');
    expect(halden?.question).toMatch(/^What is Lin Wei responsible for\? \(/);
    expect(citedIn(answerTo(halden?.question ?? ''))[0]).toBe(SPECTROGRAPHS);
  });

  it.each([
    ['What is Lin Wei responsible for at Halden?', SPECTROGRAPHS],
    ['What did Lin Wei of Corvane found?', ENGINEER],
    ['林伟在哈尔登光学负责什么？', SPECTROGRAPHS],
    ['林偉在哈爾登光學負責什麼？', SPECTROGRAPHS],
  ])('is settled by a company named beside it: %s', (question, place) => {
    expect(citedIn(answerTo(question))[0]).toBe(place);
  });

  it('is settled by what the conversation was about', () => {
    const answer = answerTo('How much was Halden fined?', 'Who is Lin Wei?');
    expect(citedIn(answer)[0]).toBe(SPECTROGRAPHS);
    expect(answer.topic.entities.map(({ id }) => id)).toEqual(['lin-wei-halden']);
  });

  it('is asked back again when the conversation was about neither', () => {
    expect(answerTo('Qingyu Observatory', 'Who is Lin Wei?').kind).toBe('ambiguous');
  });
});

describe('a follow-up', () => {
  it.each<[readonly string[], string]>([
    [['How much was Halden fined?', 'and when?'], FINE],
    [['Who runs Halden Optics?', 'and when was it founded?'], '2019-04-02-halden-history#1'],
    [['哈尔登光学的总部在哪里？', '那谁负责光谱仪？'], SPECTROGRAPHS],
    [['哈尔登光学的光谱仪业务怎么样？', '那谁负责？'], SPECTROGRAPHS],
  ])('takes over the company: %j', (questions, place) => {
    const answer = answerTo(...questions);
    expect(citedIn(answer)[0]).toBe(place);
    expect(answer.reading.inherited).toContain(answer.language === 'en' ? 'Halden Optics' : '哈尔登光学');
  });

  it.each<[readonly string[], string]>([
    [['Who runs Halden Optics?', 'what about Corvane?'], OSEI],
    [['Who runs Corvane?', 'and Halden Optics?'], REYES],
    [['科凡的首席执行官是谁？', '哈尔登呢？'], REYES],
    [['哈尔登光学的首席执行官是谁？', '科凡呢？'], OSEI],
    [['How much was Halden fined?', 'How about Corvane?'], '2020-03-11-corvane-fined#1'],
  ])('takes over what was asked: %j', (questions, place) => {
    expect(citedIn(answerTo(...questions))[0]).toBe(place);
  });

  it.each<[readonly string[], string]>([
    [["What was Halden's revenue in 2023?", 'and in 2022?'], `${RESULTS}#3`],
    [['哈尔登光学2022年营收多少？', '2023年呢？'], `${RESULTS}#2`],
  ])('takes over company and attribute for another period: %j', (questions, place) => {
    expect(citedIn(answerTo(...questions))[0]).toBe(place);
  });

  it('takes over the period', () => {
    const answer = answerTo('How much was Halden fined in 2021?', 'what about Corvane?');
    expect(answer.topic.time.period).toEqual({ from: '2021-01-01', until: '2021-12-31' });
    expect(answer.kind).toBe('unknown');
  });

  it('names the period that it took over, where nothing is held of it', () => {
    const answer = answerTo('How much was Halden fined in 2021?', 'what about Corvane?');
    expect(answer.kind === 'unknown' && answer.missing.map(({ period }) => period)).toEqual(['2021']);
  });

  it('sets what it names beside what was asked about', () => {
    const answer = answerTo('What was the revenue of Halden in 2023?', 'compared to Corvane?');
    expect(answer.topic.entities.map(({ id }) => id)).toEqual(['halden', 'corvane']);
    expect(answer.topic.kind).toBe('comparison');
    const chinese = answerTo('哈尔登光学2023年营收多少？', '和科凡比呢？');
    expect(chinese.topic.entities.map(({ id }) => id)).toEqual(['halden', 'corvane']);
  });

  it('goes on over several questions', () => {
    expect(citedIn(answerTo('Who runs Halden Optics?', 'what about Corvane?', 'and when was it founded?'))[0]).toBe(
      ENGINEER,
    );
  });

  it('takes nothing over when it stands on its own', () => {
    const answer = answerTo("What was Halden's revenue in 2023?", 'Who runs Corvane Instruments?');
    expect(citedIn(answer)[0]).toBe(OSEI);
    expect(answer.reading.inherited).toEqual([]);
    expect(answer.topic.time.period).toBeUndefined();
  });

  it.each(['What is the capital of France?', '@everyone <!channel>', '法国的首都是哪里？'])(
    'is none where the question has content of its own: %s',
    (question) => {
      const answer = answerTo('Who runs Halden Optics?', question);
      expect(answer.reading.inherited).toEqual([]);
      expect(answer.kind).not.toBe('answered');
    },
  );

  it('says nothing without a question before it', () => {
    expect(ask('and when?', {}, searchable, NOW).kind).not.toBe('answered');
  });
});

describe('a misspelt name', () => {
  it.each([
    ['Who runs Corvnae?', 'corvnae', 'Corvane Instruments'],
    ['Who runs Haldn Optics?', 'haldn optics', 'Halden Optics'],
    ['科帆的首席执行官是谁？', '科帆', '科凡仪器'],
  ])('is put right, and the answer says so: %s', (question, typed, name) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('answered');
    expect(answer.reading.corrections).toEqual([{ typed, name }]);
  });
});
