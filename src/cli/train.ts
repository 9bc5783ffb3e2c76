import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import { type LanguageModel, READING_MODEL_PATH } from '../knowledge/reading-model.ts';
import type { Language } from '../lang/text.ts';
import { readOptions, runCommand } from './command-line.ts';
import { CHOICES, contradictions, type LabelledQuestion, readLabelled } from './training/labelled-questions.ts';
import { modelFile } from './training/model-file.ts';
import { reportOf } from './training/report.ts';
import { trainReading } from './training/train-reading.ts';

const USAGE = `Usage: npm run train [-- options]

Learns from the labelled questions of a knowledge folder (reading/en.jsonl, reading/zh.jsonl) what a question asks, writes
reading/model.json, and says how it reads the fifth of the questions that it has not learnt from.

  --knowledge DIR    another knowledge folder
  --show             prints every question that is read wrongly
  --help             this text`;

const OPTIONS = { knowledge: { type: 'string' }, show: { type: 'boolean', default: false } } as const;

const LANGUAGES = ['en', 'zh'] as const satisfies readonly Language[];

/** Fewer questions than this say too little to learn from. */
const LEAST_QUESTIONS = 50;

/** The whole command; `write` takes one line. */
export async function runTrain(args: readonly string[], write: (line: string) => void): Promise<void> {
  const given = readOptions(args, OPTIONS, USAGE);
  const folder = given.knowledge ?? parseConfig(readEnvironment()).KNOWLEDGE_DIR;
  const trained: [Language, LanguageModel][] = [];
  for (const language of LANGUAGES) {
    const questions = await labelledIn(folder, language);
    const aside = questions.filter(({ isAside }) => isAside);
    const model = trainReading(
      questions.filter(({ isAside }) => !isAside),
      language,
    );
    trained.push([language, model]);
    write(
      `${language}: learnt from ${questions.length - aside.length} questions, measured with ${aside.length} others`,
    );
    for (const line of reportOf({ language, model, aside, show: given.show })) write(line);
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
    throw new UsageError(
      'train',
      `${path} can't be read (${cause.message}). It holds the labelled questions, one a line`,
      {
        value: path,
        cause,
      },
    );
  });
  const questions = readLabelled(path, text);
  if (questions.length >= LEAST_QUESTIONS) return questions;
  throw new UsageError(
    'train',
    `${path} has ${questions.length} questions; ${LEAST_QUESTIONS} are needed to learn from.`,
  );
}

function contradictionLines(questions: readonly LabelledQuestion[]): readonly string[] {
  const labels = (question: LabelledQuestion) => CHOICES.map((choice) => question[choice]).join(' ');
  return contradictions(questions).map(
    ([one, other]) => `  labelled in two ways: ${one.text} (${labels(one)}; ${labels(other)})`,
  );
}

await runCommand(import.meta.url, USAGE, (args) => runTrain(args, console.log));
