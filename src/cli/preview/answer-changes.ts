import type { Answer } from '../../answer/answer.ts';
import { ask } from '../../answer/ask.ts';
import { plainText, replyTo } from '../../chat/respond/reply.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { GoldenQuestion } from '../evaluation/golden.ts';
import { contextOf, isRight } from '../evaluation/measure.ts';

/** A question that is asked before and after. */
export type Question = {
  readonly text: string;
  /** Where it comes from, for people: `its own`, `golden`, `gap`. */
  readonly from: 'its own' | 'golden' | 'gap';
  readonly history?: readonly string[];
  /** What a right answer looks like, where that is known. */
  readonly golden?: GoldenQuestion;
};

export type AnswerChange = {
  readonly question: Question;
  readonly before: Answer;
  readonly after: Answer;
  /** Set where it is known what is right, and that has changed. */
  readonly verdict?: 'right now' | 'wrong now';
};

export type Asking = {
  readonly before: SearchableLibrary;
  readonly after: SearchableLibrary;
  /** `YYYY-MM-DD`. */
  readonly now: string;
};

/** The question's answers before and after where its reader sees another one; undefined where nothing changes. */
export function answerChange(question: Question, asking: Asking): AnswerChange | undefined {
  const [before, after] = [asking.before, asking.after].map((library) => answerTo(question, library, asking.now));
  if (!before || !after || seen(before, asking.before) === seen(after, asking.after)) return undefined;
  const verdict = verdictOf(question, before, after);
  return { question, before, after, ...(verdict && { verdict }) };
}

function answerTo({ text, history = [] }: Question, searchable: SearchableLibrary, now: string): Answer {
  return ask(text, contextOf(history, searchable, now), searchable, now);
}

/** What a reader sees: the words, and where they come from. */
function seen(answer: Answer, { library }: SearchableLibrary): string {
  const cited =
    answer.kind === 'answered'
      ? answer.statements.map(({ citation }) => `${citation.articleId}#${citation.passage}`)
      : [];
  return [plainText(replyTo(answer, library)), ...cited].join('\n');
}

function verdictOf({ golden }: Question, before: Answer, after: Answer): AnswerChange['verdict'] {
  if (!golden) return undefined;
  const [was, is] = [isRight(golden, before), isRight(golden, after)];
  return was === is ? undefined : is ? 'right now' : 'wrong now';
}
