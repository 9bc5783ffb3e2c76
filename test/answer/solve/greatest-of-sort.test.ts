import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

describe('the greatest of a sort that no figure tells', () => {
  const about = libraryOf(
    stating('Corvane is the largest parcel company in China', '科维恩是中国最大的快递公司'),
    stating(
      'Halvorn runs a video site with many of its own shows for viewers in all of the south and the west, in a contest that has been the largest',
      '哈尔沃恩经营视频网站，与许多对手在南方和西部的各个城市多年竞争，是行业里投入最大的烧钱大战',
    ),
  );

  it.each(['who is the largest parcel company', '最大的快递公司是哪家'])(
    'is told by a statement on that sort: %s',
    (question) => {
      expect(about(question).kind).toBe('answered');
    },
  );

  it.each(['最大的视频网站是哪家', '最大的地图网站是哪家', '最大的AI公司'])(
    'is not told by one on something else: %s',
    (question) => {
      expect(about(question).kind).not.toBe('answered');
    },
  );
});

describe('the highest valuation', () => {
  const about = libraryOf(
    stating(
      'Corvane was valued at 50 billion US dollars in June 2024',
      '科维恩2024年6月估值500亿美元',
      '{ attribute: valuation, value: 50 billion, unit: USD, at: 2024-06 }',
    ),
    stating(
      'Corvane was valued at 350 billion yuan in May 2024',
      '科维恩2024年5月估值3500亿元',
      '{ attribute: valuation, value: 350 billion, unit: CNY, at: 2024-05 }',
    ),
  );

  it.each(['top companies by valuation', '哪家公司估值最高'])('is told once of one company: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([50_000_000_000]);
  });
});
