import { describe, expect, it } from 'vitest';
import { askAll } from '../../fixtures/answers.ts';
import { datesOf, entitiesOf, figuresOf, searchableOf, stating } from './library-of.ts';

const known = searchableOf(
  stating(
    'Corvane bought Lumen for 95 million yuan on 2 April 2018',
    '科维恩2018年4月2日以9500万元收购流明',
    '{ attribute: acquisition, value: lumen, price: 95 million, unit: CNY, at: 2018-04-02 }',
  ),
  stating(
    'A lamp of Lumen cost 300 yuan in May 2024',
    '2024年5月，流明的灯售价300元',
    '{ attribute: price, of: lumen, about: { en: lamp, zh: 灯 }, value: 300 CNY, at: 2024-05 }',
  ),
);

describe('a price that is asked for after a purchase', () => {
  it.each([
    [['who bought Lumen', 'at what price'], 95_000_000],
    [['谁收购了流明', '多少钱'], 95_000_000],
  ])('is what was paid: %j', (questions, amount) => {
    expect(figuresOf(askAll(questions, known))).toEqual([amount]);
  });

  it('leaves the purchase in mind', () => {
    expect(datesOf(askAll(['谁收购了流明', '多少钱', '什么时候'], known))).toEqual(['2018-04-02']);
  });
});

const revenue = (who: string, zh: string, million: number, at: string) =>
  stating(
    `${who} had revenue of ${million} million euros in ${at}`,
    `${zh}${at}年营收${million}00万欧元`,
    `{ attribute: revenue, of: ${who.toLowerCase()}, value: ${million} million, unit: EUR, at: ${at} }`,
  );
const fined = (who: string, zh: string, million: number, at: string) =>
  stating(
    `${who} was fined ${million} million yuan in ${at} for antitrust`,
    `${zh}${at}年因反垄断被罚${million}00万元`,
    `{ attribute: fine, of: ${who.toLowerCase()}, value: ${million} million, unit: CNY, at: ${at} }`,
  );
const held = searchableOf(
  revenue('Corvane', '科维恩', 9, '2023'),
  revenue('Corvane', '科维恩', 8, '2022'),
  revenue('Brindle', '布林德尔', 5, '2023'),
  revenue('Halvorn', '哈尔沃恩', 3, '2023'),
  fined('Corvane', '科维恩', 30, '2021'),
  fined('Brindle', '布林德尔', 20, '2021'),
  fined('Halvorn', '哈尔沃恩', 10, '2020'),
);

function kindOf(questions: readonly string[]): string | undefined {
  const answer = askAll(questions, held);
  return answer.kind === 'answered' ? answer.findings[0]?.kind : answer.kind;
}

const MILLION = 1_000_000;
const [COMPARE, COMPARE_ZH] = [
  'compare the revenue of Corvane and Brindle in 2023',
  '比较科维恩和布林德尔2023年的营收',
];
const [REVENUE, REVENUE_ZH] = ['what was the revenue of Corvane in 2023', '科维恩2023年营收多少'];
const [FINED, FINED_ZH] = ['which companies were fined for antitrust', '哪些公司被反垄断罚款'];

describe('a message that changes the question before it', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ['adds a company', [COMPARE, 'add Halvorn'], [9, 5, 3]],
    ['adds a company', [COMPARE, 'and halvorn too'], [9, 5, 3]],
    ['adds a company', [COMPARE_ZH, '加上哈尔沃恩'], [9, 5, 3]],
    ['adds a company to one', ['what was the revenue of Corvane in 2023', 'plus Brindle'], [9, 5]],
    ['adds a company to one', ['科维恩2023年营收多少', '把布林德尔也加上'], [9, 5]],
    ['leaves a company out', [COMPARE, 'add Halvorn', 'without Corvane'], [5, 3]],
    ['leaves a company out', [COMPARE_ZH, '加上哈尔沃恩', '去掉科维恩'], [5, 3]],
    ['leaves a company out of a list', [FINED, 'except Corvane'], [20, 10]],
    ['leaves a company out of a list', [FINED_ZH, '除了科维恩还有谁'], [20, 10]],
    ['keeps to a company', [FINED, 'only Brindle'], [20]],
    ['keeps to a company', [FINED_ZH, '只看布林德尔'], [20]],
    ['keeps to a year', [FINED, 'only 2020'], [10]],
    ['keeps to a year', [FINED_ZH, '只看2020年'], [10]],
    ['compares with another', ['what was the revenue of Corvane in 2023', 'more than brindle?'], [9, 5]],
    ['compares with another', ['哈尔沃恩2023年营收多少', '比布林德尔多吗'], [5, 3]],
    ['is put right', ['what was the revenue of Corvane in 2023', 'sorry i meant Brindle'], [5]],
    ['is put right', ['科维恩2023年营收多少', '不好意思 我问的是布林德尔'], [5]],
    ['is put right', ['科维恩2023年营收多少', '换成布林德尔呢'], [5]],
    ['compares what was asked one after the other', [REVENUE, 'and Brindle?', 'which was higher?'], [9, 5]],
    ['compares what was asked one after the other', [REVENUE_ZH, '布林德尔呢', '哪个高'], [9, 5]],
    [
      'asks how the figure before went',
      ['what was the revenue of Corvane in 2023', 'and in 2022?', 'up or down?'],
      [8],
    ],
    ['asks again for the source', ['what was the revenue of Corvane in 2023', 'source?'], [9]],
    ['asks again for the source', ['科维恩2023年营收多少', '出处呢'], [9]],
    ['asks for the year before', ['科维恩2023年营收多少', '前一年呢'], [8]],
    ['asks for the year before', ['what was the revenue of Corvane in 2023', 'and the year before?'], [8]],
    ['asks how much each was', ['which companies were fined in 2021', 'how much each'], [30, 20]],
    ['asks how much each was', ['2021年哪些公司被罚款', '各罚了多少'], [30, 20]],
    ['picks one', [FINED, 'the second one'], [20]],
    ['picks one', [FINED_ZH, '第二个呢'], [20]],
    ['picks one after another', [FINED, 'the second one', 'the third one'], [10]],
    ['picks the last', [FINED_ZH, '最后一个呢'], [10]],
  ])('%s: %j', (_, questions, millions) => {
    const answer = askAll(questions, held);
    const rows = answer.kind === 'answered' ? answer.findings.flatMap((finding) => finding.rows) : [];
    const figures = rows.flatMap(({ value, about }) => [value, about].filter((one) => one?.kind === 'figure'));
    expect(figures.map((one) => (one?.kind === 'figure' ? one.amount / MILLION : 0))).toEqual(millions);
  });

  it('compares in the order that is asked for', () => {
    expect(kindOf(['what was the revenue of Corvane in 2023', 'less than Brindle?'])).toBe('comparison');
    expect(figuresOf(askAll(['科维恩2023年营收多少', '比布林德尔少吗'], held))).toEqual([5 * MILLION, 9 * MILLION]);
  });

  it('says what it was understood as', () => {
    expect(askAll([COMPARE, 'add Halvorn'], held).reading.inherited).toEqual([
      'Corvane',
      'Brindle',
      'Halvorn',
      'revenue',
    ]);
  });

  it('is a question like any other where nothing was asked before', () => {
    expect(askAll(['the second one'], held).kind).not.toBe('answered');
    expect(askAll(['只看2021年'], held).topic.kind).not.toBe('list');
  });
});

describe('what a superlative found', () => {
  it.each([
    [['which company had the most revenue in 2023', 'and in 2022?'], 8],
    [['2023年营收最高的是哪家公司', '那2022年呢'], 8],
  ])('is what the next question is on: %j', (questions, million) => {
    expect(figuresOf(askAll(questions, held))[0]).toBe(million * MILLION);
  });
});

describe('a few words after a question', () => {
  const told = searchableOf(
    stating(
      'Corvane listed in Hong Kong on 5 May 2023 at 30 Hong Kong dollars; Ivo Brandt handled the paperwork',
      '科维恩2023年5月5日以30港元在香港上市，保荐人为伊沃·布兰特',
      '{ attribute: listing, value: 2023-05-05, at: 2023-05-05 }',
    ),
    'Halvorn had a sponsor in 2020, Mirror Weekly reported.\n《镜面周刊》报道，哈尔沃恩2020年的保荐人已公布。',
    stating(
      'Corvane was fined 40 million yuan on 2 March 2024',
      '科维恩2024年3月2日被罚4000万元',
      '{ attribute: fine, value: 40 million, unit: CNY, at: 2024-03-02 }',
    ),
    stating(
      'The regulator fined Corvane for hiding a leak',
      '科维恩因隐瞒泄露遭罚款',
      '{ attribute: reason, value: { en: hiding a leak, zh: 隐瞒泄露 }, for: { en: fine, zh: 罚款 }, at: 2024-03-02 }',
    ),
  );
  const textOf = (questions: readonly string[]) => {
    const answer = askAll(questions, told);
    return answer.kind === 'answered' ? answer.statements[0].text : answer.kind;
  };

  it('are on what it was about, and on nobody else', () => {
    expect(textOf(['科维恩什么时候上市的', '保荐人是谁'])).not.toContain('哈尔沃恩');
    expect(textOf(['哈尔沃恩什么时候上市的', '保荐人是谁'])).not.toContain('科维恩');
  });

  it.each([
    ['how much was Corvane fined', 'why?', 'hiding a leak'],
    ['科维恩被罚了多少', '因为啥', '隐瞒泄露'],
  ])('ask why it happened: %s, %s', (first, second, reason) => {
    expect(textOf([first, second])).toContain(reason);
  });
});

describe('somebody who was given as the answer', () => {
  const people = searchableOf(
    stating(
      'Ivo Brandt has run Corvane since March 2022',
      '伊沃·布兰特2022年3月起执掌科维恩',
      '{ attribute: chief-executive, value: ivo-brandt, from: 2022-03 }',
    ),
    stating(
      'Mara Osei ran Corvane until March 2022',
      '玛拉·奥塞执掌科维恩到2022年3月',
      '{ attribute: chief-executive, value: mara-osei, from: 2015, until: 2022-03 }',
    ),
    stating(
      'Mara Osei founded Corvane in 2011',
      '玛拉·奥塞2011年创立科维恩',
      '{ attribute: founders, value: mara-osei, at: 2011 }',
      '{ attribute: founded, at: 2011 }',
    ),
  );

  it.each<[readonly string[], string]>([
    [['who is the CEO of Corvane', 'since when?', 'and before him?'], 'mara-osei'],
    [['科维恩的CEO是谁', '从什么时候开始', '他之前是谁'], 'mara-osei'],
    [['who is the CEO of Corvane', 'who founded it'], 'mara-osei'],
    [['科维恩的CEO是谁', '谁创立的'], 'mara-osei'],
    [['who founded Corvane', 'what else did she found'], 'corvane'],
    [['科维恩的创始人是谁', '她还创办过什么公司'], 'corvane'],
  ])('is kept in mind: %j', (questions, id) => {
    expect(entitiesOf(askAll(questions, people))[0]).toBe(id);
  });

  it.each([
    [['list the CEOs of Corvane', 'the second one', 'when did he become CEO']],
    [['科维恩历任首席执行官', '第二个呢', '他什么时候上任的']],
  ])('is the one that was picked: %j', (questions) => {
    expect(datesOf(askAll(questions, people))).toEqual(['2022-03']);
  });
});

describe('a whole question that says how a figure changed', () => {
  const grown = searchableOf(
    stating(
      'Corvane made a net profit of 300 million yuan in 2023, up 20%',
      '科维恩2023年净利润3亿元，增长20%',
      '{ attribute: net-profit, value: 300 million, unit: CNY, at: 2023, change: 20% }',
    ),
    stating(
      'Halvorn made an operating profit of 90 million yuan in 2022, which nearly doubled',
      '哈尔沃恩2022年经营利润9000万元，几乎翻倍',
      '{ attribute: operating-profit, of: halvorn, value: 90 million, unit: CNY, at: 2022, change: 98% }',
    ),
  );

  it.each([
    ["did Halvorn's operating profit double in 2022", "did Corvane's net profit double in 2023"],
    ['哈尔沃恩2022年经营利润翻倍了吗', '科维恩2023年净利润翻倍了吗'],
  ])('is answered after another one as it is alone: %s', (before, question) => {
    const [alone, after] = [askAll([question], grown), askAll([before, question], grown)];
    expect(after.kind === 'answered' && after.findings).toEqual(alone.kind === 'answered' && alone.findings);
  });
});
