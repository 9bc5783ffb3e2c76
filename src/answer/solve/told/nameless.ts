import { cutAtStopWords, isStopWord } from '../../../lang/stop-words.ts';
import { hasHan } from '../../../lang/text.ts';
import type { SearchableLibrary } from '../../../search/searchable.ts';
import { rankingOf } from '../../rank/default-ranking.ts';
import { isAskedBefore } from '../../rank/features.ts';
import type { Selected } from '../../rank/select.ts';
import type { Query } from '../../retrieve/query.ts';
import type { TextQuestion } from '../../retrieve/text-question.ts';

/** Words, and characters of Han, that stand together by more than chance. */
const LEAST = { words: 2, characters: 4 };

/**
 * A library without companies does not know what a question is about by its name. Words that stand together in the question and in a text
 * are one: "how many users does Heron Video have" is not answered by a statement on the users of something else, unless that holds nearly
 * all of the question. True for the statements that may be shown.
 */
export function nameless(
  ranked: readonly Selected[],
  { language, translated }: Query,
  { analysis: { folded } }: TextQuestion,
  searchable: SearchableLibrary,
): (one: Selected) => boolean {
  if (searchable.library.companies.size > 0 || translated) return () => true;
  const texts = ranked.map(({ document }) => textOf(document));
  const shared = runsOf(folded).filter((one) => texts.some((text) => text.includes(one)));
  const longest = shared.filter(({ length }) => length === shared[0]?.length);
  if (longest.length === 0) return () => true;
  const enough = rankingOf(searchable).sure[language].leastCoverageUnnamed;
  return ({ document, features }) =>
    features.inContext >= enough || isAskedBefore(features) || longest.every((run) => textOf(document).includes(run));
}

function textOf({ title, folded }: Selected['document']): string {
  return `${title.toLowerCase()}\n${folded}`;
}

/** What stands together in the question, the longest first. */
function runsOf(folded: string): readonly string[] {
  const pieces = cutAtStopWords(folded).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs: string[] = [];
  for (const piece of pieces.filter(hasHan)) runs.push(...partsOf([...piece], LEAST.characters, ''));
  const words = pieces.filter((piece) => !hasHan(piece));
  for (const clause of between(words)) runs.push(...partsOf(clause, LEAST.words, ' '));
  return runs.sort((a, b) => b.length - a.length);
}

function between(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (isStopWord(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}

function partsOf(units: readonly string[], least: number, joint: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < units.length; start += 1)
    for (let end = start + least; end <= units.length; end += 1) parts.push(units.slice(start, end).join(joint));
  return parts;
}
