import type { Chart } from '../../../chat/message/chart.ts';
import { dotsOf, linksOf } from './dots.ts';

/** What of a picture needs to be explained beside it: only what is in it. */
export type Legend = {
  /** Dotted lines, over values that are missing. */
  readonly dotted: boolean;
  /** Values that no line leads to, because too many are missing before them. */
  readonly open: boolean;
  /** Sources that disagree. */
  readonly disputed: boolean;
  /** What the values that were not measured are called. */
  readonly foreseen: readonly string[];
};

export function legendOf(series: Chart): Legend {
  const dots = dotsOf(series, 1);
  const links = series.joined ? linksOf(dots, series.spacing) : [];
  const main = dots.filter(({ isMain }) => isMain);
  return {
    dotted: links.some(({ kind }) => kind === 'gap'),
    open: series.joined && links.length < main.length - 1,
    disputed: dots.some(({ isMain, foreseen }) => !isMain && foreseen === undefined),
    foreseen: [...new Set(dots.flatMap(({ foreseen }) => foreseen ?? []))],
  };
}
