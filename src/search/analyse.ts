import stemWord from 'wink-porter2-stemmer';
import { type Period, parsePeriod } from '../lang/dates/date.ts';
import { type DateMention, datesIn } from '../lang/dates/dates-in-text.ts';
import { ENGLISH_IRREGULAR } from '../lang/en/tokens.ts';
import { figuresOf } from '../lang/figures/figure.ts';
import { once } from '../lang/lazy/once.ts';
import { type Span, writtenOver } from '../lang/span.ts';
import { cutAtStopWords, isStopWord } from '../lang/stop-words.ts';
import { fold } from '../lang/text.ts';
import type { Lexicon, Mention } from './lexicon.ts';

export type { Span };

/** A unit of the index, [start, end) in the folded text. */
export type Token = {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** `word`: Latin, stemmed; `han`: bigram, or single where a run has one; `name`: an entity; `number`, `date`: canonical. */
  readonly kind: 'word' | 'han' | 'name' | 'number' | 'date';
};

export type Analysis = {
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
};

/** What a text gives whatever names are known, so that it can be kept when a library is made anew. */
export type ReadText = {
  /** The folded text with each possessive 's, in which names are looked for. */
  readonly plain: string;
  readonly folded: string;
  /** The terms of its dates and numbers. */
  readonly marks: readonly string[];
  /** The terms of its words and Han, with a space between two: shorter to keep and faster to index than a list. */
  readonly words: string;
  /** The spans of the dates that the text names. */
  readonly dates: readonly Period[];
};

export type Analyser = {
  /** The tokens of a text. Never throws. Questions and indexed texts go through this one function, so that their terms are alike. */
  analyse(text: string): Analysis;
  /** The part of `analyse` that knows no names. */
  read(text: string): ReadText;
  /** The terms of the names, dates and numbers of a text that was read. With its words, they are the terms of `analyse`. */
  marksOf(read: ReadText): readonly string[];
  /** The tokens of a question that carry content, each term once, outside the `hidden` spans; all of them when none does. */
  contentTokens(analysis: Analysis, hidden?: readonly Span[]): readonly Token[];
};

const WORD = /\d+(?:[.,]\d+)*(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
const HAN_RUN = /\p{Script=Han}+/gu;
const POSSESSIVE = /['’]s\b/gu;
const LARGEST_MEMO = 50_000;

/** Analyses texts with a lexicon, whose names become tokens of their own: 小红书 and Xiaohongshu are one term. */
export function createAnalyser(lexicon: Pick<Lexicon, 'find'>): Analyser {
  const stem = memoizedStem();
  const analyse = (text: string): Analysis => {
    const plain = fold(text);
    // Names are looked for with their own 's; words lose it.
    const mentions = lexicon.find(plain);
    const folded = withoutPossessives(plain);
    const tokens = [
      ...names(mentions),
      ...dates(datesIn(folded)),
      ...numbers(folded),
      ...words(folded, stem),
      ...hanBigrams(folded),
    ];
    return { folded, tokens, mentions };
  };
  const read = (text: string): ReadText => {
    const plain = fold(text);
    const folded = withoutPossessives(plain);
    const found = datesIn(folded);
    return {
      plain,
      folded,
      marks: termsOf([...dates(found), ...numbers(folded)]),
      words: termsOf([...words(folded, stem), ...hanBigrams(folded)]).join(' '),
      dates: found.flatMap(({ date }) => parsePeriod(date) ?? []),
    };
  };
  const marksOf = ({ plain, marks }: ReadText) => [...termsOf([...names(lexicon.find(plain))]), ...marks];
  return { analyse, read, marksOf, contentTokens };
}

/** The text as words are looked for in it: folded, without possessives. */
export function foldedText(text: string): string {
  return withoutPossessives(fold(text));
}

/** As long as before, so that places in the text stay. */
function withoutPossessives(plain: string): string {
  return plain.replace(POSSESSIVE, '  ');
}

function termsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ term }) => term);
}

/** The term by which an entity stands in the index. */
export function nameTerm(entity: { readonly kind: string; readonly id: string }): string {
  return `=${entity.kind}:${entity.id}`;
}

/** True for a term that stands for an entity, and not for a word. */
export function isNameTerm(term: string): boolean {
  return term.startsWith('=');
}

function* names(mentions: readonly Mention[]): Generator<Token> {
  for (const { start, end, entities } of mentions) {
    for (const entity of entities) yield { term: nameTerm(entity), start, end, kind: 'name' };
  }
}

function* dates(found: readonly DateMention[]): Generator<Token> {
  for (const { date, start, end } of found) {
    yield { term: `@${date}`, start, end, kind: 'date' };
    if (/^\d{4}-\d\d-\d\d$/.test(date)) yield { term: `@${date.slice(0, 7)}`, start, end, kind: 'date' };
  }
}

function* numbers(folded: string): Generator<Token> {
  for (const figure of figuresOf(folded)) {
    if (!figure.scaled) continue;
    yield {
      term: `#${figure.value}${figure.percent ? '%' : ''}`,
      start: figure.start,
      end: figure.end,
      kind: 'number',
    };
  }
}

/** Latin words and numbers, cut from Han first. A hyphenated compound is one term more: e-commerce is also ecommerce. */
function* words(folded: string, stem: (word: string) => string): Generator<Token> {
  const latin = folded.replace(HAN_RUN, (run) => ' '.repeat(run.length));
  let previous: { word: string; start: number; end: number } | undefined;
  for (const match of latin.matchAll(WORD)) {
    const word = match[0].replaceAll(',', '');
    const [start, end] = [match.index, match.index + match[0].length];
    yield { term: stem(word), start, end, kind: 'word' };
    if (previous && previous.end + 1 === start && /[-‐‑]/.test(latin[previous.end] ?? '')) {
      yield { term: stem(previous.word + word), start: previous.start, end, kind: 'word' };
    }
    previous = { word, start, end };
  }
}

function* hanBigrams(folded: string): Generator<Token> {
  for (const run of folded.matchAll(HAN_RUN)) yield* bigramsOf(run[0], run.index);
}

function* bigramsOf(run: string, offset: number): Generator<Token> {
  const characters = [...run];
  let start = offset;
  for (let index = 0; index < characters.length; index += 1) {
    const [character = '', next] = [characters[index], characters[index + 1]];
    if (next !== undefined)
      yield { term: character + next, start, end: start + character.length + next.length, kind: 'han' };
    else if (characters.length === 1) yield { term: character, start, end: start + character.length, kind: 'han' };
    start += character.length;
  }
}

/**
 * Names take the place of their characters; stop words go; a run of Han is cut at its stop words before it is
 * cut into bigrams, so that no bigram spans one.
 */
function contentTokens({ folded, tokens, mentions }: Analysis, hidden: readonly Span[] = []): readonly Token[] {
  const open = blankSpans(folded, [...mentions, ...hidden]);
  const kept = tokens.filter(({ kind, start, end }) => {
    if (kind === 'name') return true;
    const text = folded.slice(start, end);
    // What a span meets is blanked there.
    if (kind === 'han' || open.slice(start, end) !== text) return false;
    return kind !== 'word' || !isEmpty(text);
  });
  for (const run of cutAtStopWords(open).matchAll(HAN_RUN)) kept.push(...bigramsOf(run[0], run.index));
  return dedupe(kept.length > 0 || hidden.length > 0 ? kept : tokens);
}

export function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when one lies in the other, or is the same. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when one lies in the other and is shorter. */
export function isInside(inner: Span, outer: Span): boolean {
  return isWithin(inner, outer) && outer.end - outer.start > inner.end - inner.start;
}

/** True when they share a part and neither lies in the other: the last sign of one is the first of the other. */
export function cutsInto(a: Span, b: Span): boolean {
  return meets(a, b) && !isWithin(a, b) && !isWithin(b, a);
}

function isEmpty(word: string): boolean {
  return isStopWord(word) || /^[a-z]$/.test(word);
}

/** The text with the spans blanked, offsets kept. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  return writtenOver(text, spans, ' ');
}

function dedupe(tokens: readonly Token[]): readonly Token[] {
  const seen = new Set<string>();
  return tokens.filter((token) => !seen.has(token.term) && seen.add(token.term));
}

/** The terms of the other forms of a verb that no rule makes: "fled" for "flee", and the other way round. */
export function otherFormsOf(term: string): readonly string[] {
  return (FORMS().get(term) ?? []).filter((form) => form !== term);
}

const FORMS = once((): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  for (const [form, verb] of ENGLISH_IRREGULAR) {
    const all = forms.get(stemWord(verb)) ?? [stemWord(verb)];
    all.push(stemWord(form));
    forms.set(stemWord(verb), all).set(stemWord(form), all);
  }
  return forms;
});

/** Stemming costs more than all else in analysis, and texts repeat their words. */
function memoizedStem(): (word: string) => string {
  const memo = new Map<string, string>();
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined) return known;
    if (memo.size >= LARGEST_MEMO) memo.clear();
    const stemmed = /^[a-z]{1,40}$/.test(word) ? stemWord(word) : word;
    memo.set(word, stemmed);
    return stemmed;
  };
}
