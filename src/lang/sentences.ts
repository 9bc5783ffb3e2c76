import { VOCABULARIES } from './vocabularies.ts';
import { anyOf } from './words.ts';

/** A run of dots is looked at once, from its first. */
const SENTENCE_END = /[。！？!?；]+["'”’」』）)]*|(?<!\.)\.+["'”’)]*(?=\s|$)/gu;
/** No abbreviation is longer, in characters: so much is looked back. */
const LONGEST_ABBREVIATION = 40;
/** An initial is one too. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(])(?:[A-Z]|${anyOf(VOCABULARIES.flatMap(({ abbreviations }) => abbreviations))})\\.$`,
  'u',
);

/** Sentences of a paragraph as [start, end) offsets; abbreviations and initials do not end one. */
export function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isAbbreviation(text, start, match.index + 1)) continue;
    pushTrimmed(spans, text, start, end);
    start = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(start, end - LONGEST_ABBREVIATION), end));
}

function pushTrimmed(spans: [number, number][], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  if (slice.trim() === '') return;
  spans.push([start + (slice.length - slice.trimStart().length), end - (slice.length - slice.trimEnd().length)]);
}
