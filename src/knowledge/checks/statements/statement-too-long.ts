import type { Language } from '../../../lang/text.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, statementsOf } from '../check.ts';

const LIMITS = { en: 60, zh: 100 } as const;
const UNITS = { en: 'words', zh: '字' } as const;

/** A statement fits one breath: 60 words of English, 100 characters of Chinese. */
export const statementTooLong: Check = {
  name: 'statement-too-long',
  grade: 'advice',
  run: ({ library }) =>
    statementsOf(library).flatMap(({ article, text, language, line, field }): Problem[] => {
      const length = lengthOf(text, language);
      if (length <= LIMITS[language]) return [];
      const message = `has ${length} ${UNITS[language]}, more than ${LIMITS[language]}. Write two statements`;
      return [{ grade: 'advice', path: article.path, line, field, message }];
    }),
};

/** Words of English; Han characters of Chinese, in which a Latin word or a number counts as one. */
export function lengthOf(text: string, language: Language): number {
  if (language === 'en') return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return (
    text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}.,%'-])*(?!\p{Script=Han})[\p{L}\p{N}]/gu)?.length ?? 0
  );
}
