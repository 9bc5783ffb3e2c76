import { describe, expect, it } from 'vitest';
import { tellsOf } from '../../src/answer/facts/places.ts';
import { datesOf, libraryOf, searchableOf, stating } from './solve/library-of.ts';

describe('whether a text tells of a place', () => {
  const [document] = searchableOf(
    stating(
      'Corvane sells lamps in Brazil',
      '科维恩在巴西销售灯具',
      '{ attribute: event, value: { en: lamps, zh: 灯具 } }',
    ),
  ).index.documents;

  it('is told by the place in it, and not by the name of its publisher', () => {
    if (!document) throw new Error('The library has no document.');
    expect(tellsOf(document, ['brazil'])).toBe(true);
    const told = { ...document, article: { ...document.article, publisher: 'Brazil' } };
    expect(tellsOf(told, ['brazil'])).toBe(false);
  });
});

describe('a listing in a country', () => {
  const about = libraryOf(
    stating(
      'Corvane was listed on the Nasdaq on 5 May 2015',
      '科维恩2015年5月5日在纳斯达克挂牌',
      '{ attribute: listing, about: nasdaq, at: 2015-05-05 }',
    ),
    stating(
      'Corvane was listed in Hong Kong on 6 June 2021',
      '科维恩2021年6月6日在香港挂牌',
      '{ attribute: listing, about: hong-kong, at: 2021-06-06 }',
    ),
  );

  it.each([
    ['科维恩什么时候在美国上市', '2015-05-05'],
    ['科维恩哪年赴美上市', '2015-05-05'],
    ['科维恩什么时候赴港上市', '2021-06-06'],
    ['when did Corvane list in the United States', '2015-05-05'],
  ])('is told by the exchange there, though its statement does not name the country: %s', (question, day) => {
    expect(datesOf(about(question))).toEqual([day]);
  });
});
