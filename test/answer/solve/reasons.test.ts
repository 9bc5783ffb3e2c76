import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { figuresOf, libraryOf, stating } from './library-of.ts';

/** What is given as the reason; `none` where an answer says that no reason is held. */
function reasonOf(answer: Answer): string {
  if (answer.kind !== 'answered') return answer.kind;
  const [finding] = answer.findings;
  if (finding?.missing?.qualifier === 'reason') return 'none';
  const [value] = (finding?.rows ?? []).flatMap((row) => row.value ?? []);
  return value?.kind === 'words' && value.text.en !== undefined ? value.text.en : answer.statements[0].text;
}

const LEFT = stating(
  'Corvane left the Nasdaq on 9 March 2023 and trades over the counter',
  '科维恩2023年3月9日从纳斯达克退市，转为场外交易',
  '{ attribute: delisting, about: nasdaq, at: 2023-03-09 }',
);
const ACCUSED = stating(
  'On 21 April 2023 Corvane accused a rival of keeping couriers from delivering its lamps',
  '2023年4月21日，科维恩指责对手阻止骑手配送其灯具',
  '{ attribute: reason, value: { en: keeping couriers away, zh: 阻止骑手 }, for: { en: accused a rival, zh: 指责对手 }, at: 2023-04-21 }',
);
const DROPPED = stating(
  'Corvane ended its agreement to buy the map maker Tarn because a permit was missing on 3 May 2022',
  '因缺少许可，科维恩2022年5月3日终止收购地图商塔恩的协议',
  '{ attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2022-05-03, stage: ended }',
  '{ attribute: reason, value: { en: a permit was missing, zh: 缺少许可 }, for: { en: ended its agreement to buy Tarn, zh: 终止收购塔恩的协议 }, at: 2022-05-03 }',
);

const PRIVATE = stating(
  'Corvane agreed in April 2024 to take Brindle private',
  '科维恩2024年4月同意将布林德尔私有化',
  '{ attribute: delisting, of: brindle, at: 2024-04 }',
);
const OTHER_PRIVATE = stating(
  'Corvane said it would take the haulier Tarn private because one firm is cheaper to run',
  '科维恩称将把货运公司塔恩私有化，因为一家公司运营成本更低',
  '{ attribute: event, value: { en: take Tarn private, zh: 将塔恩私有化 }, at: 2024-05 }',
);
const COLLAPSED = stating(
  'Corvane blamed its collapse of July 2022 on a coal miner that did not pay',
  '科维恩把2022年7月的倒闭归咎于一家没有付款的煤企',
  '{ attribute: reason, value: { en: a coal miner did not pay, zh: 一家煤企没有付款 }, for: { en: the collapse, zh: 倒闭 }, at: 2022-07 }',
);

describe('the reason of an event', () => {
  it('is said to be missing where only the event is held', () => {
    expect(reasonOf(libraryOf(LEFT)('why did Corvane delist'))).toBe('none');
    expect(reasonOf(libraryOf(LEFT)('科维恩为什么退市'))).toBe('none');
  });

  it.each(['why did Corvane start delivering lamps', '科维恩为什么做配送'])(
    'is not that of something else: %s',
    (question) => {
      expect(reasonOf(libraryOf(ACCUSED)(question))).not.toContain('keeping couriers');
    },
  );

  it.each(['why did Corvane take Brindle private', '科维恩为什么把布林德尔私有化'])(
    'is told by no statement that names one of two alone: %s',
    (question) => {
      expect(reasonOf(libraryOf(PRIVATE, OTHER_PRIVATE)(question))).not.toContain('cheaper');
    },
  );

  it('of what happened in a country is not that of what happened elsewhere', () => {
    const moved = stating(
      'Corvane moved its laboratory because rents fell, Mirror Weekly of Vietnam wrote',
      '越南《镜面周刊》写道，科维恩因租金下降而搬迁实验室',
      '{ attribute: reason, value: { en: rents fell, zh: 租金下降 }, for: { en: moved its laboratory, zh: 搬迁实验室 }, at: 2022 }',
    );
    expect(reasonOf(libraryOf(moved)('why did Corvane move its laboratory'))).toBe('rents fell');
    expect(reasonOf(libraryOf(moved)('why did Corvane move its laboratory in Brazil'))).not.toBe('rents fell');
  });

  it.each([
    'how come Corvane collapsed',
    'why did Corvane go bust',
    'what led to Corvane going under',
    'why did Corvane fail all of a sudden',
    'what went wrong at Corvane',
    '科维恩为什么倒闭',
  ])('of a collapse is told however the collapse is called: %s', (question) => {
    expect(reasonOf(libraryOf(COLLAPSED)(question))).toBe('a coal miner did not pay');
  });

  it.each(['why did Corvane accuse a rival', '科维恩为什么指责对手'])(
    'is told where it explains it: %s',
    (question) => {
      expect(reasonOf(libraryOf(ACCUSED)(question))).toBe('keeping couriers away');
    },
  );

  it('is that of the deal or of its failure, as is asked', () => {
    const about = libraryOf(DROPPED);
    expect(reasonOf(about('why did Corvane cancel the purchase of Tarn'))).toBe('a permit was missing');
    expect(reasonOf(about('why did Corvane buy Tarn'))).not.toBe('a permit was missing');
  });

  it.each(['why was the merger of Corvane and Halvorn rejected', '科维恩和哈尔沃恩的合并为什么没批'])(
    'is what a deal was stopped for, and not that it was: %s',
    (question) => {
      const stopped = stating(
        'The regulator blocked the merger of Corvane and Halvorn on 3 May 2022, as both would rule the lamp trade',
        '监管部门2022年5月3日禁止科维恩与哈尔沃恩合并，因两家将主导灯具市场',
        '{ attribute: merger, value: halvorn, stage: blocked, at: 2022-05-03 }',
        '{ attribute: reason, value: { en: both would rule the lamp trade, zh: 两家将主导灯具市场 }, for: { en: merger blocked, zh: 合并被禁 }, at: 2022-05-03 }',
      );
      const givenUp = stating(
        'Corvane ended its merger with Halvorn on 5 May 2022 after the regulator had blocked it',
        '监管部门禁止后，科维恩2022年5月5日终止与哈尔沃恩的合并',
        '{ attribute: merger, value: halvorn, stage: ended, at: 2022-05-05 }',
        '{ attribute: reason, value: { en: the regulator blocked it, zh: 监管部门禁止 }, for: { en: ended its merger, zh: 终止合并 }, at: 2022-05-05 }',
      );
      expect(reasonOf(libraryOf(stopped, givenUp)(question))).toBe('both would rule the lamp trade');
    },
  );

  it('is not that of something else that the same person did', () => {
    const SORRY = stating(
      'Mara Osei apologised in April 2018 because Corvane had neglected its lamps',
      '玛拉·奥塞2018年4月道歉，因为科维恩忽视了灯具',
      '{ attribute: reason, value: { en: had neglected its lamps, zh: 忽视了灯具 }, for: { en: Mara Osei apologised, zh: 玛拉·奥塞道歉 }, at: 2018-04 }',
    );
    const GONE = stating(
      'Mara Osei stepped down as chair of Corvane in November 2021',
      '玛拉·奥塞2021年11月卸任科维恩董事长',
      '{ attribute: chair, value: mara-osei, until: 2021-11 }',
    );
    const about = libraryOf(SORRY, GONE);
    expect(reasonOf(about('why did Mara Osei step down'))).toBe('none');
    expect(reasonOf(about('why did Mara Osei apologise'))).toBe('had neglected its lamps');
  });

  it('is not given by a statement that is about another event', () => {
    expect(reasonOf(libraryOf(LEFT, ACCUSED)('why is Corvane so popular'))).toBe('unknown');
  });

  it('is what a lawsuit is about, where nothing else is said', () => {
    const sued = stating(
      'Corvane was sued on 2 June 2023 over hidden defects of its lamps',
      '科维恩2023年6月2日因隐瞒灯具缺陷被起诉',
      '{ attribute: lawsuit, value: { en: hidden defects of its lamps, zh: 隐瞒灯具缺陷 }, at: 2023-06-02 }',
    );
    expect(reasonOf(libraryOf(sued)('why was Corvane sued'))).toContain('hidden defects');
  });
});

describe('the reason of a loss', () => {
  const entered = stating(
    'Corvane delivers lamps for the sake of its oil shop',
    '科维恩做灯具配送是为了灯油店',
    '{ attribute: reason, value: { en: its oil shop, zh: 灯油店 }, for: { en: Corvane delivers lamps, zh: 科维恩做灯具配送 }, at: 2024-02 }',
  );
  const loses = stating(
    'Corvane loses money over a fight with Halvorn',
    '科维恩因与哈尔沃恩竞争而亏损',
    '{ attribute: reason, value: { en: fight with Halvorn, zh: 与哈尔沃恩竞争 }, for: { en: operating losses, zh: 经营亏损 }, at: 2024-03 }',
  );
  const same = stating(
    'Delivering lamps made Corvane lose 3 million yuan',
    '灯具配送使科维恩亏损300万元',
    '{ attribute: reason, value: { en: Delivering lamps, zh: 灯具配送 }, for: { en: lost 3 million yuan, zh: 亏损300万元 }, at: 2024-03 }',
  );

  it.each(['why does Corvane lose money', '科维恩为什么亏损'])('is told whatever the words: %s', (question) => {
    expect(reasonOf(libraryOf(loses)(question))).toBe('fight with Halvorn');
  });

  it.each(['why does Corvane lose so much on delivering lamps', '科维恩灯具配送为什么亏这么多'])(
    'is not why it went into a business, nor that business: %s',
    (question) => {
      expect(reasonOf(libraryOf(entered)(question))).not.toBe('its oil shop');
      expect(reasonOf(libraryOf(same)(question))).not.toBe('Delivering lamps');
    },
  );
});

describe('the reason of a collapse', () => {
  const collapsed = stating(
    'Corvane blamed its collapse of July 2022 on a mine that did not pay',
    '科维恩把2022年7月的倒下归咎于一家没有付款的矿企',
    '{ attribute: reason, value: { en: a mine did not pay, zh: 矿企没有付款 }, for: { en: the collapse, zh: 倒下 }, at: 2022-07 }',
  );

  it.each(['why did Corvane collapse', '科维恩怎么倒的', '科维恩为什么垮了'])(
    'needs no further word: %s',
    (question) => {
      expect(reasonOf(libraryOf(collapsed)(question))).toBe('a mine did not pay');
    },
  );
});

describe('the reason of a figure', () => {
  const about = libraryOf(
    stating(
      'Revenue of Corvane reached 3 billion yuan in 2023, driven by rentals of its lamps',
      '科维恩2023年收入达30亿元，由灯具租赁带动',
      '{ attribute: revenue, value: 3 billion, unit: CNY, at: 2023 }',
      '{ attribute: reason, value: { en: rentals of its lamps, zh: 灯具租赁 }, for: { en: yearly revenue, zh: 年收入 }, at: 2023 }',
    ),
    stating(
      'Net profit of Corvane fell by half in 2023 as copper became dearer',
      '因铜价上涨，科维恩2023年净利润减半',
      '{ attribute: reason, value: { en: copper became dearer, zh: 铜价上涨 }, for: { en: net profit fell by half, zh: 净利润减半 }, at: 2023 }',
    ),
  );

  it.each([
    ["why did Corvane's revenue take off in 2023", 'rentals of its lamps'],
    ['科维恩2023年收入为什么大增', 'rentals of its lamps'],
    ["how come Corvane's net profit dropped", 'copper became dearer'],
    ['科维恩净利润为什么腰斩', 'copper became dearer'],
  ])('is told in whatever words it changed: %s', (question, reason) => {
    expect(reasonOf(about(question))).toBe(reason);
  });

  it.each(["why did Corvane's net profit soar", '科维恩净利润为什么大涨', "why did Corvane's revenue in Asia jump"])(
    'is none of its contrary, nor of a part: %s',
    (question) => {
      expect(['none', 'unknown']).toContain(reasonOf(about(question)));
    },
  );
});

describe('a reason that stands beside', () => {
  it.each(['why did Corvane fire its head of sales', '科维恩为什么开除销售主管'])(
    'is that of all that its statement tells: %s',
    (question) => {
      const about = libraryOf(
        stating(
          'Corvane fired Mara Osei and its sales head Ivo Brandt over made-up orders on 4 June 2022',
          '科维恩2022年6月4日因虚构订单开除玛拉·奥塞和销售主管伊沃·布兰特',
          '{ attribute: departure, value: ivo-brandt, at: 2022-06-04 }',
          '{ attribute: reason, value: { en: made-up orders, zh: 虚构订单 }, for: { en: fired Mara Osei and Ivo Brandt, zh: 开除玛拉·奥塞和伊沃·布兰特 }, at: 2022-06-04 }',
        ),
      );
      expect(reasonOf(about(question))).toBe('made-up orders');
    },
  );

  it.each(['why did the ministry suspend its partnership with Corvane', '工信部为什么暂停与科维恩的合作'])(
    'is that of what befell it, whatever that is called: %s',
    (question) => {
      const about = libraryOf(
        stating(
          'The ministry shut Corvane out of a partnership for six months on 4 June 2022, late as its report was; the partnership is suspended',
          '科维恩未及时上报，工信部2022年6月4日暂停与其合作六个月',
          '{ attribute: ban, value: { en: a partnership, zh: 合作 }, reason: { en: a late report, zh: 未及时上报 }, at: 2022-06-04 }',
        ),
      );
      expect(reasonOf(about(question))).toBe('a late report');
    },
  );

  it('is told of an event in its own words, and of an office only where that is told', () => {
    const about = libraryOf(
      stating(
        'Corvane cited a change of the rules over the listing that was called off on 3 November 2020',
        '科维恩就2020年11月3日叫停的上市提到规则变化',
        '{ attribute: reason, value: { en: a change of the rules, zh: 规则变化 }, at: 2020-11-03 }',
      ),
      stating(
        'Chair of Corvane since May 2022 is Mara Osei',
        '玛拉·奥塞2022年5月起任科维恩董事长',
        '{ attribute: chair, value: mara-osei, from: 2022-05 }',
      ),
    );
    expect(reasonOf(about('why was the listing of Corvane called off'))).toBe('a change of the rules');
    expect(reasonOf(about('why did Corvane change its chair'))).not.toBe('a change of the rules');
  });

  it('is not told of another company, which the question does not name', () => {
    const about = libraryOf(
      stating('Corvane makes lamps', '科维恩生产灯具', '{ attribute: founded, at: 1999 }'),
      stating(
        'Halvorn left New York by a vote of its holders in 2022',
        '哈尔沃恩2022年经股东投票从纽约退市',
        '{ attribute: delisting, of: halvorn, about: new-york, at: 2022 }',
      ),
    );
    expect(reasonOf(about('why did Corvane delist from New York'))).toBe('unknown');
  });
});

describe('what somebody was fined for', () => {
  const about = libraryOf(
    stating(
      'Halvorn fined Corvane 3 million yuan on 8 May 2023 for loud lamps',
      '哈尔沃恩2023年5月8日因灯具过响罚科维恩300万元',
      '{ attribute: fine, value: 3 million, unit: CNY, at: 2023-05-08, by: halvorn, for: { en: loud lamps, zh: 灯具过响 } }',
    ),
  );

  it.each([
    'what was Corvane fined for',
    'what was corvane fined for in 2023',
    'what was Corvane fined in 2023 for',
    'what did Halvorn fine Corvane for',
  ])('is told by the reason, and not by the amount: %s', (question) => {
    expect(reasonOf(about(question))).toBe('loud lamps');
  });

  it.each(['why was Corvane fined 3 billion yuan', '科维恩为什么被罚30亿'])(
    'is not that of a fine of another size: %s',
    (question) => {
      expect(about(question).kind).toBe('unknown');
    },
  );

  it.each(['why was Corvane fined 3 million yuan', '科维恩为什么被罚300万'])(
    'is that of a fine of this size: %s',
    (question) => {
      expect(reasonOf(about(question))).toBe('loud lamps');
    },
  );

  it('is not asked where the amount is', () => {
    expect(figuresOf(about('how much was Corvane fined in 2023'))).toEqual([3_000_000]);
  });
});
