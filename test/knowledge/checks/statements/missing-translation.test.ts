import { describe, expect, it } from 'vitest';
import { missingTranslation } from '../../../../src/knowledge/checks/statements/missing-translation.ts';
import { ACME, article, run } from '../sample.ts';

describe('missing-translation', () => {
  it('reports what an article about a company lacks in one language', () => {
    const parts = { title: 'Acme opens a shop', questions: '[极致什么时候开店？]', body: '极致2022年开店。' };
    expect(run(missingTranslation, [ACME, article(parts)])).toEqual([
      'error articles/2022/2022-01-25-acme.md:2 title: has no Chinese. Write title.en and title.zh',
      'error articles/2022/2022-01-25-acme.md:8 asks: are none in English. Write at least one, below a statement that answers it: - asks: [one, another]',
      'error articles/2022/2022-01-25-acme.md:11 statement 1: has no English. Write one line of English and, directly below it, one line of Chinese that says the same',
    ]);
  });

  it('reports the same as advice for an article about no company', () => {
    const grades = run(missingTranslation, [article({ companies: '[]', body: 'A shop opened.' })]);
    expect(grades).toEqual([
      'advice articles/2022/2022-01-25-acme.md:11 statement 1: has no Chinese. Write one line of English and, directly below it, one line of Chinese that says the same',
    ]);
  });

  it('accepts an article in both languages', () => {
    expect(run(missingTranslation, [ACME, article()])).toEqual([]);
  });
});
