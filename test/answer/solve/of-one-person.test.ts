import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating, wordsOf } from './library-of.ts';

const RICH = stating(
  'Mara Osei was worth 4 billion US dollars in May 2024',
  '玛拉·奥塞2024年5月身家40亿美元',
  '{ attribute: net-worth, of: corvane, about: mara-osei, value: 4 billion, unit: USD, at: 2024-05 }',
);
const VALUED = stating(
  'Corvane was valued at 9 billion US dollars in May 2024',
  '科维恩2024年5月估值90亿美元',
  '{ attribute: valuation, value: 9 billion, unit: USD, at: 2024-05 }',
);

describe('what somebody is worth', () => {
  const about = libraryOf(RICH, VALUED);

  it.each([
    'how much is mara osei worth',
    'mara osei worth',
    'how much money does mara osei have',
    '玛拉·奥塞身家多少',
  ])('is a fortune, and no valuation: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([4e9]);
  });

  it.each(['how much is corvane worth', '科维恩估值多少'])('is not what a company is worth: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([9e9]);
  });
});

describe('where somebody is now', () => {
  const about = libraryOf(
    stating(
      'Mara Osei is chief executive of Corvane, which is based in Hangzhou',
      '玛拉·奥塞任总部在杭州的科维恩的首席执行官',
      '{ attribute: chief-executive, value: mara-osei, from: 2020-05 }',
    ),
  );

  it('is told by what is held of the person', () => {
    const answer = about('where is mara osei now');
    expect(answer.kind === 'answered' && answer.findings[0]?.kind).toBe('profile');
  });

  it('is not told of a company', () => {
    const answer = about('where is corvane now');
    expect(answer.kind === 'answered' ? answer.findings[0]?.kind : undefined).not.toBe('profile');
  });
});

describe('the code of a company that is named by its code', () => {
  const about = libraryOf(
    stating(
      'Brindle listed in New York on 5 May 2021 under the symbol BRDL',
      '布林德尔2021年5月5日在纽约上市，代码BRDL',
      '{ attribute: listing, of: brindle, about: nyse, at: 2021-05-05, ticker: BRDL }',
    ),
  );

  it.each(['what is the ticker of BRDL', 'brdl ticker symbol', 'BRDL股票代码'])(
    'is given all the same: %s',
    (question) => {
      expect(wordsOf(about(question))).toEqual(['BRDL']);
    },
  );

  it('is not the day of its listing', () => {
    expect(entitiesOf(about('what is the ticker of Brindle'))).toEqual([]);
  });
});
