import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

describe('what may come more than once', () => {
  const funded = stating(
    'Corvane raised 5 million dollars in its Series B of May 2023',
    '科维恩2023年5月B轮融资500万美元',
    '{ attribute: funding, value: 5 million, unit: USD, round: { en: Series B, zh: B轮 }, at: 2023-05 }',
  );
  const listed = stating(
    'Corvane listed in Hong Kong on 8 June 2023',
    '科维恩2023年6月8日在香港上市',
    '{ attribute: listing, about: hong-kong, at: 2023-06-08 }',
  );

  it.each(['did Corvane raise money in 2021', '科维恩2021年融资了吗'])(
    'is not denied by another time: %s',
    (question) => {
      expect(verdictOf(libraryOf(funded)(question))).not.toBe('no');
    },
  );

  it.each(['did Corvane list in Hong Kong in 2021', '科维恩2021年在香港上市了吗'])(
    'is denied by the day of what comes once: %s',
    (question) => {
      expect(verdictOf(libraryOf(listed)(question))).toBe('no');
    },
  );

  it.each([
    ['did Corvane raise a Series B', 'yes'],
    ['科维恩做过B轮融资吗', 'yes'],
    ['did Corvane raise a Series C', 'unknown'],
    ['科维恩做过C轮融资吗', 'unknown'],
  ])('is affirmed of the round that is told alone: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(funded)(question)) ?? 'unknown').toBe(verdict);
  });

  it.each(['did Corvane raise more than half a billion dollars in its Series B', '科维恩B轮融资超过5亿美元吗'])(
    'is not affirmed of another amount: %s',
    (question) => {
      expect(verdictOf(libraryOf(funded)(question))).not.toBe('yes');
    },
  );
});

describe('who is told to have held something on one day', () => {
  const controlled = stating(
    'Halvorn controlled Corvane in July 2021',
    '哈尔沃恩2021年7月控制科维恩',
    '{ attribute: controller, value: halvorn, at: 2021-07 }',
  );

  it.each(['did Halvorn control Corvane in August 2020', '2020年8月哈尔沃恩控制科维恩吗'])(
    'is not denied to have held it before: %s',
    (question) => {
      expect(verdictOf(libraryOf(controlled)(question))).not.toBe('no');
    },
  );

  it('is affirmed of that day', () => {
    expect(verdictOf(libraryOf(controlled)('did Halvorn control Corvane in July 2021'))).toBe('yes');
  });
});

describe('the last time of a claim', () => {
  const listed = stating(
    'Corvane listed in Hong Kong on 8 June 2023',
    '科维恩2023年6月8日在香港上市',
    '{ attribute: listing, about: hong-kong, at: 2023-06-08 }',
  );

  it('is in it where it is said by when', () => {
    expect(verdictOf(libraryOf(listed)('had Corvane listed in Hong Kong by June 2023'))).toBe('yes');
    expect(verdictOf(libraryOf(listed)('had Corvane listed in Hong Kong before June 2023'))).not.toBe('yes');
  });
});

describe('money that is claimed', () => {
  const shops = stating(
    'Corvane had 4.7 million merchants in April 2018',
    '科维恩2018年4月有470万商家',
    '{ attribute: merchants, value: 4.7 million, unit: merchants, at: 2018-04 }',
  );

  it('is told by no number of shops', () => {
    expect(verdictOf(libraryOf(shops)('did Corvane pay over a billion yuan to merchants'))).not.toBe('no');
    expect(verdictOf(libraryOf(shops)('did Corvane have more than 4 million merchants'))).toBe('yes');
  });
});

describe('the end of a listing', () => {
  const left = stating(
    'Corvane left the New York Stock Exchange in June 2022 after its shareholders had agreed',
    '科维恩股东同意后，2022年6月从纽约证券交易所退市',
    '{ attribute: delisting, about: nyse, at: 2022-06 }',
  );

  const listed = stating(
    'Corvane listed on the New York Stock Exchange in June 2021',
    '科维恩2021年6月在纽约证券交易所上市',
    '{ attribute: listing, about: nyse, at: 2021-06 }',
  );

  it('is claimed by words for leaving and an exchange', () => {
    expect(verdictOf(libraryOf(listed, left)('did Corvane shareholders agree to leave the NYSE'))).toBe('yes');
  });
});

describe('a sale of all', () => {
  const sold = stating(
    'Halvorn sold the lamp works Lumen in January 2023',
    '哈尔沃恩2023年1月出售流明灯具厂',
    '{ attribute: sale, of: halvorn, value: lumen, at: 2023-01, stage: closed }',
  );
  const kept = stating(
    'Halvorn held 19.9% of Lumen in July 2023',
    '哈尔沃恩2023年7月持有流明19.9%的股份',
    '{ attribute: stake, of: lumen, value: 19.9%, holder: halvorn, at: 2023-07 }',
  );

  it.each(['did Halvorn sell all of Lumen', '哈尔沃恩把流明全卖了吗'])(
    'is denied by a share that is held since: %s',
    (question) => {
      expect(verdictOf(libraryOf(sold, kept)(question))).toBe('no');
      expect(verdictOf(libraryOf(sold)(question))).not.toBe('no');
    },
  );

  it('leaves the sale itself alone', () => {
    expect(verdictOf(libraryOf(sold, kept)('did Halvorn sell Lumen'))).toBe('yes');
  });
});

describe('what is claimed to be so still', () => {
  const listed = stating(
    'Corvane listed in Hong Kong on 8 June 2012',
    '科维恩2012年6月8日在香港上市',
    '{ attribute: listing, about: hong-kong, at: 2012-06-08 }',
  );
  const lately = stating(
    'Corvane had 3 million users in May 2024',
    '科维恩2024年5月有300万用户',
    '{ attribute: mau, value: 3 million, unit: users, at: 2024-05 }',
  );

  it.each(['is Corvane still listed', '科维恩还是上市公司吗'])(
    'is affirmed only where something was told of it in these years: %s',
    (question) => {
      expect(verdictOf(libraryOf(listed)(question))).not.toBe('yes');
      expect(verdictOf(libraryOf(listed, lately)(question))).toBe('yes');
    },
  );
});

describe('a claim of so many', () => {
  const sold = stating(
    'Lumen, the drawing game of Corvane, had sold 12 million copies by May 2024',
    '截至2024年5月，科维恩的绘画游戏流明售出1200万份',
    '{ attribute: copies-sold, of: lumen, value: 12 million, unit: copies, at: 2024-05 }',
  );

  it('is on what is counted, and on no sale of the thing', () => {
    expect(verdictOf(libraryOf(sold)('did Lumen sell over 10 million copies'))).toBe('yes');
    expect(verdictOf(libraryOf(sold)('did Lumen sell over 20 million copies'))).not.toBe('yes');
  });
});

describe('a claim that somebody gave something back', () => {
  const backed = stating(
    'Halvorn put 5 million dollars into Corvane in May 2023',
    '哈尔沃恩2023年5月向科维恩投资500万美元',
    '{ attribute: funding, value: 5 million, unit: USD, investors: [halvorn], at: 2023-05 }',
  );

  it('is not met by who backed it', () => {
    expect(verdictOf(libraryOf(backed)('did Halvorn have to give Corvane back'))).not.toBe('yes');
  });
});
