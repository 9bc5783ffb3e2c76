import { z } from 'zod';
import { type ReaderLanguage, textLanguage } from '../lang/locale.ts';
import { inScript, personInTraditional } from '../lang/script.ts';
import type { Localized } from '../lang/text.ts';
import { idSchema } from './id.ts';

const line = z.string().trim().min(1);

/** Names in a list; YAML reads some (360) as numbers. */
export const nameListSchema = z.array(z.union([line, z.number().transform(String)])).default([]);

export const nameSchema = z.strictObject({
  en: line.optional().describe('Name in English, as the company writes it'),
  'zh-Hans': line.optional().describe('Name in Simplified Chinese'),
  'zh-Hant': line
    .optional()
    .describe('Name in Traditional Chinese, where its characters or words are not simply converted'),
});

/** A product, a person or a place. */
export const partSchema = z.strictObject({
  id: idSchema.describe('Id, the same wherever it is listed'),
  names: nameSchema.describe('Names: `en`, `zh-Hans`, `zh-Hant`'),
  aka: nameListSchema.describe('Nicknames and other names in use'),
  old: nameListSchema.describe('Former names'),
});

/** A person: the Traditional form of a name keeps the surname, as no conversion of characters does. */
export const personSchema = partSchema.transform((person) => {
  const hans = person.names['zh-Hans'];
  if (hans === undefined || person.names['zh-Hant'] !== undefined) return person;
  const hant = personInTraditional(hans);
  return hant === inScript(hans, 'zh-Hant') ? person : { ...person, names: { ...person.names, 'zh-Hant': hant } };
});

export type Names = z.output<typeof nameSchema>;
export type Part = z.output<typeof partSchema>;

/** The name that people are shown, in English when `language` is `en`. */
export function displayName(names: Names, language: 'en' | 'zh'): string {
  const english = names.en ?? names['zh-Hans'] ?? names['zh-Hant'];
  const chinese = names['zh-Hans'] ?? names['zh-Hant'] ?? names.en;
  return (language === 'en' ? english : chinese) ?? '';
}

/** The name in the reader's language and script. */
export function nameIn(names: Names, reader: ReaderLanguage): string {
  const traditional = reader === 'zh-Hant' ? names['zh-Hant'] : undefined;
  return traditional ?? inScript(displayName(names, textLanguage(reader)), reader);
}

/** The names as a text in both languages. */
export function localizedName(names: Names): Required<Localized> {
  return { en: displayName(names, 'en'), zh: displayName(names, 'zh') };
}
