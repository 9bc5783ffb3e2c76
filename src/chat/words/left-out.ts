import { formatProblem, type Problem } from '../../knowledge/problems/problem.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { chinese } from './script.ts';
import { wordsIn } from './words.ts';

/** How many files of the knowledge folder are not in the library, and what the first needs; undefined where all are. */
export function leftOutIn(leftOut: readonly Problem[], language: ReaderLanguage): string | undefined {
  const [first] = leftOut;
  if (first === undefined) return undefined;
  const [count, reason] = [String(leftOut.length), formatProblem(first)];
  if (language !== 'en')
    return chinese(language)`有${count}个文件没有读入。第一个：${reason}。全部见 npm run check:knowledge。`;
  const files = leftOut.length === 1 ? '1 file is' : `${count} files are`;
  return `${files} left out. The first: ${reason}. npm run check:knowledge names all.`;
}

/** What is said where there is no article: that none was written yet, or what keeps those that were from being read. */
export function noLibraryIn(leftOut: readonly Problem[], language: ReaderLanguage): string {
  const reason = leftOutIn(leftOut, language);
  if (reason === undefined) return wordsIn(language).noLibrary;
  return language === 'en'
    ? `No article of the knowledge folder could be read. ${reason}`
    : chinese(language)`资料库里没有可以读取的文章。${reason}`;
}
