import { describe, expect, it } from 'vitest';
import { DEFAULT_RANKING } from '../../../src/answer/rank/default-ranking.ts';
import { dot, FACT_FEATURES, STATE_FEATURES, WORD_FEATURES } from '../../../src/answer/rank/features.ts';
import { select } from '../../../src/answer/rank/select.ts';
import { retrieve } from '../../../src/answer/retrieve/retrieve.ts';
import { readAsText } from '../../../src/answer/retrieve/text-question.ts';
import { articleQuestions } from '../../../src/cli/evaluation/golden.ts';
import { FEATURE_NAMES } from '../../../src/knowledge/ranking.ts';
import { NOW, realSearchable } from '../../fixtures/library.ts';

const searchable = await realSearchable();
const TABLE = { ...WORD_FEATURES, ...STATE_FEATURES, ...FACT_FEATURES };

/** Every statement that is weighed for some of the questions that articles answer, and for some about time. */
function weighed() {
  const questions = articleQuestions(searchable.library).map(({ question }) => question);
  const some = questions.filter((_, place) => place % 200 === 0);
  const ofTime = [
    'latest news on Kuaishou',
    'newest revenue of Kuaishou',
    'Kuaishou revenue in 2023',
    'what happened to DiDi on 30 June 2021',
    'why was Meituan fined',
    'who was chief executive of Kuaishou before',
    'who is chief executive of JD Logistics',
    'who is executive director of PDD',
    'who is the chief executive of Taobao and Tmall Group',
    'who heads cloud at Alibaba',
  ];
  return [...some, ...ofTime].flatMap((question) => {
    const asked = readAsText(question, {}, searchable, NOW);
    const [retrieved] = retrieve(asked, searchable, NOW);
    return retrieved ? select(retrieved.statements, asked, searchable, NOW) : [];
  });
}

describe('the features of a statement', () => {
  it('are those that a library may weigh, each once', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...FEATURE_NAMES].sort());
  });

  it('stay within their ranges, and each says something of some statement', () => {
    const all = weighed();
    expect(all.length).toBeGreaterThan(50);
    for (const name of FEATURE_NAMES) {
      const [least, most] = TABLE[name].range;
      const values = all.map(({ features }) => features[name]);
      expect(
        values.filter((value) => value < least || value > most),
        name,
      ).toEqual([]);
      expect(
        values.some((value) => value !== 0),
        name,
      ).toBe(true);
    }
  });

  it('add up to the score by which statements are ordered', () => {
    for (const { features, score } of weighed()) expect(score).toBeCloseTo(dot(features, DEFAULT_RANKING.order), 9);
  });

  it('order otherwise with other weights', () => {
    const question = readAsText('Kuaishou revenue', {}, searchable, NOW);
    const order = { age: 100 };
    const library = { ...searchable.library, ranking: { ...DEFAULT_RANKING, order } };
    const [retrieved] = retrieve(question, searchable, NOW);
    const days = select(retrieved?.statements ?? [], question, { ...searchable, library }, NOW).map(
      ({ features }) => features.age,
    );
    expect(new Set(days).size).toBeGreaterThan(1);
    expect(days[0]).toBe(Math.max(...days));
  });
});
