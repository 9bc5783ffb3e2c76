import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating, wordsOf } from './library-of.ts';

const STUDIED = stating(
  'Founders of Corvane are Mara Osei, who studied at Tarn University, and Ivo Brandt',
  '科维恩创始人为玛拉·奥塞和伊沃·布兰特，玛拉·奥塞毕业于塔恩大学',
  '{ attribute: founders, value: [mara-osei, ivo-brandt] }',
  '{ attribute: education, of: mara-osei, value: { en: Tarn University, zh: 塔恩大学 }, degree: { en: MBA, zh: MBA } }',
);

describe('where somebody studied', () => {
  const about = libraryOf(STUDIED);

  it.each([
    'where did Mara Osei go to college',
    'which university did Mara Osei of Corvane go to',
    'mara osei alma mater',
    'where did Mara Osei do her MBA',
    '玛拉·奥塞是哪个大学毕业的',
    '玛拉·奥塞毕业于哪',
  ])('is told by the fact on the person: %s', (question) => {
    expect(wordsOf(about(question))).toEqual(['Tarn University']);
  });

  it.each(['where did Ivo Brandt study', '伊沃·布兰特是哪所大学毕业的'])(
    'is not what the same statement tells of another: %s',
    (question) => {
      expect(about(question).kind).toBe('unknown');
    },
  );

  it('is asked of nobody where nobody is named', () => {
    expect(entitiesOf(about('who founded Corvane'))).toEqual(['mara-osei', 'ivo-brandt']);
  });
});
