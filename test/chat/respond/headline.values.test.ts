import { describe, expect, it } from 'vitest';
import {
  CORVANE,
  date,
  entity,
  finding,
  HALDEN,
  HOLDS_NOW,
  money,
  OSEI,
  percent,
  REYES,
  row,
  VALE,
  words,
} from '../../fixtures/findings.ts';
import { shown } from './show-headline.ts';

const EARLIER = [
  row(entity(VALE), {
    attribute: 'chief-executive',
    role: 'before',
    time: { from: '2015-05-10', until: '2023-09-10' },
    n: [2],
  }),
  row(entity(OSEI), { attribute: 'chief-executive', role: 'before', time: { from: '2013', until: '2015' }, n: [3] }),
];

describe('the headline of a fact', () => {
  it.each([
    [
      'en',
      '**Tomas Reyes** · since 10 September 2023 [1] · before: Ingrid Vale 2015–2023 [2], Mara Osei 2013–2015 [3]',
    ],
    ['zh-Hans', '**雷耶斯** · 自2023年9月10日起 [1] · 此前：韦尔 2015—2023年 [2]、奥塞 2013—2015年 [3]'],
    ['zh-Hant', '**雷耶斯** · 自2023年9月10日起 [1] · 此前：韋爾 2015—2023年 [2]、奧塞 2013—2015年 [3]'],
  ] as const)('is the value, then since when, then who was there before, in %s', (language, line) => {
    expect(shown([finding([HOLDS_NOW, ...EARLIER])], language)).toEqual([line]);
  });

  it('names the metric where the question does not', () => {
    const rows = [row(money(3e7, 'users'), { attribute: 'mau', labelled: true, time: { at: '2024-06' } })];
    expect(shown([finding(rows)])).toEqual(['**30 million users** · monthly active users · June 2024 [1]']);
    expect(shown([finding(rows)], 'zh-Hans')).toEqual(['**3000万用户** · 月活跃用户 · 2024年6月 [1]']);
  });

  it('is a figure, then in brackets of when the one before it is', () => {
    const worth = [
      row(money(5e9, 'USD'), { attribute: 'valuation', time: { at: '2024-06' } }),
      row(money(3e9, 'USD'), { attribute: 'valuation', role: 'before', time: { at: '2023-05' }, n: [2] }),
    ];
    expect(shown([finding(worth)])).toEqual([
      '**5 billion US dollars** · June 2024 [1] · before: 3 billion US dollars (May 2023) [2]',
    ]);
    expect(shown([finding(worth)], 'zh-Hans')).toEqual([
      '**50亿美元** · 2024年6月 [1] · 此前：30亿美元（2023年5月） [2]',
    ]);
  });

  it('says of a state that is known of one day only that it was so on that day', () => {
    const known = row(entity(REYES), { attribute: 'chief-executive', time: { at: '2026-03-17' } });
    expect(shown([finding([known])])).toEqual(['**Tomas Reyes** · as of 17 March 2026 [1]']);
    expect(shown([finding([known])], 'zh-Hans')).toEqual(['**雷耶斯** · 截至2026年3月17日 [1]']);
  });

  it('says a date once, and what it is narrowed to', () => {
    const listing = row(date('2021-02-05'), {
      attribute: 'listing',
      about: words('Hong Kong', '香港'),
      time: { at: '2021-02-05' },
      n: [1, 2],
    });
    expect(shown([finding([listing])])).toEqual(['**5 February 2021** · Hong Kong [1][2]']);
    expect(shown([finding([{ ...listing, change: percent(161) }])])).toEqual([
      '**5 February 2021** · Hong Kong [1][2]',
    ]);
  });

  it('says how far a plan or a deal had come', () => {
    const plan = row(date('2025-02-05'), {
      attribute: 'listing-plan',
      about: words('Hong Kong', '香港'),
      time: { at: '2025-02-05' },
      stage: words('suspended', '暂缓'),
    });
    expect(shown([finding([plan])])).toEqual(['**5 February 2025** · Hong Kong · suspended [1]']);
    expect(shown([finding([plan])], 'zh-Hant')).toEqual(['**2025年2月5日** · 香港 · 暫緩 [1]']);
  });

  it('says on what basis a figure is, how it changed, and that a negative profit is a loss', () => {
    const profit = row(money(-1.5e9), {
      attribute: 'net-profit',
      time: { at: 'FY2025' },
      basis: words('forecast', '预测'),
      change: percent(-8),
    });
    expect(shown([finding([profit])])).toEqual(['**loss of 1.5 billion yuan** · fiscal 2025 · forecast · down 8% [1]']);
    expect(shown([finding([profit])], 'zh-Hans')).toEqual(['**亏损15亿元** · 2025财年 · 预测 · 下降8% [1]']);
    const grown = row(money(6.603e11), { attribute: 'revenue', change: words('8%', '8%') });
    expect(shown([finding([grown])])).toEqual(['**660.3 billion yuan** · up 8% [1]']);
  });

  it('names the parts of the same event', () => {
    const listing = row(date('2021-02-05'), { attribute: 'listing', time: { at: '2021-02-05' } });
    const price = row(money(115, 'HKD'), {
      attribute: 'listing',
      qualifier: 'price',
      role: 'part',
      time: { at: '2021-02-05' },
      n: [2],
    });
    expect(shown([finding([listing, price])])).toEqual([
      '**5 February 2021** [1] · offer price: 115 Hong Kong dollars [2]',
    ]);
  });

  it('says who came after one that is asked for', () => {
    const vale = row(entity(VALE), { attribute: 'chief-executive', time: { from: '2015', until: '2023' }, n: [2] });
    const next = { ...HOLDS_NOW, role: 'next' as const };
    expect(shown([finding([vale, next])])).toEqual([
      '**Ingrid Vale** · 2015–2023 [2] · since 10 September 2023: Tomas Reyes [1]',
    ]);
  });

  it('says the same once, with the marks of all that say it, and a date as exactly as it is known', () => {
    const again = EARLIER.map((one) => ({ ...one, time: { from: '2015', until: '2023' }, n: [3] }));
    expect(shown([finding([HOLDS_NOW, ...EARLIER.slice(0, 1), ...again.slice(0, 1)])])).toEqual([
      '**Tomas Reyes** · since 10 September 2023 [1] · before: Ingrid Vale 2015–2023 [2][3]',
    ]);
    const twice = [row(date('2013'), { attribute: 'founded' }), row(date('2013'), { attribute: 'listing', n: [2] })];
    expect(shown([finding(twice)])).toEqual(['**2013** [1][2]']);
    const listing = (at: string, place: string, n: number) =>
      row(date(at), { attribute: 'listing', about: words(place, place), time: { at }, n: [n] });
    const listings = [listing('2021-06', 'Oslo', 1), listing('2021-06-30', 'Oslo', 2), listing('2021', 'Paris', 3)];
    expect(shown([finding(listings, { kind: 'list' })])).toEqual(['**30 June 2021** (Oslo) [2], **2021** (Paris) [3]']);
  });

  it('is a line for each company where there are several', () => {
    const rows = [
      { ...HOLDS_NOW, subject: HALDEN },
      row(entity(OSEI), { attribute: 'chief-executive', subject: CORVANE, n: [2] }),
    ];
    expect(shown([finding(rows)])).toEqual([
      'Halden: **Tomas Reyes** · since 10 September 2023 [1]',
      'Corvane: **Mara Osei** [2]',
    ]);
  });

  it('is not strong where it is a sentence', () => {
    const long =
      'a platform on which people who like looking at the sky show each other what they have seen last night';
    expect(shown([finding([row(words(long, long), { attribute: 'what-it-does' })])])).toEqual([`${long} [1]`]);
  });
});

describe('the headline of a list', () => {
  it('puts commas between values, and the marks of a statement behind all that it holds', () => {
    const rows = [
      row(words('Didi', '滴滴')),
      row(words('Yunmanman', '运满满'), { n: [2] }),
      row(words('Huochebang', '货车帮'), { n: [2] }),
    ];
    expect(shown([finding(rows, { kind: 'list', more: 3 })])).toEqual([
      '**Didi** [1], **Yunmanman, Huochebang** [2] and 3 more',
    ]);
    expect(shown([finding(rows, { kind: 'list', more: 3 })], 'zh-Hans')).toEqual([
      '**滴滴** [1]、**运满满、货车帮** [2]，另有3项',
    ]);
  });

  it('says when once where it is the same for all, and for each where it is not', () => {
    const time = { at: '2013-06' };
    const founders = [row(entity(REYES), { time }), row(entity(VALE), { time })];
    expect(shown([finding(founders, { kind: 'list' })])).toEqual(['**Tomas Reyes, Ingrid Vale** · June 2013 [1]']);
    const listings = [
      row(words('Hong Kong', '香港'), { time: { at: '2020-06-18' } }),
      row(words('Nasdaq', '纳斯达克'), { time: { at: '2014' }, n: [2] }),
    ];
    expect(shown([finding(listings, { kind: 'list' })])).toEqual([
      '**Hong Kong** (18 June 2020) [1], **Nasdaq** (2014) [2]',
    ]);
    expect(shown([finding(listings, { kind: 'list' })], 'zh-Hans')).toEqual([
      '**香港**（2020年6月18日） [1]、**纳斯达克**（2014年） [2]',
    ]);
  });

  it('leads with whose a value is where companies are asked for', () => {
    const rows = [
      row(money(18.228e9), { subject: HALDEN, time: { at: '2021-04-10' } }),
      row(money(3.442e9), { subject: CORVANE, time: { at: '2021-10-08' }, n: [2] }),
    ];
    expect(shown([finding(rows, { kind: 'list' })])).toEqual([
      '**Halden** (18.228 billion yuan, 10 April 2021) [1], **Corvane** (3.442 billion yuan, 8 October 2021) [2]',
    ]);
  });
});
