import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, LUMEN, libraryOf, stating, TALLOW, wordsOf } from './library-of.ts';

describe('how a company makes money', () => {
  const MIX = stating(
    'Of the revenue of Corvane in 2023 70% came from lamps and 30% from mirrors',
    '科维恩2023年营收七成来自灯具，三成来自镜子',
    '{ attribute: revenue-mix, about: { en: lamps, zh: 灯具 }, value: 70%, at: 2023 }',
    '{ attribute: revenue-mix, about: { en: mirrors, zh: 镜子 }, value: 30%, at: 2023 }',
  );
  const PROFIT = stating(
    'Corvane made a profit of 5 million yuan in 2023',
    '科维恩2023年盈利500万元',
    '{ attribute: net-profit, value: 5 million, unit: CNY, at: 2023 }',
  );

  it.each([
    'how does Corvane make money',
    '科维恩靠什么赚钱',
    '科维恩是怎么盈利的',
    '科维恩的钱主要从哪来',
    'how does corvane actually earn its money',
    "where does Corvane's money come from",
    'what does Corvane earn most of its money from',
    "what are Corvane's main sources of income",
  ])('is told by what its revenue consists of: %s', (question) => {
    expect(figuresOf(libraryOf(MIX, PROFIT)(question))).toEqual([70, 30]);
  });

  it('is not told by how much it makes', () => {
    expect(libraryOf(PROFIT)('how does Corvane make money').kind).toBe('unknown');
    expect(libraryOf(PROFIT)('科维恩是靠什么赚钱的').kind).toBe('unknown');
    expect(figuresOf(libraryOf(PROFIT)('what profit does Corvane make'))).toEqual([5_000_000]);
  });
});

describe('where a company is at work', () => {
  const about = libraryOf(
    stating(
      'Corvane, based in Bergen, runs lamp shops in Brazil, it said in March 2024',
      '总部在卑尔根的科维恩2024年3月称在巴西经营灯具店',
      '{ attribute: operates-in, value: { en: Brazil, zh: 巴西 }, at: 2024-03 }',
      '{ attribute: headquarters, value: { en: Bergen, zh: 卑尔根 }, at: 2024-03 }',
      '{ attribute: business-head, value: mara-osei, about: { en: lamp shops, zh: 灯具店 }, at: 2024-03 }',
    ),
  );

  it.each([
    'where does Corvane operate',
    'where does corvane sell its lamps',
    'where is Corvane allowed to run lamp tours',
    'where is corvane available',
    'what markets does Corvane serve',
    'which cities does corvane run in',
    'where can you buy from Corvane',
  ])('is no seat, no sale and no office: %s', (question) => {
    expect(wordsOf(about(question))).toEqual(['Brazil']);
  });

  it('is not where its seat is', () => {
    expect(wordsOf(about('where is Corvane based'))).toEqual(['Bergen']);
  });
});

describe('what a company has to sell', () => {
  const SALE = stating(
    'Corvane sold its kiln business to Halvorn in May 2023',
    '科维恩2023年5月把窑炉业务卖给哈尔沃恩',
    '{ attribute: sale, value: { en: kiln business, zh: 窑炉业务 }, to: halvorn, at: 2023-05 }',
  );

  it.each(['which games does Corvane sell', 'what games does corvane publish', 'which games has Corvane released'])(
    'is none that it sold itself: %s',
    (question) => {
      expect(entitiesOf(libraryOf(LUMEN, TALLOW, SALE)(question))).toEqual(['lumen']);
    },
  );
});

describe('the name of a product', () => {
  const about = libraryOf(LUMEN, TALLOW);

  it.each([
    'what did Corvane call its drawing game',
    "what is Corvane's drawing game called",
    'what is the name of corvanes drawing game',
  ])('is that of the one which is said to be one: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['lumen']);
  });

  it('is that of a company of its own, where that is said to be one', () => {
    const owned = stating(
      'Brindle is a logistics company of Corvane',
      '布林德尔是科维恩的物流公司',
      '{ attribute: what-it-does, of: brindle, value: { en: logistics company, zh: 物流公司 } }',
    );
    expect(entitiesOf(libraryOf(owned, LUMEN)("what is Corvane's logistics arm called"))).toEqual(['brindle']);
  });

  it('is not that of another one', () => {
    expect(entitiesOf(about('what did Corvane call its weather balloon'))).toEqual([]);
  });

  it('is told by all that is said of the product, the day by its launch', () => {
    const first = stating(
      'Corvane launched the drawing game Lumen on 2 May 2020',
      '科维恩2020年5月2日推出绘画游戏流明',
      '{ attribute: launch, value: lumen, at: 2020-05-02 }',
    );
    expect(entitiesOf(libraryOf(first, LUMEN)('what did Corvane call its first drawing game'))).toEqual(['lumen']);
  });
});

describe('what something went for', () => {
  const about = libraryOf(
    stating(
      'Halvorn bought Tallow from Corvane for 300 million dollars in May 2023',
      '哈尔沃恩2023年5月以3亿美元从科维恩买下塔洛',
      '{ attribute: sale, value: tallow, to: halvorn, price: 300 million, unit: USD, at: 2023-05 }',
    ),
    stating(
      'Corvane would build shops with Tallow for 9 billion yuan, it said in 2019',
      '科维恩2019年称将与塔洛投90亿元开店',
      '{ attribute: spending, about: { en: shops with Tallow, zh: 与塔洛开店 }, value: 9 billion, unit: CNY, at: 2019 }',
    ),
  );

  it.each(['what did Tallow go for', 'how much did tallow sell for'])('is its price: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([300_000_000]);
  });
});

describe('a place of which another one is asked for', () => {
  const about = libraryOf(
    stating(
      'Corvane planned to list in London in 2022',
      '科维恩2022年计划在伦敦上市',
      '{ attribute: listing-plan, about: london, stage: planned, at: 2022 }',
    ),
    stating(
      'Corvane listed in Hong Kong on 4 May 2023',
      '科维恩2023年5月4日在香港上市',
      '{ attribute: listing, about: hong-kong, at: 2023-05-04 }',
    ),
  );
  const placeOf = (question: string) => {
    const answer = about(question);
    return answer.kind === 'answered' ? answer.statements[0]?.citation.published : answer.kind;
  };

  it.each([
    'what exchange is Corvane trying to list on after london fell through',
    'which exchange did Corvane list on instead of london',
    'which exchange did corvane switch to',
    '科维恩放弃伦敦后在哪里上市',
  ])('is not what is asked for: %s', (question) => {
    expect(placeOf(question)).toBe('2024-02-01');
  });

  it('is asked for where nothing says that it was left', () => {
    expect(placeOf('when did Corvane plan to list in London')).toBe('2024-01-01');
  });
});

describe('the exchange that was left', () => {
  it('is that of the delisting, and nobody who left', () => {
    const about = libraryOf(
      stating(
        'Corvane left the Nasdaq in May 2023',
        '科维恩2023年5月从纳斯达克退市',
        '{ attribute: delisting, about: nasdaq, at: 2023-05 }',
      ),
      stating(
        'Mara Osei left Corvane in June 2023',
        '玛拉·奥塞2023年6月离开科维恩',
        '{ attribute: departure, value: mara-osei, at: 2023-06 }',
      ),
    );
    const answer = about('which exchange did Corvane leave');
    expect(answer.kind === 'answered' && answer.statements[0]?.citation.published).toBe('2024-01-01');
  });
});

describe('why something was banned', () => {
  it('is the ground of the ban, and not of an investigation', () => {
    const about = libraryOf(
      stating(
        'The app of Corvane was banned on 4 July 2021 over how it gathered data',
        '科维恩的应用因收集数据的方式2021年7月4日被封禁',
        '{ attribute: ban, value: { en: app banned, zh: 应用被封禁 }, reason: { en: how it gathered data, zh: 收集数据的方式 }, at: 2021-07-04 }',
      ),
      stating(
        'Corvane was called in over late payment in September 2022',
        '科维恩2022年9月因拖欠款项被约谈',
        '{ attribute: probe, value: { en: summoned, zh: 约谈 }, for: { en: late payment, zh: 拖欠款项 }, at: 2022-09-30 }',
      ),
    );
    expect(wordsOf(about('what caused the Corvane app ban'))).toEqual(['how it gathered data']);
    expect(wordsOf(about("why was Corvane's app banned"))).toEqual(['how it gathered data']);
  });
});

describe('why somebody wanted to buy something', () => {
  const BOUGHT = stating(
    'Corvane bought Halvorn in May 2023 for its kilns, to make lamps of its own',
    '科维恩2023年5月为其窑炉收购哈尔沃恩，以自制灯具',
    '{ attribute: acquisition, value: halvorn, at: 2023-05 }',
    '{ attribute: reason, value: { en: to make lamps of its own, zh: 自制灯具 }, for: { en: bought Halvorn, zh: 收购哈尔沃恩 }, at: 2023-05 }',
  );

  it.each(['why did Corvane want Halvorn', 'what did corvane want halvorn for', 'what did Corvane see in Halvorn'])(
    'is why it bought it: %s',
    (question) => {
      expect(wordsOf(libraryOf(BOUGHT)(question))).toEqual(['to make lamps of its own']);
    },
  );

  it('is said to be missing where only the deal is told', () => {
    const deal = stating(
      'Corvane bought Halvorn in May 2023',
      '科维恩2023年5月收购哈尔沃恩',
      '{ attribute: acquisition, value: halvorn, at: 2023-05 }',
    );
    const answer = libraryOf(deal)('why did Corvane want Halvorn');
    expect(answer.kind === 'answered' && answer.findings[0]?.missing?.qualifier).toBe('reason');
  });
});

describe('a statement without a reason', () => {
  it.each([
    ['took over from its founder', '接替其创始人'],
    ['offered 3 million dollars for the shares of it that it did not own', '出价300万美元买其尚未持有的股份'],
  ])('gives none by "over" or "did not": %s', (en, zh) => {
    const about = libraryOf(
      stating(
        `Corvane bought Halvorn in May 2023 and ${en}`,
        `科维恩2023年5月收购哈尔沃恩，${zh}`,
        '{ attribute: acquisition, value: halvorn, at: 2023-05 }',
      ),
    );
    const answer = about('why did Corvane buy Halvorn');
    expect(answer.kind === 'answered' && answer.findings[0]?.missing?.qualifier).toBe('reason');
  });
});

describe('what somebody said about a company', () => {
  const FINED = stating(
    'The Harbour Board fined Corvane in June 2023 over late payments',
    '港务局2023年6月因拖欠款项对科维恩罚款',
    '{ attribute: incident, value: { en: manager accused of theft, zh: 经理涉嫌盗窃 }, at: 2023-06 }',
  );

  it.each(['what did the harbour board say about Corvane', 'what did the harbour board accuse corvane of'])(
    'is told by a statement that names who said it: %s',
    (question) => {
      const answer = libraryOf(FINED)(question);
      expect(answer.kind === 'answered' && answer.findings[0]?.kind).toBe('text');
      expect(libraryOf(FINED)(question.replace('harbour board', 'tax office')).kind).toBe('unknown');
    },
  );
});

describe('into what a company was split', () => {
  const about = libraryOf(
    stating(
      'Corvane announced in March 2024 that it splits itself up by the plan 1+2+N',
      '科维恩2024年3月宣布按1+2+N方案自行拆分',
      '{ attribute: restructuring, value: { en: 1+2+N, zh: 1+2+N }, at: 2024-03 }',
    ),
    stating(
      'Corvane split itself in March 2024 into two units, Harbour and Meadow',
      '科维恩2024年3月拆分为港湾和草甸两个集团',
      '{ attribute: restructuring, value: { en: two units, zh: 两个集团 }, at: 2024-03, units: [{ en: Harbour, zh: 港湾 }, { en: Meadow, zh: 草甸 }] }',
    ),
  );

  it.each([
    'what were the two units when corvane split itself up',
    'what were the 2 units when corvane split itself up',
    'which units did Corvane split itself into',
  ])('is told by the report that names the parts, however their number is written: %s', (question) => {
    expect(wordsOf(about(question))).toEqual(['Harbour', 'Meadow']);
  });
});
