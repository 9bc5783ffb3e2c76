import { z } from 'zod';
import { readLibrary } from '../../../src/open-library.ts';
import { createSearchableLibrary } from '../../../src/search/searchable.ts';
import { engineOf, parseRecombined, type Size, statementsIn, type Task } from '../measure.ts';
import { percentile } from '../percentile.ts';
import { worstQuestions } from './worst-questions.ts';

/** The sizes that are measured, and how long no question may take there, in milliseconds. */
export const WORST_SIZES: readonly { readonly size: Size; readonly limit: number }[] = [
  { size: '1x', limit: 50 },
  { size: 20_000, limit: 250 },
];

export const worstSchema = z.object({
  statements: z.number(),
  /** Median milliseconds of each crafted message, the slowest first. */
  questions: z.array(z.object({ name: z.string(), ms: z.number() })),
});

export type WorstMeasured = z.output<typeof worstSchema>;

const ROUNDS = 7;
const WARM_UP = 2;

/** How long the crafted messages take at one size. Meant for a process of its own. */
export async function measureWorst({ size, knowledge, progress }: Task): Promise<WorstMeasured> {
  progress('loading');
  const { library: bundled } = await readLibrary(knowledge);
  const library = size === '1x' ? bundled : (await parseRecombined(size, bundled)).value;
  progress('indexing');
  const { find } = engineOf(createSearchableLibrary(library), library);
  const questions = worstQuestions(library).map(({ name, text }) => {
    progress(name);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const started = performance.now();
      find(text);
      times.push(performance.now() - started);
    }
    return { name, ms: percentile(times.slice(WARM_UP), 0.5) };
  });
  questions.sort((a, b) => b.ms - a.ms);
  return { statements: statementsIn(library), questions };
}
