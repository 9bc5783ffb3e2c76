import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating } from './library-of.ts';

const CHIEF = stating(
  'Mara Osei has been chief executive of Corvane since 1 May 2023',
  '玛拉·奥塞2023年5月1日起任科维恩首席执行官',
  '{ attribute: chief-executive, value: mara-osei, from: 2023-05-01 }',
);
const REPORTED = stating(
  'Ivo Brandt was chief executive of Corvane in April 2020',
  '伊沃·布兰特2020年4月任科维恩首席执行官',
  '{ attribute: chief-executive, value: ivo-brandt, at: 2020-04 }',
);

describe('who is there now, and who was before', () => {
  it.each([
    'who is the ceo of Corvane and who before',
    "who is Corvane's ceo, and the one before",
    '科维恩首席执行官是谁 之前那个呢',
    '科维恩首席执行官是谁，前任呢',
  ])('are both told: %s', (question) => {
    expect(entitiesOf(libraryOf(CHIEF, REPORTED)(question))).toEqual(['mara-osei', 'ivo-brandt']);
  });

  it.each(['who was the ceo of Corvane before', '科维恩前任首席执行官是谁'])(
    'or the one before alone: %s',
    (question) => {
      expect(entitiesOf(libraryOf(CHIEF, REPORTED)(question))).toEqual(['ivo-brandt']);
    },
  );
});

const BEGAN = stating(
  'Ivo Brandt, chief executive of Corvane since 1998, resigned',
  '1998年起任科维恩首席执行官的伊沃·布兰特辞职',
  '{ attribute: chief-executive, value: ivo-brandt, from: 1998 }',
  '{ attribute: departure, value: ivo-brandt, role: { en: chief executive, zh: 首席执行官 } }',
);
const FOLLOWED = stating(
  'Mara Osei became chief executive of Corvane on 1 November 2024',
  '玛拉·奥塞2024年11月1日出任科维恩首席执行官',
  '{ attribute: chief-executive, value: mara-osei, from: 2024-11-01 }',
);

describe('a term whose end is not told', () => {
  it.each(['who is the ceo of Corvane', '科维恩首席执行官是谁'])(
    'does not end when a later holder came: %s',
    (question) => {
      const answer = libraryOf(BEGAN, FOLLOWED)(question);
      const rows = answer.kind === 'answered' ? (answer.findings[0]?.rows ?? []) : [];
      expect(rows.map(({ time }) => time)).toEqual([{ from: '2024-11-01' }, { from: '1998' }]);
    },
  );
});

describe('who is called a former holder later', () => {
  const HELD = stating(
    'Mara Osei and Ivo Brandt lead Corvane as co-chief executives',
    '玛拉·奥塞和伊沃·布兰特任科维恩联席首席执行官',
    '{ attribute: chief-executive, value: mara-osei, basis: co-, at: 2024-01-01 }',
    '{ attribute: chief-executive, value: ivo-brandt, basis: co-, at: 2024-01-01 }',
  );
  const FORMER = stating(
    'Ivo Brandt, founder and former co-chief executive of Corvane, is being sued',
    '科维恩创始人、前联席首席执行官伊沃·布兰特被起诉',
    '{ attribute: founders, value: ivo-brandt }',
  );
  const OF_ANOTHER = stating(
    'Ivo Brandt, former chief executive of Halvorn, founded Corvane',
    '哈尔沃恩前首席执行官伊沃·布兰特创立了科维恩',
    '{ attribute: founders, value: ivo-brandt }',
  );

  it.each(['who is the ceo of Corvane', '科维恩首席执行官是谁'])('is no holder now: %s', (question) => {
    expect(entitiesOf(libraryOf(HELD, FORMER)(question))).toEqual(['mara-osei']);
    expect(entitiesOf(libraryOf(HELD, OF_ANOTHER)(question))).toEqual(['mara-osei', 'ivo-brandt']);
  });
});

describe('all who led a part of a company', () => {
  const PRESIDENT = stating(
    'Ivo Brandt was named acting president of Brindle on 1 March 2022',
    '伊沃·布兰特2022年3月1日兼任布林德尔代理总裁',
    '{ attribute: president, of: brindle, value: ivo-brandt, from: 2022-03-01, basis: acting }',
  );
  const NEXT = stating(
    'Mara Osei became chief executive of Brindle on 1 June 2023',
    '玛拉·奥塞2023年6月1日出任布林德尔首席执行官',
    '{ attribute: chief-executive, of: brindle, value: mara-osei, from: 2023-06-01 }',
  );

  it.each(['布林德尔历任总裁都有谁', 'who has run Brindle'])(
    'are told in turn, whatever they were called: %s',
    (question) => {
      const answer = libraryOf(PRESIDENT, NEXT)(question);
      expect(entitiesOf(answer)).toEqual(['ivo-brandt', 'mara-osei']);
      const rows = answer.kind === 'answered' ? (answer.findings[0]?.rows ?? []) : [];
      expect(rows[0]?.time).toEqual({ from: '2022-03-01', until: '2023-06-01' });
    },
  );
});

describe('how much was raised, where only the day is held', () => {
  const ROUND = stating(
    'Corvane completed a round in November 2023',
    '科维恩2023年11月完成一轮融资',
    '{ attribute: funding, at: 2023-11 }',
  );

  it.each(['科维恩融了多少钱'])('is said not to be held: %s', (question) => {
    const answer = libraryOf(ROUND)(question);
    expect(answer.kind === 'answered' && answer.findings[0]?.missing?.attribute).toBe('funding');
  });
});

describe('an amount that is named', () => {
  const PLAN = stating(
    'Corvane will put 380 billion yuan into data centres over three years',
    '科维恩未来三年将投入3800亿元建设数据中心',
    '{ attribute: investment, value: 380 billion, unit: CNY }',
  );
  const EARNED = stating(
    'Brindle of Corvane had revenue of 31.74 billion yuan in the last quarter of 2023',
    '科维恩旗下布林德尔2023年第四季度收入317.4亿元',
    '{ attribute: revenue, of: brindle, value: 31.74 billion, unit: CNY, at: 2023-Q4 }',
  );
  const textOf = (question: string) => {
    const answer = libraryOf(PLAN, EARNED)(question);
    return answer.kind === 'answered' ? answer.statements[0].text : answer.kind;
  };

  it('is not answered by a statement that lacks it', () => {
    expect(textOf('布林德尔3800亿要花在哪')).not.toContain('317.4亿元');
    expect(figuresOf(libraryOf(PLAN, EARNED)('布林德尔2023年第四季度收入'))).toEqual([31.74e9]);
  });
});
