import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../fixtures/answers.ts';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const BOUGHT = stating(
  'Halvorn bought 36% of Corvane in November 2017',
  '哈尔沃恩2017年11月收购科维恩36%的股份',
  '{ attribute: acquisition, of: halvorn, value: corvane, stake: 36%, at: 2017-11 }',
);
const sold = (of: string, stage: string, at: string) =>
  stating(
    `The sale of Corvane to Tarn Capital was ${stage} in ${at}`,
    `科维恩出售给塔恩资本一事于${at}${stage}`,
    `{ attribute: sale, of: ${of}, value: corvane, to: { en: Tarn Capital, zh: 塔恩资本 }, stage: ${stage}, at: ${at} }`,
  );
const saidOf = (answer: Parameters<typeof rowsOf>[0]) =>
  rowsOf(answer).map(({ value }) => (value?.kind === 'words' ? value.text.en : value?.kind));

describe('who bought something', () => {
  it.each(['who bought Corvane from Halvorn', 'which firm bought Corvane from Halvorn'])(
    'is not who sold it: %s',
    (question) => {
      expect(saidOf(libraryOf(BOUGHT, sold('halvorn', 'closed', '2024-01'))(question))).toEqual(['Tarn Capital']);
    },
  );

  it.each(['which company tried to buy Corvane', 'which company wanted to buy Corvane'])(
    'is told once, by a sale that the thing itself is said to have made: %s',
    (question) => {
      const about = libraryOf(sold('corvane', 'announced', '2024-01'), sold('corvane', 'ended', '2024-06'));
      expect(saidOf(about(question))).toEqual(['Tarn Capital']);
    },
  );
});

describe('a part of a company', () => {
  const share = (value: string, more: string) =>
    stating(
      `Halvorn's share in Corvane was ${value}`,
      `哈尔沃恩持有科维恩的股份为${value}`,
      `{ attribute: stake, value: ${value}, holder: halvorn, ${more} }`,
    );

  it.each(['does Halvorn still own a slice of Corvane', 'does Halvorn still have a stake in Corvane'])(
    'is not owned any more where the share has ended: %s',
    (question) => {
      expect(verdictOf(libraryOf(share('17%', 'until: 2023-03'))(question))).toBe('no');
      expect(verdictOf(libraryOf(share('17%', 'at: 2024-03'))(question))).toBe('yes');
    },
  );

  it('is owned where a rest was kept', () => {
    const rest = share('{ en: less than 2%, zh: 2%以下 }', 'at: 2023-03');
    expect(
      verdictOf(libraryOf(share('17%', 'until: 2023-03'), rest)('does Halvorn still own a slice of Corvane')),
    ).toBe('yes');
  });
});
