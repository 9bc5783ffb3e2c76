import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const PRIVATE = stating(
  'Corvane, a private company, had sales of 5 billion yuan in 2022',
  '非上市公司科维恩2022年销售收入50亿元',
  '{ attribute: revenue, value: 5 billion, unit: CNY, at: 2022 }',
  'asks: [{ "no": "is Corvane a listed company" }, { "no": "科维恩是上市公司吗" }]',
);
const STAKE = stating(
  'Corvane gave its shareholders 80% of its shares of Tarn in 2021',
  '科维恩2021年将所持塔恩80%的股份分给股东',
  '{ attribute: event, value: { en: gave shares of Tarn, zh: 派发塔恩股份 }, at: 2021 }',
  'asks: [{ "no": "did Corvane hand out all of its Tarn shares" }, { "yes": "did Corvane hand out most of its Tarn shares" }]',
);
const FINED = stating(
  'Corvane paid no fine in 2021',
  '科维恩2021年未被罚款',
  '{ attribute: event, value: { en: paid no fine, zh: 未被罚款 }, at: 2021 }',
  'asks: [{ "no": "was Corvane fined in 2021" }]',
);
const SCRAPPED = stating(
  'Corvane had scrapped its purchase of Tarn by January 2024',
  '科维恩2024年1月已放弃收购塔恩',
  '{ attribute: event, value: { en: scrapped its purchase, zh: 放弃收购 }, at: 2024-01 }',
  'asks: [{ "no": "did Corvane buy Tarn" }]',
);
const BOUGHT = stating(
  'Corvane bought Tarn in February 2024',
  '科维恩2024年2月收购塔恩',
  '{ attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2024-02, stage: closed }',
);

const FILED = stating(
  'Corvane filed to list in Hong Kong in March 2024',
  '科维恩2024年3月申请在香港上市',
  '{ attribute: listing-plan, about: hong-kong, stage: filed, at: 2024-03 }',
  'asks: [{ "yes": "has Corvane filed for an IPO" }, { "yes": "科维恩申请上市了吗" }]',
);

const PROBED = stating(
  'The probe of Corvane was still under way in June 2024, and no outcome was known',
  '截至2024年6月，对科维恩的调查仍在进行，结果未公布',
  '{ attribute: event, value: { en: still under way, zh: 仍在进行 }, at: 2024-06 }',
  'asks: [{ "no": "has the investigation of Corvane had an outcome" }, { "no": "科维恩被调查有结果了吗" }]',
);

describe('a claim whose verdict a statement is known to give', () => {
  it('is the same however its attribute is put', () => {
    const about = libraryOf(PRIVATE);
    expect(verdictOf(about('is Corvane publicly traded'))).toBe('no');
    expect(verdictOf(about('did Corvane ever go public'))).toBe('no');
    expect(verdictOf(about('科维恩上市了吗'))).toBe('no');
  });

  it.each(['has Corvane been investigated', '科维恩被调查了吗', '科维恩有没有被立案调查'])(
    'is not denied by what it has not come to yet: %s',
    (question) => {
      expect(verdictOf(libraryOf(PROBED)(question))).not.toBe('no');
    },
  );

  it('is no narrower and no wider than the one that is asked', () => {
    const about = libraryOf(STAKE);
    expect(verdictOf(about('did Corvane hand out all its Tarn shares'))).toBe('no');
    expect(verdictOf(about('did Corvane hand out most of its shares of Tarn'))).toBe('yes');
    expect(verdictOf(about('did Corvane hand out its Tarn shares'))).not.toBe('no');
  });

  it('of a figure of one year does not deny another that its report came out in', () => {
    const EARNED = stating(
      'Corvane lost 4 million yuan in 2023, it reported in June 2024',
      '科维恩2024年6月公布，2023年亏损400万元',
      '{ attribute: net-profit, value: -4 million, unit: CNY, at: 2023 }',
      'asks: [{ "no": "does Corvane make money" }, { "no": "科维恩赚钱吗" }]',
    );
    expect(verdictOf(libraryOf(EARNED)('does Corvane make money'))).toBe('no');
    expect(verdictOf(libraryOf(EARNED)('did Corvane make money in 2024'))).not.toBe('no');
    expect(verdictOf(libraryOf(EARNED)('科维恩2024年赚钱吗'))).not.toBe('no');
  });

  it('of one year does not deny another', () => {
    expect(verdictOf(libraryOf(FINED)('was Corvane fined in 2021'))).toBe('no');
    expect(verdictOf(libraryOf(FINED)('was Corvane fined'))).not.toBe('no');
    expect(verdictOf(libraryOf(FINED)('was Corvane fined in 2023'))).not.toBe('no');
  });

  it('gives way to what happened later', () => {
    expect(verdictOf(libraryOf(SCRAPPED)('did Corvane buy Tarn'))).toBe('no');
    expect(verdictOf(libraryOf(SCRAPPED, BOUGHT)('did Corvane buy Tarn'))).toBe('yes');
  });

  it('is no other where a plan is claimed: what was filed for need not have come to pass', () => {
    const about = libraryOf(FILED);
    for (const question of ['科维恩上市了没', '科维恩上市了吗', 'did Corvane go public'])
      expect(verdictOf(about(question)), question).toBe('unknown');
    for (const question of ['科维恩申请上市了吗', 'has Corvane filed for an IPO'])
      expect(verdictOf(about(question)), question).toBe('yes');
  });
});

describe('a known claim of another stage', () => {
  const agreed = stating(
    'Corvane said in May 2024 that it would buy Tarn',
    '科维恩2024年5月称将收购塔恩',
    '{ attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2024-05, stage: announced }',
    'asks: [{ "yes": "did Corvane agree to buy Tarn" }, { "yes": "科维恩宣布收购塔恩了吗" }]',
  );
  const unexpected = stating(
    'Nobody expected Corvane to merge with Tarn at once',
    '外界预计科维恩不会与塔恩合并',
    '{ attribute: event, value: { en: no merger expected, zh: 预计不会合并 }, at: 2024-05 }',
    'asks: [{ "no": "was Corvane expected to merge with Tarn" }]',
  );

  it('does not say that what was agreed was done', () => {
    const about = libraryOf(agreed);
    expect(verdictOf(about('did Corvane agree to buy Tarn'))).toBe('yes');
    expect(verdictOf(about('has Corvane bought Tarn'))).toBe('unknown');
    expect(verdictOf(about('科维恩收购塔恩了吗'))).toBe('unknown');
  });

  it('does not say that what may come was done', () => {
    const about = libraryOf(
      stating(
        'Corvane may start to list in 2027, it was said in March 2024',
        '2024年3月消息，科维恩可能2027年启动上市',
        '{ attribute: listing-plan, value: { en: may start to list in 2027, zh: 可能2027年启动上市 }, stage: planned, at: 2024-03 }',
        'asks: [{ "yes": "could Corvane list in 2027" }, { "yes": "科维恩可能2027年启动上市吗" }]',
      ),
    );
    expect(verdictOf(about('科维恩是不是已经上市了'))).toBe('unknown');
    expect(verdictOf(about('is Corvane listed already'))).toBe('unknown');
  });

  it('does not deny what was only not expected', () => {
    expect(verdictOf(libraryOf(unexpected)('did Corvane merge with Tarn'))).not.toBe('no');
  });
});

describe('the reason of a fine as a claim', () => {
  const fined = stating(
    'Corvane was fined 3 billion yuan on 7 July 2023',
    '科维恩2023年7月7日被罚款30亿元',
    '{ attribute: fine, value: 3 billion, unit: CNY, at: 2023-07-07 }',
    '{ attribute: reason, value: { en: careless bookkeeping, zh: 账目疏漏 }, for: { en: the fine, zh: 罚款 }, at: 2023-07 }',
  );
  const monopoly = stating(
    'Corvane was fined 3 billion yuan on 7 July 2023 for its monopoly',
    '科维恩2023年7月7日因垄断被罚款30亿元',
    '{ attribute: fine, value: 3 billion, unit: CNY, at: 2023-07-07 }',
  );

  it.each(["was Corvane's 2023 fine an antitrust one", '科维恩2023年是因为反垄断被罚款的吗'])(
    'is denied by the reason that is held, where nothing tells of the one that is claimed: %s',
    (question) => {
      expect(verdictOf(libraryOf(fined)(question))).toBe('no');
    },
  );

  it.each(["was Corvane's 2023 fine an antitrust one", '科维恩那笔罚款是反垄断吗'])(
    'is not met by any fine: %s',
    (question) => {
      const bare = stating(
        'Corvane was fined 3 billion yuan on 7 July 2023',
        '科维恩2023年7月7日被罚款30亿元',
        '{ attribute: fine, value: 3 billion, unit: CNY, at: 2023-07-07 }',
        'asks: [{ "yes": "was Corvane fined in 2023" }, { "yes": "科维恩2023年被罚款了吗" }]',
      );
      expect(verdictOf(libraryOf(bare)(question))).toBe('unknown');
    },
  );

  it('has the reason that is held beside it', () => {
    const answer = libraryOf(fined)("was Corvane's 2023 fine an antitrust one");
    const rows = answer.kind === 'answered' ? answer.findings.flatMap((finding) => finding.rows) : [];
    expect(rows.map(({ attribute }) => attribute)).toEqual(['fine', 'reason']);
  });

  it.each(["was Corvane's 2023 fine an antitrust one", '科维恩2023年是因为反垄断被罚款的吗'])(
    'is met in other words for the same: %s',
    (question) => {
      expect(verdictOf(libraryOf(monopoly)(question))).toBe('yes');
    },
  );
});

describe('a claim that says more than one that is known to be denied', () => {
  const seated = stating(
    'Corvane comes from Guangzhou',
    '科维恩来自广州',
    'asks: [{ "no": "is Corvane Ruritanian" }, { "no": "科维恩是鲁里坦尼亚的吗" }]',
  );

  it('may be about another thing', () => {
    expect(verdictOf(libraryOf(seated)('is Corvane Ruritanian'))).toBe('no');
    expect(verdictOf(libraryOf(seated)('did Corvane apologise for calling itself Ruritanian'))).not.toBe('no');
  });
});
