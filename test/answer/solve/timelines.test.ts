import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { libraryOf, stating } from './library-of.ts';
import { COURSE, linesOf } from './timeline-lines.ts';

describe('the story of a ban in a country', () => {
  const about = libraryOf(
    stating(
      'The United States banned Lumen in January 2023',
      '美国2023年1月封禁流明',
      '{ attribute: ban, of: lumen, value: { en: banned, zh: 封禁 }, about: united-states, at: 2023-01 }',
    ),
    stating(
      'A law of the United States gave Lumen until May 2023 to be sold',
      '美国的一部法律要求流明在2023年5月前出售',
      '{ attribute: rule, of: lumen, value: { en: to be sold, zh: 出售 }, about: united-states, at: 2023-03 }',
    ),
    stating(
      'Corvane sold Lumen in the United States to Halvorn in June 2023',
      '科维恩2023年6月把美国的流明出售给哈尔沃恩',
      '{ attribute: sale, value: lumen, to: halvorn, about: united-states, at: 2023-06 }',
    ),
    stating(
      'India banned Lumen in August 2022',
      '印度2022年8月封禁流明',
      '{ attribute: ban, of: lumen, value: { en: banned, zh: 封禁 }, about: india, at: 2022-08 }',
    ),
  );

  it.each([
    "timeline of Lumen's ban in the US",
    'how did the ban of Lumen in the US unfold',
    '捋一下流明美国禁令的时间线',
  ])('ends with what came of it, and has nothing of another country: %s', (question) => {
    expect(linesOf(about(question))).toEqual(['ban', 'rule', 'sale']);
  });
});

describe('the way to an end that is named', () => {
  const about = libraryOf(
    ...COURSE,
    stating(
      'Corvane was fined in May 2018',
      '科维恩2018年5月被罚',
      '{ attribute: fine, value: 3 million, unit: EUR, at: 2018-05 }',
    ),
  );

  it.each([
    'how did Corvane get from a lamp shop to its ipo',
    'history of Corvane from start-up to listing',
    '科维恩怎么从灯具店走到上市的',
  ])('ends there: %s', (question) => {
    expect(linesOf(about(question))).toEqual(['founded', 'acquisition', 'listing']);
  });

  it.each([
    'how has Corvane changed over the years',
    'Corvane through the years',
    "Corvane's ups and downs",
    'major events of Corvane',
    'rise and fall of Corvane',
    'what has Corvane gone through',
  ])('is all there is where none is: %s', (question) => {
    expect(linesOf(about(question))).toEqual(['founded', 'acquisition', 'listing', 'fine']);
  });

  it('has nothing of a time before the one that is asked of, though it began then', () => {
    const since = stating(
      'Corvane had pressed its shops since 2018',
      '科维恩自2018年起逼迫店家',
      '{ attribute: event, value: { en: pressed its shops, zh: 逼迫店家 }, from: 2018 }',
    );
    const fined = stating(
      'Corvane was fined in May 2022',
      '科维恩2022年5月被罚',
      '{ attribute: fine, value: 3 million, unit: EUR, at: 2022-05 }',
    );
    expect(linesOf(libraryOf(since, fined)('what happened to Corvane in 2022'))).toEqual(['fine']);
  });
});

describe('what became of somebody who is named by a role', () => {
  const about = libraryOf(
    stating(
      'Corvane was founded by Mara Osei',
      '科维恩由玛拉·奥塞创办',
      '{ attribute: founders, value: mara-osei, at: 2012 }',
    ),
    stating(
      'Mara Osei said in May 2021 that she would plant trees',
      '玛拉·奥塞2021年5月表示要去种树',
      '{ attribute: event, of: mara-osei, value: { en: plant trees, zh: 种树 }, at: 2021-05 }',
    ),
    stating(
      'Corvane listed in Hong Kong in March 2022',
      '科维恩2022年3月在香港上市',
      '{ attribute: listing, about: hong-kong, at: 2022-03 }',
    ),
  );

  it.each([
    "what happened to Corvane's founder",
    'what became of the founder of Corvane',
    "where is Corvane's founder now",
    '科维恩创始人后来怎么样了',
    '科维恩的创始人现在在做什么',
  ])('is told of the person, not of the company: %s', (question) => {
    expect(linesOf(about(question))).toEqual(['event']);
  });

  it('leaves what became of the company as it is', () => {
    expect(linesOf(about('what became of Corvane'))).toContain('listing');
  });
});

describe('what was done in a time', () => {
  const about = libraryOf(...COURSE);

  it.each([
    'what did Corvane do between 2012 and 2016',
    'what was Corvane up to from 2012 to 2016',
    '科维恩从2012年到2016年都经历了什么',
    '科维恩2012年至2016年做了哪些事',
  ])('is told by its events in their order: %s', (question) => {
    expect(linesOf(about(question))).toEqual(['acquisition', 'listing']);
  });

  it.each(['what did Corvane do in 2015', '科维恩2015年干了啥'])('is told by the one of it: %s', (question) => {
    expect(linesOf(about(question))).toEqual(['listing']);
  });
});

describe('what happened between two', () => {
  const about = libraryOf(
    ...COURSE,
    stating(
      'Corvane sued Halvorn in May 2016',
      '科维恩2016年5月起诉哈尔沃恩',
      '{ attribute: lawsuit, value: { en: copied lamps, zh: 抄袭灯具 }, against: halvorn, at: 2016-05 }',
    ),
  );

  it.each([
    'what happened between Corvane and Halvorn',
    'what went on between Halvorn and Corvane',
    '科维恩和哈尔沃恩之间发生了什么',
    '科维恩跟哈尔沃恩的恩怨是怎么回事',
    '科维恩跟哈尔沃恩为什么打起来',
  ])('is what one did to the other, and no course of one of them: %s', (question) => {
    expect(linesOf(about(question)).filter((line) => line !== 'lawsuit')).toEqual([]);
    expect(about(question).kind).toBe('answered');
  });

  it.each([
    'what happened between Corvane and Brindle',
    '科维恩和布林德尔为什么打起来',
    'what happened between Corvane and Tesla',
  ])('is not told where nothing is known of it: %s', (question) => {
    expect(about(question).kind).toBe('unknown');
  });
});

describe('what two did with a third', () => {
  const about = libraryOf(
    ...COURSE,
    stating(
      'Corvane and Halvorn put money into Brindle in May 2017',
      '科维恩与哈尔沃恩2017年5月投资布林德尔',
      '{ attribute: funding, of: brindle, value: 5 million, unit: USD, investors: [corvane, halvorn], at: 2017-05 }',
    ),
  );

  it.each(['what happened between Corvane and Halvorn', '科维恩跟哈尔沃恩有什么恩怨'])(
    'is nothing between them: %s',
    (question) => {
      expect(linesOf(about(question))).toEqual([]);
    },
  );
});

describe('what came of a thing that is asked about before', () => {
  const about = libraryOf(
    ...COURSE,
    stating('Mara Osei founded Corvane', '玛拉·奥塞创立科维恩', '{ attribute: founders, value: mara-osei }'),
    stating(
      'Corvane was fined 2 million yuan on 3 May 2021',
      '科维恩2021年5月3日被罚200万元',
      '{ attribute: fine, value: 2 million, unit: CNY, at: 2021-05-03 }',
    ),
  );
  const kindsOf = (answer: Answer) => (answer.kind === 'answered' ? answer.findings.map(({ kind }) => kind) : []);

  it.each(['科维恩创始人是谁，后来怎么样了', 'who founded Corvane and what happened next'])(
    'is told after it: %s',
    (question) => {
      expect(kindsOf(about(question))).toEqual(['fact', 'timeline']);
    },
  );

  it('is all that is told where only a day is asked for', () => {
    expect(kindsOf(about('科维恩什么时候上市的，后来怎么样了'))).toEqual(['timeline']);
  });
});

describe('the attempts to list', () => {
  const filed = (at: string, zh: string) =>
    stating(
      `Corvane filed to list in Hong Kong in ${at}`,
      `科维恩${zh}申请在香港上市`,
      `{ attribute: listing-plan, about: hong-kong, stage: filed, at: ${at} }`,
    );
  const about = libraryOf(
    COURSE[0] ?? '',
    COURSE[1] ?? '',
    filed('2022-03', '2022年3月'),
    filed('2023-04', '2023年4月'),
  );

  it.each([
    '科维恩几次冲击上市都为啥没成',
    '科维恩上市一波三折 都咋回事',
    'failed IPO attempts of Corvane',
    "Corvane's listing attempts",
  ])('are told one after the other: %s', (question) => {
    expect(linesOf(about(question))).toEqual(['listing-plan', 'listing-plan']);
  });
});

describe('a long story in few lines', () => {
  const years = Array.from({ length: 10 }, (_, place) => 2008 + place);
  const about = libraryOf(
    stating('Corvane was founded in 2007', '科维恩2007年成立', '{ attribute: founded, at: 2007 }'),
    ...years.map((year) =>
      stating(
        `Corvane was fined ${year} euros on 5 March ${year}`,
        `科维恩${year}年3月5日被罚${year}欧元`,
        `{ attribute: fine, value: ${year}, unit: EUR, at: ${year}-03-05 }`,
      ),
    ),
  );

  it.each(['history of Corvane', '科维恩大事记'])(
    'has the first event of each kind before others of a kind: %s',
    (question) => {
      const lines = linesOf(about(question));
      expect(lines).toHaveLength(10);
      expect(lines[0]).toBe('founded');
    },
  );
});

describe('the story of a company', () => {
  it('names whose an event is that befell one of its own', () => {
    const listed = stating(
      'Brindle, of Corvane, listed on 3 March 2018',
      '科维恩旗下布林德尔2018年3月3日上市',
      '{ attribute: listing, of: brindle, about: hong-kong, at: 2018-03-03 }',
    );
    for (const question of ['what happened to Corvane since 2011', '科维恩的发展历程']) {
      const answer = libraryOf(...COURSE, listed)(question);
      const rows = answer.kind === 'answered' ? (answer.findings[0]?.rows ?? []) : [];
      const named = rows.flatMap(({ subject, value }) => (subject ? [[subject.id, value]] : []));
      expect(named, question).toEqual([['brindle', { kind: 'date', date: '2018-03-03' }]]);
    }
  });
});
