import { meets, type Span, type Token } from '../../search/analyse.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Ask } from '../asks/ask.ts';
import type { Reading } from './reading.ts';

/** Kinds that look through the whole library or its texts, whatever further words a question has. */
const OF_ALL: ReadonlySet<Ask['kind']> = new Set(['superlative', 'comparison', 'text']);
/** A name in Han has two to six characters, one in Latin three letters or more. */
const [MOST_HAN, LEAST_LATIN] = [6, 3];

/**
 * Of whom a question asks for something that is known of others, as folded: "dji" in "who founded dji", 零跑 in 零跑赚钱了吗. What others
 * did is no answer to it. A word counts that no text holds and that is no word of asking.
 */
export function unknownNameIn(
  asks: readonly Ask[],
  reading: Reading,
  { index }: SearchableLibrary,
): string | undefined {
  const isAboutOne = asks.every(
    ({ kind, subjects, topics }) => subjects.length + topics.length === 0 && !OF_ALL.has(kind),
  );
  if (!isAboutOne || asks.every(({ attributes }) => attributes.length === 0)) return undefined;
  const taken: readonly Span[] = [
    ...asks.flatMap((ask) => ask.taken),
    ...reading.attributes,
    ...reading.qualifiers,
    ...reading.places,
    ...reading.terms,
  ];
  const whole = { start: 0, end: reading.folded.length };
  const runs = runsOf(reading.contentIn(whole, taken));
  const isUnknown = (run: readonly Token[]) => run.every(({ term }) => index.documentFrequency(term) === 0);
  const name = runs.find((run) => isName(run) && isUnknown(run));
  const [first, last] = [name?.[0], name?.at(-1)];
  return first && last && reading.folded.slice(first.start, last.end);
}

/** Bigrams of one run of Han together, every other token by itself. */
function runsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  for (const token of [...tokens].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && before.kind === 'han' && token.kind === 'han' && meets(before, token)) last.push(token);
    else runs.push([token]);
  }
  return runs;
}

function isName(run: readonly Token[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const length = last.end - first.start;
  if (first.kind === 'han') return length <= MOST_HAN;
  return first.kind === 'word' && length >= LEAST_LATIN && /^\p{L}/u.test(first.term);
}
