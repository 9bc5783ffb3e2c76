import { describe, expect, it } from 'vitest';
import { hasHan } from '../../../src/lang/text.ts';
import { realSearchable } from '../../fixtures/library.ts';
import { runs } from '../../runs.ts';
import { catalogueOn } from './catalogue-of.ts';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** As many as `runs` tells, from the first to the last at the same distance. */
function some<T>(all: Iterable<T>): readonly T[] {
  const list = [...all];
  const step = Math.floor(list.length / runs(list.length));
  return list.filter((_, place) => place % step === 0);
}

describe('views of the real library', () => {
  it('fit their schemas in every language', async () => {
    const real = await realSearchable();
    const { company, article, coverage, browse, schemas } = catalogueOn(real);
    for (const language of LANGUAGES) {
      for (const id of some(real.library.companies.keys()))
        expect(schemas.company.strict().safeParse(company(id, language)).success, id).toBe(true);
      expect(schemas.coverage.strict().safeParse(coverage(language)).success).toBe(true);
      expect(schemas.browse.strict().safeParse(browse({}, language)).success).toBe(true);
    }
    for (const id of [...real.library.articles.keys()].slice(0, runs(50)))
      expect(schemas.article.strict().safeParse(article(id, 'zh-Hant')).success, id).toBe(true);
  });

  it('say in Chinese what every figure counts', async () => {
    const real = await realSearchable();
    const { company } = catalogueOn(real);
    for (const { id, facts } of some(real.library.companies.values())) {
      const units = new Set(facts.flatMap(({ unit }) => unit ?? []));
      const values = company(id, 'zh-Hans')?.facts.map(({ value }) => value) ?? [];
      for (const unit of units)
        expect(
          values.filter((value) => !hasHan(value) && value.includes(unit)),
          id,
        ).toEqual([]);
    }
  });
});
