import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const SEATED = stating(
  'Corvane, which has its headquarters in Shenzhen, makes lamps',
  '科维恩总部设在深圳，制造灯具',
  '{ attribute: headquarters, value: { en: Shenzhen, zh: 深圳 }, at: 2024-01 }',
);
const ABROAD = stating(
  'Corvane, founded in Nanjing, is now based in Singapore',
  '科维恩创立于南京，现总部设在新加坡',
  '{ attribute: headquarters, value: { en: Singapore, zh: 新加坡 }, at: 2024-01 }',
);
const OWNED = stating(
  'Brindle has belonged to Corvane since May 2019',
  '布林德尔2019年5月起属于科维恩',
  '{ attribute: parent, of: brindle, value: corvane, from: 2019-05 }',
);
const LUMEN = stating(
  'Lumen is the lamp app of Corvane',
  '流明是科维恩的灯具应用',
  '{ attribute: parent, of: lumen, value: corvane, at: 2024-01 }',
);

describe('where something comes from', () => {
  it.each([
    ['is Corvane chinese', 'yes'],
    ['is Corvane a chinese company', 'yes'],
    ['Corvane is chinese, right?', 'yes'],
    ["isn't Corvane a chinese firm", 'yes'],
    ['科维恩是中国公司吗', 'yes'],
    ['科维恩是不是一家中国企业', 'yes'],
    ['is Corvane american', 'no'],
    ['科维恩是美国公司吗', 'no'],
  ])('is told by its headquarters: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(SEATED)(question))).toBe(verdict);
  });

  it.each(['is Corvane chinese', '科维恩是中国公司吗'])('is not denied by headquarters elsewhere: %s', (question) => {
    expect(verdictOf(libraryOf(ABROAD)(question))).toBe('unknown');
  });

  it.each([
    ['is Lumen a chinese app', 'yes'],
    ['流明是中国的吗', 'yes'],
    ['is Brindle owned by a chinese company', 'yes'],
    ['is Brindle still in chinese hands', 'yes'],
    ['is Brindle owned by an american group', 'unknown'],
  ])('is told by the headquarters of its owner where it has none of its own: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(SEATED, OWNED, LUMEN)(question))).toBe(verdict);
  });

  it('is said of nothing whose headquarters and owner are not held', () => {
    expect(libraryOf(OWNED)('is Corvane chinese').kind).toBe('unknown');
  });
});

describe('whether somebody owns something', () => {
  const minority = stating(
    'Halvorn held 29.6% of Brindle in December 2023',
    '哈尔沃恩2023年12月持有布林德尔29.6%的股份',
    '{ attribute: stake, of: brindle, value: 29.6%, holder: halvorn, at: 2023-12 }',
  );

  it.each([
    ['does Halvorn own Brindle', 'no'],
    ["doesn't Halvorn own Brindle", 'no'],
    ['Halvorn owns Brindle, right?', 'no'],
    ['哈尔沃恩拥有布林德尔吗', 'no'],
    ['does Halvorn own part of Brindle', 'yes'],
    ['did Halvorn ever own Brindle', 'unknown'],
    ['did Halvorn once own Brindle', 'unknown'],
  ])('is not so for a minority of its shares: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(minority)(question))).toBe(verdict);
  });

  it.each(['does Corvane own Brindle', 'does Corvane still own Brindle now', '科维恩拥有布林德尔吗'])(
    'is so for its parent: %s',
    (question) => {
      expect(verdictOf(libraryOf(OWNED)(question))).toBe('yes');
    },
  );
});

describe('whether something can be used in a country', () => {
  const banned = stating(
    'India banned Corvane on 29 June 2020',
    '印度2020年6月29日封禁科维恩',
    '{ attribute: ban, value: { en: Corvane banned in India, zh: 科维恩在印度被封禁 }, by: { en: India, zh: 印度 }, at: 2020-06-29 }',
  );
  const abroad = stating(
    'Corvane works in Brazil, it said in March 2024',
    '科维恩2024年3月称在巴西开展业务',
    '{ attribute: operates-in, value: { en: Brazil, zh: 巴西 }, at: 2024-03 }',
  );

  it.each([
    ['can you still use Corvane in India', 'no'],
    ['can i download Corvane in India', 'no'],
    ['can you use Corvane in Brazil', 'yes'],
  ])('is told by what works there and what is banned: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(banned, abroad)(question))).toBe(verdict);
  });
});

describe('what is still made', () => {
  const closed = stating(
    'Lumen was shut down in December 2023',
    '流明2023年12月关停',
    '{ attribute: closure, of: lumen, at: 2023-12 }',
  );

  it('is nothing by what was closed', () => {
    expect(verdictOf(libraryOf(closed)('is Lumen still making lamps'))).toBe('no');
    expect(verdictOf(libraryOf(closed)('can you still use Lumen'))).toBe('no');
  });
});

describe('a claim that no fact decides', () => {
  const near = stating(
    'Corvane took over the lamp business of Uvarov in China on 1 August 2016',
    '科维恩2016年8月1日接手乌瓦罗夫的中国灯具业务',
    '{ attribute: event, value: { en: took over the lamp business of Uvarov in China, zh: 接手乌瓦罗夫的中国灯具业务 }, at: 2016-08-01 }',
  );

  it('is said to be neither so nor not beside the text that is nearest', () => {
    expect(verdictOf(libraryOf(near)('did Corvane take over the lamp business of Uvarov'))).toBe('unknown');
  });

  it('is not told by a takeover where one is said to have beaten the other, or to be bigger', () => {
    expect(libraryOf(near)('did Corvane beat Uvarov in lamps').kind).toBe('unknown');
    expect(libraryOf(near)('is Corvane bigger than Uvarov').kind).toBe('unknown');
  });
});
