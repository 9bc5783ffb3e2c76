import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { nameIn } from '../../src/knowledge/names.ts';
import { entitiesOf, figuresOf, libraryOf, stating } from './solve/library-of.ts';

// Rothmere and 罗思米尔 are told of, and have no card; fitters and 装配工 are told of, and are no name.
const REVENUE = stating(
  'Corvane had revenue of 40 million dollars in 2023, more than Rothmere, and its fitters were paid more',
  '科维恩2023年营收4000万美元，多于罗思米尔，装配工的薪水也涨了',
  '{ attribute: revenue, value: 40 million USD, period: "2023" }',
);
const OTHER = stating(
  'Brindle had revenue of 9 million dollars in 2023',
  '布林德尔2023年营收900万美元',
  '{ attribute: revenue, of: brindle, value: 9 million USD, period: "2023" }',
);
const FOUNDED = stating(
  'Corvane was founded by Ivo Brandt in 2009',
  '科维恩2009年由伊沃·布兰特创立',
  '{ attribute: founded, at: "2009" }',
  '{ attribute: founders, value: ivo-brandt, at: "2009" }',
);
const MERGED = stating(
  'Corvane and Rothmere agreed on 3 May 2022 to merge',
  '科维恩与罗思米尔2022年5月3日同意合并',
  '{ attribute: merger, value: Rothmere, at: 2022-05-03 }',
);
const known = libraryOf(REVENUE, OTHER, FOUNDED, MERGED);

const missingIn = (answer: Answer) =>
  answer.kind === 'answered'
    ? answer.findings.flatMap(({ missing }) => missing?.subjects.map(({ names }) => nameIn(names, 'en')) ?? [])
    : answer.kind;

describe('a name that the library has not, in a row with known ones', () => {
  it.each([
    ['revenue of Corvane, Brindle and Rothmere in 2023', [40e6, 9e6], ['Rothmere']],
    ['revenue of corvane and rothmere in 2023', [40e6], ['Rothmere']],
    ['compare the revenue of rothmere and corvane in 2023', [40e6], ['Rothmere']],
    ['Corvane vs Rothmere vs Zylophene revenue 2023', [40e6], ['Rothmere', 'Zylophene']],
    ['科维恩、布林德尔和罗思米尔2023年营收', [40e6, 9e6], ['罗思米尔']],
    ['罗思米尔、科维恩2023年营收', [40e6], ['罗思米尔']],
    ['revenue of Zylophene, Rothmere and Corvane in 2023', [40e6], ['Zylophene', 'Rothmere']],
  ])('is said to be missing below the others: %s', (question, figures, missing) => {
    const answer = known(question);
    expect(figuresOf(answer)).toEqual(figures);
    expect(missingIn(answer)).toEqual(missing);
  });

  it.each(['who founded Corvane and Rothmere', '科维恩和罗思米尔的创始人是谁'])(
    'is asked of by itself, and is no word of what is asked of the others: %s',
    (question) => {
      const answer = known(question);
      expect(entitiesOf(answer)).toEqual(['ivo-brandt']);
      expect(missingIn(answer)).toHaveLength(1);
    },
  );

  it.each([
    ['科维恩、比罗迪和布林德尔2023年营收', ['比罗迪']],
    ['比罗迪、科维恩、布林德尔2023年营收', ['比罗迪']],
    ['宁罗时代、比罗迪、科维恩和布林德尔2023年营收', ['宁罗时代', '比罗迪']],
  ])('is read up to the pause on either side, whatever words it is made of: %s', (question, missing) => {
    expect(missingIn(known(question))).toEqual(missing);
  });

  it.each(['when were Corvane, Brindle and Rothmere founded', 'when were Brindle, Corvane and Rothmere founded'])(
    'is one of those of whom the same is asked behind all names: %s',
    (question) => {
      expect(missingIn(known(question))).toEqual(expect.arrayContaining(['Rothmere']));
    },
  );

  it.each(['when did Corvane and Rothmere merge', '科维恩和罗思米尔什么时候合并的'])(
    'belongs to what happened between the two: %s',
    (question) => {
      expect(missingIn(known(question))).toEqual([]);
    },
  );

  it('is no word that the texts write without a capital', () => {
    expect(missingIn(known('revenue of corvane and fitters in 2023'))).not.toContain('fitters');
  });

  it.each(['which started first, Corvane or Brindle', '谁先成立，科维恩还是布林德尔'])(
    'is no word before a pause: %s',
    (question) => {
      expect(missingIn(known(question))).not.toContain('started');
    },
  );

  it('refuses as before where nothing is held of the others', () => {
    expect(known('Corvane vs Zylophene net profit')).toMatchObject({ kind: 'unknown', unknownName: 'Zylophene' });
  });

  it('stays out of the conversation', () => {
    const answer = known('revenue of Corvane and Rothmere in 2023');
    expect(answer.topic.entities.map(({ id }) => id)).toEqual(['corvane']);
  });
});

describe('a name that the library has not, set beside a known one by more or less', () => {
  const shops = stating(
    'Corvane ran 40 shops in June 2023, against 25 of Rothmere',
    '科维恩2023年6月有40家门店，罗思米尔有25家',
    '{ attribute: stores, value: 40, unit: stores, at: 2023-06 }',
  );
  const about = libraryOf(shops, REVENUE);

  it.each([
    'does Corvane have more shops than Rothmere',
    'how many shops does corvane have, is that more than rothmere',
    '科维恩门店比罗思米尔多吗',
    '科维恩有多少家门店，比罗思米尔多吗',
    'is Corvane bigger than Zylophene',
  ])('is said to be missing beside what is held: %s', (question) => {
    const answer = about(question);
    const last = answer.kind === 'answered' ? answer.findings.at(-1) : undefined;
    expect(last?.verdict).toBe('unknown');
    expect(last?.rows).toMatchObject([{ subject: { id: 'corvane' } }]);
    expect(last?.missing?.subjects.map(({ id }) => id)).not.toContain('corvane');
    expect(last?.missing?.subjects).toHaveLength(1);
  });

  it.each(['does corvane have more than half of its shops in june', 'did Corvane have more shops than planned'])(
    'is no word of an amount: %s',
    (question) => {
      expect(missingIn(about(question))).not.toContain('half');
      expect(missingIn(about(question))).not.toContain('planned');
    },
  );

  it('is told by a statement that answers that very question', () => {
    const told = libraryOf(`${shops}\n- asks: [{ "yes": "does corvane have more shops than rothmere" }]`);
    const answer = told('does Corvane have more shops than Rothmere');
    expect(answer.kind === 'answered' && answer.findings[0]?.verdict).toBe('yes');
  });
});
