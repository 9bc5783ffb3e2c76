import type { Calibration, Model } from '../../knowledge/calibration.ts';
import { asksHowMany, looksLikeAnswer, statesNumberInWords, withoutMoney } from '../../lang/answer-looks.ts';
import { isAmount } from '../../lang/answer-type.ts';
import { daysBetween, overlaps } from '../../lang/dates/date.ts';
import { datesIn } from '../../lang/dates/dates-in-text.ts';
import { figuresOf } from '../../lang/figures/figure.ts';
import { fold } from '../../lang/text.ts';
import { meets, type Span } from '../../search/analyse.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { namesWhatIsAsked } from '../facts/evidence.ts';
import { held, type Query } from '../retrieve/query.ts';
import type { TextQuestion } from '../retrieve/text-question.ts';
import type { Selected } from './select.ts';

/**
 * What speaks for a statement, each in [0, 1]: coverage of the question in context, support by a fact that answers squarely,
 * the looks of an answer of the asked type, its passage's share of the best BM25 score, and that the question names something.
 */
export type Features = readonly [coverage: number, supported: number, typed: number, relative: number, named: number];

/** What a card-less library and a new one start with: the thresholds that `npm run evaluate` found good for the bundled one. */
export const DEFAULT_CALIBRATION: Calibration = {
  en: { weights: [10, 2, 0, 0, 2.5], bias: -7.3, threshold: 0.5 },
  zh: { weights: [10, 2, 0, 0, 2.5], bias: -6.1, threshold: 0.5 },
};

/** Coverage below which nothing is looked at further that was not asked before, in [0, 1]. */
const LEAST_COVERAGE = 0.42;

/** From this nearness on a question counts as one that the statement is known to answer, in [0, 1]. */
const ASKED_BEFORE = 0.5;

/** The same for a question that names nothing of a library with cards: it is most often about something else. */
const LEAST_COVERAGE_UNNAMED = { en: 0.73, zh: 0.61 };

/** A translation takes more, in log odds: its words are surer to be there by chance. */
const TRANSLATED = { en: 1.2, zh: 2.4 };

/** What speaks for a statement; undefined for one that can't answer, whatever it shares with the question. */
export function featuresOf(
  best: Selected,
  query: Query,
  question: TextQuestion,
  searchable: SearchableLibrary,
): Features | undefined {
  const { statement, document, facts } = best;
  if (!namesWhatIsAsked(document, question, searchable) || isOfAnotherTime(best, question)) return undefined;
  if (asksForBareFigure(question, searchable) && !statesFigure(statement.text)) return undefined;
  const wasAsked = statement.asked >= ASKED_BEFORE;
  const supported = wasAsked || (question.entities.length > 0 && facts.some(({ fit }) => fit === 1));
  if (!supported && (!holdsAnswer(statement.text, question) || !holdsAsked(best, query, question))) return undefined;
  const named = question.entities.length > 0 || searchable.library.companies.size === 0;
  const typed = looksLikeAnswer(statement.text, question.answerType);
  return [statement.coverage, Number(supported), Number(typed), statement.passage.relative, Number(named)];
}

/** "Zhihu loss 2024" asks for nothing but a figure, even without a word that says so. */
function asksForBareFigure(
  { answerType, attributes, analysis, time, terms }: TextQuestion,
  { analyser }: SearchableLibrary,
): boolean {
  if (answerType !== 'thing' || attributes.length === 0) return false;
  if (!attributes.every(({ entry }) => isAmount(entry.answers))) return false;
  const content = analyser.contentTokens(analysis, [...attributes, ...time.spans, ...terms]);
  return content.every(({ kind }) => kind === 'name' || kind === 'date' || kind === 'number');
}

/** A month may be that of the report; a longer time is that of the figure. In days. */
const LONGEST_MONTH = 31;

/** A statement of 2025 that compares its figure with 2024 does not state that of 2024, unless it has a further figure. */
function isOfAnotherTime({ statement, facts }: Selected, { time: { period } }: TextQuestion): boolean {
  if (!period || facts.length === 0 || daysBetween(period.from, period.until) <= LONGEST_MONTH) return false;
  if (facts.some(({ fact }) => fact.at === undefined || overlaps(fact.period, period))) return false;
  return amountsIn(statement.text) <= facts.length;
}

/** True when a statement is sure enough to be shown: first by coverage, then by the calibrated logistic model. */
export function isSure(best: Selected, query: Query, question: TextQuestion, searchable: SearchableLibrary): boolean {
  const features = featuresOf(best, query, question, searchable);
  if (!features) return false;
  const [covered, , , , named] = features;
  if (named === 0 && covered < LEAST_COVERAGE_UNNAMED[query.language]) return false;
  if (best.statement.asked < ASKED_BEFORE && covered < LEAST_COVERAGE) return false;
  const calibration = searchable.library.calibration ?? DEFAULT_CALIBRATION;
  const model = calibration[query.language];
  const strictness = query.translated ? TRANSLATED[query.language] : 0;
  return probabilityOf(features, model, strictness) >= model.threshold;
}

/** The logistic model's probability that a statement with these features answers. */
export function probabilityOf(features: readonly number[], { weights, bias }: Model, strictness = 0): number {
  const logOdds = features.reduce((sum, feature, place) => sum + feature * (weights[place] ?? 0), bias - strictness);
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Of the things that a question asks for a statement must hold one (a question may ask for two at once), or else an amount,
 * a number or a share where that is what is asked for: a price is seldom called one.
 */
function holdsAsked(
  { document, statement }: Selected,
  { units }: Query,
  { answerType, attributes }: TextQuestion,
): boolean {
  const holds = (term: string) => document.terms.has(term);
  const required = units.filter((unit) => unit.required);
  if (required.length === 0 || required.some((unit) => held(unit, holds) > 0)) return true;
  if (answerType === 'count' && attributes.some(({ entry }) => isAmount(entry.answers))) return false;
  return isAmount(answerType) && looksLikeAnswer(statement.text, answerType);
}

/** A question for an amount, a number or a share is not answered by a statement without one, nor "how many" by a price. */
function holdsAnswer(text: string, { answerType, attributes, analysis }: TextQuestion): boolean {
  if (answerType === 'date') return datesIn(fold(text)).length > 0;
  if (answerType === 'money' || answerType === 'percent') return looksLikeAnswer(text, answerType);
  const isCounted = attributes.length > 0 && attributes.every(({ entry }) => entry.answers === 'count');
  const counts = answerType === 'count' && isCounted && asksHowMany(analysis.folded);
  return !isAmount(answerType) || statesFigure(counts ? withoutMoney(text) : text, counts);
}

/** Figures in the text that are no shares and no part of a date. */
function amountsIn(text: string): number {
  const folded = fold(text);
  const dates = datesIn(folded);
  const outside = (figure: Span) => !dates.some((date) => meets(date, figure));
  return figuresOf(folded).filter((figure) => !figure.percent && outside(figure)).length;
}

/** True when the text states a figure that is no part of a date; a share is no number of things. */
function statesFigure(text: string, isCounted = false): boolean {
  const folded = fold(text);
  const dates = datesIn(folded);
  if (statesNumberInWords(folded)) return true;
  return figuresOf(folded).some(
    (figure) => !(isCounted && figure.percent) && !dates.some((date) => meets(date, figure)),
  );
}
