import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const bought = (stage: string) =>
  stating(
    'Halvorn bought Brindle in May 2023',
    '哈尔沃恩2023年5月收购布林德尔',
    `{ attribute: acquisition, of: halvorn, value: brindle, at: 2023-05, stage: ${stage} }`,
  );

describe('a purchase that somebody else made', () => {
  const about = (stage = 'closed') =>
    libraryOf(
      bought(stage),
      stating('Lumen started in 2020', '流明2020年推出', '{ attribute: launch, value: lumen, at: 2020 }'),
    );

  it.each(['did Lumen buy Brindle', '流明收购了布林德尔吗'])('is denied: %s', (question) => {
    expect(verdictOf(about()(question))).toBe('no');
  });

  it.each(['did Halvorn buy Brindle', '哈尔沃恩收购布林德尔了吗'])('is not denied of the buyer: %s', (question) => {
    expect(verdictOf(about()(question))).toBe('yes');
  });

  it.each(['did Lumen buy Brindle', '流明收购了布林德尔吗'])(
    'is neither so nor not while the other only agreed to it: %s',
    (question) => {
      expect(verdictOf(about('agreed')(question))).toBe('unknown');
    },
  );
});

describe('a claim on what somebody did whom no card knows', () => {
  const sold = stating(
    'Corvane sold its lamp shop in August 2022',
    '科维恩2022年8月出售灯具店',
    '{ attribute: sale, value: { en: lamp shop, zh: 灯具店 }, at: 2022-08 }',
  );
  const stake = stating(
    'Corvane bought back 20% of its shares, a stake that Tarnwick had, in May 2023',
    '科维恩2023年5月回购塔恩威克所持的20%股份',
    '{ attribute: stake, value: 20%, holder: { en: Tarnwick, zh: 塔恩威克 }, at: 2023-05 }',
  );

  it.each(['did Tarnwick sell its Corvane stake', '塔恩威克卖掉科维恩股份了吗'])(
    'is not met by what the company did itself: %s',
    (question) => {
      expect(verdictOf(libraryOf(sold, stake)(question))).not.toBe('yes');
    },
  );

  it.each(['did Corvane sell its lamp shop', '科维恩卖掉灯具店了吗'])('which is met by its own: %s', (question) => {
    expect(verdictOf(libraryOf(sold, stake)(question))).toBe('yes');
  });
});

describe('a lawsuit or a fine in a country', () => {
  const listed = stating(
    'Corvane listed on the Nasdaq in 2021',
    '科维恩2021年在纳斯达克上市',
    '{ attribute: listing, about: nasdaq, at: 2021 }',
  );

  it.each(['have US lawmakers sued Corvane', '美国议员起诉科维恩了吗'])(
    'is no question for a listing: %s',
    (question) => {
      expect(verdictOf(libraryOf(listed)(question))).toBe('unknown');
    },
  );
});

describe('whether somebody invested', () => {
  const stake = stating(
    'Halvorn held 12% of Corvane in June 2023',
    '哈尔沃恩2023年6月持有科维恩12%的股份',
    '{ attribute: stake, value: 12%, holder: halvorn, at: 2023-06 }',
  );

  it.each([
    ['did Halvorn invest in Corvane', 'yes'],
    ['哈尔沃恩投资过科维恩吗', 'yes'],
    ['is Corvane owned by Halvorn', 'no'],
  ])('is said by any share, which does not say that it owns: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(stake)(question))).toBe(verdict);
  });
});

describe('a fine by a topic', () => {
  const fined = stating(
    'The committee of Lantern Week fined Corvane 3 million yuan in May 2022',
    '灯笼周委员会2022年5月对科维恩罚款300万元',
    '{ attribute: fine, value: 3 million, unit: CNY, at: 2022-05, by: lantern-week }',
  );
  const other = stating(
    'Corvane was fined 2 million yuan in 2021',
    '科维恩2021年被罚款200万元',
    '{ attribute: fine, value: 2 million, unit: CNY, at: 2021 }',
  );

  it.each([
    ['was Corvane fined by Lantern Week', 'yes'],
    ['科维恩被灯笼周罚款了吗', 'yes'],
    ['was Corvane fined by Lantern Week in 2021', 'unknown'],
  ])('is so where the fact names who fined: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(fined)(question))).toBe(verdict);
  });

  it('is not said by a fine that names nobody', () => {
    expect(verdictOf(libraryOf(other)('was Corvane fined by Lantern Week'))).not.toBe('yes');
  });
});
