import { describe, expect, it } from 'vitest';
import { isNamedUnit } from '../../../../src/chat/words/units.ts';
import { unitWithoutChinese } from '../../../../src/knowledge/checks/facts/unit-without-chinese.ts';
import type { SourceFile } from '../../../../src/knowledge/parse/front-matter.ts';
import { ACME, article, contextOf, statement } from '../sample.ts';

const UNITS: SourceFile = { path: 'units.yaml', text: '- { id: llamas, one: llama, zh: 头羊驼 }' };

/** The messages on one fact, in a folder with these further files. */
function messages(fact: string, files: readonly SourceFile[] = [UNITS]): readonly string[] {
  const body = statement('Acme had 5 animals in 2022.', '极致2022年有5头动物。', fact);
  const context = contextOf([ACME, article({ body }), ...files]);
  const { units } = context.library;
  const found = unitWithoutChinese.run({ ...context, isUnitNamed: (unit) => isNamedUnit(unit, units) });
  return found.map(({ field, message }) => `${field}: ${message}`);
}

const ANIMALS = 'about: { en: animals, zh: 动物 }';

describe('unit-without-chinese', () => {
  it('names a unit that has no Chinese name, of the value or of a qualifier', () => {
    expect(messages(`attribute: figure, value: 5, unit: alpacas, ${ANIMALS}`)).toEqual([
      'statement 1 figure.unit: "alpacas" has no Chinese name. Write - { id: alpacas, zh: … } into units.yaml',
    ]);
    expect(messages('attribute: listing, at: 2022, price: 5 PKR')).toEqual([
      'statement 1 listing.price: "PKR" has no Chinese name. Write - { id: PKR, zh: … } into units.yaml',
    ]);
  });

  it('accepts what stands in units.yaml, money, time and measures', () => {
    expect(messages(`attribute: figure, value: 5, unit: llamas, ${ANIMALS}`)).toEqual([]);
    expect(messages('attribute: revenue, value: 5, unit: CNY')).toEqual([]);
    expect(messages(`attribute: figure, value: 5, unit: days, ${ANIMALS}`)).toEqual([]);
  });

  it('asks nothing of a folder without units.yaml, which shows its units as they are written', () => {
    expect(messages(`attribute: figure, value: 5, unit: alpacas, ${ANIMALS}`, [])).toEqual([]);
  });
});
