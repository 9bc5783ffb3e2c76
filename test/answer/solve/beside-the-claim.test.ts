import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

describe('a loss that is claimed of a sale', () => {
  const sale = stating(
    'Corvane sold Brindle to Halvorn in May 2023',
    '科维恩2023年5月把布林德尔卖给哈尔沃恩',
    '{ attribute: sale, of: corvane, value: brindle, to: halvorn, at: 2023-05 }',
  );

  it.each([
    'did Corvane sell Brindle at a loss',
    'is it true that Corvane sold Brindle at a loss',
    'was Brindle sold to Halvorn at a loss',
  ])('is not so because it was sold: %s', (question) => {
    expect(verdictOf(libraryOf(sale)(question))).toBe('unknown');
  });

  it.each(['did Corvane sell Brindle', '科维恩把布林德尔卖了吗'])('leaves the sale itself alone: %s', (question) => {
    expect(verdictOf(libraryOf(sale)(question))).toBe('yes');
  });

  it('is so where the statement says it', () => {
    const atLoss = stating(
      'Corvane sold Brindle at a loss to Halvorn in May 2023',
      '科维恩2023年5月亏本把布林德尔卖给哈尔沃恩',
      '{ attribute: sale, of: corvane, value: brindle, to: halvorn, at: 2023-05 }',
    );
    expect(verdictOf(libraryOf(atLoss)('did Corvane sell Brindle at a loss'))).toBe('yes');
  });
});

describe('an amount that is claimed of a company', () => {
  const users = (millions: number, about: string, at: string) =>
    stating(
      `Corvane had ${millions} million monthly users, it said of ${at}`,
      `科维恩${at}月活用户${millions}00万`,
      `{ attribute: mau, ${about}value: ${millions} million, unit: users, at: "${at}" }`,
    );
  const ofProduct = users(2, 'about: lumen, ', '2024-06');

  it.each(['does Corvane have 9 million monthly users', '科维恩有900万月活用户对吧'])(
    'is decided by its own figure: %s',
    (question) => {
      const answer = libraryOf(users(5, '', '2023-06'), ofProduct)(question);
      expect(verdictOf(answer)).toBe('no');
      expect(figuresOf(answer)).toEqual([5_000_000]);
    },
  );

  it.each(['does Corvane have 9 million monthly users', '科维恩有900万月活用户对吧'])(
    'is not denied by that of a product: %s',
    (question) => {
      expect(verdictOf(libraryOf(ofProduct)(question))).not.toBe('no');
    },
  );
});

describe('a figure of a rival', () => {
  const about = libraryOf(
    stating(
      'Halvorn, a rival of Corvane, was valued at 13 million euros in May 2023',
      '科维恩的对手哈尔沃恩2023年5月估值1300万欧元',
      '{ attribute: valuation, of: halvorn, value: 13 million, unit: EUR, at: 2023-05 }',
    ),
  );

  it.each(["Corvane's valuation", 'Corvane valuation', '科维恩估值'])('is none of the company: %s', (question) => {
    expect(about(question).kind).toBe('unknown');
  });
});

describe('what was spent', () => {
  const about = libraryOf(
    stating(
      'Corvane spent 7 million euros on capital expenditure in 2023',
      '科维恩2023年资本开支700万欧元',
      '{ attribute: capital-expenditure, value: 7 million, unit: EUR, at: 2023 }',
    ),
    stating(
      'Corvane put 9 million euros into Halvorn in 2023',
      '科维恩2023年向哈尔沃恩投资900万欧元',
      '{ attribute: investment, value: halvorn, price: 9 million EUR, at: 2023 }',
    ),
    stating(
      'Corvane bought back shares for 4 million euros in 2023',
      '科维恩2023年回购股份400万欧元',
      '{ attribute: buyback, value: 4 million, unit: EUR, at: 2023 }',
    ),
  );

  it.each(['Corvane capex 2023', 'Corvane capital spending in 2023', '科维恩2023年资本支出'])(
    'on plants is no investment: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([7_000_000]);
    },
  );

  it.each(['how much did Corvane spend on buybacks', 'Corvane share repurchases 2023', '科维恩2023年回购了多少'])(
    'on its own shares is a buyback: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([4_000_000]);
    },
  );
});

describe('what stands nearest to a claim', () => {
  const about = libraryOf(
    stating(
      'Corvane made an operating profit of 3 million euros in 2023',
      '科维恩2023年营业利润300万欧元',
      '{ attribute: operating-profit, value: 3 million, unit: EUR, at: 2023 }',
    ),
    stating(
      'Corvane was fined 4 million euros in May 2023 for spreading false news',
      '科维恩2023年5月因传播假消息被罚400万欧元',
      '{ attribute: fine, value: 4 million, unit: EUR, for: { en: spreading false news, zh: 传播假消息 }, at: 2023-05 }',
    ),
  );

  it.each(['did Corvane ever make a net profit', 'is Corvane profitable', '科维恩盈利吗', '科维恩有净利润吗'])(
    'is the operating profit, said to be no net one: %s',
    (question) => {
      const answer = about(question);
      expect(verdictOf(answer)).toBe('unknown');
      expect(figuresOf(answer)).toEqual([3_000_000]);
    },
  );

  it.each([
    'was Corvane fined for tax evasion',
    'was the fine of Corvane an antitrust fine',
    '科维恩的罚款是反垄断罚款吗',
  ])('is the fine for something else: %s', (question) => {
    const answer = about(question);
    expect(verdictOf(answer)).toBe('unknown');
    expect(figuresOf(answer)).toEqual([4_000_000]);
  });
});

describe('what a fact of another kind, or of another version, says of a claim', () => {
  const library = libraryOf(
    stating(
      'The transport ministry summoned Corvane in May 2023',
      '交通部门2023年5月约谈科维恩',
      '{ attribute: probe, value: { en: summoned, zh: 约谈 }, at: 2023-05 }',
    ),
    stating(
      'Corvane released Lumen R1 in June 2023',
      '科维恩2023年6月发布流明R1',
      '{ attribute: launch, about: lumen, value: { en: Lumen R1, zh: 流明R1 }, at: 2023-06 }',
    ),
    stating(
      'Mara Osei is chief executive of Corvane',
      '玛拉·奥塞是科维恩首席执行官',
      '{ attribute: chief-executive, value: mara-osei, at: 2024-01 }',
    ),
  );

  it.each(['was Corvane investigated', 'did Corvane release Lumen R1', 'is Mara Osei ceo of Corvane'])(
    'meets its own claim: %s',
    (question) => {
      expect(verdictOf(library(question))).toBe('yes');
    },
  );

  it.each([
    'was Corvane sued',
    '科维恩被起诉了吗',
    'was Corvane banned',
    'did Corvane release Lumen R2',
    'did Corvane release Lumen 4',
    'is Lumen open source',
    'did Corvane ceo Mara Osei get fined',
    "did Corvane's ceo Mara Osei sell the company",
  ])('and no other one: %s', (question) => {
    expect(verdictOf(library(question))).not.toBe('yes');
  });
});
