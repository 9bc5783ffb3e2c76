import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

function firstOf(answer: ReturnType<ReturnType<typeof libraryOf>>) {
  return answer.kind === 'answered' ? answer.findings[0] : undefined;
}

describe('who holds an office', () => {
  const about = libraryOf(
    stating(
      'Chief executive Mara Osei of Corvane spoke in May 2023',
      '科维恩首席执行官玛拉·奥塞2023年5月讲话',
      '{ attribute: chief-executive, value: mara-osei, at: 2023-05 }',
    ),
    stating(
      'Ivo Brandt has been a director of Corvane since 2014',
      '伊沃·布兰特2014年起任科维恩董事',
      '{ attribute: office, about: { en: director, zh: 董事 }, value: ivo-brandt, from: 2014 }',
    ),
  );

  it.each(['who is running Corvane in 2024', 'CEO of Corvane in 2024', '2024年科维恩的CEO是谁'])(
    'of a later time is who was last known to, and no director: %s',
    (question) => {
      const finding = firstOf(about(question));
      expect(finding?.missing?.attribute).toBe('chief-executive');
      expect(finding?.rows.map(({ role, value }) => [role, value?.kind === 'entity' && value.entity.id])).toEqual([
        ['nearest', 'mara-osei'],
      ]);
    },
  );

  it.each([
    'who came after Mara Osei as CEO of Corvane',
    'who took over from Mara Osei at Corvane',
    '玛拉·奥塞之后谁是科维恩CEO',
  ])('after one who still does is nobody that is known: %s', (question) =>
    expect(firstOf(about(question))?.missing?.side).toBe('next'),
  );
});

describe('whether a founder still runs it', () => {
  const founders = stating(
    'Mara Osei founded Corvane in 2010',
    '玛拉·奥塞2010年创立科维恩',
    '{ attribute: founders, value: mara-osei, at: 2010 }',
  );
  const chief = (id: string, name: string, zh: string) =>
    stating(
      `Chief executive ${name} of Corvane spoke in May 2023`,
      `科维恩首席执行官${zh}2023年5月讲话`,
      `{ attribute: chief-executive, value: ${id}, at: 2023-05 }`,
    );

  it.each([
    'is the founder of Corvane still CEO',
    'is Corvane still run by its founder',
    "does Corvane's founder still run it",
    '科维恩的创始人还是CEO吗',
  ])('is told by who holds the office now: %s', (question) => {
    expect(verdictOf(libraryOf(founders, chief('mara-osei', 'Mara Osei', '玛拉·奥塞'))(question))).toBe('yes');
    const no = libraryOf(founders, chief('ivo-brandt', 'Ivo Brandt', '伊沃·布兰特'))(question);
    expect(verdictOf(no)).toBe('no');
    expect(entitiesOf(no)).toEqual(['ivo-brandt', 'mara-osei']);
  });
});

describe('where it is listed', () => {
  const about = libraryOf(
    stating(
      'Corvane of Shanghai listed on the Nasdaq on 4 May 2021 under the code CRVN',
      '上海的科维恩2021年5月4日在纳斯达克上市，代码CRVN',
      '{ attribute: listing, about: nasdaq, at: 2021-05-04, ticker: CRVN }',
      '{ attribute: headquarters, value: { en: Shanghai, zh: 上海 }, at: 2021 }',
    ),
    stating(
      'Halvorn listed in Hong Kong on 2 March 2019',
      '哈尔沃恩2019年3月2日在香港上市',
      '{ attribute: listing, of: halvorn, about: hong-kong, at: 2019-03-02 }',
    ),
  );

  it.each(['where is Corvane listed', 'where was Corvane listed', '科维恩在哪里上市'])('is no seat: %s', (question) => {
    const finding = firstOf(about(question));
    expect(finding?.asked.attribute).toBe('listing');
  });

  it.each(['ticker for Corvane', "what's Corvane's stock code", '科维恩股票代码', '科维恩股票代码多少'])(
    'has the part that is asked for by itself: %s',
    (question) => {
      expect(firstOf(about(question))?.rows.map(({ qualifier }) => qualifier)).toEqual(['ticker']);
    },
  );

  it.each(['ticker for Halvorn', '哈尔沃恩股票代码'])(
    'says of a part that is not held that it is not: %s',
    (question) => {
      const answer = about(question);
      expect(answer.kind === 'unknown' && answer.missing[0]).toMatchObject({
        attribute: 'listing',
        qualifier: 'ticker',
      });
    },
  );
});

describe('when it changed its name', () => {
  const renamed = stating(
    'Brindle has been called Corvane since 2 August 2021',
    '布林德尔2021年8月2日起改名科维恩',
    '{ attribute: renamed, value: { en: Corvane, zh: 科维恩 }, before: { en: Old Corvane, zh: 老科维恩 }, at: 2021-08-02 }',
  );

  it.each(['when did Corvane rename itself', '科维恩哪年改名的'])('is the day of it: %s', (question) =>
    expect(datesOf(libraryOf(renamed)(question))).toEqual(['2021-08-02']),
  );

  it.each(['when did Corvane rename itself', '科维恩哪年改名的'])(
    'is told by no text on something else: %s',
    (question) => {
      const margin = stating(
        'Corvane blamed its own promotion costs in 2023',
        '科维恩2023年称自身推广成本高',
        '{ attribute: margin, value: 8%, at: 2023 }',
      );
      expect(libraryOf(margin)(question).kind).toBe('unknown');
    },
  );
});

describe('what adds up over a year', () => {
  it.each(['how many cars did Corvane deliver in 2023', 'Corvane deliveries 2023', '科维恩2023年交付多少辆'])(
    'is not what a quarter or a month had: %s',
    (question) => {
      const finding = firstOf(
        libraryOf(
          stating(
            'Corvane delivered 94,008 cars in the first quarter of 2023 and 30,000 in June 2023',
            '科维恩2023年第一季度交付94008辆，2023年6月交付30000辆',
            '{ attribute: deliveries, value: 94008, unit: vehicles, at: 2023-Q1 }',
            '{ attribute: deliveries, value: 30000, unit: vehicles, at: 2023-06 }',
          ),
        )(question),
      );
      expect(finding?.missing?.period).toBe('2023');
      expect(finding?.rows.map(({ role }) => role)).toEqual(['nearest']);
    },
  );
});

describe('the first profit', () => {
  const profit = (value: string, at: string) => `{ attribute: net-profit, value: ${value}, unit: CNY, at: ${at} }`;
  const about = libraryOf(
    stating('Corvane lost 2 billion yuan in 2021', '科维恩2021年亏损20亿元', profit('-2 billion', '2021')),
    stating(
      'Corvane earned 3 billion yuan in 2022, its first profit',
      '科维恩2022年盈利30亿元，首次盈利',
      profit('3 billion', '2022'),
    ),
    stating('Corvane earned 5 billion yuan in 2023', '科维恩2023年盈利50亿元', profit('5 billion', '2023')),
  );

  it.each(["what was Corvane's first profit", 'first net profit of Corvane', '科维恩首次盈利多少'])(
    'is no loss: %s',
    (question) => expect(figuresOf(about(question))).toEqual([3e9]),
  );
});
