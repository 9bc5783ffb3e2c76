import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const BANNED = stating(
  'India banned Corvane on 29 June 2020',
  '印度2020年6月29日封禁科维恩',
  '{ attribute: ban, value: { en: Corvane banned in India, zh: 科维恩在印度被封禁 }, by: { en: India, zh: 印度 }, at: 2020-06-29 }',
);
const BACK = stating(
  'Corvane came back to India in February 2023',
  '科维恩2023年2月重返印度',
  '{ attribute: operates-in, value: { en: India, zh: 印度 }, from: 2023-02 }',
);
const SHOP = stating(
  'Corvane closed its lamp shop in Japan in May 2023',
  '科维恩2023年5月关闭日本的灯具店',
  '{ attribute: closure, value: { en: lamp shop in Japan, zh: 日本灯具店 }, at: 2023-05 }',
);
const ABROAD = stating(
  'Corvane works in Brazil, it said in March 2024',
  '科维恩2024年3月称在巴西开展业务',
  '{ attribute: operates-in, value: { en: Brazil, zh: 巴西 }, at: 2024-03 }',
);

describe('whether somebody is in a country', () => {
  it.each([
    ['is Corvane still in India', 'no'],
    ['did Corvane leave India', 'yes'],
    ['does Corvane operate in India', 'no'],
    ['科维恩还在印度吗', 'no'],
    ['科维恩退出印度了吗', 'yes'],
    ['科维恩在印度还能用吗', 'no'],
  ])('is denied by a ban there: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(BANNED)(question))).toBe(verdict);
  });

  it('is told by what came last', () => {
    expect(verdictOf(libraryOf(BANNED, BACK)('is Corvane in India'))).toBe('yes');
    expect(verdictOf(libraryOf(BANNED, BACK)('科维恩退出印度了吗'))).toBe('no');
  });

  it.each([
    ['does Corvane operate in Brazil', 'yes'],
    ['did Corvane pull out of Brazil', 'no'],
    ['科维恩进入巴西了吗', 'yes'],
  ])('is told by where it works: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(ABROAD)(question))).toBe(verdict);
  });

  it.each(['did Corvane leave Japan', '科维恩退出日本了吗'])('is not said by the closure of a part: %s', (question) => {
    expect(verdictOf(libraryOf(SHOP)(question))).toBe('unknown');
  });

  it.each(['did Corvane leave Brazil', '科维恩退出巴西了吗'])(
    'is not told by what it left elsewhere: %s',
    (question) => {
      expect(libraryOf(SHOP)(question).kind).toBe('unknown');
    },
  );
});

describe('a place where companies are listed', () => {
  const listed = stating(
    'Corvane listed on the Nasdaq on 9 March 2022',
    '科维恩2022年3月9日在纳斯达克上市',
    '{ attribute: listing, about: nasdaq, at: 2022-03-09 }',
  );
  const left = stating(
    'Corvane left the Nasdaq on 9 March 2023',
    '科维恩2023年3月9日从纳斯达克退市',
    '{ attribute: delisting, about: nasdaq, at: 2023-03-09 }',
  );
  const backed = stating(
    'Mara Osei backed Corvane with 2 million dollars in 2019',
    '玛拉·奥塞2019年向科维恩投资200万美元',
    '{ attribute: funding, value: 2 million, unit: USD, investors: mara-osei, at: 2019 }',
  );

  it('asks for the listing there, and not for who backed it', () => {
    expect(verdictOf(libraryOf(listed, left, backed)('is Corvane back on the Nasdaq'))).toBe('no');
    expect(verdictOf(libraryOf(listed, backed)('is Corvane back on the Nasdaq'))).toBe('yes');
  });
});

describe('what says nothing of a claim', () => {
  const closed = stating(
    'Corvane closed its lamp workshop in May 2023',
    '科维恩2023年5月关闭灯具作坊',
    '{ attribute: closure, value: { en: lamp workshop, zh: 灯具作坊 }, at: 2023-05 }',
  );
  const raised = stating(
    'Corvane raised 13 billion dollars in Hong Kong in November 2019, Halvorn noted',
    '哈尔沃恩称，科维恩2019年11月在香港募资130亿美元',
    '{ attribute: listing, about: hong-kong, at: 2019-11, raised: 13 billion, price: 3 USD }',
  );
  const applied = stating(
    'Brindle, of which Halvorn holds shares, applied to list in Hong Kong in May 2024',
    '哈尔沃恩持股的布林德尔2024年5月申请在香港上市',
    '{ attribute: listing-plan, of: brindle, about: hong-kong, at: 2024-05, stage: filed }',
  );

  it.each(['did Corvane quit the deal with Halvorn', '科维恩有没有退出哈尔沃恩那笔交易'])(
    'is not listed: %s',
    (question) => {
      expect(libraryOf(closed)(question).kind).toBe('unknown');
    },
  );

  it('is not what one of two companies raised', () => {
    expect(libraryOf(raised)('did Corvane raise anything from Halvorn in its IPO').kind).not.toBe('answered');
  });

  it.each(['has Halvorn gone public', '哈尔沃恩上市了吗'])('is not the listing of another company: %s', (question) => {
    expect(libraryOf(applied)(question).kind).toBe('unknown');
  });
});

describe('whether a company has left an exchange', () => {
  const listed = stating(
    'Corvane was listed on the Nasdaq in May 2019',
    '科维恩2019年5月在纳斯达克上市',
    '{ attribute: listing, about: nasdaq, at: 2019-05 }',
  );
  const left = stating(
    'Corvane was delisted from the Nasdaq in March 2023',
    '科维恩2023年3月从纳斯达克退市',
    '{ attribute: delisting, about: nasdaq, at: 2023-03 }',
  );

  it.each(['did Corvane leave the Nasdaq', 'has Corvane left the Nasdaq', '科维恩离开纳斯达克了吗'])(
    'is told by its delisting, and never by its listing: %s',
    (question) => {
      expect(verdictOf(libraryOf(listed, left)(question))).toBe('yes');
      expect(['unknown', 'no']).toContain(verdictOf(libraryOf(listed)(question)));
    },
  );

  it('is told by no plan to list', () => {
    const filed = stating(
      'Corvane filed to list in Hong Kong in February 2023',
      '科维恩2023年2月申请在香港上市',
      '{ attribute: listing-plan, about: hong-kong, stage: filed, at: 2023-02 }',
    );
    expect(libraryOf(filed)('when was Corvane delisted').kind).toBe('unknown');
    expect(libraryOf(filed)('科维恩什么时候退市的').kind).toBe('unknown');
  });
});
