import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const OF_HALVORN = stating(
  'Halvorn held 45% of Brindle on 26 October 2023',
  '哈尔沃恩2023年10月26日持有布林德尔45%的股份',
  '{ attribute: stake, of: brindle, value: 45%, holder: halvorn, at: 2023-10-26 }',
);
const UNTIL = stating(
  'Corvane held 17% of Halvorn until March 2024',
  '科维恩持有哈尔沃恩17%的股份，至2024年3月',
  '{ attribute: stake, of: halvorn, value: 17%, holder: corvane, until: 2024-03 }',
);
const INVESTED = stating(
  'Corvane led a round of Halvorn in June 2023',
  '科维恩2023年6月领投哈尔沃恩',
  '{ attribute: investment, value: halvorn, at: 2023-06 }',
);

describe('a claim on a share', () => {
  it.each(['does Mara Osei own Brindle', '玛拉·奥塞持有布林德尔的股份吗'])(
    'is not met by what somebody else holds: %s',
    (question) => {
      expect(verdictOf(libraryOf(OF_HALVORN)(question))).not.toBe('yes');
    },
  );

  it.each(['does Halvorn own part of Brindle', '哈尔沃恩持有布林德尔的股份吗'])(
    'is met by its holder: %s',
    (question) => {
      expect(verdictOf(libraryOf(OF_HALVORN)(question))).toBe('yes');
    },
  );

  it.each(['did Corvane invest in Halvorn', '科维恩投过哈尔沃恩吗'])(
    'of an investment is met by a share that was held once: %s',
    (question) => {
      expect(verdictOf(libraryOf(UNTIL)(question))).toBe('yes');
    },
  );

  it.each(['has Corvane ever raised money', '科维恩融过资吗'])(
    'of a round is not met by what it put into another: %s',
    (question) => {
      expect(verdictOf(libraryOf(INVESTED)(question))).not.toBe('yes');
    },
  );
});

describe('a ban that is told in words of denial', () => {
  const banned = stating(
    'Lumen could no longer be downloaded in Italy from 29 January 2024',
    '自2024年1月29日起，流明在意大利无法再下载',
    '{ attribute: ban, of: lumen, about: italy, value: { en: could no longer be downloaded, zh: 无法再下载 }, at: 2024-01-29 }',
  );

  it.each(['is Lumen banned in Italy', '流明在意大利被封禁了吗'])('is one: %s', (question) => {
    expect(verdictOf(libraryOf(banned)(question))).toBe('yes');
  });
});

describe('a claim on a sort of product', () => {
  const phones = stating(
    'Corvane makes phones',
    '科维恩生产手机',
    '{ attribute: what-it-does, value: { en: makes phones, zh: 生产手机 } }',
  );
  const car = stating(
    'Corvane launched Lumen, a car, in May 2024',
    '科维恩2024年5月推出汽车流明',
    '{ attribute: launch, value: lumen, at: 2024-05 }',
  );

  it('is not met by another sort', () => {
    expect(verdictOf(libraryOf(phones)('did Corvane make a car yet'))).not.toBe('yes');
    expect(verdictOf(libraryOf(phones, car)('did Corvane make a car yet'))).toBe('yes');
  });
});
