import type { Answer } from '../../answer/answer.ts';
import { ask } from '../../answer/ask.ts';
import type { AskContext } from '../../answer/reading/reading.ts';
import { searchPassages } from '../../answer/retrieve/retrieve.ts';
import { readAsText } from '../../answer/retrieve/text-question.ts';
import { fold } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { GoldenQuestion } from './golden.ts';

/** What came of one golden question. */
export type Outcome = {
  readonly golden: GoldenQuestion;
  readonly answer: Answer;
  /** Place of the first right article among the ten best, from 1; undefined when it is not among them. */
  readonly rank?: number;
  readonly right: boolean;
};

/** Figures over a set of outcomes; shares are in [0, 1], NaN where there is nothing to divide by. */
export type Figures = {
  readonly questions: number;
  readonly recall1: number;
  readonly recall3: number;
  /** Mean reciprocal rank of the first right article among the ten best. */
  readonly mrr10: number;
  /** Answerable questions whose first citation is a right article and whose text holds what it must. */
  readonly accuracy: number;
  /** Citations of answered questions that are of a right article. */
  readonly citationPrecision: number;
  /** Unanswerable questions that were refused. */
  readonly rightRefusals: number;
  /** Answerable questions that were refused. */
  readonly wrongRefusals: number;
};

const DEPTH = 10;

export function measureOne(golden: GoldenQuestion, searchable: SearchableLibrary, now: string): Outcome {
  const context = contextOf(golden.history, searchable, now);
  const answer = ask(golden.question, context, searchable, now);
  const asked = readAsText(golden.question, context, searchable, now);
  const found = [...new Set(searchPassages(asked, searchable, 4 * DEPTH).map(({ document }) => document.article.id))];
  const place = found.slice(0, DEPTH).findIndex((id) => golden.articles.includes(id));
  return { golden, answer, ...(place >= 0 && { rank: place + 1 }), right: isRight(golden, answer) };
}

/** The context that earlier questions leave behind. */
export function contextOf(
  history: readonly string[],
  searchable: SearchableLibrary,
  now: string,
  locale?: string,
): AskContext {
  const start: AskContext = locale === undefined ? {} : { locale };
  return history.reduce<AskContext>(
    (context, question) => ({ ...start, topic: ask(question, context, searchable, now).topic }),
    start,
  );
}

/** Whether an answer is what the golden question wants. */
export function isRight(golden: GoldenQuestion, answer: Answer): boolean {
  if (golden.kind !== 'answered') return isRefusal(golden.kind) ? isRefusal(answer.kind) : answer.kind === golden.kind;
  if (answer.kind !== 'answered') return false;
  const [first] = answer.statements;
  const text = fold(answer.statements.map((statement) => statement.text).join('\n'));
  const cited = golden.articles.length === 0 || golden.articles.includes(first.citation.articleId);
  return cited && golden.contains.every((part) => text.includes(fold(part)));
}

/** A question beyond the library may be refused as unknown or as out of scope. */
export function isRefusal(kind: Answer['kind']): boolean {
  return kind === 'unknown' || kind === 'outOfScope';
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ golden }) => golden.kind === 'answered');
  const unanswerable = outcomes.filter(({ golden }) => isRefusal(golden.kind));
  const ranked = answerable.filter(({ golden }) => golden.articles.length > 0 && golden.history.length === 0);
  const cited = answerable.flatMap(({ golden, answer }) =>
    answer.kind === 'answered'
      ? answer.statements.map(({ citation }) => golden.articles.includes(citation.articleId))
      : [],
  );
  return {
    questions: outcomes.length,
    recall1: share(ranked, ({ rank }) => rank === 1),
    recall3: share(ranked, ({ rank }) => rank !== undefined && rank <= 3),
    mrr10: ranked.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / ranked.length,
    accuracy: share(answerable, ({ right }) => right),
    citationPrecision: share(cited, (right) => right),
    rightRefusals: share(unanswerable, ({ right }) => right),
    wrongRefusals: share(answerable, ({ answer }) => isRefusal(answer.kind)),
  };
}

export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}
