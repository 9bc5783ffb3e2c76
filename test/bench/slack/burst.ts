import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../percentile.ts';
import { aligned } from '../table.ts';
import type { SlackAsker } from './asker.ts';

/** Many mentions from as many new people at the same moment. Milliseconds. */
export type Burst = {
  readonly mentions: number;
  readonly failed: number;
  readonly acknowledged: { readonly p50: number; readonly p99: number; readonly longest: number };
  /** Until the last answer was posted. */
  readonly answered: number;
  /** The longest that `/healthz` took meanwhile; absent where there is none. */
  readonly health?: number;
  /** The longest that the sender itself was held up. */
  readonly sender: number;
};

export type BurstRow = { readonly bot: string; readonly burst: Burst };

const PEOPLE = 600;
const LOOK = 50;

/** Sends all at once and waits for all answers, asking for the bot's health all the while. */
export async function measureBurst(ask: SlackAsker['ask'], healthUrl?: string): Promise<Burst> {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const started = performance.now();
  let isOver = false;
  const watched = healthUrl === undefined ? undefined : watchHealth(healthUrl, () => isOver);
  const all = await Promise.all(Array.from({ length: PEOPLE }, (_, person) => ask(person)));
  const answered = performance.now() - started;
  isOver = true;
  delay.disable();
  const acknowledged = all.flatMap((one) => one?.acknowledged ?? []);
  const health = await watched;
  return {
    mentions: PEOPLE,
    failed: all.filter((one) => one === undefined).length,
    acknowledged: {
      p50: percentile(acknowledged, 0.5),
      p99: percentile(acknowledged, 0.99),
      longest: Math.max(...acknowledged),
    },
    answered,
    ...(health !== undefined && { health }),
    sender: delay.max / 1e6,
  };
}

async function watchHealth(url: string, isOver: () => boolean): Promise<number> {
  let longest = 0;
  while (!isOver()) {
    const asked = performance.now();
    await fetch(url).then((response) => response.arrayBuffer());
    longest = Math.max(longest, performance.now() - asked);
    await sleep(LOOK);
  }
  return longest;
}

/** A line for each bot. */
export function reportOfBursts(rows: readonly BurstRow[]): string {
  const head = [
    `${PEOPLE} at once`,
    '',
    '',
    'failed',
    'acknowledged p50 ms',
    'p99 ms',
    'longest ms',
    'all answered s',
    '/healthz longest ms',
    'sender held up ms',
  ];
  const lines = rows.map(({ bot, burst: { failed, acknowledged, answered, health, sender } }) => [
    bot,
    '',
    '',
    String(failed),
    ...[acknowledged.p50, acknowledged.p99, acknowledged.longest].map((ms) => ms.toFixed(0)),
    (answered / 1000).toFixed(1),
    health === undefined ? '-' : health.toFixed(0),
    sender.toFixed(0),
  ]);
  return aligned([head, ...lines]);
}
