import { describe, expect, it } from 'vitest';
import { datesOf, libraryOf, stating } from './library-of.ts';

const FOUNDING = stating(
  'Mara Osei founded Corvane in 2012',
  '玛拉·奥塞2012年创办科维恩',
  '{ attribute: founders, value: mara-osei, at: 2012 }',
);
const FOUNDER_LEFT = stating(
  'Mara Osei resigned from Corvane in May 2021',
  '玛拉·奥塞2021年5月从科维恩辞职',
  '{ attribute: departure, value: mara-osei, at: 2021-05 }',
);
const OTHER_LEFT = stating(
  'Ivo Brandt resigned from Corvane in June 2023',
  '伊沃·布兰特2023年6月从科维恩辞职',
  '{ attribute: departure, value: ivo-brandt, at: 2023-06 }',
);

describe('when a founder went', () => {
  it.each([
    'when did the founder of Corvane leave',
    "when did corvane's founder step down",
    'corvane founder left when',
    '科维恩创始人什么时候离开的',
    '科维恩的创始人哪年走的',
  ])('is when he left, and neither when he began nor when others left: %s', (question) => {
    expect(datesOf(libraryOf(FOUNDING, FOUNDER_LEFT, OTHER_LEFT)(question))).toEqual(['2021-05']);
  });

  it.each(['when did the founder of Corvane leave', '科维恩创始人什么时候离开的'])(
    'is not told by when somebody else left: %s',
    (question) => {
      expect(datesOf(libraryOf(FOUNDING, OTHER_LEFT)(question))).toEqual([]);
    },
  );
});
