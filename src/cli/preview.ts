import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from '../answer/ask.ts';
import { isNamedUnit } from '../chat/words/units.ts';
import { parseConfig, readEnvironment } from '../config.ts';
import { articleIdOf } from '../knowledge/parse/article-id.ts';
import { formatProblem } from '../knowledge/problems/problem.ts';
import { runChecks } from '../knowledge/run-checks.ts';
import { isRealDay } from '../lang/dates/date.ts';
import { today } from '../today.ts';
import { readGolden } from './evaluation/golden.ts';
import { type AnswerChange, answerChange, type Question } from './preview/answer-changes.ts';
import { factChanges } from './preview/fact-changes.ts';
import { answerLines, factLines, lookOf } from './preview/report.ts';
import { openTwoLibraries, type TwoLibraries } from './preview/two-libraries.ts';
import { misused, readWordsAndOptions, runCommand } from './shell/command-line.ts';
import { complain, say } from './shell/harmless.ts';
import { readingBy } from './shell/load-knowledge.ts';
import { withKept } from './shell/open-kept.ts';

const USAGE = `Usage: npm run --silent preview -- FILE [--own] [--knowledge DIR] [--now YYYY-MM-DD]

What a draft (or a changed article or card) would change, as far as it is written: facts, the answers to its own questions, to the golden
ones and to those that people asked in vain (where KEEP_QUESTIONS is on), and how its answers look. Nothing is written.
--own asks its own questions alone.`;

const OPTIONS = { own: { type: 'boolean' }, knowledge: { type: 'string' }, now: { type: 'string' } } as const;
const GOLDEN = fileURLToPath(new URL('../../test/golden', import.meta.url));
/** Most questions from gaps that are asked, and answers that are shown in full. */
const MOST_GAPS = 200;
const MOST_SHOWN = 3;
/** Progress is told after so many questions. */
const STEP = 100;

export type PreviewStreams = { readonly write: (line: string) => void; readonly warn: (line: string) => void };

/** The whole command. Throws UsageError and EnvironmentError, which say what to set right. */
export async function runPreview(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { write, warn }: PreviewStreams,
): Promise<void> {
  const { values, positionals } = readWordsAndOptions(args, OPTIONS, USAGE);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw misused('Give one file.', USAGE);
  const config = parseConfig(environment);
  const now = values.now ?? today(config);
  if (!isRealDay(now)) throw misused(`--now ${now} is not a day. Write YYYY-MM-DD.`, USAGE);
  const folder = values.knowledge ?? config.KNOWLEDGE_DIR;
  warn(`reading ${folder} without and with ${file}`);
  const two = await openTwoLibraries({ file, folder, cache: config.CACHE_DIR, ...readingBy(config) });
  const own = ownQuestions(two);
  const rest = values.own ? [] : [...(await goldenQuestions(values.knowledge)), ...(await gapQuestions(config, warn))];
  const changes = changesOf([...own, ...rest], { ...two, now }, warn);
  for (const line of problemLines(two, now)) write(line);
  for (const line of factLines(factChanges(two.before, two.after), two.after)) write(line);
  for (const line of answerLines(changes, own.length + rest.length, two)) write(line);
  const shown = firstOfEach(own, two).slice(0, MOST_SHOWN);
  if (shown.length > 0) write('How the answers look');
  for (const text of shown) for (const line of lookOf(text, ask(text, {}, two.after, now), two.after)) write(line);
}

function changesOf(
  questions: readonly Question[],
  asking: Parameters<typeof answerChange>[1],
  warn: (line: string) => void,
): readonly AnswerChange[] {
  return questions.flatMap((question, index) => {
    if (index > 0 && index % STEP === 0) warn(`${index} of ${questions.length} questions asked`);
    return answerChange(question, asking) ?? [];
  });
}

function ownQuestions({ after, path }: TwoLibraries): readonly Question[] {
  const questions = after.library.articles.get(articleIdOf(path))?.questions ?? [];
  return [...new Set(questions)].map((text) => ({ text, from: 'its own' }));
}

/** The first question of each statement of the file. */
function firstOfEach(own: readonly Question[], { after, path }: TwoLibraries): readonly string[] {
  const passages = after.library.articles.get(articleIdOf(path))?.passages ?? [];
  const first = passages.flatMap(({ asks: [ask] }) => ask?.text ?? []);
  return first.length > 0 ? first : own.slice(0, 1).map(({ text }) => text);
}

/** They belong to the bundled folder. */
async function goldenQuestions(knowledge: string | undefined): Promise<readonly Question[]> {
  if (knowledge !== undefined) return [];
  const golden = [...(await readGolden(GOLDEN)), ...(await readGolden(join(GOLDEN, 'misses')))];
  return golden.map((one) => ({ text: one.question, from: 'golden', history: one.history, golden: one }));
}

/** What people asked and did not get, where its text is kept; a store that can't be opened is told and does not stop the rest. */
async function gapQuestions(
  config: ReturnType<typeof parseConfig>,
  warn: (line: string) => void,
): Promise<readonly Question[]> {
  if (!config.KEEP_QUESTIONS) return [];
  try {
    const gaps = await withKept(config, warn, ({ store }) => store.feedback.gaps(MOST_GAPS));
    return [...new Set(gaps.flatMap(({ question }) => question ?? []))].map((text) => ({ text, from: 'gap' }));
  } catch (error) {
    warn(`Gaps are left out: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** What the checks would say of what is written so far. */
function problemLines({ loaded, path, after }: TwoLibraries, today: string): readonly string[] {
  const isUnitNamed = (unit: string) => isNamedUnit(unit, loaded.library.units);
  const problems = runChecks({ loaded, find: after.lexicon.find, today, only: [path], isUnitNamed });
  return problems.length === 0
    ? []
    : ['To set right', ...problems.map((one) => `  ${one.grade} ${formatProblem(one)}`)];
}

await runCommand(import.meta.url, USAGE, (args) => runPreview(args, readEnvironment(), { write: say, warn: complain }));
