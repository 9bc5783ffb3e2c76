import { aligned } from '../table.ts';
import { BARE_ROUTE, type Memory, type ServiceMeasured } from './measure-service.ts';

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
    `memory at rest: ${shown(memory.atRest)}`,
    `memory after ${memory.asked.toLocaleString('en')} more questions: ${shown(memory.after)}`,
    `memory after ${memory.reloads} reloads more: ${shown(memory.reloaded)}, ${share(memory)} of that at rest (at most 1.10)`,
  ].join('\n');
}

function share({ atRest, reloaded }: ServiceMeasured['memory']): string {
  return (reloaded.resident / atRest.resident).toFixed(2);
}

function shown({ resident, heap }: Memory): string {
  return `${megabytes(resident)} MB resident, ${megabytes(heap)} MB heap`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
