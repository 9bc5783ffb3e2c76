import { cutAtStopWords } from '../../lang/stop-words.ts';
import { hasHan, type Language } from '../../lang/text.ts';
import { type Analyser, type Analysis, blankSpans, type Span, type Token } from '../../search/analyse.ts';
import type { Dictionary } from '../../search/dictionary.ts';
import type { QueryTerm, SearchIndex } from '../../search/search-index.ts';

/** One way to say what a unit asks for. `weight` in (0, 1]: how surely it means the same. */
export type Alternative = { readonly terms: readonly string[]; readonly weight: number };

/** One piece of a question's content. A text holds it when it holds one of its alternatives; the most telling one counts. */
export type QueryUnit = {
  /** `worth`: rarity in the index, times the weight. */
  readonly alternatives: readonly (Alternative & { readonly worth: number })[];
  /** The greatest worth among the alternatives. */
  readonly worth: number;
  /** An alternative of several terms counts only when all are there. */
  readonly whole: boolean;
  /** A text that does not hold it can't answer: what the question asks for. */
  readonly required: boolean;
};

/** A question made ready for ranking. */
export type Query = {
  /** The language of the texts that it is meant for. */
  readonly language: Language;
  readonly units: readonly QueryUnit[];
  /** What the index is asked for. */
  readonly terms: readonly QueryTerm[];
  /** Han characters of the content, for reranking only. */
  readonly characters: readonly string[];
  /** True when the units hold translations, which compete instead of adding up. */
  readonly translated: boolean;
  /** Words of the question that are not looked for, since it has too many. */
  readonly unread: number;
};

const WORDS_OF_NAME = 0.9;
const ORDINARY_WORTH = 3;

type Tools = { readonly analyser: Analyser; readonly index: SearchIndex };

/** A phrase of the question whose meaning is known, with the ways in which a text may say it. */
export type Concept = Span & {
  readonly alternatives: readonly Alternative[];
  /** The least that it is worth, however common its words are. */
  readonly leastWorth?: number;
  /** It stands for a name that was taken from the question before. */
  readonly isName?: boolean;
  /** A text that says none of it can't answer. */
  readonly required?: boolean;
};

/**
 * The question in its own language. Each concept is one unit, in place of the tokens of its span. Latin words that no
 * document holds are looked for with a typo or two.
 */
export function createQuery(
  analysis: Analysis,
  language: Language,
  tools: Tools,
  concepts: readonly Concept[] = [],
): Query {
  const all = tools.analyser.contentTokens(analysis, concepts);
  const tokens = mostTelling(all, tools.index);
  const named = tokens.some(({ kind }) => kind === 'name') || concepts.some(({ isName }) => isName);
  const units = [
    ...tokens.map((token) =>
      ofWord(
        synonymUnit([{ terms: [token.term], weight: 1 }, ...wordsOfName(token, analysis)], tools.index),
        token,
        named,
      ),
    ),
    ...concepts.map((concept) => ({
      ...conceptUnit(concept, tools.index),
      required: concept.required ?? false,
    })),
  ];
  const unknown = tokens.filter((token) => mayBeMisspelt(token, tools.index)).map((token) => token.term);
  const misspelt = new Set(unknown.slice(0, MOST_MISSPELT));
  const terms = termsOf(units).map((term) => (misspelt.has(term.term) ? { ...term, fuzzy: true } : term));
  const characters = charactersOf(analysis).slice(0, MOST_WORDS);
  return { language, units, terms, characters, translated: false, unread: all.length - tokens.length };
}

/** Words of a question that are looked for; a message of 2,000 characters may hold a thousand. */
export const MOST_WORDS = 40;
/** Words of a question that the library does not know and that are looked for among those that it knows. */
export const MOST_MISSPELT = 6;

/** Of too many words the names and those that some text holds; what no text holds finds nothing. At most `MOST_WORDS`. */
export function mostTelling(tokens: readonly Token[], index: SearchIndex): readonly Token[] {
  if (tokens.length <= MOST_WORDS) return tokens;
  const isKnown = ({ kind, term }: Token) => kind === 'name' || index.documentFrequency(term) > 0;
  return [...tokens.filter(isKnown), ...tokens.filter((token) => !isKnown(token))].slice(0, MOST_WORDS);
}

/**
 * Beside a name that the library knows, a word that it has never seen is more often another way to put the question
 * ("maiden round", "set back") than the point of it, so it is worth no more than an ordinary word.
 */
function ofWord(unit: QueryUnit, { kind }: Token, named: boolean): QueryUnit {
  const capped = named && (kind === 'word' || kind === 'han') && unit.worth > ORDINARY_WORTH;
  return capped
    ? {
        ...unit,
        worth: ORDINARY_WORTH,
        alternatives: unit.alternatives.map((one) => ({ ...one, worth: ORDINARY_WORTH * one.weight })),
      }
    : unit;
}

/** A text may name a thing in pieces ("DeepSeek ... its R1 model"): the words of a name stand for it, a little less surely. */
function wordsOfName(token: Token, { tokens }: Analysis): readonly Alternative[] {
  if (token.kind !== 'name') return [];
  const words = tokens.filter(({ kind, start, end }) => kind === 'word' && token.start <= start && end <= token.end);
  return words.length > 1 ? [{ terms: words.map(({ term }) => term), weight: WORDS_OF_NAME }] : [];
}

/** The question for texts in the other language: every word becomes a unit of its translations. */
export function translateQuery(analysis: Analysis, from: Language, tools: Tools, dictionary: Dictionary): Query {
  const all = tools.analyser.contentTokens(analysis);
  const tokens = mostTelling(all, tools.index);
  const shared = tokens.filter((token) => token.kind !== 'han' && (from === 'zh' || token.kind !== 'word'));
  const units = shared.map((token) => synonymUnit([{ terms: [token.term], weight: 1 }], tools.index));
  if (from === 'zh') {
    for (const run of contentRuns(analysis)) {
      for (const word of dictionary.words(run)) units.push(translationUnit(dictionary.toEnglish(word), tools.index));
    }
  } else {
    for (const token of tokens.filter(({ kind }) => kind === 'word'))
      units.push(chineseUnit(token.term, tools, dictionary));
  }
  const known = units.filter((unit) => unit.alternatives.length > 0);
  return {
    language: from === 'zh' ? 'en' : 'zh',
    units: known,
    terms: termsOf(known),
    characters: [],
    translated: true,
    unread: all.length - tokens.length,
  };
}

function chineseUnit(stem: string, { index, analyser }: Tools, dictionary: Dictionary): QueryUnit {
  const alternatives: Alternative[] = [{ terms: [stem], weight: 1 }];
  for (const word of dictionary.toChinese(stem)) {
    const terms = analyser
      .analyse(word)
      .tokens.filter(({ kind }) => kind === 'han')
      .map(({ term }) => term);
    if (word.length < 2 || terms.some((term) => index.documentFrequency(term) === 0)) continue;
    alternatives.push({ terms, weight: 1 / (1 + 0.05 * alternatives.length) });
    if (alternatives.length > 16) break;
  }
  return translationUnit(alternatives, index);
}

/** What was made of the ways to say a concept: those of an attribute are the same list each time. */
const UNITS = new WeakMap<Concept['alternatives'], { readonly index: SearchIndex; readonly unit: QueryUnit }>();

function conceptUnit({ alternatives, leastWorth }: Concept, index: SearchIndex): QueryUnit {
  const known = UNITS.get(alternatives);
  if (known?.index === index) return known.unit;
  const unit = synonymUnit(alternatives, index, leastWorth);
  UNITS.set(alternatives, { index, unit });
  return unit;
}

/** Ways to say the same: whichever a text uses, it holds the unit. The unit is as rare as all of them together. */
export function synonymUnit(alternatives: readonly Alternative[], index: SearchIndex, leastWorth = 0): QueryUnit {
  const known = alternatives.filter(({ terms }) => terms.every((term) => index.documentFrequency(term) > 0));
  const used = known.length > 0 ? known : alternatives.slice(0, 1);
  const holders = used.map(({ terms }) => Math.min(...terms.map((term) => index.documentFrequency(term))));
  const rarity = index.rarityOf(holders.reduce((sum, count) => sum + count, 0));
  const worth = used.length === 0 ? 0 : Math.max(leastWorth, rarity);
  return {
    alternatives: used.map((alternative) => ({ ...alternative, worth: worth * alternative.weight })),
    worth,
    whole: true,
    required: false,
  };
}

/** Translations of one word, of which one is right: a rare one that a text holds says more than a common one. */
function translationUnit(alternatives: readonly Alternative[], index: SearchIndex): QueryUnit {
  const known = alternatives.filter(({ terms }) => terms.every((term) => index.documentFrequency(term) > 0));
  const used = known.length > 0 ? known : alternatives.slice(0, 1);
  const weighed = used.map((alternative) => ({ ...alternative, worth: worthOf(alternative, index) }));
  return {
    alternatives: weighed,
    worth: Math.max(0, ...weighed.map(({ worth }) => worth)),
    whole: false,
    required: false,
  };
}

function worthOf({ terms, weight }: Alternative, index: SearchIndex): number {
  const rarity = terms.map((term) => index.inverseDocumentFrequency(term));
  return (weight * rarity.reduce((sum, value) => sum + value, 0)) / Math.sqrt(terms.length || 1);
}

/** How much of the unit a text holds, in [0, 1]: the worth of its most telling alternative, as far as its terms are there. */
export function held(unit: QueryUnit, holds: (term: string) => boolean): number {
  let best = 0;
  for (const { terms, worth } of unit.alternatives) {
    if (worth <= best) continue;
    let present = 0;
    for (const term of terms) if (holds(term)) present += 1;
    if (present === terms.length || (present > 0 && !unit.whole))
      best = Math.max(best, (worth * present) / terms.length);
  }
  return unit.worth === 0 ? 0 : best / unit.worth;
}

function termsOf(units: readonly QueryUnit[]): readonly QueryTerm[] {
  const weights = new Map<string, number>();
  for (const { terms, weight } of units.flatMap((unit) => unit.alternatives)) {
    for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight / terms.length));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function mayBeMisspelt(token: Token, index: SearchIndex): boolean {
  return token.kind === 'word' && /^[a-z]{4,}$/.test(token.term) && index.documentFrequency(token.term) === 0;
}

/** Distinct Han characters outside names and stop words. */
function charactersOf(analysis: Analysis): readonly string[] {
  return [...new Set(contentRuns(analysis).join(''))];
}

/** The runs of Han that are left when names and stop words are taken out. */
function contentRuns({ folded, mentions }: Analysis): readonly string[] {
  if (!hasHan(folded)) return [];
  return cutAtStopWords(blankSpans(folded, mentions)).match(/\p{Script=Han}+/gu) ?? [];
}
