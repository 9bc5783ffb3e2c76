import { GRAMMARS } from '../../lang/index.ts';
import { meets, type Span, type Token } from '../../search/analyse.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Ask } from '../asks/ask.ts';
import type { SlotMark } from '../asks/classify/slots.ts';
import { slottedIn } from '../asks/clauses-of.ts';
import { isPlaceOfName, isSetBeside } from '../asks/grammar/names.ts';
import type { Reading } from './reading.ts';

/** Kinds that look through the whole library or its texts, whatever further words a question has. */
const OF_ALL: ReadonlySet<Ask['kind']> = new Set(['superlative', 'comparison', 'text']);
/** A name in Han has two to six characters, one in Latin three letters or more. */
const [MOST_HAN, LEAST_LATIN] = [6, 3];
/** Unknown words that are tried for such a name; a question of a person has one or two. */
const MOST_TRIED = 6;

/**
 * Of whom a question asks for something that is known of others, as folded: "dji" in "who founded dji", 零跑 in 零跑赚钱了吗. What others
 * did is no answer to it. A word counts that no text holds and that is no word of asking.
 */
function unknownNameIn(asks: readonly Ask[], reading: Reading, { index }: SearchableLibrary): string | undefined {
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
  const name = runs.find((run) => isName(run) && isUnknown(run, index));
  const [first, last] = [name?.[0], name?.at(-1)];
  return first && last && reading.folded.slice(first.start, last.end);
}

/**
 * Of each ask the name, as folded, that nothing in the library has, where it is what the ask is about though it stands beside names that are
 * known: "is zepto bigger than Dingdong". What goes on from such an ask ("and is it like Dingdong") is about the same.
 */
export function unknownNamesIn(
  asks: readonly Ask[],
  reading: Reading,
  searchable: SearchableLibrary,
): readonly (string | undefined)[] {
  const whole = unknownNameIn(asks, reading, searchable);
  if (whole !== undefined) return asks.map(() => whole);
  const names: (string | undefined)[] = [];
  for (const ask of asks) {
    const { span } = ask;
    const before = names.at(-1);
    const goesOn = before !== undefined && isSetBeside(slottedIn(span, reading), reading.textLanguage);
    names.push(unknownNameAt(ask, reading, searchable) ?? (goesOn ? before : undefined));
  }
  return names;
}

/** A word that no text holds, at a place where a name only can stand, beside names that are known. */
function unknownNameAt(
  { span, taken: ofAsk }: Ask,
  reading: Reading,
  { index }: SearchableLibrary,
): string | undefined {
  if (reading.entities.length === 0) return undefined;
  const marked = [...reading.attributes, ...reading.qualifiers, ...reading.places, ...reading.terms];
  const taken: readonly Span[] = [
    ...withoutGaps(ofAsk, reading),
    ...marked,
    ...reading.dates,
    ...reading.time.spans,
    ...reading.figures,
  ];
  const runs = runsOf(reading.contentIn(span, taken)).filter((run) => isName(run) && isUnknown(run, index));
  for (const run of runs.slice(0, MOST_TRIED)) {
    const name = withoutJoints({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }, reading);
    const asked = reading.attributes.map(({ start, end }): SlotMark => ({ start, end, kind: 'asked' }));
    const text = slottedIn(span, reading, [{ ...name, kind: 'unknown' }, ...asked]);
    if (isPlaceOfName(text, reading.textLanguage)) return reading.folded.slice(name.start, name.end);
  }
  return undefined;
}

/** Han are not parted by spaces: of 杞阑和 before a name that is known, 和 only joins the two. */
function withoutJoints({ start, end }: Span, { folded, names, textLanguage }: Reading): Span {
  const { joints } = GRAMMARS[textLanguage].unknownNames;
  const word = folded.slice(start, end);
  const behind = names.some((name) => name.start === end) ? joints.find((joint) => word.endsWith(joint)) : undefined;
  const before = names.some((name) => name.end === start) ? joints.find((joint) => word.startsWith(joint)) : undefined;
  return { start: start + (before?.length ?? 0), end: end - (behind?.length ?? 0) };
}

/** Words of the longest phrase of the grammar that has no gap. */
const MOST_WORDS = 4;

/** Without phrases of the grammar that have a gap, in which a name may stand: "how much of zepto does it own". */
export function withoutGaps(taken: readonly Span[], { folded }: Reading): readonly Span[] {
  return taken.filter(({ start, end }) => folded.slice(start, end).split(' ').length <= MOST_WORDS);
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

/** Pairs of Han at the beginning of a name that no text has: the name itself, and where it meets the word behind it. */
const LEAST_OWN = 2;

/** True for words that no text holds. Behind a name in Han a known word may stand that many names end with, as 科技 does. */
function isUnknown(run: readonly Token[], index: SearchableLibrary['index']): boolean {
  const isNew = ({ term }: Token) => index.documentFrequency(term) === 0;
  const own = run.slice(0, LEAST_OWN);
  return run.every(isNew) || (own.length === LEAST_OWN && own.every((token) => token.kind === 'han' && isNew(token)));
}

function isName(run: readonly Token[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const length = last.end - first.start;
  if (first.kind === 'han') return length <= MOST_HAN;
  return first.kind === 'word' && length >= LEAST_LATIN && /^\p{L}/u.test(first.term);
}
