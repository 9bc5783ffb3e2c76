import { datesIn } from '../knowledge/dates-in-text.ts';
import { figuresOf } from '../knowledge/figure.ts';
import { fold } from '../knowledge/text.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import { looksLikeAnswer } from './answer-type.ts';
import { namesWhatIsAsked } from './evidence.ts';
import { held, type Query } from './query.ts';
import type { Retrieved } from './retrieve.ts';
import type { Selected } from './select.ts';
import type { Understood } from './understand.ts';

/** Whether the best statement is good enough to be shown, by how much of the question it holds. */
export type Thresholds = {
  readonly en: number;
  readonly zh: number;
  readonly translated: number;
  readonly unnamed: number;
};

/** Set with `npm run evaluate`, which prints what they let through and what they refuse. */
export const THRESHOLDS: Thresholds = { en: 0.48, zh: 0.36, translated: 0.6, unnamed: 0.25 };

/** What a fact that answers squarely adds, beside the words that the statement shares with the question. */
const SUPPORTED = 0.2;

/** How sure it is that the best statement answers, from 0. A statement that can't answer, whatever it shares, gives 0. */
export function confidenceOf(
  best: Selected,
  query: Query,
  understood: Understood,
  searchable: SearchableLibrary,
): number {
  if (!namesWhatIsAsked(best.document, understood, searchable)) return 0;
  const supported = understood.entities.length > 0 && best.facts.some(({ fit }) => fit === 1);
  if (!supported && (!holdsAnswer(best.statement.text, understood) || !holdsAsked(best, query, understood))) return 0;
  return best.statement.coverage + (supported ? SUPPORTED : 0);
}

/**
 * Of the things that a question asks for a statement must hold one (a question may ask for two at once), or else an amount
 * or a share where that is what is asked for: a price is seldom called one.
 */
function holdsAsked({ document, statement }: Selected, { units }: Query, { answerType }: Understood): boolean {
  const holds = (term: string) => document.textTerms.includes(term) || document.titleTerms.includes(term);
  const required = units.filter((unit) => unit.required);
  if (required.length === 0 || required.some((unit) => held(unit, holds) > 0)) return true;
  return (answerType === 'money' || answerType === 'percent') && looksLikeAnswer(statement.text, answerType);
}

/** A question for an amount, a number or a share is not answered by a statement without one. */
function holdsAnswer(text: string, { answerType }: Understood): boolean {
  if (answerType === 'date') return datesIn(fold(text)).length > 0;
  return answerType !== 'money' && answerType !== 'count' && answerType !== 'percent' ? true : statesFigure(text);
}

const NUMBER_WORD =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|half|third|quarter)\b|[两二三四五六七八九十百]+[名家个位人座款倍]/;

/** True when the text states a figure that is no part of a date. */
function statesFigure(text: string): boolean {
  const folded = fold(text);
  const dates = datesIn(folded);
  if (NUMBER_WORD.test(folded)) return true;
  return figuresOf(folded).some((figure) => !dates.some((date) => date.start < figure.end && figure.start < date.end));
}

/**
 * A question that names nothing of a library with cards is most often about something else, so it takes more: `unnamed`
 * is what is added.
 */
export function thresholdFor(
  { query }: Retrieved,
  understood: Understood,
  { library }: SearchableLibrary,
  thresholds = THRESHOLDS,
): number {
  const unnamed = library.companies.size > 0 && understood.entities.length === 0 ? thresholds.unnamed : 0;
  return unnamed + (query.translated ? thresholds.translated : thresholds[query.language]);
}
