import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

describe('who did what to whom', () => {
  const library = libraryOf(
    stating(
      'Halvorn bought Brindle in May 2023',
      '哈尔沃恩2023年5月收购布林德尔',
      '{ attribute: acquisition, of: halvorn, value: brindle, at: 2023-05, stage: closed }',
    ),
    stating(
      'Corvane sued Halvorn over patents in March 2023',
      '科维恩2023年3月就专利起诉哈尔沃恩',
      '{ attribute: lawsuit, value: { en: patents, zh: 专利 }, by: corvane, against: halvorn, at: 2023-03 }',
    ),
    stating(
      'Tarnwick put 5 million dollars into Corvane in 2022',
      '塔恩威克2022年向科维恩投资500万美元',
      '{ attribute: funding, value: 5 million, unit: USD, investors: { en: Tarnwick, zh: 塔恩威克 }, at: 2022 }',
    ),
    stating(
      'Ouzel sued Corvane over a lamp in April 2023',
      '乌泽尔2023年4月就一盏灯起诉科维恩',
      '{ attribute: lawsuit, value: { en: a lamp, zh: 一盏灯 }, by: { en: Ouzel, zh: 乌泽尔 }, against: corvane, at: 2023-04 }',
    ),
  );

  it.each([
    'did Halvorn buy Brindle',
    'was Brindle bought by Halvorn',
    '哈尔沃恩收购布林德尔了吗',
    '布林德尔被哈尔沃恩收购了吗',
    'did Corvane sue Halvorn',
    'was Halvorn sued by Corvane',
    '科维恩起诉哈尔沃恩了吗',
    'did Tarnwick invest in Corvane',
    'did Ouzel sue Corvane',
    'was Corvane sued by Ouzel',
  ])('is affirmed of the one who did it: %s', (question) => {
    expect(verdictOf(library(question))).toBe('yes');
  });

  it.each([
    'did Brindle buy Halvorn',
    'was Halvorn bought by Brindle',
    '布林德尔收购哈尔沃恩了吗',
    '哈尔沃恩被布林德尔收购了吗',
    'did Halvorn sue Corvane',
    'was Corvane sued by Halvorn',
    '哈尔沃恩起诉科维恩了吗',
    'did Corvane invest in Tarnwick',
    'did Corvane sue Ouzel',
    'was Ouzel sued by Corvane',
  ])('and not the other way round: %s', (question) => {
    expect(verdictOf(library(question))).not.toBe('yes');
  });
});

describe('whoever is owned', () => {
  const library = libraryOf(
    stating('Corvane owns Lumen', '流明属于科维恩', '{ attribute: parent, of: lumen, value: corvane }'),
  );

  it.each(['does Corvane own Lumen', 'is Lumen part of Corvane'])('has its owner: %s', (question) => {
    expect(verdictOf(library(question))).toBe('yes');
  });

  it.each(['does Lumen own Corvane', 'is Corvane part of Lumen', 'is Corvane owned by Lumen'])(
    'does not own him: %s',
    (question) => {
      expect(verdictOf(library(question))).toBe('no');
    },
  );
});
