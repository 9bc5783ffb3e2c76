import { describe, expect, it } from 'vitest';
import { entitiesOf, LUMEN, libraryOf, stating, TALLOW, verdictOf, wordsOf } from './library-of.ts';

describe('the products of a company', () => {
  const about = libraryOf(LUMEN, TALLOW);

  it('are those that statements tell of', () => {
    expect(entitiesOf(about("list Corvane's apps"))).toEqual(expect.arrayContaining(['lumen', 'tallow']));
    expect(entitiesOf(about('科维恩有哪些产品'))).toEqual(expect.arrayContaining(['lumen', 'tallow']));
  });

  const COMPANY = stating(
    'Corvane is a software company',
    '科维恩是一家软件公司',
    '{ attribute: what-it-does, value: { en: software company, zh: 软件公司 } }',
  );

  it.each(['科维恩的产品', '科维恩代表作', '科维恩的代表作品'])('are no word for what it does: %s', (question) => {
    expect(entitiesOf(libraryOf(COMPANY, LUMEN, TALLOW)(question))).toEqual(
      expect.arrayContaining(['lumen', 'tallow']),
    );
  });

  it.each(['科维恩有哪些产品', 'which products does Corvane have'])('are not told by what it does: %s', (question) => {
    const answer = libraryOf(COMPANY)(question);
    expect(answer.kind === 'answered' ? answer.findings[0]?.missing?.attribute : answer.kind).toBe('product');
  });

  it('of one sort are those that are told to be of it', () => {
    expect(entitiesOf(about('which games does Corvane have'))).toEqual(['lumen']);
    expect(entitiesOf(about('科维恩有哪些游戏'))).toEqual(['lumen']);
  });
});

describe('what a company launched', () => {
  const about = libraryOf(
    stating(
      'Corvane launched its first lamp chip, Tallow, in March 2017',
      '科维恩2017年3月推出首款灯具芯片塔洛',
      '{ attribute: launch, value: tallow, at: 2017-03 }',
    ),
    stating(
      'Lumen, a game of Corvane, has been out since May 2019',
      '科维恩的游戏流明2019年5月面世',
      '{ attribute: launch, of: lumen, at: 2019-05 }',
    ),
  );

  it.each([
    'what game did Corvane launch first',
    'which game did Corvane release',
    'what game did Corvane launch in 2019',
  ])('is of the sort that is asked for, by its name: %s', (question) =>
    expect(entitiesOf(about(question))).toEqual(['lumen']),
  );

  it('is nothing else where none of the sort is held', () => {
    expect(entitiesOf(about('what car did Corvane launch first'))).toEqual([]);
  });

  it.each(['what products did Corvane launch in 2017', '科维恩2017年推出了什么产品', '科维恩2017年有哪些产品'])(
    'is of the year that is asked for: %s',
    (question) => expect(entitiesOf(about(question))).toEqual(['tallow']),
  );
});

describe('the latest release of a company', () => {
  const about = libraryOf(
    stating(
      'Corvane launched a lamp in May 2021',
      '科维恩2021年5月推出一款灯',
      '{ attribute: launch, value: { en: a lamp, zh: 灯 }, at: 2021-05 }',
    ),
    stating(
      'Corvane launched Tallow in June 2023',
      '科维恩2023年6月推出塔洛',
      '{ attribute: launch, value: tallow, at: 2023-06 }',
    ),
  );

  it.each(['what is the latest Corvane release', '科维恩最新发布了什么', '科维恩最近推出了什么'])(
    'is that of a product, where that is newer: %s',
    (question) => {
      expect(entitiesOf(about(question))).toEqual(['tallow']);
    },
  );

  it.each(['list the apps made by Corvane', 'what products are owned by Corvane'])(
    'is one of those that are made by it: %s',
    (question) => {
      expect(entitiesOf(libraryOf(LUMEN, TALLOW)(question))).toEqual(expect.arrayContaining(['lumen', 'tallow']));
    },
  );
});

describe('whether a company has something of a sort', () => {
  const about = libraryOf(LUMEN, TALLOW);

  it.each([
    'does Corvane have its own drawing game',
    'did Corvane build its own drawing game',
    'does Corvane have a drawing game',
    '科维恩有没有自己的绘画游戏',
    '科维恩有自己的绘画游戏吗',
  ])('is told by a product that is said to be one: %s', (question) => {
    const answer = about(question);
    expect([verdictOf(answer), entitiesOf(answer)]).toEqual(['yes', ['lumen']]);
  });

  it.each(['does Corvane have its own weather balloon', '科维恩有自己的气象气球吗'])(
    'is not affirmed where none is: %s',
    (question) => {
      expect(verdictOf(about(question))).not.toBe('yes');
    },
  );

  it('says in "the app" what is named, and asks for no product', () => {
    expect(entitiesOf(about('who is behind the app Lumen'))).toEqual(['corvane']);
  });
});

describe('whose a product is', () => {
  it('is told by the statement on both', () => {
    expect(entitiesOf(libraryOf(LUMEN)('who owns Lumen'))).toEqual(['corvane']);
    expect(verdictOf(libraryOf(LUMEN)('does Corvane own Lumen'))).toBe('yes');
  });
});

describe('who makes a product', () => {
  it.each([
    'Lumen is by which studio',
    'Lumen dev company name',
    'which studio made Lumen',
    'which developer is behind Lumen',
    '流明是哪家公司做的',
  ])('is asked for by the studio: %s', (question) => {
    expect(entitiesOf(libraryOf(LUMEN, TALLOW)(question))).toEqual(['corvane']);
  });
});

describe('the models of a product', () => {
  it('are those that were launched of it, and not who launched them', () => {
    const about = libraryOf(
      stating(
        'Corvane launched Lumen 2, a model, in May 2023',
        '科维恩2023年5月推出流明2号模型',
        '{ attribute: launch, of: lumen, value: { en: Lumen Two, zh: 流明二号 }, at: 2023-05 }',
      ),
    );
    expect(wordsOf(about('流明有哪些模型'))).toEqual(['Lumen Two']);
    expect(wordsOf(about('流明家族有哪些模型'))).toEqual(['Lumen Two']);
  });
});

describe('what a company makes of which no product has a card', () => {
  const CHIPS = stating(
    'Corvane brought out its chip C600 in July 2023',
    '科维恩2023年7月推出芯片C600',
    '{ attribute: launch, value: { en: C600, zh: C600 }, at: 2023-07 }',
  );

  it.each(['what chips does Corvane make', 'what chips does Corvane sell these days', 'what chips does Corvane have'])(
    'is told by what it launched of that sort: %s',
    (question) => {
      expect(wordsOf(libraryOf(CHIPS)(question))).toEqual(['C600']);
    },
  );

  it('is not told by what it launched of another sort', () => {
    expect(wordsOf(libraryOf(CHIPS)('what games does Corvane make'))).toEqual([]);
  });

  it.each(['what does Corvane sell these days', 'what does Corvane make now'])(
    'is no business that it sold: %s',
    (question) => {
      const SOLD = stating(
        'Corvane sold its lamp team',
        '科维恩出售灯具团队',
        '{ attribute: sale, value: { en: lamp team, zh: 灯具团队 }, at: 2023 }',
      );
      const WHAT = stating(
        'Corvane makes lamps',
        '科维恩生产灯具',
        '{ attribute: what-it-does, value: { en: maker of lamps, zh: 灯具公司 } }',
      );
      expect(wordsOf(libraryOf(SOLD, WHAT)(question))[0]).toBe('maker of lamps');
    },
  );
});
