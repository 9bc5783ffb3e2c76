import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

describe('a time that ends with the listing', () => {
  const about = libraryOf(
    stating(
      'Corvane raised 5 million dollars in May 2013 and 40 million in June 2022',
      '科维恩2013年5月融资500万美元，2022年6月融资4000万美元',
      '{ attribute: funding, value: 5 million, unit: USD, at: 2013-05 }',
      '{ attribute: funding, value: 40 million, unit: USD, at: 2022-06 }',
    ),
    stating(
      'Corvane was valued at 90 million dollars in 2014 and 300 million in 2023',
      '科维恩2014年估值9000万美元，2023年为3亿美元',
      '{ attribute: valuation, value: 90 million, unit: USD, at: 2014 }',
      '{ attribute: valuation, value: 300 million, unit: USD, at: 2023 }',
    ),
    stating(
      'Corvane listed in Hong Kong on 8 June 2015',
      '科维恩2015年6月8日在香港上市',
      '{ attribute: listing, about: hong-kong, at: 2015-06-08 }',
    ),
  );

  it.each(['how much did Corvane raise before its IPO', '科维恩上市前融了多少钱'])(
    'has no round of later: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([5_000_000]);
    },
  );

  it.each(['who invested in Halvorn before its IPO', '哈尔沃恩上市前谁投的'])(
    'is not told by a text of later: %s',
    (question) => {
      const later = libraryOf(
        stating(
          'Halvorn listed in Hong Kong in May 2015',
          '哈尔沃恩2015年5月在香港上市',
          '{ attribute: listing, of: halvorn, about: hong-kong, at: 2015-05 }',
        ),
        'Those who invested in Halvorn lost money in 2023, Mirror Weekly reported.\n《镜面周刊》报道，投资哈尔沃恩的人2023年亏钱。',
      );
      expect(later(question).kind).toBe('unknown');
    },
  );

  it.each(['Corvane valuation before listing', '科维恩上市之前估值多少'])('has no value of later: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([90_000_000]);
  });
});
