import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating, verdictOf } from './library-of.ts';

const CHILD = stating(
  'Brindle, which belongs to Corvane, sells lamps',
  '科维恩旗下的布林德尔销售灯具',
  '{ attribute: what-it-does, of: brindle, value: { en: sells lamps, zh: 销售灯具 } }',
);
const AGREED = stating(
  'Corvane agreed in May 2024 to buy Halvorn',
  '科维恩2024年5月同意收购哈尔沃恩',
  '{ attribute: acquisition, value: halvorn, at: 2024-05, stage: announced }',
);
const CLOSED = stating(
  'Corvane completed its purchase of Halvorn in July 2024',
  '科维恩2024年7月完成收购哈尔沃恩',
  '{ attribute: acquisition, value: halvorn, at: 2024-07, stage: closed }',
);

describe('whose a company is', () => {
  it('is said by its card', () => {
    const about = libraryOf(CHILD);
    for (const question of [
      'is Brindle part of Corvane',
      'is Brindle a subsidiary of Corvane',
      '布林德尔是科维恩的子公司吗',
    ])
      expect(verdictOf(about(question)), question).toBe('yes');
  });

  it('excludes another owner, and names the one that is held', () => {
    const answer = libraryOf(CHILD)('is Brindle part of Halvorn');
    expect(verdictOf(answer)).toBe('no');
    expect(entitiesOf(answer)).toContain('corvane');
    expect(verdictOf(libraryOf(CHILD)('布林德尔是哈尔沃恩的子公司吗'))).toBe('no');
  });

  it('is not said by what somebody else controls', () => {
    const other = stating(
      'Halvorn alone controlled Tarn in July 2021',
      '哈尔沃恩2021年7月单独控制塔恩',
      '{ attribute: controller, of: corvane, value: halvorn, at: 2021-07 }',
    );
    const answer = libraryOf(CHILD, other)('is Brindle part of Halvorn');
    expect(verdictOf(answer)).toBe('no');
    expect(entitiesOf(answer)).toEqual(['corvane']);
  });

  it('is told by the last word on a purchase, where no owner is known', () => {
    expect(verdictOf(libraryOf(AGREED)('is Halvorn owned by Corvane'))).toBe('unknown');
    expect(verdictOf(libraryOf(AGREED, CLOSED)('is Halvorn owned by Corvane'))).toBe('yes');
    expect(verdictOf(libraryOf(AGREED, CLOSED)('哈尔沃恩属于科维恩吗'))).toBe('yes');
  });
});

describe('a stake that no sale is known of', () => {
  const less = stating(
    'Corvane held 17% of Halvorn until December 2021 and 2% since',
    '科维恩对哈尔沃恩的持股2021年12月由17%降至2%',
    '{ attribute: stake, of: halvorn, value: 17%, holder: corvane, until: 2021-12 }',
    '{ attribute: stake, of: halvorn, value: 2%, holder: corvane, from: 2021-12 }',
  );

  it('is told by the shares that were held', () => {
    const answer = libraryOf(less)('did Corvane sell its Halvorn stake');
    expect(verdictOf(answer)).toBe('unknown');
    expect(answer.kind === 'answered' && answer.findings[0]?.rows.map(({ attribute }) => attribute)).toContain('stake');
  });
});

describe('whose something is', () => {
  const about = libraryOf(
    stating('Lumen is a unit of Brindle', '流明是布林德尔的子公司', '{ attribute: parent, of: lumen, value: brindle }'),
  );

  it.each(['which company owns Brindle', '布林德尔是哪家公司的'])('is not told by what is its own: %s', (question) => {
    expect(entitiesOf(about(question))).not.toContain('lumen');
  });

  it.each(['who owns Lumen', '流明是哪家公司的'])('is told by its parent: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['brindle']);
  });
});
