import { z } from 'zod';
import type { Attribute } from '../../knowledge/attribute.ts';
import { CHOICES, type Choice } from '../../knowledge/reading-model.ts';
import { fold, type Language } from '../../lang/text.ts';

/** Words that speak for a label, wherever in a question they stand. */
export type Phrase = { readonly text: string; readonly choice: Choice; readonly label: string };

const words = z.strictObject({ en: z.array(z.string()), zh: z.array(z.string()) });

/** `reading/phrases.yaml`: by choice and label. */
export const phrasesSchema = z.partialRecord(z.enum(CHOICES), z.record(z.string(), words));

export type PhraseBook = z.output<typeof phrasesSchema>;

/** The phrases of a language, of the book and of the attributes, each once a label. */
export function phrasesOf(
  language: Language,
  { book, attributes }: { readonly book: PhraseBook; readonly attributes: readonly Attribute[] },
): readonly Phrase[] {
  const asked = attributes.flatMap(({ id, labels, asks }) =>
    [labels[language], ...asks[language]].map((text): Phrase => ({ text: fold(text), choice: 'attribute', label: id })),
  );
  const said = CHOICES.flatMap((choice) =>
    Object.entries(book[choice] ?? {}).flatMap(([label, texts]) =>
      texts[language].map((text): Phrase => ({ text: fold(text), choice, label })),
    ),
  );
  const phrases = [...said, ...asked];
  return [...new Map(phrases.map((phrase) => [`${phrase.choice} ${phrase.label} ${phrase.text}`, phrase])).values()];
}
