import { groupBy } from '../group-by.ts';
import { formatProblem, type Problem } from './problem.ts';

/** Problems that are told one by one before the rest is summed up. */
const TOLD = 5;

/**
 * What keeps files out, in a few lines however many they are: the first problems as they are, then a sum; and a sum of the advice.
 * `npm run check:knowledge` names all.
 */
export function problemSums(problems: readonly Problem[]): readonly string[] {
  const errors = problems.filter(({ grade }) => grade === 'error');
  const lines = errors.slice(0, TOLD).map((problem) => `left out: ${formatProblem(problem)}`);
  const rest = errors.slice(TOLD);
  if (rest.length > 0) lines.push(`left out: ${sumOf(rest, 'problems')} more. ${NAMES}`);
  return lines;
}

/** The advice on files that are read, in one line; undefined where there is none. */
export function adviceSum(problems: readonly Problem[]): string | undefined {
  const advice = problems.filter(({ grade }) => grade === 'advice');
  return advice.length === 0 ? undefined : `${sumOf(advice, 'pieces of advice')}. ${NAMES}`;
}

const NAMES = 'npm run check:knowledge names all';

function sumOf(problems: readonly Problem[], what: string): string {
  const files = new Set(problems.map(({ path }) => path)).size;
  return `${problems.length.toLocaleString('en-US')} ${what} in ${files.toLocaleString('en-US')} files`;
}

/** Problems that say the same of many places: the first of them, and how many there are. */
export function groupedAlike(
  problems: readonly Problem[],
): readonly { readonly first: Problem; readonly count: number }[] {
  const groups = groupBy(problems, (problem) => [kindOf(problem)]);
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [{ first, count: others.length + 1 }] : []))
    .sort((a, b) => b.count - a.count);
}

/** The first words of what is said, without what differs from place to place: quotations, references and figures. */
function kindOf({ message }: Problem): string {
  const bare = message.replace(/"[^"]*"/g, '""').replace(/\S+#\d+|\d+/g, '0');
  return bare.split(' ').slice(0, 5).join(' ');
}
