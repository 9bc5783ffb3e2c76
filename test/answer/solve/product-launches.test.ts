import { describe, expect, it } from 'vitest';
import { datesOf, libraryOf, stating } from './library-of.ts';

const CAR = stating(
  'Lumen, a car at 200,000 yuan, was launched on 28 March 2023',
  '售价20万元的汽车流明2023年3月28日上市',
  '{ attribute: launch, of: lumen, at: 2023-03-28 }',
  '{ attribute: price, of: lumen, value: 200000, unit: CNY, at: 2023-03 }',
);
const MODEL = stating(
  'Corvane launched its car i6 in September 2023',
  '科维恩2023年9月推出汽车i6',
  '{ attribute: launch, value: i6, at: 2023-09 }',
);
const APP = stating(
  'Tallow, an app, was launched in 2016',
  '应用塔洛2016年推出',
  '{ attribute: launch, of: tallow, at: 2016 }',
);
const LISTED = stating(
  'Corvane listed in Hong Kong on 8 June 2015',
  '科维恩2015年6月8日在香港上市',
  '{ attribute: listing, about: hong-kong, at: 2015-06-08 }',
);

describe('when goods come on the market', () => {
  const ask = libraryOf(CAR, MODEL, APP, LISTED);

  it.each([
    ['流明什么时候上市', '2023-03-28'],
    ['流明哪天上市的', '2023-03-28'],
    ['科维恩i6什么时候上市', '2023-09'],
    ['科维恩什么时候上市', '2015-06-08'],
    ['when did Corvane list', '2015-06-08'],
  ])('is their launch: %s', (question, date) => {
    expect(datesOf(ask(question))).toEqual([date]);
  });

  it.each(['塔洛什么时候上市', '科维恩i8什么时候上市', '科维恩l9什么时候上市'])(
    'is not that of an app, or of another model: %s',
    (question) => {
      expect(datesOf(ask(question))).toEqual([]);
    },
  );
});
