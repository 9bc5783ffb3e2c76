import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../chat/observer.ts';

export type MetricsParts = {
  /** Asked for when the metrics are read. */
  readonly waiting: () => number;
  readonly lostLines?: () => number;
  /** Bytes, and the most that there may be (0: no limit). */
  readonly store?: () => { readonly bytes: number; readonly limit: number };
  readonly library: () => { readonly articles: number /** `YYYY-MM-DD` */; readonly newest?: string | undefined };
};

export type Metrics = {
  readonly observer: Observer;
  /** A change of the knowledge folder went live, or the last good library had to stay. */
  reloaded(outcome: 'live' | 'kept'): void;
  /** In the text format of Prometheus. */
  read(): Promise<{ readonly type: string; readonly text: string }>;
};

/** Seconds. Most answers take a few milliseconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const NO_STORE = () => ({ bytes: 0, limit: 0 });

/** Figures for Prometheus. No label says who asked, and every label has few values. */
export function createMetrics({ waiting, lostLines = () => 0, store = NO_STORE, library }: MetricsParts): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const observer = createObserver(registry);
  const reloads = new Counter({
    name: 'wenda_library_reloads_total',
    help: 'Changes of the knowledge folder, by outcome: live, or kept where the last good library stays',
    labelNames: ['outcome'],
    registers: [registry],
  });
  gauge(registry, 'wenda_work_waiting', 'Questions that were accepted and are not answered yet', waiting);
  gauge(
    registry,
    'wenda_log_lines_lost',
    'Log lines that were lost: the reader was too slow, or the disk full',
    lostLines,
  );
  gauge(registry, 'wenda_store_bytes', 'Bytes that the store holds, looked at every minute', () => store().bytes);
  gauge(registry, 'wenda_store_limit_bytes', 'Bytes that the store may hold; 0 is no limit', () => store().limit);
  gauge(registry, 'wenda_library_articles', 'Articles in the library', () => library().articles);
  gauge(registry, 'wenda_library_newest_seconds', 'Day of the newest article, in seconds since 1970', () => {
    const { newest } = library();
    return newest === undefined ? 0 : Date.parse(newest) / 1000;
  });
  return {
    observer,
    reloaded: (outcome) => reloads.inc({ outcome }),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

function createObserver(registry: Registry): Observer {
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames, registers: [registry] });
  const histogram = (name: string, help: string) =>
    new Histogram({ name, help, labelNames: ['platform'], buckets: BUCKETS, registers: [registry] });
  const questions = counter('wenda_questions_total', 'Questions that got a reply', ['platform', 'kind', 'language']);
  const refusals = counter('wenda_refusals_total', 'Questions that the library could not answer', ['platform']);
  const duplicates = counter('wenda_duplicates_total', 'Deliveries that had been seen before', ['platform']);
  const failures = counter('wenda_failures_total', 'What failed, by place and code', ['place', 'code']);
  const answering = histogram('wenda_answer_seconds', 'Time from a question to its reply');
  const accepting = histogram('wenda_acknowledge_seconds', 'Time until an arrival was safe to acknowledge');
  return {
    answered: ({ platform, kind, language, ms }) => {
      questions.inc({ platform, kind, language });
      if (kind === 'unknown') refusals.inc({ platform });
      answering.observe({ platform }, ms / 1000);
    },
    accepted: (platform, ms) => accepting.observe({ platform }, ms / 1000),
    duplicate: (platform) => duplicates.inc({ platform }),
    failed: (error, { room, door }) => failures.inc({ place: String(room ?? door ?? 'chat'), code: codeOf(error) }),
  };
}

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  const made: Gauge = new Gauge({ name, help, registers: [registry], collect: () => made.set(read()) });
}

/** Stable codes only: a message has too many forms for a label. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? code : 'none';
}
