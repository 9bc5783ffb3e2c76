import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/answer/value.ts';
import type { Block, Line } from '../../../src/chat/message/message.ts';
import { headlineBlocks } from '../../../src/chat/respond/headline.ts';
import {
  CORVANE,
  date,
  entity,
  finding,
  HALDEN,
  LABELS,
  money,
  OSEI,
  percent,
  REYES,
  row,
  VALE,
  words,
} from '../../fixtures/findings.ts';

/** Blocks as lines, strong text in stars, tables with bars between cells. */
function shown(findings: readonly Finding[], language: 'en' | 'zh-Hans' | 'zh-Hant' = 'en'): readonly string[] {
  return headlineBlocks(findings, LABELS, language).flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  if (block.type === 'headline') return [`${block.label ?? ''}${marked(block.line)}`];
  if (block.type === 'heading') return [`# ${block.text}`];
  if (block.type === 'list') return block.items.map((item) => `- ${marked(item)}`);
  if (block.type !== 'table') throw new Error(`a headline has no ${block.type}`);
  return [block.columns.join(' | '), ...block.rows.map((cells) => cells.map(marked).join(' | '))];
}

function marked(line: Line): string {
  return line
    .map((inline) => {
      if (inline.type === 'cite') return `[${inline.n}]`;
      return inline.type === 'strong' ? `**${inline.text}**` : inline.text;
    })
    .join('');
}

const HOLDS_NOW = row(entity(REYES), { attribute: 'chief-executive', time: { from: '2023-09-10' } });
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

describe('several headlines', () => {
  const founders = finding(
    [row(entity(REYES), { attribute: 'founders' }), row(entity(VALE), { attribute: 'founders' })],
    {
      kind: 'list',
    },
  );
  const founded = finding([row(date('2013-06'), { attribute: 'founded', time: { at: '2013-06' }, n: [2] })]);

  it('say what each is', () => {
    expect(shown([founders, founded])).toEqual([
      'Founders: **Tomas Reyes, Ingrid Vale** [1]',
      'Founded: **June 2013** [2]',
    ]);
    expect(shown([founders, founded], 'zh-Hant')).toEqual([
      '創始人：**雷耶斯、韋爾** [1]',
      '成立時間：**2013年6月** [2]',
    ]);
  });

  it('name a part of an event by its own label', () => {
    const part = (qualifier: string, amount: number, unit: string): Finding => ({
      ...finding([row(money(amount, unit), { attribute: 'listing', qualifier })]),
      asked: { subjects: [HALDEN], attribute: 'listing', qualifier },
    });
    expect(shown([part('price', 115, 'HKD'), part('raised', 5.4e9, 'USD')], 'zh-Hans')).toEqual([
      '发行价：**115港元** [1]',
      '募资额：**54亿美元** [1]',
    ]);
  });

  it('say whose each is where that differs', () => {
    const of = (subject: typeof HALDEN): Finding => ({
      ...founded,
      asked: { subjects: [subject], attribute: 'founded' },
    });
    expect(shown([of(HALDEN), of(CORVANE)])).toEqual([
      'Halden, founded: **June 2013** [2]',
      'Corvane, founded: **June 2013** [2]',
    ]);
    expect(shown([of(HALDEN), of(CORVANE)], 'zh-Hans')).toEqual([
      '哈尔登成立时间：**2013年6月** [2]',
      '科凡成立时间：**2013年6月** [2]',
    ]);
  });

  it('stand beside a sentence on what is not held, which needs no label', () => {
    const missing = finding([], { missing: { subjects: [HALDEN], attribute: 'founded' } });
    expect(shown([founders, missing])).toEqual([
      'Founders: **Tomas Reyes, Ingrid Vale** [1]',
      'The library does not say when Halden was founded.',
    ]);
  });

  it('are none where the answer is a text', () => {
    expect(shown([finding([], { kind: 'text' }), finding([], { kind: 'reason' })])).toEqual([]);
  });
});

describe('the headline of a verdict', () => {
  const verdict = (rows: Finding['rows'], rest: Partial<Finding> = {}) =>
    finding(rows, { kind: 'verdict', asked: { subjects: [VALE, HALDEN], attribute: 'chair' }, ...rest });

  it('is No first, then what ended it and who is there now', () => {
    const rows = [
      row(entity(VALE), { attribute: 'chair', time: { until: '2023-10' } }),
      row(entity(REYES), { attribute: 'chair', role: 'next', time: { from: '2023-10-29' } }),
    ];
    expect(shown([verdict(rows, { verdict: 'no' })])).toEqual([
      '**No** · chair until October 2023 [1] · since 29 October 2023: Tomas Reyes [1]',
    ]);
    expect(shown([verdict(rows, { verdict: 'no' })], 'zh-Hans')).toEqual([
      '**不是** · 董事长（至2023年10月） [1] · 自2023年10月29日起：雷耶斯 [1]',
    ]);
  });

  it('is Yes first, and figures of two times as a course, the earlier first', () => {
    const rows = [
      row(money(6.603e11), { attribute: 'revenue', time: { at: '2024' }, n: [2] }),
      row(money(6.09e11), { attribute: 'revenue', time: { at: '2023' } }),
    ];
    expect(shown([verdict(rows, { verdict: 'yes' })])).toEqual([
      '**Yes** · 609 billion yuan (2023) [1] → 660.3 billion yuan (2024) [2]',
    ]);
  });

  it('names what a fact is of', () => {
    const profit = row(money(1.3e9), { attribute: 'net-profit', time: { at: '2022' } });
    const listing = row(date('2020-06-18'), {
      attribute: 'listing',
      about: words('Hong Kong', '香港'),
      time: { at: '2020-06-18' },
    });
    expect(shown([verdict([profit], { verdict: 'yes' })])).toEqual([
      '**Yes** · net profit 1.3 billion yuan (2022) [1]',
    ]);
    expect(shown([verdict([listing], { verdict: 'no' })], 'zh-Hant')).toEqual([
      '**不是** · 上市：2020年6月18日（香港） [1]',
    ]);
  });

  it('is neither where the library does not say, and shows what it holds', () => {
    const missing = { subjects: [HALDEN], attribute: 'listing', claim: [words('Shanghai', '上海')] };
    const rows = [row(words('Hong Kong', '香港'), { attribute: 'listing', time: { at: '2020' } })];
    expect(shown([verdict(rows, { verdict: 'unknown', missing })])).toEqual([
      '**The library knows of no listing of Halden in Shanghai.** It holds: Hong Kong (2020) [1]',
    ]);
    expect(shown([verdict(rows, { verdict: 'unknown', missing })], 'zh-Hans')).toEqual([
      '**资料库没有哈尔登在上海上市的记录。**收录的是：香港（2020年） [1]',
    ]);
    expect(shown([verdict([], { verdict: 'unknown' })])).toEqual(['**The library does not say.**']);
  });

  it('reads a holder who is named in the question by what he was, and one who is not by who he is', () => {
    const rows = [
      row(entity(VALE), { attribute: 'chair', role: 'before', time: { until: '2023-10' } }),
      row(entity(REYES), { attribute: 'chair', role: 'next', time: { from: '2023-10-29' }, n: [2] }),
      row(entity(OSEI), { attribute: 'chair', role: 'before', time: { from: '2010', until: '2015' }, n: [3] }),
    ];
    expect(shown([verdict(rows, { verdict: 'no' })])).toEqual([
      '**No** · chair until October 2023 [1] · since 29 October 2023: Tomas Reyes [2] · before: Mara Osei 2010–2015 [3]',
    ]);
  });

  it('says what happened before and after an event', () => {
    const rows = [
      row(date('2022-06-10'), { attribute: 'listing-plan', role: 'next', time: { at: '2022-06-10' } }),
      row(date('2021-06-30'), { attribute: 'listing', role: 'before', time: { at: '2021-06-30' }, n: [2] }),
    ];
    expect(shown([verdict(rows, { verdict: 'no' })])).toEqual([
      '**No** · listing plan: 10 June 2022 [1] · listing: 30 June 2021 [2]',
    ]);
  });

  it('of two companies sets the figures of both beside it', () => {
    const rows = [
      row(money(18.228e9), { attribute: 'fine', subject: HALDEN, time: { at: '2021-04-10' } }),
      row(money(3.442e9), { attribute: 'fine', subject: CORVANE, time: { at: '2021' }, n: [2] }),
    ];
    expect(shown([verdict(rows, { verdict: 'yes' })])).toEqual([
      '**Yes** · Halden 18.228 billion yuan (10 April 2021) [1] · Corvane 3.442 billion yuan (2021) [2]',
    ]);
  });

  it('is set in the block, for doors that show it in a way of their own', () => {
    expect(headlineBlocks([verdict([], { verdict: 'yes' })], LABELS, 'en')).toMatchObject([{ verdict: 'yes' }]);
  });
});

describe('the headline of a comparison', () => {
  const fines = [
    row(money(18.228e9), { attribute: 'fine', subject: HALDEN, time: { at: '2021-04-10' } }),
    row(money(3.442e9), { attribute: 'fine', subject: CORVANE, time: { at: '2021-10-08' }, n: [2] }),
  ];
  const compared = (rows: Finding['rows'], rest: Partial<Finding> = {}) =>
    finding(rows, { kind: 'comparison', ...rest });

  it('is who is first in the order asked for, then all of them in a table with bars from zero', () => {
    const ordered = compared(fines, { among: 2 });
    expect(shown([ordered])).toEqual([
      '**Halden** · 18.228 billion yuan (10 April 2021) [1]',
      'Name | Fine | When',
      'Halden | 18.228 billion yuan [1] | 10 April 2021',
      'Corvane | 3.442 billion yuan [2] | 8 October 2021',
    ]);
    expect(shown([ordered], 'zh-Hans')[0]).toBe('**哈尔登** · 182.28亿元（2021年4月10日） [1]');
    expect(headlineBlocks([ordered], LABELS, 'en')[1]).toMatchObject({ bars: [1, 3.442 / 18.228] });
  });

  it('names no winner where none is asked for, nor of different units or equal values', () => {
    const [first, second] = fines;
    if (!first || !second) throw new Error('there are two');
    const lead = (value: typeof second.value, among?: number) =>
      shown([compared([first, { ...second, ...(value && { value }) }], among === undefined ? {} : { among })])[0];
    expect(lead(second.value)).toBe(
      'Halden **18.228 billion yuan** (10 April 2021) [1] · Corvane **3.442 billion yuan** (8 October 2021) [2]',
    );
    expect(lead(money(3e9, 'USD'), 2)).toMatch(/^Halden .* · Corvane \*\*3 billion US dollars\*\*/);
    expect(lead(money(18.228e9), 2)).toMatch(/^Halden /);
    const many = [first, second, ...[first, second].map((one) => ({ ...one, time: { at: '2022' } }))];
    expect(shown([compared(many)])[0]).toBe('Name | Fine | When');
    expect(shown([compared(many), finding([HOLDS_NOW])])[0]).toBe('# Fine:');
  });

  it('of one thing at two times is its course', () => {
    const rows = [
      row(money(6.603e11), { attribute: 'revenue', time: { at: '2024' }, n: [2] }),
      row(money(6.09e11), { attribute: 'revenue', time: { at: '2023' } }),
    ];
    expect(shown([compared(rows)])).toEqual(['**609 billion yuan** (2023) [1] → **660.3 billion yuan** (2024) [2]']);
  });

  it('of a superlative says of how many', () => {
    const deal = row(money(9.5e9, 'USD'), {
      attribute: 'acquisition',
      qualifier: 'price',
      about: words('Skadi', '斯卡蒂'),
      time: { at: '2018-04' },
    });
    const biggest = finding([deal], { kind: 'superlative', among: 9 });
    expect(shown([biggest])).toEqual([
      '**Skadi** · 9.5 billion US dollars (April 2018) [1] · of 9 acquisitions with a price in the library',
    ]);
    expect(shown([biggest], 'zh-Hans')).toEqual(['**斯卡蒂** · 95亿美元（2018年4月） [1] · 资料库中有价格的收购共9项']);
  });

  it('of a superlative takes the size of each thing from its part', () => {
    const deal = (name: string, amount: number, at: string, n: number) => [
      row(words(name, name), { attribute: 'acquisition', time: { at }, n: [n] }),
      row(money(amount, 'USD'), { attribute: 'acquisition', qualifier: 'price', role: 'part', time: { at }, n: [n] }),
    ];
    const rows = [...deal('Skadi', 9.5e9, '2018-04', 1), ...deal('Freya', 4e9, '2016', 2)];
    expect(shown([finding(rows, { kind: 'superlative', among: 9 })])).toEqual([
      '**Skadi** · 9.5 billion US dollars (April 2018) [1] · of 9 acquisitions with a price in the library',
      'Name | Price | When',
      'Skadi | 9.5 billion US dollars [1] | April 2018',
      'Freya | 4 billion US dollars [2] | 2016',
    ]);
  });

  it('of a superlative names a holder beside what is held', () => {
    const rows = [
      row(entity(VALE), { attribute: 'fine', qualifier: 'by' }),
      row(percent(26), { attribute: 'fine' }),
      row(entity(OSEI), { attribute: 'fine', qualifier: 'by', n: [2] }),
      row(percent(7), { attribute: 'fine', n: [2] }),
    ];
    expect(shown([finding(rows, { kind: 'superlative' })])).toEqual([
      '**Ingrid Vale** · 26% [1]',
      'Name | Fine | When',
      'Ingrid Vale | 26% [1] | ',
      'Mara Osei | 7% [2] | ',
    ]);
  });
});

describe('the headline of a timeline', () => {
  it('is a line for each event, in the order in which they come', () => {
    const rows = [
      row(date('2021-06-30'), {
        role: 'event',
        attribute: 'listing',
        about: words('New York', '纽约'),
        time: { at: '2021-06-30' },
      }),
      row(words('cybersecurity review', '网络安全审查'), {
        role: 'event',
        attribute: 'probe',
        time: { at: '2021-07-02' },
        n: [2],
      }),
      row(money(8.026e9), { role: 'event', attribute: 'fine', time: { at: '2022-07-21' }, n: [3] }),
    ];
    expect(shown([finding(rows, { kind: 'timeline', more: 2 })])).toEqual([
      '- 30 June 2021 · **listing** · New York [1]',
      '- 2 July 2021 · investigation: **cybersecurity review** [2]',
      '- 21 July 2022 · fine: **8.026 billion yuan** [3]',
      '- And 2 more',
    ]);
    expect(shown([finding(rows, { kind: 'timeline', more: 2 })], 'zh-Hans').at(-1)).toBe('- 另有2项');
  });

  it('says of what lasts when it began', () => {
    const began = { ...HOLDS_NOW, role: 'event' as const };
    expect(shown([finding([began], { kind: 'timeline' })])).toEqual([
      '- 10 September 2023 · chief executive: **Tomas Reyes** [1]',
    ]);
  });
});

describe('the headline of a profile', () => {
  it('is what it is, then a line for each thing that is known', () => {
    const rows = [
      row(words('maker of telescopes', '望远镜制造商'), { attribute: 'what-it-does' }),
      row(date('1987-05'), { attribute: 'founded', time: { at: '1987-05' } }),
      row(entity(REYES), { attribute: 'founders', n: [2] }),
      row(entity(VALE), { attribute: 'founders', n: [2] }),
      { ...HOLDS_NOW, n: [3] },
    ];
    expect(shown([finding(rows, { kind: 'profile' })])).toEqual([
      '**maker of telescopes** [1]',
      '- Founded: May 1987 [1]',
      '- Founders: Tomas Reyes, Ingrid Vale [2]',
      '- Chief executive: Tomas Reyes · since 10 September 2023 [3]',
    ]);
    expect(shown([finding(rows.slice(1), { kind: 'profile' })])[0]).toBe('- Founded: May 1987 [1]');
  });

  it('of a person is the offices, those that are over as well', () => {
    const rows = [
      row(entity(HALDEN), { attribute: 'chief-executive', time: { from: '2023-09-10' } }),
      row(entity(CORVANE), { attribute: 'chair', role: 'before', time: { until: '2021' }, n: [2] }),
    ];
    expect(shown([finding(rows, { kind: 'profile' })])).toEqual([
      '- Chief executive: Halden · since 10 September 2023 [1]',
      '- Chair: Corvane · until 2021 [2]',
    ]);
  });
});

describe('what is held instead of what was asked for', () => {
  it('comes after a sentence on what is missing, with what it is of before the value', () => {
    const nearest = row(money(1.929e11), { role: 'nearest', attribute: 'revenue', time: { at: '2025-Q3' } });
    const instead = finding([nearest], { missing: { subjects: [HALDEN], attribute: 'revenue', period: '2025' } });
    expect(shown([instead])).toEqual([
      'No revenue for 2025 is held. Nearest: third quarter of 2025, **192.9 billion yuan** [1]',
    ]);
    expect(shown([instead], 'zh-Hans')).toEqual([
      '资料库没有2025年营收的资料。最接近的：2025年第三季度，**1929亿元** [1]',
    ]);
  });

  it('names another metric and another company', () => {
    const nearest = row(money(4e9), {
      role: 'nearest',
      attribute: 'net-profit',
      subject: CORVANE,
      time: { at: '2025' },
    });
    const instead = finding([nearest], { missing: { subjects: [HALDEN], attribute: 'revenue' } });
    expect(shown([instead])).toEqual([
      'No revenue is held. Nearest: Corvane, net profit, 2025, **4 billion yuan** [1]',
    ]);
  });

  it('of a reason is what happened', () => {
    const missing = { subjects: [HALDEN], attribute: 'listing-plan' };
    const halted = row(words('suspended', '暂缓'), {
      attribute: 'listing-plan',
      role: 'nearest',
      time: { at: '2020-11-03' },
    });
    expect(shown([finding([halted], { kind: 'reason', missing })])).toEqual([
      'The library does not say why. It holds: 3 November 2020, **suspended** [1]',
    ]);
    expect(shown([finding([], { kind: 'reason', missing })])).toEqual(['The library does not say why. It holds:']);
    expect(shown([finding([], { kind: 'reason', missing })], 'zh-Hant')).toEqual(['資料庫沒有說明原因。收錄的是：']);
  });
});
