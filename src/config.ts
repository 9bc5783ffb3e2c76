import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { UsageError } from './errors.ts';

/** Every setting, with its default. `.env.example` is kept equal to this by a test. */
export const configSchema = z.object({
  KNOWLEDGE_DIR: z.string().min(1).default('knowledge').describe('Folder with the articles and company cards'),
  LOCALE: z
    .string()
    .optional()
    .describe('Language of the terminal where a message has none of its own: en, zh-CN or zh-TW'),
  TODAY: z.iso
    .date()
    .optional()
    .describe('Fixes the day that "last year" counts from, YYYY-MM-DD; for tests and demonstrations'),
});

export type Config = z.output<typeof configSchema>;

/** Parses the environment; every problem is reported at once. An empty value counts as absent. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new UsageError(
    'config',
    `The configuration is not right. Correct it in .env or the environment:\n${lines.join('\n')}`,
  );
}

/** The environment with the values of `.env` beneath it. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  const fromFile: Record<string, string> = {};
  readDotenv({ quiet: true, processEnv: fromFile });
  return { ...fromFile, ...process.env };
}
