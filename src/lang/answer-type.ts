import { GRAMMARS } from './index.ts';
import type { AnswerType } from './language.ts';
import { compileAll } from './pattern.ts';
import { matchesIn } from './span.ts';
import { MORE_QUESTION_WORDS } from './zh/questions.ts';

const WORDS = [...Object.values(GRAMMARS).flatMap(({ questionWords }) => questionWords), ...MORE_QUESTION_WORDS].map(
  ({ answer, say }) => ({ answer, pattern: compileAll(say) }),
);

/** The type that the question's first question word asks for: "who owned it when it listed" asks for a person. */
export function answerTypeOf(foldedQuestion: string): AnswerType {
  let first: { readonly answer: AnswerType; readonly start: number; readonly end: number } | undefined;
  for (const { answer, pattern } of WORDS) {
    for (const match of matchesIn(foldedQuestion, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!first || start < first.start || (start === first.start && end > first.end)) first = { answer, start, end };
    }
  }
  return first?.answer ?? 'thing';
}

/** True for kinds whose answer is a figure. */
export function isAmount(kind: string): boolean {
  return kind === 'money' || kind === 'count' || kind === 'percent';
}
