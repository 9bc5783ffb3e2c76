import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { figuresOf, libraryOf, stating } from './library-of.ts';

function findingOf(answer: Answer) {
  return answer.kind === 'answered' ? answer.findings[0] : undefined;
}

function subjectsOf(answer: Answer): readonly string[] {
  const rows = findingOf(answer)?.rows ?? [];
  return rows.flatMap(({ subject, value }) => subject?.id ?? (value?.kind === 'entity' ? value.entity.id : []));
}

const revenue = (of: string, billion: number, at: string) =>
  `{ attribute: revenue, of: ${of}, value: ${billion} billion, unit: CNY, at: ${at} }`;

const REVENUES = stating(
  'Corvane had revenue of 9 billion yuan in 2022 and 8 billion in 2023, Halvorn 5 billion in 2023',
  '科维恩2022年收入为90亿元，2023年为80亿元；哈尔沃恩2023年为50亿元',
  revenue('corvane', 9, '2022'),
  revenue('corvane', 8, '2023'),
  revenue('halvorn', 5, '2023'),
);

describe('the most of a figure', () => {
  it.each(['which company has the highest revenue', '哪家公司营收最高'])(
    'has one row a company, the newest: %s',
    (question) => {
      const answer = libraryOf(REVENUES)(question);
      expect(subjectsOf(answer)).toEqual(['corvane', 'halvorn']);
      expect(figuresOf(answer)).toEqual([8e9, 5e9]);
    },
  );

  it('of a year is that of the whole year', () => {
    const half = stating(
      'Corvane lost 3 billion yuan in the first half of 2023, Halvorn 2 billion in 2023',
      '科维恩2023年上半年亏损30亿元，哈尔沃恩2023年亏损20亿元',
      '{ attribute: net-profit, value: -3 billion, unit: CNY, at: 2023-H1 }',
      '{ attribute: net-profit, of: halvorn, value: -2 billion, unit: CNY, at: 2023 }',
    );
    const answer = libraryOf(half)('which company lost the most money in 2023');
    expect(figuresOf(answer)).toEqual([-2e9]);
  });
});

describe('the greatest event', () => {
  it('is told once, by its more exact day', () => {
    const fine = (value: string, at: string) => `{ attribute: fine, value: ${value}, unit: CNY, at: ${at} }`;
    const answer = libraryOf(
      stating(
        'Corvane was fined 18.23 billion yuan in 2021',
        '科维恩2021年被罚182.3亿元',
        fine('18.23 billion', '2021'),
      ),
      stating(
        'Corvane was fined 18.228 billion yuan on 10 April 2021',
        '科维恩2021年4月10日被罚182.28亿元',
        fine('18.228 billion', '2021-04-10'),
      ),
      stating('Corvane was fined 2 billion yuan in 2023', '科维恩2023年被罚20亿元', fine('2 billion', '2023')),
    )('biggest fine');
    expect(figuresOf(answer)).toEqual([18.228e9, 2e9]);
    expect(findingOf(answer)?.among).toBe(2);
  });
});

describe('a listing', () => {
  const listing = (of: string, at: string, more: string) =>
    `{ attribute: listing, of: ${of}, about: hong-kong, at: ${at}${more} }`;
  const about = libraryOf(
    stating(
      'Corvane listed in Hong Kong on 4 May 2021 at 300 Hong Kong dollars a share and raised 1 billion',
      '科维恩2021年5月4日在香港上市，每股300港元，募资10亿港元',
      listing('corvane', '2021-05-04', ', price: 300, unit: HKD, raised: 1 billion HKD'),
      '{ attribute: what-it-does, value: { en: map company, zh: 地图公司 } }',
    ),
    stating(
      'Halvorn listed in Hong Kong on 2 March 2019 at 7 Hong Kong dollars a share and raised 6 billion',
      '哈尔沃恩2019年3月2日在香港上市，每股7港元，募资60亿港元',
      listing('halvorn', '2019-03-02', ', price: 7, unit: HKD, raised: 6 billion HKD'),
    ),
  );

  it.each(['what was the largest IPO', '最大的IPO是哪家'])('is as large as what it raised: %s', (question) => {
    const answer = about(question);
    expect(subjectsOf(answer)).toEqual(['halvorn', 'corvane']);
    expect(figuresOf(answer)).toEqual([6e9, 1e9]);
  });

  it.each([
    ['first company to list in Hong Kong', 'halvorn'],
    ['最早在香港上市的公司', 'halvorn'],
    ['first map company to list in HK', 'corvane'],
    ['第一家在香港上市的地图公司', 'corvane'],
  ])('that was the first says whose it was: %s', (question, first) => {
    const answer = about(question);
    expect(findingOf(answer)?.kind).toBe('superlative');
    expect(subjectsOf(answer)[0]).toBe(first);
  });
});

describe('who holds the most', () => {
  const stake = (holder: string, value: string, at: string) =>
    `{ attribute: stake, holder: ${holder}, value: ${value}, at: ${at} }`;
  const asked = ['who is the largest shareholder of Corvane', '科维恩最大股东是谁'];

  it.each(asked)('is not known of holders that are told apart: %s', (question) => {
    const finding = findingOf(
      libraryOf(
        stating(
          'Halvorn held 9% of Corvane in March 2023',
          '哈尔沃恩2023年3月持有科维恩9%',
          stake('halvorn', '9%', '2023-03'),
        ),
        stating(
          'Ivo Brandt held 7% of Corvane in May 2022',
          '伊沃·布兰特2022年5月持有科维恩7%',
          stake('ivo-brandt', '7%', '2022-05'),
        ),
      )(question),
    );
    expect(finding?.missing).toMatchObject({ attribute: 'stake', order: 'most' });
    expect(finding?.rows.map(({ about }) => about?.kind === 'entity' && about.entity.id)).toEqual([
      'halvorn',
      'ivo-brandt',
    ]);
  });

  it.each(asked)('is who is said to, with the newest of his shares: %s', (question) => {
    const finding = findingOf(
      libraryOf(
        stating(
          'Halvorn held 40% of Corvane in March 2020',
          '哈尔沃恩2020年3月持有科维恩40%',
          stake('halvorn', '40%', '2020-03'),
        ),
        stating(
          'Halvorn was the biggest shareholder of Corvane with 30% in May 2022',
          '哈尔沃恩2022年5月以30%为科维恩最大股东',
          stake('halvorn', '30%', '2022-05'),
        ),
      )(question),
    );
    expect(finding?.missing).toBeUndefined();
    expect(finding?.rows.map(({ value }) => value?.kind === 'figure' && value.amount)).toEqual([30]);
  });

  it.each(asked)('is not whom the company itself holds shares of: %s', (question) => {
    const answer = libraryOf(
      stating(
        'Corvane held 68% of Brindle in March 2023',
        '科维恩2023年3月持有布林德尔68%',
        '{ attribute: stake, of: brindle, holder: corvane, value: 68%, at: 2023-03 }',
      ),
    )(question);
    expect(answer.kind).toBe('unknown');
  });
});

describe('the largest share of all companies', () => {
  const about = libraryOf(
    stating(
      'Corvane had 90% of map printing in 2015, Halvorn 40% of food delivery in 2024 and Brindle 30% of food delivery',
      '科维恩2015年占地图印刷市场90%，哈尔沃恩2024年占外卖市场40%，布林德尔占外卖市场30%',
      '{ attribute: market-share, about: { en: map printing, zh: 地图印刷 }, value: 90%, at: 2015 }',
      '{ attribute: market-share, of: halvorn, about: { en: food delivery, zh: 外卖 }, value: 40%, at: 2024 }',
      '{ attribute: market-share, of: brindle, about: { en: food delivery, zh: 外卖 }, value: 30%, at: 2024 }',
    ),
  );

  it.each(['which company has the largest market share in food delivery', '外卖市场份额最大的是哪家公司'])(
    'is set in an order within the named market only: %s',
    (question) => expect(subjectsOf(about(question))).toEqual(['halvorn', 'brindle']),
  );

  it('is nobody’s where no market is named', () => {
    expect(about('largest company by market share').kind).toBe('unknown');
  });
});

describe('the biggest deal', () => {
  it('is none that another company made with the one that is named', () => {
    const answer = libraryOf(
      stating(
        'Halvorn bought Brindle from Corvane for 5 billion US dollars in 2021',
        '哈尔沃恩2021年以50亿美元从科维恩收购布林德尔',
        '{ attribute: acquisition, of: halvorn, value: lumen, with: corvane, price: 5 billion, unit: USD, at: 2021 }',
      ),
    )('biggest acquisition Corvane ever made');
    expect(findingOf(answer)?.kind).not.toBe('superlative');
  });

  it.each(['biggest deal of Corvane', "what is Corvane's largest deal", '科维恩最大的交易是什么'])(
    'is by what was paid in all, not by the price of a share nor by what part was bought: %s',
    (question) => {
      const deal = (en: string, zh: string, of: string, price: string, at: string) =>
        stating(
          `Corvane bought ${en} in ${at}`,
          `科维恩${at}年${zh}`,
          `{ attribute: acquisition, value: ${of}, price: ${price}, unit: USD, at: ${at}, stage: closed }`,
        );
      const part = '{ en: 40% of Lumen, zh: 流明40%股权 }';
      const answer = libraryOf(
        deal('Halvorn for 2 US dollars a share', '以每股2美元收购哈尔沃恩', 'halvorn', '2', '2023'),
        deal('Brindle for 5 billion US dollars', '以50亿美元收购布林德尔', 'brindle', '5 billion', '2021'),
        deal('40% of Lumen for 3 million US dollars', '以300万美元收购流明40%股权', part, '3 million', '2022'),
      )(question);
      expect(subjectsOf(answer)).toEqual(['brindle']);
      expect(figuresOf(answer)).toEqual([5e9, 40, 3e6]);
    },
  );
});

describe('who is the greatest today', () => {
  const users = (who: string, zh: string, million: number, at: string) =>
    stating(
      `${who} had ${million} million monthly users in ${at}`,
      `${zh}${at}月活跃用户${million}00万`,
      `{ attribute: mau, of: ${who.toLowerCase()}, value: ${million} million, unit: users, at: ${at} }`,
    );
  const about = libraryOf(
    users('Corvane', '科维恩', 90, '2021-03'),
    users('Corvane', '科维恩', 20, '2024-03'),
    users('Brindle', '布林德尔', 50, '2024-03'),
    users('Halvorn', '哈尔沃恩', 40, '2023-09'),
    users('Lumen', '流明', 99, '2012-09'),
  );

  it.each(['which company has the most monthly users', '哪家公司月活跃用户最多'])(
    'is told by the newest figure of each: %s',
    (question) => {
      expect(subjectsOf(about(question))).toEqual(['brindle', 'halvorn', 'corvane']);
    },
  );

  it.each(['which company had the most monthly users ever', '史上月活跃用户最多的是哪家公司'])(
    'is not what is asked for by a record: %s',
    (question) => {
      expect(subjectsOf(about(question))[0]).toBe('corvane');
    },
  );

  it.each([
    ['top 2 companies by monthly users', 2],
    ['月活跃用户前两名的公司', 2],
    ['the two biggest companies by monthly users', 2],
  ])('has as many as are asked for: %s', (question, count) => {
    expect(subjectsOf(about(question))).toHaveLength(count);
  });
});

describe('a year behind "by"', () => {
  it.each(['biggest company by 2023 revenue', '2023年收入最高的公司'])('is the year of the figure: %s', (question) => {
    expect(figuresOf(libraryOf(REVENUES)(question))).toEqual([8e9, 5e9]);
  });
});

describe('the most of a sum that is told in several currencies', () => {
  const listing = (name: string, of: string, raised: string, year: number) =>
    stating(
      `${name} raised ${raised} when it was listed in ${year}`,
      `${of} ${year}年上市募资${raised}`,
      `{ attribute: listing, of: ${of}, about: new-york, at: ${year}-05-02, raised: ${raised} }`,
    );
  const inDollars = [
    listing('Corvane', 'corvane', '9 billion USD', 2014),
    listing('Brindle', 'brindle', '1 billion USD', 2020),
  ];
  const raised = [...inDollars, listing('Halvorn', 'halvorn', '20 billion HKD', 2021)];

  it.each(['which company raised the most in its IPO', '哪家公司上市募资最多'])(
    'is the first of each of them: %s',
    (question) => {
      const answer = libraryOf(...raised)(question);
      expect(figuresOf(answer)).toEqual([9e9, 20e9]);
      expect(findingOf(answer)).toMatchObject({ unlike: ['unit'] });
    },
  );

  it('is one where the other is less in whatever money', () => {
    const little = listing('Halvorn', 'halvorn', '0.2 billion HKD', 2021);
    const answer = libraryOf(...inDollars, little)('哪家公司上市募资最多');
    expect(figuresOf(answer)).toEqual([9e9, 1e9]);
    expect(findingOf(answer)?.unlike).toBeUndefined();
  });

  it('is a sum that was raised, and not what a round valued a company at', () => {
    const rounds = stating(
      'Corvane raised 2 billion dollars in 2016 and was valued at 20 billion in a round of 2017',
      '科维恩2016年融资20亿美元，2017年一轮融资估值200亿美元',
      '{ attribute: funding, value: 2 billion, unit: USD, at: 2016 }',
      '{ attribute: funding, value: { en: a round of 2017, zh: 2017年一轮 }, valuation: 20 billion USD, at: 2017 }',
    );
    expect(figuresOf(libraryOf(rounds)('谁融资最多'))).toEqual([2e9]);
  });
});
