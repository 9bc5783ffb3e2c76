import { cutAtStopWords, isStopWord } from '../../../lang/stop-words.ts';
import { fold, hasHan } from '../../../lang/text.ts';
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
  const longest = longestShared(folded, (run) => texts.some((text) => text.includes(run)));
  if (longest.length === 0) return () => true;
  const enough = rankingOf(searchable).sure[language].leastCoverageUnnamed;
  return ({ document, features }) =>
    features.inContext >= enough || isAskedBefore(features) || longest.every((run) => textOf(document).includes(run));
}

function textOf({ title, folded }: Selected['document']): string {
  return `${fold(title)}\n${folded}`;
}

/** The longest of what stands together in the question and is held; several of the same length. */
function longestShared(folded: string, isHeld: (run: string) => boolean): readonly string[] {
  const pieces = cutAtStopWords(folded).match(/[\p{L}\p{N}]+/gu) ?? [];
  const han = pieces.filter(hasHan).flatMap((piece) => runsOf([...piece], LEAST.characters, '', isHeld));
  const words = between(pieces.filter((piece) => !hasHan(piece)));
  const runs = [...han, ...words.flatMap((clause) => runsOf(clause, LEAST.words, ' ', isHeld))];
  const most = Math.max(0, ...runs.map(({ length }) => length));
  return runs.filter(({ length }) => length === most);
}

function between(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (isStopWord(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}

/** From each unit on the longest run that is held. What a text holds it holds every part of, so that no end is tried twice. */
function runsOf(units: readonly string[], least: number, joint: string, isHeld: (run: string) => boolean) {
  const runs: string[] = [];
  let end = 0;
  for (let start = 0; start + least <= units.length; start += 1) {
    const run = (until: number) => units.slice(start, until).join(joint);
    const first = start + least;
    if (end < first && !isHeld(run(first))) continue;
    end = Math.max(end, first);
    while (end < units.length && isHeld(run(end + 1))) end += 1;
    runs.push(run(end));
  }
  return runs;
}
