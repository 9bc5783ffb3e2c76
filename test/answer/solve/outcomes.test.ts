import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { libraryOf, stating } from './library-of.ts';

const FRAUD = stating(
  'Corvane faked sales from April 2019',
  '科维恩自2019年4月起造假',
  '{ attribute: incident, value: { en: faked sales, zh: 造假 }, at: 2019-04 }',
);
const DELISTED = stating(
  'Corvane left the Nasdaq on 29 June 2020',
  '科维恩2020年6月29日从纳斯达克退市',
  '{ attribute: delisting, about: nasdaq, at: 2020-06-29 }',
);
const FINED = stating(
  'Corvane paid a fine of 180 million dollars on 17 December 2020',
  '科维恩2020年12月17日被罚款1.8亿美元',
  '{ attribute: fine, value: 180 million, unit: USD, at: 2020-12-17 }',
);
const BEFORE = stating(
  'Corvane was fined 2 million dollars on 3 May 2016',
  '科维恩2016年5月3日被罚款200万美元',
  '{ attribute: fine, value: 2 million, unit: USD, at: 2016-05-03 }',
);
const LUMEN = stating(
  'Corvane closed its lamp Lumen on 5 August 2020',
  '科维恩2020年8月5日关停灯具流明',
  '{ attribute: closure, about: lumen, at: 2020-08-05 }',
);

function daysOf(answer: Answer): readonly (string | undefined)[] {
  if (answer.kind !== 'answered') return [];
  const rows = answer.findings.flatMap((finding) => finding.rows);
  return rows.map(({ time, value }) => (value?.kind === 'date' ? value.date : time?.at));
}

describe('what came of an event', () => {
  const about = libraryOf(FRAUD, DELISTED, FINED, BEFORE, LUMEN);

  it.each([
    'what happened to Corvane after it faked sales',
    'fallout from the faked sales of Corvane',
    '科维恩造假的后果是什么',
    '科维恩造假之后怎么样了',
  ])('is told from the event on, of the company itself: %s', (question) => {
    expect(daysOf(about(question))).toEqual(['2019-04', '2020-06-29', '2020-12-17']);
  });

  it.each(['what happened to Corvane after the earthquake', '科维恩地震的后果是什么'])(
    'is not told of an event that is not held: %s',
    (question) => {
      expect(daysOf(about(question))).toEqual([]);
    },
  );
});

describe('how something ended', () => {
  const opened = stating(
    'The cyberspace regulator opened a probe of Corvane on 2 July 2021',
    '网信办2021年7月2日对科维恩立案调查',
    '{ attribute: probe, value: { en: data, zh: 数据 }, at: 2021-07-02, stage: opened }',
  );
  const closed = stating(
    'The probe of Corvane ended on 21 July 2022',
    '对科维恩的调查2022年7月21日结案',
    '{ attribute: probe, value: { en: data, zh: 数据 }, at: 2022-07-21, stage: closed }',
  );

  it.each(['how did the Corvane probe end', '科维恩被调查最后怎么收场的'])(
    'is told by its last events: %s',
    (question) => {
      expect(daysOf(libraryOf(opened, closed, LUMEN)(question))).toEqual(['2021-07-02', '2022-07-21']);
    },
  );
});
