import { describe, expect, it } from 'vitest';
import { differenceOf, figuresDiffer } from '../../../../src/knowledge/checks/facts/figures-differ.ts';
import { fold } from '../../../../src/lang/text.ts';
import { ACME, article, card, run } from '../sample.ts';

const findNothing = () => [];

describe('figures-differ', () => {
  it('reports the figures that each language has alone', () => {
    const body = 'Acme made 43.76 billion yuan in 2022, up 12%.\n极致2022年收入43.76亿元，增长12%。';
    expect(run(figuresDiffer, [ACME, article({ body })])).toEqual([
      'error articles/2022/2022-01-25-acme.md:12 statement 1: only the English says "43.76 billion", and only the Chinese says "43.76亿". Write the same figures in both languages',
    ]);
  });

  it('reads no figure in a name', () => {
    const numbered = card('zero-one', '{ en: Zero One, zh-Hans: 零一万物 }');
    const body = 'Zero One raised money in 2023.\n零一万物2023年融资。';
    expect(run(figuresDiffer, [numbered, article({ body, companies: '[zero-one]' })])).toEqual([]);
  });

  it('leaves prose in one language alone', () => {
    expect(run(figuresDiffer, [ACME, article({ body: 'Acme made 43.76 billion yuan in 2022.' })])).toEqual([]);
  });
});

describe('differenceOf', () => {
  it.each([
    ['It has 300 million users.', '它有3亿用户。'],
    ['It has 1,500 shops.', '它有1500家店。'],
    ['It rose 80 percent.', '它上涨八成。'],
    ['Its margin rose 26.4 percentage points.', '毛利率提高26.4个百分点。'],
    ['It had more than a million shops.', '它有超过100万家店。'],
    ['It was worth 1.5 trillion yuan.', '它值一万五千亿元。'],
    ['It has 120 million members.', '它有1.2个亿会员。'],
    ['It has 500,000 shops.', '它有50w家店铺。'],
    ['It has half a million users.', '它有50万用户。'],
    ['It rose by five percent in twelve months.', '它12个月上涨5%。'],
    ['Some two decades ago it opened two shops.', '约二十年前它开了两家店。'],
    ['It came tenth on 20 May 2022.', '它在2022年5月20日排名第10位。'],
    ['It ran from 28 to 31 August 2025.', '它于2025年8月28日至31日举行。'],
    ['It will open in September or October 2024.', '它将于2024年9月或10月开业。'],
    ['It covers 31 July to 31 December 2020.', '它涵盖2020年7月31日至12月31日。'],
    ['It has 30 days from 24 July 2021.', '自2021年7月24日起30日内。'],
    ['It is at 968 Long Road.', '它位于长路968号。'],
    ['By May 20 million people used it.', '到5月有2000万人使用。'],
    ['It reported on April 30.', '4月30日内部信公布。'],
    ['10100.com reported 6.5 million users.', '大数跨境报道用户650万。'],
    ['On its 20th anniversary, it grew.', '成立20周年之际增长。'],
    ['It entered the list of the rich.', '它进入《500富人榜》。'],
    ['It was worth about 12.3 billion dollars.', '它价值约123亿美元。'],
    ['It won half of the votes.', '它获得50%的选票。'],
    ['It planned low double-digit growth.', '它计划百分之十几的增长。'],
    ['Most users were born in the 1990s.', '多数用户是90年代出生。'],
    ['It raised 5.4 billion dollars in a 5.4-billion-dollar debut.', '它上市募资54亿美元。'],
    ['Two cars run from 9 a.m. to 5 p.m.', '两辆车9时至17时运行。'],
    ['It crashed at 22:44:24 on 29 March 2025.', '2025年3月29日22时44分24秒发生事故。'],
    ['In the second quarter of 2025 revenue was 2.1 billion yuan.', '2025年第二季度收入21亿元。'],
  ])('finds none between "%s" and "%s"', (en, zh) => {
    expect(differenceOf(en, zh, findNothing)).toBeUndefined();
  });

  it.each([
    [
      'It has 300 million users.',
      '它有3000万用户。',
      'only the English says "300 million", and only the Chinese says "3000万"',
    ],
    ['It rose 8%.', '它上涨8.5%。', 'only the English says "8%", and only the Chinese says "8.5%"'],
    ['It rose 80%.', '它上涨80元。', 'only the English says "80%", and only the Chinese says "80"'],
    ['It has 17 shops.', '它有店。', 'only the English says "17"'],
    ['It has shops.', '它有三百八十亿元。', 'only the Chinese says "三百八十亿"'],
    ['It has 1.5 shops.', '它有店。', 'only the English says "1.5"'],
  ])('between "%s" and "%s" says %s', (en, zh, difference) => {
    expect(differenceOf(en, zh, findNothing)).toBe(difference);
  });

  it.each([
    ['It handed out 958 million shares.', '它派发9.58亿股。'],
    ['It made 58.6 billion yuan.', '它收入586亿元。'],
    ['It has 580,000 programs.', '它有58万个程序。'],
    ['58 grew in 2021.', '58在2021年增长。'],
  ])('takes a name of digits for no part of a figure: "%s" and "%s"', (en, zh) => {
    const find = (text: string) =>
      [...text.matchAll(/(?<!\d)58(?!\d)/g)].map(({ index }) => ({ start: index, end: index + 2 }));
    expect(differenceOf(en, zh, find)).toBeUndefined();
  });

  it('takes names out by the places at which they are found', () => {
    const find = (text: string) => [{ start: text.indexOf('b360'), end: text.indexOf('b360') + 4 }];
    expect(fold('B360')).toBe('b360');
    expect(differenceOf('B360 grew.', 'b360增长。', find)).toBeUndefined();
  });
});
