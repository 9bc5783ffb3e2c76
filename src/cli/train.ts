import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import { parseYaml } from '../knowledge/parse/front-matter.ts';
import { parseFile } from '../knowledge/parse/parse-file.ts';
import { formatProblem } from '../knowledge/problems/problem.ts';
import { CHOICES, type LanguageModel, READING_MODEL_PATH } from '../knowledge/reading-model.ts';
import type { Language } from '../lang/text.ts';
import { readOptions, runCommand } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { contradictions, type LabelledQuestion, readLabelled } from './training/labelled-questions.ts';
import { modelFile } from './training/model-file.ts';
import { type Phrase, phrasesOf, phrasesSchema } from './training/phrases.ts';
import { reportOf } from './training/report.ts';
import { trainReading } from './training/train-reading.ts';

const USAGE = `Usage: npm run train [-- options]

Learns from the labelled questions of a knowledge folder (reading/en.jsonl, reading/zh.jsonl) what a question asks, writes
reading/model.json, and says how it reads the fifth of the questions that it has not learnt from.

  --knowledge DIR    another knowledge folder
  --show             prints the questions that are read wrongly, of those learnt from, each quarter by what the others teach
  --help             this text`;

const OPTIONS = { knowledge: { type: 'string' }, show: { type: 'boolean', default: false } } as const;

const LANGUAGES = ['en', 'zh'] as const satisfies readonly Language[];

/** Words by label, beside those of attributes.yaml. */
const PHRASES = 'reading/phrases.yaml';

/** Fewer questions than this say too little to learn from. */
const LEAST_QUESTIONS = 50;

/** The whole command; `write` takes one line. */
export async function runTrain(args: readonly string[], write: (line: string) => void): Promise<void> {
  const given = readOptions(args, OPTIONS, USAGE);
  const folder = given.knowledge ?? parseConfig(readEnvironment()).KNOWLEDGE_DIR;
  const phrases = await phrasesIn(folder);
  const trained: [Language, LanguageModel][] = [];
  for (const language of LANGUAGES) {
    const questions = await labelledIn(folder, language);
    const aside = questions.filter(({ isAside }) => isAside);
    const learnt = trainReading({
      questions: questions.filter(({ isAside }) => !isAside),
      phrases: phrases[language],
      language,
    });
    trained.push([language, learnt.model]);
    const material = `${questions.length - aside.length} questions and ${phrases[language].length} phrases`;
    write(`${language}: learnt from ${material}, measured with ${aside.length} other questions`);
    for (const line of reportOf({ language, trained: learnt, aside, show: given.show })) write(line);
    for (const line of contradictionLines(questions)) write(line);
  }
  const text = modelFile(Object.fromEntries(trained));
  const path = join(folder, READING_MODEL_PATH);
  await writeFile(path, text);
  write(`${path} written, ${Math.ceil(Buffer.byteLength(text) / 1000)} kB.`);
}

async function labelledIn(folder: string, language: Language): Promise<readonly LabelledQuestion[]> {
  const path = join(folder, 'reading', `${language}.jsonl`);
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    const message = `${path} can't be read (${cause.message}). It holds the labelled questions, one a line`;
    throw new UsageError('train', message, { value: path, cause });
  });
  const questions = readLabelled(path, text);
  if (questions.length >= LEAST_QUESTIONS) return questions;
  throw new UsageError(
    'train',
    `${path} has ${questions.length} questions; ${LEAST_QUESTIONS} are needed to learn from.`,
  );
}

/** The words of attributes.yaml and of reading/phrases.yaml, where there are these. */
async function phrasesIn(folder: string): Promise<Readonly<Record<Language, readonly Phrase[]>>> {
  const [attributesText, bookText] = await Promise.all(
    ['attributes.yaml', PHRASES].map((path) => readFile(join(folder, path), 'utf8').catch(() => '')),
  );
  const attributes = parseFile({ path: 'attributes.yaml', text: attributesText ?? '' }).content.attributes ?? [];
  const { value: book, problems } = parseYaml(phrasesSchema, PHRASES, bookText ?? '', 1);
  if (book === undefined) throw new UsageError('train', problems.map(formatProblem).join('\n'), { value: folder });
  return { en: phrasesOf('en', { book, attributes }), zh: phrasesOf('zh', { book, attributes }) };
}

function contradictionLines(questions: readonly LabelledQuestion[]): readonly string[] {
  const labels = (question: LabelledQuestion) => CHOICES.map((choice) => question[choice]).join(' ');
  return contradictions(questions).map(
    ([one, other]) => `  labelled in two ways: ${one.text} (${labels(one)}; ${labels(other)})`,
  );
}

await runCommand(import.meta.url, USAGE, (args) => runTrain(args, say));
