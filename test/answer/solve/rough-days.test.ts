import { describe, expect, it } from 'vitest';
import { datesOf, libraryOf, stating } from './library-of.ts';

const listed = (en: string, zh: string, fact: string) =>
  stating(`Corvane went public ${en}`, `科维恩${zh}上市`, `{ attribute: listing, ${fact} }`);
const MONTH = listed('in June 2021', '2021年6月', 'at: 2021-06');
const CITY = listed('in New York on 29 June 2021', '2021年6月29日在纽约', 'about: new-york, at: 2021-06-29');
const EXCHANGE = listed('on Nasdaq on 29 June 2021', '2021年6月29日在纳斯达克', 'about: nasdaq, at: 2021-06-29');
const HONG_KONG = listed('in Hong Kong on 8 March 2022', '2022年3月8日在香港', 'about: hong-kong, at: 2022-03-08');

describe('the day of an event', () => {
  it.each(['when did Corvane go public', '科维恩什么时候上市的'])(
    'is told once, as exactly as it is known: %s',
    (question) => {
      expect(datesOf(libraryOf(MONTH, CITY, EXCHANGE, HONG_KONG)(question))).toEqual(['2021-06-29', '2022-03-08']);
      expect(datesOf(libraryOf(MONTH, HONG_KONG)(question))).toEqual(['2021-06', '2022-03-08']);
    },
  );

  it('lends the part that only the rougher one has', () => {
    const priced = listed('in June 2021 at 12 dollars', '2021年6月以12美元', 'at: 2021-06, price: 12, unit: USD');
    const answer = libraryOf(priced, EXCHANGE)("what was Corvane's IPO price");
    expect(answer.kind === 'answered' && answer.findings[0]?.rows.map(({ value }) => value)).toMatchObject([
      { kind: 'figure', amount: 12, unit: 'USD' },
    ]);
  });
});
