import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../errors.ts';
import { parseYaml } from '../../knowledge/parse/front-matter.ts';
import { formatProblem } from '../../knowledge/problems/problem.ts';

const feedSchema = z.strictObject({
  publisher: z.string().trim().min(1).describe('The publisher as articles name it'),
  url: z.url({ protocol: /^https?$/ }).describe('Address of the feed'),
});

export type FeedAddress = z.output<typeof feedSchema>;

/** The feeds of `feeds.yaml` in a knowledge folder; none where there is no such file. Throws a UsageError that names the lines that are wrong. */
export async function readFeedsFile(folder: string): Promise<readonly FeedAddress[]> {
  const path = join(folder, 'feeds.yaml');
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '[]';
    throw new UsageError('feeds', `${path} can't be read (${cause.message})`, { cause });
  });
  // A file of comments alone lists none.
  const { value, problems } = parseYaml(
    z.preprocess((list) => (Array.isArray(list) ? list : []), z.array(feedSchema)),
    path,
    text,
    1,
  );
  if (value) return value;
  throw new UsageError('feeds', problems.map(formatProblem).join('\n'));
}
