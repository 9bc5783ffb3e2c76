import { daysBetween, overlaps } from '../../../../lang/dates/date.ts';
import { takenForGranted } from '../../../../lang/questions.ts';
import { fold } from '../../../../lang/text.ts';
import type { DatedFact } from '../../../../search/fact-index.ts';
import type { IndexedAsk, IndexedPassage } from '../../../../search/indexed-passage.ts';
import { asksOf as questionsOf } from '../../../../search/read-source.ts';
import type { SearchableLibrary } from '../../../../search/searchable.ts';
import type { Ask } from '../../../asks/ask.ts';
import { isDeal } from '../../../asks/attributes-of.ts';
import { saysPlan, stageIn } from '../../../asks/focus.ts';
import { saysCameToPass, saysFuture } from '../../../asks/grammar/claims.ts';
import { documentsOnAll, isOfPeriod, referenceOf } from '../../../facts/evidence.ts';
import { isMarked } from '../../../facts/fit.ts';
import type { Found, FoundRow } from '../../../facts/found.ts';
import { rowOf } from '../../../facts/shown.ts';
import { stageOf } from '../../../facts/stages.ts';
import { similarityTo, weighedTerms } from '../../../rank/asked.ts';
import { readAlone } from '../../../read-alone.ts';
import { searchPassages } from '../../../retrieve/retrieve.ts';
import { textQuestionOf } from '../../../retrieve/text-question.ts';
import { attributeOf, type LibraryView } from '../../../view.ts';
import { askedOf, attributesFor, isOfFigure } from '../../asked.ts';
import { type ClaimSigns, nearnessOf, signsOf } from './same-claim.ts';

export type AskedBefore = {
  /** How near the known question is, in [0, 1]. */
  readonly similarity: number;
  /** The day on which its statement was published: `YYYY-MM-DD`. */
  readonly published: string;
  readonly found: Found;
};

/** Known claims that are read, the nearest by their words; those behind them are about something else. */
const READ = 16;
/** Passages that are looked at where no name says on whom. */
const PASSAGES = 20;

type Known = {
  readonly text: string;
  readonly verdict: 'yes' | 'no';
  readonly document: IndexedPassage;
  /** How near a claim must come to it, in [0, 1]. */
  readonly least: number;
};

/** What a question only takes for granted says nothing of a claim that says any more. */
const [LEAST, LEAST_OF_GRANTED] = [0, 0.9];

/** The answer of the statement that is known to answer this question, or one like it, with yes or no. */
export function askedBefore(ask: Ask, view: LibraryView): AskedBefore | undefined {
  const candidates = candidatesOf(ask, view);
  if (candidates.length === 0) return undefined;
  const claim = signsOf(ask, view);
  let best: { readonly similarity: number; readonly known: Known } | undefined;
  for (const known of candidates) {
    const similarity = Math.max(
      0,
      ...signsOfKnown(known.text, view).map((other) => nearnessOf(claim, other, known.verdict)),
    );
    if (similarity >= known.least && similarity > (best?.similarity ?? 0)) best = { similarity, known };
    // None of those behind is nearer.
    if (similarity === 1) break;
  }
  if (!best) return undefined;
  const { verdict, document } = best.known;
  return {
    similarity: best.similarity,
    published: document.article.published,
    found: {
      kind: 'verdict',
      asked: askedOf(ask),
      verdict,
      rows: rowsAt(document, ask, view),
      more: 0,
      proofs: [referenceOf(document)],
      sure: 0.9,
    },
  };
}

/** What the statement gives of the asked attribute on what is named, where it gives one thing. */
function rowsAt(document: IndexedPassage, ask: Ask, view: LibraryView): readonly FoundRow[] {
  const ids = ask.subjects.map(({ id }) => id);
  const facts = (view.searchable.facts.at.get(referenceOf(document)) ?? []).filter(
    ({ attribute, subject }) => ask.attributes.includes(attribute) && ids.includes(subject.id),
  );
  const [fact] = facts;
  return facts.length === 1 && fact ? [rowOf(fact, view)].filter((row) => row !== undefined) : [];
}

/** The claims of statements on what is named that share most words with this one. */
function candidatesOf(ask: Ask, view: LibraryView): readonly Known[] {
  const { reading, searchable } = view;
  const terms = weighedTerms(reading.analysis, searchable.index);
  const rated = documentsOf(ask, view).flatMap((document) => {
    const written = questionsOf(document);
    return document.asks.flatMap((asked, place) => {
      const known = claimAt(written[place]?.text, asked, document);
      return known && !(known.verdict === 'yes' && isOpen(document, ask, view))
        ? [{ similarity: similarityTo(terms, asked, searchable.index), known }]
        : [];
    });
  });
  return rated
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, READ)
    .map(({ known }) => known);
}

/** "Did it buy Lumen" is not so because it agreed to, nor "did revenue reach 6 billion" because that is its target. */
function isOpen(document: IndexedPassage, ask: Ask, view: LibraryView): boolean {
  const { folded, textLanguage } = view.reading;
  const text = folded.slice(ask.span.start, ask.span.end);
  const isPlan = ask.basis !== undefined || saysPlan(text, textLanguage) || saysFuture(text, textLanguage);
  const isAgreed = stageIn(folded, ask.span, textLanguage).stage === 'open';
  if (isPlan || isAgreed || !saysCameToPass(text, textLanguage)) return false;
  const wanted = attributesFor(ask, view);
  const told = (view.searchable.facts.at.get(referenceOf(document)) ?? []).filter(
    ({ attribute, subject }) => wanted.includes(attribute) && ask.subjects.some(({ id }) => id === subject.id),
  );
  return told.length > 0 && told.every((fact) => isStillOpen(fact, ask, view));
}

function isStillOpen(fact: DatedFact, ask: Ask, view: LibraryView): boolean {
  const attribute = attributeOf(fact.attribute, view);
  const isAgreed = attribute !== undefined && isDeal(attribute) && stageOf(fact) === 'open';
  const isPlanOnly = attribute?.plan === true && !ask.attributes.includes(attribute.id);
  return isAgreed || isPlanOnly || (fact.figure !== undefined && isMarked(fact));
}

/** What a known question says: that it is so or not, or what one for a time or a reason takes for granted. */
function claimAt(text: string | undefined, { verdict }: IndexedAsk, document: IndexedPassage): Known | undefined {
  if (text === undefined) return undefined;
  if (verdict !== undefined) return { text, verdict, document, least: LEAST };
  const granted = takenForGranted(fold(text), document.language);
  return granted === undefined ? undefined : { text: granted, verdict: 'yes', document, least: LEAST_OF_GRANTED };
}

function documentsOf(ask: Ask, view: LibraryView): readonly IndexedPassage[] {
  const { searchable, now } = view;
  const question = textQuestionOf(ask, view, true);
  const documents =
    ask.subjects.length > 0
      ? documentsOnAll(ask, view)
      : searchPassages(question, searchable, PASSAGES).map(({ document }) => document);
  return documents.filter(
    (document) =>
      !isOutOfDate(document, ask, view) &&
      !isOfOtherFigure(document, ask, view) &&
      isOfPeriod(document, question, searchable, now),
  );
}

/** Known claims of a library as they are read on one day; a library that is no longer used takes them with it. */
const SIGNS = new WeakMap<
  SearchableLibrary,
  { readonly now: string; readonly of: Map<string, readonly ClaimSigns[]> }
>();

/** Claims of which that is kept: two kilobytes each. */
const MOST_KEPT = 3000;

/** What a known claim says, read as the question was: in the days of its article "last year" was another one, but those are seldom put so. */
function signsOfKnown(text: string, { searchable, now }: LibraryView): readonly ClaimSigns[] {
  const held = SIGNS.get(searchable);
  const kept = held?.now === now ? held.of : new Map<string, readonly ClaimSigns[]>();
  if (held?.of !== kept) SIGNS.set(searchable, { now, of: kept });
  const known = kept.get(text);
  if (known) return known;
  const { asks, view } = readAlone(text, { searchable, now });
  const signs = asks.map((ask) => signsOf(ask, view));
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(text, signs);
  return signs;
}

/** "Did revenue grow" is not answered where only income is told, nor "did it earn money in 2025" where only 2024 is. */
function isOfOtherFigure(document: IndexedPassage, ask: Ask, view: LibraryView): boolean {
  if (!isOfFigure(ask, view)) return false;
  const wanted = attributesFor(ask, view);
  const { period } = ask.time;
  return !(view.searchable.facts.at.get(referenceOf(document)) ?? []).some(
    (fact) => wanted.includes(fact.attribute) && (period === undefined || overlaps(fact.period, period)),
  );
}

/** What was so then need not be so still. In days. */
const STILL_SO = 400;

function isOutOfDate({ article }: IndexedPassage, { still }: Ask, { now }: LibraryView): boolean {
  return still && daysBetween(article.published, now) > STILL_SO;
}
