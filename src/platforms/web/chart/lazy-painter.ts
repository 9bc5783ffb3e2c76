import type { ChartPainter } from './png.ts';

/** What draws charts is loaded with the first one. `font` is a file with Han characters; else one that the system has. */
export function lazyPainter(font: string | undefined): () => Promise<ChartPainter> {
  let painter: Promise<ChartPainter> | undefined;
  return () => {
    painter ??= import('./png.ts').then(({ createChartPainter }) => createChartPainter({ font }));
    return painter;
  };
}
