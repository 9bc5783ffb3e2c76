import { percentile } from '../percentile.ts';
import { aligned } from '../table.ts';
import { BARE_SEARCH, type StartMeasured, type Usage } from './measure-start.ts';

const HEAD = ['one question, one process', '', '', 'runs', 'processor s', 'memory MB', 'processor x', 'memory x'];

/** The medians of each process, and their share of the bare one's. */
export function reportOfStart({ articles, runs }: StartMeasured): string {
  const bare = medianOf(runs.find(({ process }) => process === BARE_SEARCH)?.usages ?? []);
  const rows = runs.map(({ process, usages }) => {
    const { processor, memory } = medianOf(usages);
    const shares = [processor / bare.processor, memory / bare.memory].map((share) => share.toFixed(2));
    return [process, '', '', String(usages.length), (processor / 1_000).toFixed(2), memory.toFixed(0), ...shares];
  });
  return [
    aligned([HEAD, ...rows]),
    '',
    `${articles.toLocaleString('en')} articles; x: as a share of MiniSearch's.`,
  ].join('\n');
}

function medianOf(usages: readonly Usage[]): Usage {
  const median = (all: readonly number[]) => percentile(all, 0.5);
  return {
    processor: median(usages.map(({ processor }) => processor)),
    memory: median(usages.map(({ memory }) => memory)),
  };
}
