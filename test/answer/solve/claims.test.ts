import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../fixtures/answers.ts';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const PLANNED = stating(
  'Corvane planned to list in Hong Kong in March 2024',
  '科维恩2024年3月计划在香港上市',
  '{ attribute: listing-plan, about: hong-kong, at: 2024-03, stage: planned }',
);
const WITHDRAWN = stating(
  'Corvane withdrew its application to list in Hong Kong in September 2024',
  '科维恩2024年9月撤回在香港的上市申请',
  '{ attribute: listing-plan, about: hong-kong, at: 2024-09, stage: withdrawn }',
);

describe('a plan', () => {
  it('does not say that it came to pass', () => {
    expect(verdictOf(libraryOf(PLANNED)('is Corvane listed in Hong Kong'))).toBe('unknown');
    expect(verdictOf(libraryOf(PLANNED)('科维恩在香港上市了吗'))).toBe('unknown');
  });

  it('that was given up did not', () => {
    expect(verdictOf(libraryOf(PLANNED, WITHDRAWN)('is Corvane listed in Hong Kong'))).toBe('no');
  });

  it('is told with how far it came', () => {
    const [row] = rowsOf(libraryOf(PLANNED, WITHDRAWN)('is Corvane listed in Hong Kong'));
    expect(row?.stage).toEqual({ kind: 'words', text: expect.objectContaining({ en: 'withdrawn', zh: '撤回' }) });
  });
});

describe('a deal that was called off and made after all', () => {
  const agreed = stating(
    'Corvane agreed in May 2022 to buy Tarn',
    '科维恩2022年5月同意收购塔恩',
    '{ attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2022-05, stage: agreed }',
  );
  const ended = stating(
    'Corvane ended its purchase of Tarn in January 2023',
    '科维恩2023年1月终止收购塔恩',
    '{ attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2023-01, stage: ended }',
  );
  const closed = stating(
    'Corvane closed its purchase of Tarn in February 2024',
    '科维恩2024年2月完成收购塔恩',
    '{ attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2024-02, stage: closed }',
  );

  it('is decided by its last word', () => {
    expect(verdictOf(libraryOf(agreed, ended)('did Corvane buy Tarn'))).toBe('no');
    expect(verdictOf(libraryOf(agreed, ended, closed)('did Corvane buy Tarn'))).toBe('yes');
    expect(verdictOf(libraryOf(agreed, ended, closed)('科维恩收购塔恩了吗'))).toBe('yes');
  });
});

describe('whose a company is', () => {
  const stake = (share: string, month: string) =>
    stating(
      `Ivo Brandt held ${share} of Corvane in ${month} 2023`,
      `伊沃·布兰特2023年持有科维恩${share}的股份`,
      `{ attribute: stake, value: ${share}, holder: ivo-brandt, at: 2023-0${month === 'May' ? 5 : 9} }`,
    );

  it('is not said by a minority', () => {
    expect(verdictOf(libraryOf(stake('30%', 'May'))('is Corvane owned by Ivo Brandt'))).toBe('no');
    expect(verdictOf(libraryOf(stake('60%', 'May'))('is Corvane owned by Ivo Brandt'))).toBe('yes');
  });

  it('is told by the newest share', () => {
    expect(verdictOf(libraryOf(stake('60%', 'May'), stake('30%', 'September'))('is Corvane owned by Ivo Brandt'))).toBe(
      'no',
    );
  });
});

describe('a question up or down', () => {
  const year = stating(
    'Corvane had revenue of 900 million yuan in 2023, down 3%',
    '科维恩2023年营收9亿元，下降3%',
    '{ attribute: revenue, value: 900 million, unit: CNY, at: 2023, change: -3% }',
  );

  it('is answered by the figure and its change', () => {
    const answer = libraryOf(year)("did Corvane's revenue go up or down in 2023");
    expect(verdictOf(answer)).toBeUndefined();
    expect(figuresOf(answer)).toEqual([900_000_000]);
    expect(figuresOf(libraryOf(year)('科维恩2023年营收增长还是下降'))).toEqual([-3]);
  });
});

describe('a claim that something came to nothing', () => {
  it('is so where it did', () => {
    expect(verdictOf(libraryOf(PLANNED, WITHDRAWN)('was the listing of Corvane in Hong Kong called off'))).toBe('yes');
    expect(verdictOf(libraryOf(PLANNED, WITHDRAWN)('科维恩在香港的上市取消了吗'))).toBe('yes');
  });
});

describe('whether a figure of a year grew', () => {
  const revenue = (amount: string, at: string) =>
    stating(
      `Corvane had revenue of ${amount} yuan in ${at}`,
      `科维恩${at}年营收${amount}元`,
      `{ attribute: revenue, value: ${amount} CNY, at: "${at}" }`,
    );
  const quarter = stating(
    'Corvane had revenue of 3 billion yuan in the first quarter of 2023, up 9%',
    '科维恩2023年第一季度营收30亿元，增长9%',
    '{ attribute: revenue, value: 3 billion CNY, at: 2023-Q1, change: 9% }',
  );

  it('is read from the year before, and never from one of its quarters', () => {
    const known = libraryOf(revenue('10 billion', '2022'), revenue('8 billion', '2023'), quarter);
    expect(verdictOf(known("did Corvane's revenue grow in 2023"))).toBe('no');
    expect(figuresOf(known("did Corvane's revenue grow in 2023"))).toEqual([10_000_000_000, 8_000_000_000]);
    expect(verdictOf(libraryOf(quarter)('科维恩2023年营收增长了吗'))).toBe('unknown');
  });
});

describe('a claim of a name that nothing knows', () => {
  const chief = stating(
    'Mara Osei was chief executive of Corvane in May 2024',
    '2024年5月，玛拉·奥塞任科维恩首席执行官',
    '{ attribute: chief-executive, value: mara-osei, at: 2024-05 }',
  );

  it('is not met by whoever it is', () => {
    expect(verdictOf(libraryOf(chief)('does Corvane have a chief executive'))).toBe('yes');
    expect(verdictOf(libraryOf(chief)('is Brunhild Falk the chief executive of Corvane'))).not.toBe('yes');
  });
});

describe('two names that are joined by and', () => {
  it('are asked about together', () => {
    const ended = stating(
      'The merger of Lumen and Tallow was called off in May 2024',
      '流明与塔洛的合并2024年5月取消',
      '{ attribute: merger, of: lumen, value: tallow, at: 2024-05, stage: ended }',
    );
    expect(verdictOf(libraryOf(ended)('did Lumen and Tallow merge'))).toBe('no');
  });
});

describe('an office that a person alone is named for', () => {
  const held = (who: string, en: string, zh: string, at: string) =>
    stating(
      `${en} was chief executive of Corvane in ${at}`,
      `${at}，${zh}任科维恩首席执行官`,
      `{ attribute: chief-executive, value: ${who}, at: ${at} }`,
    );

  it('is held by whoever the company names last', () => {
    const known = libraryOf(
      held('mara-osei', 'Mara Osei', '玛拉·奥塞', '2023-05'),
      held('ivo-brandt', 'Ivo Brandt', '伊沃·布兰特', '2024-02'),
    );
    expect(verdictOf(known('is Mara Osei still chief executive'))).toBe('no');
    expect(verdictOf(known('伊沃·布兰特还是首席执行官吗'))).toBe('yes');
  });
});

describe('a sale', () => {
  const bought = stating(
    'Corvane bought Tarn in May 2022',
    '科维恩2022年5月收购塔恩',
    '{ attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2022-05 }',
  );

  it('is not said by what was bought', () => {
    expect(verdictOf(libraryOf(bought)('did Corvane sell Tarn'))).not.toBe('yes');
  });
});

describe('a ban in a place', () => {
  const banned = stating(
    "Taiwan's interior ministry banned Lumen in May 2024",
    '2024年5月，台湾内政部门封禁流明',
    '{ attribute: ban, of: lumen, value: { en: access, zh: 访问 }, at: 2024-05, by: { en: Taiwan’s interior ministry, zh: 台湾内政部门 } }',
  );

  it('is told by who banned it', () => {
    expect(verdictOf(libraryOf(banned)('is Lumen banned in Taiwan'))).toBe('yes');
    expect(verdictOf(libraryOf(banned)('is Lumen banned in Japan'))).toBe('unknown');
  });
});

describe('profit', () => {
  const quarter = stating(
    'Corvane earned 100 million yuan in the fourth quarter of 2023',
    '科维恩2023年第四季度净利润1亿元',
    '{ attribute: net-profit, value: 100 million CNY, at: 2023-Q4 }',
  );
  const year = stating(
    'Corvane lost 900 million yuan in 2023',
    '科维恩2023年净亏损9亿元',
    '{ attribute: net-profit, value: -900 million CNY, at: "2023" }',
  );

  it('is that of the year that ends with the quarter', () => {
    expect(verdictOf(libraryOf(quarter, year)('is Corvane profitable'))).toBe('no');
  });
});

describe('one beside another', () => {
  const listed = (name: string, chinese: string, id: string, at: string) =>
    stating(
      `${name} listed in Hong Kong in ${at}`,
      `${chinese}于${at}在香港上市`,
      `{ attribute: listing, of: ${id}, about: hong-kong, at: ${at} }`,
    );
  const users = (name: string, chinese: string, id: string, count: number) =>
    stating(
      `${name} had ${count} million monthly active users in May 2024`,
      `2024年5月，${chinese}有${count}00万月活跃用户`,
      `{ attribute: mau, of: ${id}, value: ${count} million, unit: users, at: 2024-05 }`,
    );

  it('came first or did not', () => {
    const known = libraryOf(listed('Lumen', '流明', 'lumen', '2021-07'), listed('Tallow', '塔洛', 'tallow', '2022-03'));
    expect(verdictOf(known('did Lumen list in Hong Kong before Tallow'))).toBe('yes');
    expect(verdictOf(known('did Tallow list in Hong Kong before Lumen'))).toBe('no');
  });

  it('has overtaken it or has not', () => {
    const known = libraryOf(users('Lumen', '流明', 'lumen', 3), users('Tallow', '塔洛', 'tallow', 9));
    expect(verdictOf(known('has Lumen overtaken Tallow in monthly active users'))).toBe('no');
    expect(verdictOf(known('塔洛的月活跃用户超过流明了吗'))).toBe('yes');
  });
});

describe('a ban in one country', () => {
  it('is not said by one in a country whose name holds the letters of its own', () => {
    const barred = stating(
      'Australia barred Corvane in August 2018',
      '澳大利亚2018年8月禁止科维恩',
      '{ attribute: ban, value: { en: its network, zh: 其网络 }, by: { en: Australia, zh: 澳大利亚 }, at: 2018-08 }',
    );
    expect(verdictOf(libraryOf(barred)('was Corvane banned in the US'))).not.toBe('yes');
    expect(verdictOf(libraryOf(barred)('was Corvane banned by Australia'))).toBe('yes');
  });
});

describe('a claim with a word that no text holds', () => {
  const about = libraryOf(
    stating(
      'Corvane sold its phones in forty countries in 2023',
      '科维恩2023年在40个国家销售手机',
      '{ attribute: event, value: { en: sold its phones in forty countries, zh: 在40个国家销售手机 }, at: 2023 }',
    ),
  );

  it.each(['did Corvane ever make phones with Vellichor', 'has Corvane ever sold phones with Vellichor'])(
    'is decided by no text: %s',
    (question) => {
      expect(about(question).kind).toBe('unknown');
    },
  );
});

describe('a claim of anywhere', () => {
  it('is one of any place', () => {
    const about = libraryOf(
      stating(
        'Corvane listed in New York in May 2019',
        '科维恩2019年5月在纽约上市',
        '{ attribute: listing, about: new-york, at: 2019-05 }',
      ),
    );
    expect(verdictOf(about('is Corvane listed anywhere'))).toBe('yes');
  });
});
