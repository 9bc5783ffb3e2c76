import { describe, expect, it } from 'vitest';
import { libraryOf, stating } from './library-of.ts';
import { COURSE, linesOf } from './timeline-lines.ts';

describe('a story that the question narrows', () => {
  const about = libraryOf(
    ...COURSE,
    stating(
      'Corvane was investigated for fraud on 2 April 2016',
      '科维恩2016年4月2日因造假被调查',
      '{ attribute: probe, value: { en: fraud, zh: 造假 }, at: 2016-04-02 }',
    ),
    stating(
      'Corvane was fined 3 million euros in May 2018 over the fraud',
      '科维恩2018年5月因造假被罚300万欧元',
      '{ attribute: fine, value: 3 million, unit: EUR, at: 2018-05 }',
    ),
    stating(
      'The fraud at Corvane came of debts of its founder, a report of June 2018 said',
      '2018年6月的报告称，科维恩造假起于创始人的债务',
      '{ attribute: reason, value: { en: debts of its founder, zh: 创始人的债务 }, at: 2018-06 }',
    ),
  );

  it.each(['科维恩造假事件始末', '科维恩造假的来龙去脉', "how did Corvane's fraud unfold"])(
    'tells what holds its words, without the words around it and without reasons: %s',
    (question) => {
      expect(linesOf(about(question))).toEqual(['probe', 'fine']);
    },
  );

  it.each(["timeline of Corvane's layoffs", '科维恩裁员的时间线'])(
    'has nothing else in place of a kind of event that is not told: %s',
    (question) => {
      expect(linesOf(about(question))).toEqual([]);
    },
  );

  it.each(['科维恩大事记', 'history of Corvane'])('has every milestone where nothing narrows it: %s', (question) => {
    expect(linesOf(about(question))).toEqual(['founded', 'acquisition', 'listing', 'probe', 'fine']);
  });

  it.each(['what happened to Corvane between its listing and its fine', '科维恩从上市到被罚都经历了什么'])(
    'goes from one event to another: %s',
    (question) => {
      expect(linesOf(about(question))).toEqual(['listing', 'probe', 'fine']);
    },
  );
});
