import { describe, expect, it } from 'vitest';
import { libraryOf, reasonOf, stating } from './library-of.ts';

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
