import { matchesIn } from '../../lang/span.ts';
import { hasHan } from '../../lang/text.ts';
import { isWithin, meets, type Span, type Token } from '../../search/analyse.ts';
import type { Entity, Mention } from '../../search/lexicon.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { isBetweenNames, isMeasure, setsBeside } from '../asks/grammar/names.ts';
import type { Reading } from './reading.ts';
import { asTyped, phrasesOf } from './words.ts';

/** An id of nothing in the library begins with this. */
const UNLISTED = '?';
/** A name in Latin has at most so many words, one in Han so many characters. */
const [MOST_WORDS, MOST_HAN] = [3, 6];
/** Words that stand in more of the texts than this share, and in more than so few of them, are common ones. */
const [MOST_SHARE, MOST_OF_FEW] = [0.01, 4];
/** Names of a row that are tried. */
const MOST_TRIED = 4;

/** True for something that a question names and that the library has not. */
export function isUnlisted({ id }: Pick<Entity, 'id'>): boolean {
  return id.startsWith(UNLISTED);
}

/** Names that stand in a row with known ones and that the library has not: "Foxconn" in "who runs Tencent, Alibaba and Foxconn". */
export function unlistedIn(reading: Reading, question: string, searchable: SearchableLibrary): readonly Mention[] {
  const { folded, names, attributes, qualifiers, places, terms, dates, figures, time } = reading;
  if (names.length === 0) return [];
  const taken = [...attributes, ...qualifiers, ...places, ...terms, ...dates, ...figures, ...time.spans];
  const words = reading.contentIn({ start: 0, end: folded.length }, taken);
  const found: Mention[] = [];
  const runs = runsBesideJoints(words, reading).slice(0, MOST_TRIED);
  const tried = new Set<Span>();
  // Once from each end: of two such names before a known one, the first stands in the row through the second.
  for (const run of [...runs, ...[...runs].reverse()]) {
    const isNamed = [...names, ...found].some((name) => isInRow(run, name, reading));
    if (tried.has(run) || !(isNamed || names.some((name) => isSetBeside(run, name, reading)))) continue;
    tried.add(run);
    const shown = nameAt(run, question, words, reading, searchable);
    if (shown !== undefined) found.push(mentionOf(run, folded, shown));
  }
  return found;
}

/** What parts two names of a row in Han. */
const PAUSE = '、';
/** Between two of a row in Han, and at the ends of a text; a word without content may be the end of a name there. */
const [BACK_TO_PAUSE, ON_TO_PAUSE] = [/(?:^|、)(\p{Script=Han}{1,3})$/u, /^(\p{Script=Han}{1,3})、/u];

/** A run with what lies between it and a pause on either side: of 、比亚迪和 the first sign is a word that sets one thing beside another. */
function upToPauses({ start, end }: Span, { folded, names, attributes }: Reading): Span {
  if (!folded.includes(PAUSE)) return { start, end };
  const before = BACK_TO_PAUSE.exec(folded.slice(0, start))?.[1]?.length ?? 0;
  const behind = ON_TO_PAUSE.exec(folded.slice(end))?.[1]?.length ?? 0;
  const isFree = (span: Span) => ![...names, ...attributes].some((mark) => meets(mark, span));
  return {
    start: isFree({ start: start - before, end: start }) ? start - before : start,
    end: isFree({ start: end, end: end + behind }) ? end + behind : end,
  };
}

/** Han are not parted by spaces: of 和富士康 the 和 only joins it to what stands before. */
function runsBesideJoints(words: readonly Token[], reading: Reading): readonly Span[] {
  const { folded, textLanguage } = reading;
  return phrasesOf(words, folded).map(({ start, end }) => {
    const isJoint = (from: number, to: number) =>
      hasHan(folded.slice(from, to)) && isBetweenNames(folded.slice(from, to), textLanguage);
    const lengths = [2, 1].filter((length) => end - start > length + 1);
    // Behind a pause, or where the text begins, nothing is left to be joined: 比 is the first sign of a name there.
    const opens = start === 0 || folded[start - 1] === PAUSE;
    const first = opens ? 0 : (lengths.find((length) => isJoint(start, start + length)) ?? 0);
    const last = folded[end] === PAUSE ? 0 : (lengths.find((length) => isJoint(end - length, end)) ?? 0);
    const whole = upToPauses({ start, end }, reading);
    return { start: first > 0 ? start + first : whole.start, end: last > 0 ? end - last : whole.end };
  });
}

function isInRow(run: Span, name: Span, { folded, textLanguage }: Reading): boolean {
  const between = run.end <= name.start ? folded.slice(run.end, name.start) : folded.slice(name.end, run.start);
  return isBetweenNames(between, textLanguage);
}

function isSetBeside(run: Span, name: Span, { folded, textLanguage }: Reading): boolean {
  return name.end < run.start && setsBeside(folded.slice(name.end, run.start), textLanguage);
}

/**
 * One or a few words that the question or the texts of the library write as a name, or that stand in none of them: as they were typed, but
 * with the capitals of the texts where they were typed without. Undefined where they are no name.
 */
function nameAt(
  run: Span,
  question: string,
  words: readonly Token[],
  reading: Reading,
  searchable: SearchableLibrary,
): string | undefined {
  const own = words.filter((token) => isWithin(token, run));
  const written = reading.folded.slice(run.start, run.end);
  if (isMeasure(written, reading.textLanguage)) return undefined;
  const typed = asTyped(written, question) ?? written;
  if (own.every(({ kind }) => kind === 'han'))
    return written.length > 1 && written.length <= MOST_HAN && isRare(own, searchable) ? typed : undefined;
  const parts = written.split(/\s+/u);
  if (parts.length > MOST_WORDS || !own.every(({ kind }) => kind === 'word') || !/^\p{L}{2}/u.test(written))
    return undefined;
  if (isTypedAsName(typed, question)) return typed;
  const places = placesOf(written, searchable);
  // "Which launched first, Lumen or Tallow": a word that no text has is none of a row for standing before a pause.
  const isBeforePause = /^\s*,/u.test(reading.folded.slice(run.end));
  if (!(areWrittenAsName(parts, places, searchable) ?? !isBeforePause)) return undefined;
  return typed === written ? (places[0]?.as ?? typed) : typed;
}

/** In Han no capital tells a name; but most statements do without any one that has no card. */
function isRare(tokens: readonly Token[], { index }: SearchableLibrary): boolean {
  const most = Math.max(MOST_OF_FEW, MOST_SHARE * index.documents.length);
  return tokens.some(({ term }) => index.documentFrequency(term) <= most);
}

/** With a capital, in a question that is not typed in capitals. */
function isTypedAsName(typed: string, question: string): boolean {
  return /(?<!\p{L})\p{Ll}+(?!\p{L})/u.test(question) && /^\p{Lu}/u.test(typed) && !question.trim().startsWith(typed);
}

/** Whether every text writes the words with a capital, and one of them within a sentence; undefined where no text has one of them. */
function areWrittenAsName(
  words: readonly string[],
  places: readonly Place[],
  searchable: SearchableLibrary,
): boolean | undefined {
  if (places.length > 0) return places.every(({ isCapital }) => isCapital) && places.some((one) => one.isWithin);
  if (words.length === 1) return undefined;
  const each = words.map((word) => areWrittenAsName([word], placesOf(word, searchable), searchable));
  return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
}

type Place = { readonly as: string; readonly isCapital: boolean; readonly isWithin: boolean };

/** How the texts write a word or words, at each of their places. */
function placesOf(written: string, { index }: SearchableLibrary): readonly Place[] {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'giu');
  const texts = index.documents.filter(({ text }) => text.toLowerCase().includes(written));
  return texts.flatMap(({ text }) =>
    matchesIn(text, whole).map(({ 0: as, index: at }) => ({
      as,
      isCapital: /\p{Lu}/u.test(text[at] ?? ''),
      isWithin: /[^.!?:;]\s$/u.test(text.slice(0, at)),
    })),
  );
}

function mentionOf({ start, end }: Span, folded: string, shown: string): Mention {
  const names: Entity['names'] = { en: shown, 'zh-Hans': shown };
  const id = `${UNLISTED}${folded.slice(start, end)}`;
  return { start, end, entities: [{ kind: 'company', id, companyIds: [], names }] };
}
