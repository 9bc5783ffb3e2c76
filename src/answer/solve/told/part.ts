import { fold } from '../../../lang/text.ts';
import { isWithin, meets, type Span, type Token } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { questionWordsIn } from '../../asks/clauses.ts';
import { referenceOf } from '../../facts/evidence.ts';
import { subjectFit } from '../../facts/fit.ts';
import { rememberPairs } from '../../reading/remember.ts';
import { attributeOf, entityOf, type LibraryView } from '../../view.ts';

/** A figure whose subject fits less is on a company of its own. */
const LEAST_SUBJECT = 0.5;
/** Share of the words of a part that a statement on it holds, in [0, 1]. */
const LEAST_OF_PART = 0.5;

/**
 * False where the figure of a part is asked for and a statement tells nothing of it: what Kuaishou takes in is not what its Magnetic Engine
 * does. The part stands between a name and the word for the figure: 快手磁力引擎收入.
 */
export function tellsOfPart(document: IndexedPassage, ask: Ask, view: LibraryView): boolean {
  if (wordsOfPart(ask, view).length === 0) return true;
  // What a company of its own earns with advertising is not what its parent does.
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  const figures = facts.filter(({ attribute }) => attribute === ask.attributes[0]);
  const isOwn = figures.length === 0 || figures.some((fact) => subjectFit(fact, ask.subjects, view) >= LEAST_SUBJECT);
  return isOwn && saysPart((term) => document.toldTerms.has(term), ask, view);
}

/** True where the figure of a part is asked for whose words no text holds: 快手磁石平台收入. */
export function isOfUnknownPart(ask: Ask, view: LibraryView): boolean {
  const words = wordsOfPart(ask, view);
  return (
    words.length >= LEAST_UNKNOWN && words.every(({ term }) => view.searchable.index.documentFrequency(term) === 0)
  );
}

/** Pairs of Han: two characters alone may be a way to put the question. */
const LEAST_UNKNOWN = 2;

/** False where the figure of a part is asked for and a fact is on the whole, or on another part. */
export function isOfPart({ about, subject }: DatedFact, ask: Ask, view: LibraryView): boolean {
  if (wordsOfPart(ask, view).length === 0) return true;
  const { analyser } = view.searchable;
  const names = Object.values(entityOf(subject.id, view)?.names ?? {});
  const texts = [about?.en, about?.zh, ...names].flatMap((text) => text ?? []);
  const terms = new Set(texts.flatMap((text) => analyser.analyse(fold(text)).tokens.map(({ term }) => term)));
  return saysPart((term) => terms.has(term), ask, view);
}

function saysPart(holds: (term: string) => boolean, ask: Ask, view: LibraryView): boolean {
  const { reading, searchable } = view;
  const words = wordsOfPart(ask, view);
  const isSaid = (phrase: string) => {
    const terms = searchable.phraseTerms.get(phrase) ?? [];
    return terms.length > 0 && terms.every(holds);
  };
  const said = reading.terms.filter(({ entry }) => [...entry.en, ...entry.zh].some(isSaid));
  const held = words.filter((word) => holds(word.term) || said.some((term) => meets(term, word)));
  return held.length >= LEAST_OF_PART * words.length;
}

/** In Han: between a name and a figure English has adjectives as well ("its starting price"). Read once an ask: each statement is held against it. */
const wordsOfPart = rememberPairs((ask: Ask, view: LibraryView): readonly Token[] => {
  const { reading } = view;
  const part = partAsked(ask, view);
  const words = part ? reading.contentIn(part, [...ask.taken, ...reading.dates, ...reading.places]) : [];
  return words.filter(({ kind }) => kind === 'han');
});

/** Between the name that stands nearest before the word for a figure and that word; of a share of something also behind it: 几成收入靠广告. */
function partAsked({ attributes: [first = ''], span }: Ask, view: LibraryView): Span | undefined {
  const { names, attributes, masked, textLanguage } = view.reading;
  if (attributeOf(first, view)?.kind !== 'figure') return undefined;
  const [figure] = attributes
    .filter((match) => match.entry.id === first && isWithin(match, span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // Before 多少单 and 多少人用 stands what is done, or how often; 收入占比 only ends with a word that asks.
  const opens = (word: Span) => figure !== undefined && word.start === figure.start && isWithin(word, figure);
  if (questionWordsIn(masked, span, textLanguage).some(opens)) return undefined;
  const before = names.filter((name) => figure && name.end <= figure.start && isWithin(name, span));
  const start = Math.max(...before.map(({ end }) => end));
  const end = figure?.entry.answers === 'percent' ? span.end : figure?.start;
  return end !== undefined && before.length > 0 ? { start, end } : undefined;
}
