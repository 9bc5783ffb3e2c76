import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

const OWNER = stating(
  'Ivo Brandt held 60% of Halvorn in May 2023',
  '伊沃·布兰特2023年5月持有哈尔沃恩60%的股份',
  '{ attribute: stake, of: halvorn, value: 60%, holder: ivo-brandt, at: 2023-05 }',
);
const HELD = stating(
  'Halvorn held 23% of Corvane in November 2023',
  '哈尔沃恩2023年11月持有科维恩23%的股份',
  '{ attribute: stake, value: 23%, holder: halvorn, at: 2023-11 }',
);
const OF_PART = stating(
  'A state fund took 1% of a unit of Halvorn in January 2023',
  '国有基金2023年1月取得哈尔沃恩一家子公司1%的股份',
  '{ attribute: stake, of: halvorn, value: 1%, holder: { en: state fund, zh: 国有基金 }, in: { en: a unit, zh: 子公司 }, at: 2023-01 }',
);
const CHILD = stating(
  'Brindle, which belongs to Corvane, sells lamps',
  '科维恩旗下的布林德尔销售灯具',
  '{ attribute: what-it-does, of: brindle, value: { en: sells lamps, zh: 销售灯具 } }',
);

describe('what a company owns', () => {
  it.each([
    'what does Halvorn own',
    'which companies does Halvorn own',
    'which companies does Halvorn own a chunk of',
    'which companies does Halvorn have a stake in',
    'which companies are owned by Halvorn',
    '哈尔沃恩拥有哪些公司',
    '哈尔沃恩持股哪些公司',
  ])('is what it holds shares of, with how much, and not who owns it: %s', (question) => {
    const answer = libraryOf(OWNER, HELD, OF_PART)(question);
    expect(entitiesOf(answer)).toEqual(['corvane']);
    const [row] = answer.kind === 'answered' ? (answer.findings[0]?.rows ?? []) : [];
    expect(row?.about).toMatchObject({ kind: 'figure', amount: 23, percent: true });
  });

  it.each(['what does Corvane own', 'what companies does Corvane own', '科维恩拥有哪些公司'])(
    'are its subsidiaries first: %s',
    (question) => {
      expect(entitiesOf(libraryOf(HELD, CHILD)(question))).toEqual(['brindle']);
    },
  );

  it.each(['what does Halvorn own', '哈尔沃恩拥有哪些公司'])('is not held where only its owner is: %s', (question) => {
    expect(libraryOf(OWNER)(question).kind).toBe('unknown');
  });

  it('leaves alone who owns it', () => {
    expect(entitiesOf(libraryOf(HELD, CHILD)('who owns Brindle'))).toEqual(['corvane']);
  });
});

describe('who owns a company', () => {
  it.each(['who owns Corvane', 'which company owns Corvane', '谁持有科维恩的股份'])(
    'is told with how much, where it is a share: %s',
    (question) => {
      const answer = libraryOf(HELD)(question);
      expect(entitiesOf(answer)).toEqual(['halvorn']);
      const [row] = answer.kind === 'answered' ? (answer.findings[0]?.rows ?? []) : [];
      expect(row?.about).toMatchObject({ kind: 'figure', amount: 23, percent: true });
    },
  );

  const SAYS_WHO = stating(
    'Corvane president Mara Osei said in May 2024 who will make its own lamps: Corvane itself',
    '科维恩总裁玛拉·奥塞2024年5月称，灯具由谁来做：由科维恩自己',
    '{ attribute: event, value: { en: make its own lamps, zh: 灯具由科维恩自己 } }',
  );

  it.each(['who owns Corvane', '科维恩的大股东是谁'])(
    'is not told by a statement that only names it: %s',
    (question) => {
      expect(libraryOf(SAYS_WHO)(question).kind).toBe('unknown');
    },
  );
});
