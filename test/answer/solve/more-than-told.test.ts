import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

describe('a claim that says more than the fact', () => {
  const fined = stating(
    'Corvane was fined 3 million euros in May 2023',
    '科维恩2023年5月被罚300万欧元',
    '{ attribute: fine, value: 3 million, unit: EUR, at: 2023-05 }',
  );
  const listed = stating(
    'Corvane listed in Hong Kong on 8 June 2023',
    '科维恩2023年6月8日在香港上市',
    '{ attribute: listing, about: hong-kong, at: 2023-06-08 }',
  );

  it.each([
    'was Corvane the only company fined in May 2023',
    'was that the first fine for Corvane',
    '科维恩是唯一被罚的公司吗',
    '科维恩2023年5月是第一次被罚吗',
  ])('is not so because it happened: %s', (question) => {
    expect(verdictOf(libraryOf(fined)(question))).not.toBe('yes');
  });

  it.each(['did Corvane shares rise on the first day in Hong Kong', '科维恩香港上市首日涨了吗'])(
    'is not so because of what it happened to: %s',
    (question) => {
      expect(verdictOf(libraryOf(listed)(question))).not.toBe('yes');
    },
  );

  it.each(['was Corvane fined in May 2023', '科维恩2023年5月被罚了吗'])(
    'leaves the fact itself alone: %s',
    (question) => {
      expect(verdictOf(libraryOf(fined)(question))).toBe('yes');
    },
  );

  it.each(['was Corvane the only company fined in May 2023', '科维恩是唯一被罚的公司吗'])(
    'is so where the statement says it: %s',
    (question) => {
      const alone = stating(
        'Corvane was the only company fined in May 2023, 3 million euros',
        '科维恩2023年5月是唯一被罚的公司，罚款300万欧元',
        '{ attribute: fine, value: 3 million, unit: EUR, at: 2023-05 }',
      );
      expect(verdictOf(libraryOf(alone)(question))).toBe('yes');
    },
  );
});

describe('a claim to be the first', () => {
  const listed = stating(
    'Corvane made its debut on the Nasdaq in its initial public offering of June 2021, and rose on its first day',
    '科维恩2021年6月在纳斯达克首次公开募股并挂牌，当天上涨',
    '{ attribute: listing, about: nasdaq, at: 2021-06 }',
  );
  const left = stating(
    'Corvane left the Nasdaq in May 2023',
    '科维恩2023年5月从纳斯达克退市',
    '{ attribute: delisting, about: nasdaq, at: 2023-05 }',
  );
  const said = stating(
    'Corvane was the first lamp company to list on the Nasdaq, in June 2021',
    '科维恩2021年6月在纳斯达克上市，是首家灯具公司',
    '{ attribute: listing, about: nasdaq, at: 2021-06 }',
  );

  it.each(['was Corvane the first company to list on the Nasdaq', 'was Corvane the first lamp firm listed on Nasdaq'])(
    'is neither met by a listing nor denied by its end: %s',
    (question) => {
      expect(verdictOf(libraryOf(listed)(question))).not.toBe('yes');
      expect(verdictOf(libraryOf(listed, left)(question))).not.toBe('no');
      expect(verdictOf(libraryOf(said)(question))).toBe('yes');
    },
  );

  it('says that something was done before another thing only where a statement does', () => {
    expect(verdictOf(libraryOf(said)('did Corvane list before Tarnwick bought its lamps'))).not.toBe('yes');
  });
});

describe('what is denied in the words of the fact', () => {
  const about = libraryOf(
    stating(
      'Corvane had not disclosed any listing plan by May 2024',
      '截至2024年5月，科维恩尚未公布上市计划',
      '{ attribute: listing-plan, value: { en: no listing plan is disclosed yet, zh: 尚未公布上市计划 }, at: 2024-05 }',
    ),
  );

  it.each(['has Corvane disclosed a listing plan', '科维恩公布上市计划了吗'])('is not so: %s', (question) => {
    expect(verdictOf(about(question))).not.toBe('yes');
  });
});

describe('how much of a thing is held', () => {
  const share = (percent: number) =>
    libraryOf(
      stating(
        `Halvorn held ${percent}% of Corvane in March 2024`,
        `哈尔沃恩2024年3月持有科维恩${percent}%股份`,
        `{ attribute: stake, value: ${percent}%, holder: halvorn, at: 2024-03 }`,
      ),
    );

  it.each([
    ['does Halvorn own part of Corvane', 12, 'yes'],
    ['does Halvorn own most of Corvane', 30, 'no'],
    ['does Halvorn own more than half of Corvane', 60, 'yes'],
    ['does Halvorn own all of Corvane', 83, 'no'],
    ['does Halvorn own less than half of Corvane', 30, 'yes'],
    ['哈尔沃恩持有科维恩过半股份吗', 33, 'no'],
    ['哈尔沃恩持有科维恩过半股份吗', 63, 'yes'],
    ['哈尔沃恩持有科维恩全部股份吗', 63, 'no'],
  ] as const)('is measured: %s, at %d per cent', (question, percent, verdict) => {
    expect(verdictOf(share(percent)(question))).toBe(verdict);
  });
});

describe('what is known of another one that is named', () => {
  const founders = libraryOf(
    stating(
      'Mara Osei founded Halvorn in 2012',
      '玛拉·奥塞2012年创办哈尔沃恩',
      '{ attribute: founders, of: halvorn, value: mara-osei, at: 2012 }',
    ),
    stating('Corvane was founded in 2015', '科维恩成立于2015年', '{ attribute: founded, value: 2015 }'),
  );

  it.each([
    'was Corvane founded by former Halvorn staff',
    'is Mara Osei the founder of Corvane',
    '科维恩是玛拉·奥塞创办的吗',
  ])('is not so of this one: %s', (question) => {
    expect(verdictOf(founders(question))).not.toBe('yes');
  });
});

describe('an office that somebody still held then', () => {
  const chair = libraryOf(
    stating(
      'Mara Osei was chair of Corvane until 17 March 2021, and Ivo Brandt has been since',
      '玛拉·奥塞任科维恩董事长至2021年3月17日，此后为伊沃·布兰特',
      '{ attribute: chair, value: mara-osei, until: 2021-03-17 }',
      '{ attribute: chair, value: ivo-brandt, from: 2021-03-17 }',
    ),
  );

  it.each(['was Mara Osei still chair of Corvane in July 2020', '玛拉·奥塞2020年7月还是科维恩董事长吗'])(
    'is that of the time that is named: %s',
    (question) => {
      expect(verdictOf(chair(question))).toBe('yes');
    },
  );

  it.each(['is Mara Osei still chair of Corvane', '玛拉·奥塞还是科维恩董事长吗'])(
    'is that of now where none is named: %s',
    (question) => {
      expect(verdictOf(chair(question))).toBe('no');
    },
  );
});

describe('growth that is claimed of a profit', () => {
  const about = libraryOf(
    stating(
      'Corvane had a net profit of 9 million yuan in 2023',
      '科维恩2023年净利润900万元',
      '{ attribute: net-profit, value: 9 million, unit: CNY, at: 2023 }',
    ),
  );

  it.each(['did the net profit of Corvane grow in 2023', '科维恩2023年净利润增长了吗'])(
    'is not so because there is a profit: %s',
    (question) => {
      expect(verdictOf(about(question))).not.toBe('yes');
    },
  );
});

describe('what is not known of everybody', () => {
  const chair = libraryOf(
    stating(
      'Mara Osei is chair of Corvane since March 2021',
      '玛拉·奥塞2021年3月起任科维恩董事长',
      '{ attribute: chair, value: mara-osei, from: 2021-03 }',
    ),
  );

  it.each([
    'was Ivo Brandt ever chair of Corvane',
    'is the chair of Corvane from Halvorn',
    '科维恩董事长是哈尔沃恩派来的吗',
  ])('is denied by no later holder: %s', (question) => {
    expect(verdictOf(chair(question))).not.toBe('no');
  });

  it.each(['is Ivo Brandt chair of Corvane', '伊沃·布兰特是科维恩董事长吗'])('is denied of now: %s', (question) => {
    expect(verdictOf(chair(question))).toBe('no');
  });
});

describe('a figure beside what the library does not know', () => {
  const profit = libraryOf(
    stating(
      'Corvane had a net profit of 9 million yuan in 2023, up 12%',
      '科维恩2023年净利润900万元，增长12%',
      '{ attribute: net-profit, value: 9 million, unit: CNY, at: 2023, change: 12% }',
    ),
  );

  it.each(['does Corvane earn more than Zorbley', '科维恩利润比佐布利多吗'])(
    'is neither more nor less: %s',
    (question) => {
      expect(verdictOf(profit(question))).not.toMatch(/yes|no$/);
    },
  );

  it('is set beside its own of another time', () => {
    expect(verdictOf(profit('did Corvane earn more in 2023 than in 2022'))).not.toBe('no');
  });
});

describe('an amount that is nearly so', () => {
  const revenue = libraryOf(
    stating(
      'Corvane had revenue of 59 million yuan in 2023',
      '科维恩2023年营收5900万元',
      '{ attribute: revenue, value: 59 million, unit: CNY, at: 2023 }',
    ),
  );

  it.each([
    ['was the revenue of Corvane nearly 60 million yuan in 2023', 'yes'],
    ['was the revenue of Corvane nearly 90 million yuan in 2023', 'no'],
    ['科维恩2023年营收接近6000万元吗', 'yes'],
    ['科维恩2023年营收接近9000万元吗', 'no'],
    ['科维恩2023年营收跌破6000万元了吗', 'yes'],
  ] as const)('is measured: %s', (question, verdict) => {
    expect(verdictOf(revenue(question))).toBe(verdict);
  });
});

describe('a failure that is claimed of a deal', () => {
  const bought = libraryOf(
    stating(
      'Corvane bought Halvorn in May 2023',
      '科维恩2023年5月收购哈尔沃恩',
      '{ attribute: acquisition, value: halvorn, at: 2023-05 }',
    ),
  );

  it.each(['did the purchase of Halvorn by Corvane fail', '科维恩收购哈尔沃恩失败了吗'])(
    'is not so because it was agreed: %s',
    (question) => {
      expect(verdictOf(bought(question))).not.toBe('yes');
    },
  );
});

describe('a claim that something is over', () => {
  const probe = stating(
    'The regulator opened a probe into Corvane on 2 July 2023',
    '监管机构2023年7月2日调查科维恩',
    '{ attribute: probe, value: { en: opened a probe, zh: 调查 }, at: 2023-07-02 }',
  );

  it('is not met by its beginning', () => {
    expect(verdictOf(libraryOf(probe)('is the probe into Corvane over'))).not.toBe('yes');
    expect(verdictOf(libraryOf(probe)('was there a probe into Corvane'))).toBe('yes');
  });
});

describe('a claim that a company runs another', () => {
  const head = stating(
    'Mara Osei was chief executive of Corvane in May 2023',
    '2023年5月，玛拉·奥塞任科维恩首席执行官',
    '{ attribute: chief-executive, value: mara-osei, at: 2023-05 }',
  );

  it.each(['is Lumen run by Corvane', 'is Halvorn run by Corvane'])(
    'is not told by who is chief executive: %s',
    (question) => {
      expect(verdictOf(libraryOf(head)(question))).not.toBe('yes');
    },
  );
});
