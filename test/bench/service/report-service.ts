import { aligned } from '../table.ts';
import type { Memory, MemoryMeasured } from './measure-memory.ts';
import { BARE_ROUTE, type ServiceMeasured } from './measure-service.ts';

const HEAD = ['POST /api/ask', '', '', 'asked', 'failed', 'a second', 'p50 ms', 'p99 ms', 'share of the bare route'];

/** The service's figures: speed beside the bare route, cold start, memory. */
export function reportOfService({ starts, memory, loads }: ServiceMeasured): string {
  const bare = loads.find(({ server }) => server === BARE_ROUTE)?.load.perSecond ?? Number.NaN;
  const rows = loads.map(({ server, load }) => [
    server,
    '',
    '',
    String(load.asked),
    String(load.failed),
    load.perSecond.toFixed(0),
    load.p50.toFixed(0),
    load.p99.toFixed(0),
    (load.perSecond / bare).toFixed(3),
  ]);
  return [
    aligned([HEAD, ...rows]),
    '',
    `cold start to ready, ms: ${starts.map((ms) => ms.toFixed(0)).join(', ')}`,
    ...reportOfMemory(memory),
  ].join('\n');
}

function reportOfMemory({ bare, reloaded, reloads, ...own }: MemoryMeasured): readonly string[] {
  const count = (asked: number) => asked.toLocaleString('en');
  return [
    `memory of an Express app with a MiniSearch of the same texts: ${shown(bare.atRest)}; after ${count(bare.asked)} questions: ${shown(bare.after)}`,
    `memory at rest: ${shown(own.atRest)}, ${share(own.atRest, bare.atRest)} of that app's (at most 2.50)`,
    `memory after ${count(own.asked)} more questions: ${shown(own.after)}, ${share(own.after, bare.after)} of that app's (at most 2.50)`,
    `memory after ${reloads} reloads more: ${shown(reloaded)}, ${share(reloaded, own.atRest)} of that at rest (at most 1.10)`,
  ];
}

function share(one: Memory, other: Memory): string {
  return (one.resident / other.resident).toFixed(2);
}

function shown({ resident, heap }: Memory): string {
  return `${megabytes(resident)} MB resident, ${megabytes(heap)} MB heap`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
