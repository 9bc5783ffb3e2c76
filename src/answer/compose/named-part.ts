import { inScript } from '../../lang/script.ts';
import type { Ask } from '../asks/ask.ts';
import type { Reading } from '../reading/reading.ts';
import { asTyped } from '../reading/words.ts';
import type { Missing } from '../value.ts';

/** A longer part is not said again. */
const MOST_CHARACTERS = 60;

type Among = { readonly asks: readonly Ask[]; readonly reading: Reading; readonly question: string };

/**
 * What is missing of one of several parts of a question: where nothing says what it asked for, the part itself does, so that it isn't
 * passed over ("who founded it, and is it still independent").
 */
export function namedPart(missing: Missing, { span }: Ask, { asks, reading, question }: Among): Missing {
  const isNamed = missing.attribute !== undefined || missing.unknownName !== undefined || missing.later === true;
  const isOnlyOne = asks.every((one) => one.span.start === span.start);
  if (isNamed || isOnlyOne) return missing;
  const part = reading.folded.slice(span.start, span.end).replace(/^[\s\p{P}]+|[\s?？!！。,，]+$/gu, '');
  if (part === '' || part.length > MOST_CHARACTERS) return missing;
  return { ...missing, words: asTyped(part, question) ?? inScript(part, reading.language) };
}
