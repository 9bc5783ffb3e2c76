import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/monitoring/metrics.ts';
import { createLogObserver, observers } from '../../src/monitoring/observers.ts';

const QUESTION = {
  platform: 'slack',
  workspace: 'T1',
  kind: 'answered',
  language: 'en',
  answerId: 'a1',
  ms: 3.06,
} as const;

function open() {
  return createMetrics({ waiting: () => 4, library: () => ({ articles: 401, newest: '2026-01-02' }) });
}

async function lines(metrics: ReturnType<typeof open>, name: string): Promise<readonly string[]> {
  const { text } = await metrics.read();
  return text.split('\n').filter((line) => line.startsWith(name));
}

describe('metrics', () => {
  it('count questions by platform, kind and language, and refusals', async () => {
    const metrics = open();
    metrics.observer.answered(QUESTION);
    metrics.observer.answered(QUESTION);
    metrics.observer.answered({ ...QUESTION, kind: 'unknown', language: 'zh-Hans' });
    expect(await lines(metrics, 'wenda_questions_total')).toEqual([
      'wenda_questions_total{platform="slack",kind="answered",language="en"} 2',
      'wenda_questions_total{platform="slack",kind="unknown",language="zh-Hans"} 1',
    ]);
    expect(await lines(metrics, 'wenda_refusals_total')).toEqual(['wenda_refusals_total{platform="slack"} 1']);
  });

  it('measure answers and acknowledgements in seconds, from a millisecond on', async () => {
    const metrics = open();
    metrics.observer.answered({ ...QUESTION, ms: 0.8 });
    metrics.observer.answered({ ...QUESTION, ms: 8 });
    metrics.observer.accepted('slack', 30);
    const buckets = await lines(metrics, 'wenda_answer_seconds_bucket');
    expect(buckets[0]).toBe('wenda_answer_seconds_bucket{le="0.001",platform="slack"} 1');
    expect(buckets).toContain('wenda_answer_seconds_bucket{le="0.01",platform="slack"} 2');
    expect(await lines(metrics, 'wenda_acknowledge_seconds_sum')).toEqual([
      'wenda_acknowledge_seconds_sum{platform="slack"} 0.03',
    ]);
  });

  it('count duplicates, failures by place and code, and reloads', async () => {
    const metrics = open();
    metrics.observer.duplicate('slack');
    metrics.observer.failed(new EnvironmentError('store-unreachable', 'no'), { room: 'inbox' });
    metrics.observer.failed('odd', { door: 'slack', delivery: 'slack:C1:1' });
    metrics.observer.failed(Object.assign(new Error('x'), { code: 'long text with spaces' }), {});
    metrics.reloaded('live');
    metrics.reloaded('kept');
    expect(await lines(metrics, 'wenda_duplicates_total')).toEqual(['wenda_duplicates_total{platform="slack"} 1']);
    expect(await lines(metrics, 'wenda_failures_total')).toEqual([
      'wenda_failures_total{place="inbox",code="store-unreachable"} 1',
      'wenda_failures_total{place="slack",code="none"} 1',
      'wenda_failures_total{place="chat",code="none"} 1',
    ]);
    expect(await lines(metrics, 'wenda_library_reloads_total')).toHaveLength(2);
  });

  it('read what waits and what the library holds when they are asked for', async () => {
    const metrics = open();
    expect(await lines(metrics, 'wenda_work_waiting')).toEqual(['wenda_work_waiting 4']);
    expect(await lines(metrics, 'wenda_library_articles')).toEqual(['wenda_library_articles 401']);
    expect(await lines(metrics, 'wenda_library_newest_seconds')).toEqual([
      `wenda_library_newest_seconds ${Date.UTC(2026, 0, 2) / 1000}`,
    ]);
    expect(await lines(metrics, 'process_resident_memory_bytes')).toHaveLength(1);
  });

  it('name no person, workspace or answer', async () => {
    const metrics = open();
    metrics.observer.answered(QUESTION);
    expect((await metrics.read()).text).not.toMatch(/T1|a1/);
  });
});

describe('the log of the chat', () => {
  it('writes one line a question and one a failure, beside the metrics', async () => {
    const written: string[] = [];
    const metrics = open();
    const log = createLog({ level: 'info', destination: { write: (line) => void written.push(line) } });
    const { answered, accepted, failed, duplicate } = observers(createLogObserver(log), metrics.observer);
    accepted('slack', 1);
    answered(QUESTION);
    duplicate('slack');
    failed(new Error('gone'), { room: 'inbox', delivery: 'slack:C1:1' });
    const [question, again, failure, ...others] = written.map((line) => JSON.parse(line));
    expect(others).toEqual([]);
    expect(question).toMatchObject({ ...QUESTION, ms: 3.1, msg: 'answered' });
    expect(again).toMatchObject({ door: 'slack', level: 'info' });
    expect(failure).toMatchObject({ level: 'error', room: 'inbox', err: { message: 'gone' } });
    expect(await lines(metrics, 'wenda_duplicates_total')).toHaveLength(1);
    expect(await lines(metrics, 'wenda_acknowledge_seconds_count')).toHaveLength(1);
    expect(await lines(metrics, 'wenda_failures_total')).toHaveLength(1);
  });
});
