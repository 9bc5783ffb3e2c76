import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

describe('a listing that was put off', () => {
  const about = libraryOf(
    stating(
      'The listing of Corvane in Hong Kong was suspended in May 2023',
      '科维恩2023年5月暂缓在香港上市',
      '{ attribute: listing-plan, about: hong-kong, stage: suspended, at: 2023-05 }',
    ),
  );

  it.each(['will Corvane list', 'is Corvane going to list in Hong Kong', '科维恩还会不会上市', '科维恩会上市吗'])(
    'may still come: %s',
    (question) => {
      expect(verdictOf(about(question))).toBe('unknown');
    },
  );

  it.each(['did Corvane list', '科维恩上市了吗'])('has not come: %s', (question) => {
    expect(verdictOf(about(question))).toBe('no');
  });

  it.each(['科维恩到底要不要上市', '科维恩到底会不会上市'])('is looked for whatever stresses it: %s', (question) => {
    expect(verdictOf(about(question))).toBe('unknown');
  });
});

describe('a listing after another one that ended', () => {
  const about = libraryOf(
    stating(
      'Corvane listed on the Nasdaq in 2019',
      '科维恩2019年在纳斯达克上市',
      '{ attribute: listing, about: nasdaq, at: 2019 }',
    ),
    stating(
      'Corvane left the Nasdaq in 2020',
      '科维恩2020年从纳斯达克退市',
      '{ attribute: delisting, about: nasdaq, at: 2020 }',
    ),
  );

  it.each(['will Corvane list again', '科维恩还会上市吗'])('may still come: %s', (question) => {
    expect(verdictOf(about(question))).not.toBe('no');
  });

  it('is none now', () => {
    expect(verdictOf(about('is Corvane still listed'))).toBe('no');
  });
});

describe('a listing that was put off of one of its businesses', () => {
  it('says nothing of another one', () => {
    const ofBrindle = stating(
      'Brindle of Corvane put off its listing in May 2023, as the cloud business had done',
      '科维恩旗下布林德尔2023年5月暂缓上市，云业务此前也已暂缓',
      '{ attribute: listing-plan, of: brindle, stage: suspended, at: 2023-05 }',
    );
    expect(verdictOf(libraryOf(ofBrindle)("is Corvane's cloud unit listed"))).not.toBe('no');
  });
});

describe('a known claim that a company is going public', () => {
  const about = libraryOf(
    stating(
      'Corvane applied to list in Hong Kong in May 2023',
      '科维恩2023年5月递交香港上市申请',
      '{ attribute: listing-plan, about: hong-kong, stage: filed, at: 2023-05 }',
      'asks: [{ "yes": "is Corvane going public" }, { "yes": "科维恩要上市了吗" }]',
    ),
  );

  it.each(['is Corvane listed', 'did Corvane list', '科维恩上市了吗'])('does not say that it is: %s', (question) => {
    expect(verdictOf(about(question))).not.toBe('yes');
  });

  it.each(['is Corvane going public', '科维恩要上市了吗'])('says that it is about to be: %s', (question) => {
    expect(verdictOf(about(question))).toBe('yes');
  });
});

describe('a deal that came to nothing', () => {
  const agreed = stating(
    'Corvane agreed to buy Halvorn in May 2023',
    '科维恩2023年5月同意收购哈尔沃恩',
    '{ attribute: acquisition, value: halvorn, stage: announced, at: 2023-05 }',
  );
  const ended = stating(
    'Corvane gave up its purchase of Halvorn in May 2024',
    '科维恩2024年5月放弃收购哈尔沃恩',
    '{ attribute: acquisition, value: halvorn, stage: ended, at: 2024-05 }',
  );

  it.each(['did Corvane buy Halvorn', '科维恩收购哈尔沃恩了吗'])(
    'is told beside that it had been agreed: %s',
    (question) => {
      const answer = libraryOf(agreed, ended)(question);
      expect(verdictOf(answer)).toBe('no');
      expect(answer.kind === 'answered' && answer.findings[0]?.rows.map(({ role }) => role)).toEqual([
        'value',
        'before',
      ]);
    },
  );
});

describe('two things that befell somebody', () => {
  const about = libraryOf(
    stating(
      'Corvane was fined 3 million euros in May 2023',
      '科维恩2023年5月被罚300万欧元',
      '{ attribute: fine, value: 3 million, unit: EUR, at: 2023-05 }',
    ),
    stating(
      'Corvane said in May 2023 that its lamps had been the reason for the fine',
      '科维恩2023年5月表示，罚款源于其灯具',
      '{ attribute: reason, value: { en: its lamps, zh: 灯具 }, for: { en: fine, zh: 罚款 }, at: 2023-05 }',
    ),
  );

  it.each(['was Corvane summoned or fined', '科维恩被约谈罚过吗'])('are no ground of one another: %s', (question) => {
    expect(verdictOf(about(question))).toBe('yes');
  });
});
