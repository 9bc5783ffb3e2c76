import { z } from 'zod';

const line = z.string().trim().min(1);

/** `units.yaml`: what the library counts, in words. */
export const unitSchema = z.strictObject({
  id: line.describe('What the `unit` of a fact says'),
  en: line.optional().describe('Its English name, where that is not its id'),
  one: line.optional().describe('Its English name beside 1, where that differs: "parcel"'),
  zh: line.describe('What stands behind a number in Chinese, its measure word included: 件, 家门店'),
});

export const unitsSchema = z.array(unitSchema);

/** What a unit is called. `en` and `zh` stand behind a number, `one` in English beside 1 where that differs. */
export type UnitName = { readonly one?: string; readonly en: string; readonly zh: string };

/** The units of a library, by the `unit` of its facts. */
export type Units = ReadonlyMap<string, UnitName>;

export type UnitEntry = z.output<typeof unitSchema>;

/** Units by their ids; of two entries with one id the first counts. */
export function unitsOf(entries: readonly UnitEntry[]): Units {
  const units = new Map<string, UnitName>();
  for (const { id, en = id, one, zh } of entries) {
    if (!units.has(id)) units.set(id, { en, zh, ...(one !== undefined && { one }) });
  }
  return units;
}
