import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Library } from '../../knowledge/library.ts';
import { languageOf } from '../../lang/text.ts';
import { readLines } from './json-lines.ts';

/** One question with what a right answer looks like. */
export const goldenSchema = z.strictObject({
  id: z.string().min(1),
  language: z.enum(['en', 'zh', 'zh-Hans', 'zh-Hant']),
  question: z.string().min(1),
  /** Earlier questions of the same conversation, the oldest first. */
  history: z.array(z.string()).default([]),
  kind: z.enum(['answered', 'ambiguous', 'unknown', 'outOfScope']),
  /** Articles that may rightly be cited first. */
  articles: z.array(z.string()).default([]),
  /** Strings that the answer's text must hold. */
  contains: z.array(z.string()).default([]),
});

export type GoldenQuestion = z.output<typeof goldenSchema>;

/** Reads every `*.jsonl` of a folder; a bad line is named with its file and number. */
export async function readGolden(folder: string): Promise<readonly GoldenQuestion[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  return files.flatMap(({ name, text }) => parseGolden(name, text));
}

export function parseGolden(name: string, text: string): readonly GoldenQuestion[] {
  return readLines(name, text, goldenSchema);
}

/** Every article's own `questions`, which that article must answer first. */
export function articleQuestions(library: Library): readonly GoldenQuestion[] {
  return [...library.articles.values()].flatMap((article) =>
    article.questions.map((question, index) => ({
      id: `${article.id}?${index + 1}`,
      language: languageOf(question),
      question,
      history: [],
      kind: 'answered' as const,
      articles: [article.id],
      contains: [],
    })),
  );
}
