/**
 * How often a property is tried: as often as told by `npm run test:slow`, a tenth of it, and three times at least, by `npm test`.
 * The files that call this are among those of the slow run (`vitest.config.ts`).
 */
export function runs(all: number): number {
  return process.env['PROPERTY_RUNS'] === 'all' ? all : Math.max(3, Math.ceil(all / 10));
}
