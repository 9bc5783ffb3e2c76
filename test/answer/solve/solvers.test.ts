import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, libraryOf, stating, verdictOf } from './library-of.ts';

const USERS = `Corvane's app Lumen had 120 million monthly active users in June 2024, Mirror Weekly reported.
《镜面周刊》报道，科维恩的应用流明2024年6月有1.2亿月活跃用户。

- { attribute: mau, about: lumen, value: 120 million, unit: users, at: 2024-06 }`;

const LISTED = `Corvane was listed on the Nasdaq on 4 May 2019 at 12 US dollars a share, Mirror Weekly reported.
《镜面周刊》报道，科维恩2019年5月4日在纳斯达克上市，发行价12美元。

- { attribute: listing, about: nasdaq, at: 2019-05-04, price: 12, unit: USD }`;

const LEFT = `Corvane left the Nasdaq on 9 March 2023, Mirror Weekly reported.
《镜面周刊》报道，科维恩2023年3月9日从纳斯达克退市。

- { attribute: delisting, about: nasdaq, at: 2023-03-09 }`;

const AGREED = `Corvane agreed on 2 February 2022 to buy the map maker Tarn for 90 million euros, Mirror Weekly reported.
《镜面周刊》报道，科维恩2022年2月2日同意以9000万欧元收购地图商塔恩。

- { attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2022-02-02, price: 90 million, unit: EUR, stage: agreed }`;

const CLOSED = `Corvane closed the purchase of the map maker Tarn on 30 June 2022, Mirror Weekly reported.
《镜面周刊》报道，科维恩2022年6月30日完成收购地图商塔恩。

- { attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2022-06-30, stage: closed }`;

const CHAIRS = `Ivo Brandt became chairman of Corvane on 1 April 2021, succeeding Mara Osei, Mirror Weekly reported.
《镜面周刊》报道，伊沃·布兰特2021年4月1日接替玛拉·奥塞出任科维恩董事长。

- { attribute: chair, value: ivo-brandt, from: 2021-04-01 }
- { attribute: chair, value: mara-osei, until: 2021-04-01 }`;

describe('a claim over an amount', () => {
  const about = libraryOf(USERS);

  it.each([
    ['does Lumen have over 100 million monthly active users', 'yes'],
    ['does Lumen have over 200 million monthly active users', 'no'],
    ['does Lumen have less than 200 million monthly active users', 'yes'],
    ['流明月活过亿了吗', 'yes'],
    ['流明月活超过2亿了吗', 'no'],
  ])('%s: %s', (question, verdict) => {
    expect(verdictOf(about(question))).toBe(verdict);
  });
});

describe('a claim that something is so still', () => {
  it('is denied by what ended it', () => {
    expect(verdictOf(libraryOf(LISTED, LEFT)('is Corvane still listed on the Nasdaq'))).toBe('no');
    const lately = stating(
      'Corvane had 3 million users in May 2024',
      '科维恩2024年5月有300万用户',
      '{ attribute: mau, value: 3 million, unit: users, at: 2024-05 }',
    );
    expect(verdictOf(libraryOf(LISTED, lately)('is Corvane still listed on the Nasdaq'))).toBe('yes');
  });
});

describe('the stage of a deal', () => {
  const about = libraryOf(AGREED, CLOSED);

  it('says which of its days is meant', () => {
    expect(datesOf(about('when did Corvane agree to buy Tarn'))).toContain('2022-02-02');
    expect(datesOf(about('when did Corvane complete the purchase of Tarn'))).toEqual(['2022-06-30']);
    expect(datesOf(about('科维恩收购塔恩是什么时候完成的'))).toEqual(['2022-06-30']);
  });
});

describe('who came next', () => {
  const about = libraryOf(CHAIRS);

  it('is somebody else, in the office that is named', () => {
    expect(entitiesOf(about('who replaced Mara Osei as chairman of Corvane'))).toContain('ivo-brandt');
    expect(entitiesOf(about('who was chairman of Corvane before Ivo Brandt'))).toEqual(['mara-osei']);
  });
});

describe('a figure of one place', () => {
  const about = libraryOf(`Corvane had 40 million monthly active users in Japan in June 2024, Mirror Weekly reported.
《镜面周刊》报道，科维恩2024年6月在日本有4000万月活跃用户。

- { attribute: mau, about: japan, value: 40 million, unit: users, at: 2024-06 }`);

  it('answers a question on that place and on no other', () => {
    expect(about('how many monthly active users does Corvane have in Japan').kind).toBe('answered');
    expect(about('how many monthly active users does Corvane have in Brazil').kind).toBe('unknown');
  });
});

describe('a question why', () => {
  const FINED = `Corvane was fined 3 million euros on 5 May 2023, Mirror Weekly reported.
《镜面周刊》报道，科维恩2023年5月5日被罚款300万欧元。

- { attribute: fine, value: 3 million, unit: EUR, at: 2023-05-05 }`;
  const GROUND = `The regulator found that Corvane had hidden defects of its lamps for two years, Mirror Weekly reported on 5 May 2023.
《镜面周刊》2023年5月5日报道，监管机构认定科维恩两年来隐瞒灯具缺陷。

- asks:
  - why was Corvane fined in 2023
  - 科维恩2023年为什么被罚`;

  it('is answered by the statement that was asked why', () => {
    const answer = libraryOf(FINED, GROUND)('why did Corvane get fined in 2023');
    expect(answer.kind === 'answered' && answer.statements[0].text).toContain('hidden defects');
  });

  it('names the reason as missing where only the event is held', () => {
    const answer = libraryOf(FINED)('why was Corvane fined');
    expect(answer.kind === 'answered' && answer.findings[0]?.missing?.qualifier).toBe('reason');
  });
});

describe('a known yes', () => {
  it('answers the same question and not another on the same company', () => {
    const about = libraryOf(`Corvane sells lamps in forty countries, Mirror Weekly reported in June 2024.
《镜面周刊》2024年6月报道，科维恩在四十个国家销售灯具。

- asks:
  - yes: does Corvane sell abroad
  - 科维恩卖到多少个国家`);
    expect(verdictOf(about('does Corvane sell abroad?'))).toBe('yes');
    expect(verdictOf(about('does Corvane pollute?'))).not.toBe('yes');
  });
});
