import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const OF_HALVORN = stating(
  'Corvane put money into Halvorn in June 2023, beside Tarnwick',
  '科维恩2023年6月与塔恩威克一同投资哈尔沃恩',
  '{ attribute: investment, value: halvorn, at: 2023-06 }',
);
const OF_TARNWICK = stating(
  'Tarnwick held 9% of Corvane in March 2024',
  '塔恩威克2024年3月持有科维恩9%的股份',
  '{ attribute: stake, value: 9%, holder: { en: Tarnwick, zh: 塔恩威克 }, at: 2024-03 }',
);
const OF_BRINDLE = stating(
  'Corvane held 60% of Brindle in May 2024, and Ostrand 40%',
  '科维恩2024年5月持有布林德尔60%的股份，奥斯特兰持有40%',
  '{ attribute: stake, of: brindle, value: 60%, holder: corvane, at: 2024-05 }',
  '{ attribute: stake, of: brindle, value: 40%, holder: { en: Ostrand, zh: 奥斯特兰 }, at: 2024-05 }',
);
const library = libraryOf(OF_HALVORN, OF_TARNWICK, OF_BRINDLE);

describe('a deal with somebody whom no card knows', () => {
  it.each([
    'did Corvane invest in Tarnwick',
    'did Corvane take a stake in Tarnwick',
    'did Corvane buy a stake in Ostrand',
    '科维恩投资过塔恩威克吗',
  ])('is not met by what else was told of both: %s', (question) => {
    expect(verdictOf(library(question))).not.toBe('yes');
  });

  it.each(['did Tarnwick invest in Corvane', 'does Tarnwick have a stake in Corvane', 'did Corvane invest in Halvorn'])(
    'is met by one that says so: %s',
    (question) => {
      expect(verdictOf(library(question))).toBe('yes');
    },
  );

  it('is not told by a statement that names another, whatever was done', () => {
    const raised = libraryOf(
      stating(
        'Corvane said in May 2023 that it would take money from shops that sell lamps',
        '科维恩2023年5月表示将向卖灯的商店收钱',
        '{ attribute: event, value: { en: takes money from shops, zh: 向商店收钱 }, at: 2023-05 }',
      ),
      OF_TARNWICK,
    );
    expect(raised('did Corvane take money from Tarnwick').kind).not.toBe('answered');
  });

  it('is no share of others', () => {
    expect(figuresOf(library('how much of Corvane does Tarnwick own'))).toEqual([9]);
    expect(figuresOf(library('how much of Corvane does Ostrand own'))).toEqual([]);
  });
});

describe('a share that is told in words', () => {
  it('comes after the one that has ended', () => {
    const question = libraryOf(
      stating(
        'The share of Corvane in Halvorn was to fall from 17% to less than 2% in March 2024',
        '科维恩对哈尔沃恩的持股2024年3月将由17%降至2%以下',
        '{ attribute: stake, of: halvorn, value: 17%, holder: corvane, until: 2024-03 }',
        '{ attribute: stake, of: halvorn, value: { en: less than 2%, zh: 2%以下 }, holder: corvane, at: 2024-03 }',
      ),
    );
    const answer = question('how much of Halvorn does Corvane own');
    const [row] = answer.kind === 'answered' ? (answer.findings[0]?.rows ?? []) : [];
    expect(row?.value).toEqual({ kind: 'words', text: { en: 'less than 2%', zh: '2%以下' } });
  });
});
