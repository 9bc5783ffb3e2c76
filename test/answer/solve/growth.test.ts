import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const about = libraryOf(
  stating(
    'Corvane had revenue of 12 million yuan in 2023, up 59%',
    '科维恩2023年营收1200万元，增长59%',
    '{ attribute: revenue, value: 12 million, unit: CNY, at: 2023, change: 59% }',
  ),
  stating(
    'Corvane put 3 million yuan into Halvorn in 2023',
    '科维恩2023年向哈尔沃恩投资300万元',
    '{ attribute: investment, value: halvorn, at: 2023, price: 3 million CNY }',
  ),
  stating(
    'Corvane spent 2 million yuan on research in 2022',
    '科维恩2022年研发投入200万元',
    '{ attribute: research-spending, value: 2 million, unit: CNY, at: 2022 }',
  ),
);

describe('how fast a company grew', () => {
  it.each(['how fast did Corvane grow in 2023', "what was Corvane's growth in 2023", '科维恩2023年增长多快'])(
    'is by how much its revenue did, where nothing else is named: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([59]);
    },
  );
});

describe('an attribute beside a wider one', () => {
  it.each(['how much did Corvane spend on R&D in 2022', '科维恩2022年研发投入花了多少'])(
    'is the one that is asked for: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([2_000_000]);
    },
  );

  it('is not answered by another part of the wider one', () => {
    expect(figuresOf(about('how much did Corvane spend on R&D in 2023'))).not.toContain(3_000_000);
    expect(figuresOf(about('how much did Corvane invest in 2023'))).toContain(3_000_000);
  });
});

describe('what somebody is paid', () => {
  it.each(["how much does Corvane's CEO earn", "what is Mara Osei's salary", '科维恩CEO年薪多少'])(
    'is not what the company earns: %s',
    (question) => {
      expect(about(question).kind).toBe('unknown');
    },
  );
});

describe('whether a company makes a profit now', () => {
  const profits = libraryOf(
    stating(
      'Corvane had a net profit of 35 million yuan in 2022',
      '科维恩2022年净利润3500万元',
      '{ attribute: net-profit, value: 35 million, unit: CNY, at: 2022 }',
    ),
    stating(
      'Corvane warned of a net loss of 23 million yuan for 2023',
      '科维恩预警2023年净亏损2300万元',
      '{ attribute: net-profit, value: -23 million, unit: CNY, at: 2023, basis: forecast }',
    ),
  );

  it.each(['is Corvane profitable', '科维恩盈利吗'])(
    'is told by the loss that it warned of, where that is of a later year: %s',
    (question) => {
      const answer = profits(question);
      expect(verdictOf(answer)).toBe('no');
      expect(figuresOf(answer)).toEqual([-23_000_000]);
    },
  );

  it('was so in the year of the profit', () => {
    expect(verdictOf(profits('was Corvane profitable in 2022'))).toBe('yes');
  });
});
