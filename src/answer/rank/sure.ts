import type { FeatureName, Model } from '../../knowledge/ranking.ts';
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
import { rankingOf } from './default-ranking.ts';
import { dot, isAskedBefore } from './features.ts';
import type { Selected } from './select.ts';

/** True where a statement may answer at all: one that can't is not shown, whatever it shares with the question. */
export function mayAnswer(
  best: Selected,
  query: Query,
  question: TextQuestion,
  searchable: SearchableLibrary,
): boolean {
  const { statement, document, features } = best;
  if (!namesWhatIsAsked(document, question, searchable) || isOfAnotherTime(best, question)) return false;
  if (asksForBareFigure(question, searchable) && !statesFigure(statement.text)) return false;
  return features.supported === 1 || (holdsAnswer(statement.text, question) && holdsAsked(best, query, question));
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

/** True when a statement is sure enough to be shown: first by coverage, then by the fitted logistic model. */
export function isSure(best: Selected, query: Query, question: TextQuestion, searchable: SearchableLibrary): boolean {
  if (!mayAnswer(best, query, question, searchable)) return false;
  const { features } = best;
  const model = rankingOf(searchable).sure[query.language];
  if (features.named === 0 && features.inContext < model.leastCoverageUnnamed) return false;
  if (!isAskedBefore(features) && features.inContext < model.leastCoverage) return false;
  return probabilityOf(features, model, query.translated ? model.translated : 0) >= model.threshold;
}

/** The logistic model's probability that a statement with these features answers. */
export function probabilityOf(
  features: Readonly<Partial<Record<FeatureName, number>>>,
  { weights, bias }: Pick<Model, 'weights' | 'bias'>,
  strictness = 0,
): number {
  return 1 / (1 + Math.exp(-(bias - strictness + dot(features, weights))));
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
