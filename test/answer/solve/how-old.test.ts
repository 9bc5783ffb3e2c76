import { describe, expect, it } from 'vitest';
import { datesOf, figuresOf, libraryOf, stating } from './library-of.ts';

describe('how old', () => {
  const about = libraryOf(
    stating(
      'Mara Osei of Corvane was 47 in May 2024',
      '科维恩的玛拉·奥塞2024年5月47岁',
      '{ attribute: age, of: mara-osei, value: 47, unit: years old, at: 2024-05 }',
    ),
    stating('Corvane was founded in 2009', '科维恩成立于2009年', '{ attribute: founded, at: 2009 }'),
  );

  it.each(['how old is Mara Osei', 'how old is Mara Osei of Corvane', '玛拉·奥塞多大年纪了'])(
    'asks of somebody for the age: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([47]);
    },
  );

  it('asks of a company when it was founded, and of nobody else', () => {
    expect(datesOf(about('how old is Corvane'))).toEqual(['2009']);
    expect(about('how old is Ivo Brandt of Corvane').kind).toBe('unknown');
  });

  it.each(['how old is Quillon', 'when was Quillon founded', '奎隆成立于哪年'])(
    'asks of whom the library only hears by no founding of another: %s',
    (question) => {
      const told = stating(
        'Corvane, founded in 2009, counts Quillon among its owners',
        '科维恩成立于2009年，股东中有奎隆',
        '{ attribute: founded, at: 2009 }',
      );
      expect(libraryOf(told)(question).kind).toBe('unknown');
    },
  );
});
