import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { fixtureSearchable } from '../fixtures/library.ts';
import { readBenchArguments } from './arguments.ts';
import { createBaseline, createSegmenter } from './baseline.ts';
import { type Measured, measuredSchema } from './measured.ts';
import { percentile } from './percentile.ts';
import { BARE_ROUTE } from './service/measure-service.ts';
import { reportOfService } from './service/report-service.ts';
import { BARE_SEARCH } from './start/measure-start.ts';
import { reportOfStart } from './start/report-start.ts';
import { isEnough, race } from './stopwatch.ts';
import { aligned, reportOf } from './table.ts';
import { reportOfWorst } from './worst/report-worst.ts';
import { worstQuestions } from './worst/worst-questions.ts';

function bench(...args: readonly string[]) {
  return spawnSync('node_modules/.bin/tsx', ['test/bench/bench.ts', ...args], { encoding: 'utf8' });
}

const cost = { index: 2000, heap: 40e6, snapshot: 8e6, reload: 500 };
const half = { index: 1000, heap: 20e6, snapshot: 4e6, reload: 250 };
const measured: Measured = {
  statements: 10_000,
  articles: 2000,
  load: 1500,
  libraryHeap: 1e7,
  rows: [
    { texts: 'both', engine: 'Own', cost },
    { texts: 'both', engine: 'Other', cost: half },
    { texts: 'en', engine: 'Own', cost, speed: { asked: 200, p50: 1, p99: 3, found: 0.975 } },
    { texts: 'en', engine: 'Other', cost: half, speed: { asked: 200, p50: 4, p99: 4, found: 1 } },
  ],
};

describe('percentile', () => {
  it.each([
    [[5, 1, 3, 2, 4], 0.5, 3],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4], 1, 4],
    [[1, 2, 3, 4], 0, 1],
    [Array.from({ length: 200 }, (_, index) => index + 1), 0.99, 198],
    [[7], 0.99, 7],
    [[], 0.5, Number.NaN],
  ])('of %j at %f is %f', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe('the table', () => {
  it('stands figures under one another, words to the left', () => {
    expect(aligned([['a', 'bb', 'c', '1'], [], ['aaa', 'b', 'c', '100']])).toBe('a    bb  c    1\n\naaa  b   c  100');
  });

  it('puts after each baseline how the library compares with it', () => {
    const lines = reportOf([measured]).split('\n');
    expect(lines[0]).toMatch(/^statements +texts +engine +load s +library MB +index s/);
    expect(lines.at(-3)).toMatch(/^10,000 +en +Own +- +- +2\.00 +40\.0 +8\.0 +0\.50 +1\.00 +3\.00 +200 +98%$/);
    expect(lines.at(-1)).toMatch(
      /^10,000 +en +Own \/ Other +- +- +2\.00x +2\.00x +2\.00x +2\.00x +0\.25x +0\.75x +- +-$/,
    );
    expect(new Set(lines.filter((line) => line !== '').map((line) => line.length)).size).toBe(1);
  });

  it('prints the time of loading once and no speed where nothing was asked', () => {
    const lines = reportOf([measured])
      .split('\n')
      .filter((line) => line.includes('both'));
    expect(lines[0]).toMatch(/Own +1\.50 +10\.0 .* - +- +- +-$/);
    expect(lines[2]).toMatch(/2\.00x +- +- +- +-$/);
  });
});

describe('a baseline', () => {
  const texts = ['小红书的月活跃用户超过三亿', '美团外卖的营业收入增长'];

  it('takes a whole Chinese clause for one word, and finds words with the segmenter', () => {
    expect(createBaseline(texts).find('美团的收入')).toBe(false);
    expect(createBaseline(texts, createSegmenter()).find('美团的收入')).toBe(true);
  });

  it('loads back from its own snapshot', () => {
    const baseline = createBaseline(texts, createSegmenter());
    expect(baseline.reload(JSON.stringify(baseline.snapshot()))).toMatchObject({ documentCount: 2 });
  });
});

describe('race', () => {
  it('asks every engine every question as often, and counts what was found', () => {
    const asked: string[] = [];
    const [yes, no] = race(['a', 'b'], [(question) => asked.push(question) > 0, (question) => question === 'a']);
    expect(yes).toMatchObject({ found: 1, asked: 2 });
    expect(no?.found).toBe(0.5);
    expect(asked.filter((question) => question === 'a')).toHaveLength(asked.length / 2);
  });
});

describe('isEnough', () => {
  it.each([
    [49, 200, 1e6, false],
    [50, 200, 46_000, true],
    [50, 200, 44_000, false],
    [200, 200, 11_000, true],
    [200, 200, 9000, false],
    [2, 2, 11_000, true],
  ])('after %i of %i questions and %i ms: %s', (asked, questions, milliseconds, enough) => {
    expect(isEnough(asked, questions, milliseconds)).toBe(enough);
  });
});

describe('npm run bench', () => {
  it('measures four sizes when none is named', () => {
    expect(readBenchArguments([])).toEqual({
      parts: ['search', 'start', 'worst', 'service', 'slack', 'discord'],
      questions: 100_000,
      events: 5_000,
      sizes: ['1x', 1000, 10_000, 100_000],
      knowledge: 'knowledge',
      json: false,
    });
    expect(readBenchArguments(['--sizes', '50, 1x', '--json'])).toMatchObject({ sizes: [50, '1x'], json: true });
    expect(readBenchArguments(['--only', 'service', '--questions', '500'])).toMatchObject({
      parts: ['service'],
      questions: 500,
    });
    expect(readBenchArguments(['--only', 'slack,discord', '--events', '2000'])).toMatchObject({
      parts: ['slack', 'discord'],
      events: 2_000,
    });
  });

  it.each([
    ['--only', 'everything'],
    ['--questions', '1e9'],
    ['--events', '0'],
    ['--events', 'many'],
    ['--sizes', '10k'],
    ['--sizes', '0'],
    ['--sizes', ''],
    ['--sizes', '10000000'],
    ['--speed'],
    ['now'],
  ])('says how to call it when given %s %s', (...args) => {
    expect(() => readBenchArguments(args)).toThrow(UsageError);
    expect(() => readBenchArguments(args)).toThrow(/Usage: npm run bench/);
  });

  it('exits with 2 and a message on standard error when called wrongly', () => {
    const { status, stdout, stderr } = bench('--sizes', 'many');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('"many" in --sizes is not a size');
  });

  it('exits with 2 when the folder is missing', () => {
    const { status, stderr } = bench('--sizes', '40', '--knowledge', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain("The knowledge folder nowhere can't be read");
  });

  it('measures a small size in both languages beside its baselines', () => {
    const { status, stdout } = bench('--only', 'search', '--sizes', '40', '--json');
    expect(status).toBe(0);
    const { machine, sizes } = JSON.parse(stdout);
    expect(machine).toContain(process.version);
    const { statements, rows } = measuredSchema.parse(sizes[0]);
    expect(statements).toBe(40);
    expect(rows.map(({ texts, engine }) => `${texts} ${engine}`)).toEqual([
      'both Wenda',
      'both MiniSearch',
      'en Wenda',
      'en MiniSearch',
      'zh Wenda',
      'zh MiniSearch',
      'zh MiniSearch + words',
    ]);
    expect(rows.every(({ texts, speed }) => (texts === 'both') === (speed === undefined))).toBe(true);
  }, 60_000);
});

describe('messages made to be slow', () => {
  const { library } = fixtureSearchable();

  it('are 2,000 characters long, of many kinds, and the same each time', () => {
    const all = worstQuestions(library);
    expect(all.length).toBeGreaterThan(20);
    expect(all.every(({ text }) => text.length === 2_000)).toBe(true);
    expect(worstQuestions(library)).toEqual(all);
  });

  it('are reported beside the most that they may take', () => {
    const questions = [
      { name: 'dates', ms: 51.2 },
      { name: 'any Han', ms: 12 },
    ];
    const report = reportOfWorst([{ statements: 9000, limit: 50, questions }]);
    expect(report).toMatch(/\n9,000 +dates +51\.2 +50 +NO\n9,000 +any Han +12\.0 +50 +yes$/);
  });
});

describe('the report of a start', () => {
  it('puts the median of each process beside the bare search', () => {
    const usages = [300, 100, 200].map((processor) => ({ processor, memory: 100 }));
    const ask = { process: 'ask', usages: [{ processor: 400, memory: 150 }] };
    const report = reportOfStart({ articles: 1_238, runs: [ask, { process: BARE_SEARCH, usages }] });
    expect(report).toMatch(/^ask +1 +0\.40 +150 +2\.00 +1\.50$/m);
    expect(report).toMatch(/one search +3 +0\.20 +100 +1\.00 +1\.00$/m);
    expect(report).toContain('1,238 articles');
  });
});

describe('the report of the service', () => {
  const load = { perSecond: 200, p50: 50, p99: 120, asked: 2000, failed: 0 };
  const memory = { resident: 300e6, heap: 150e6 };

  it('puts each server beside the bare route', () => {
    const report = reportOfService({
      starts: [2000.4, 1900],
      memory: {
        atRest: memory,
        after: { resident: 310e6, heap: 151e6 },
        asked: 100_000,
        reloaded: { resident: 315e6, heap: 152e6 },
        reloads: 60,
        bare: { atRest: { resident: 150e6, heap: 60e6 }, after: { resident: 155e6, heap: 61e6 }, asked: 5_000 },
      },
      loads: [
        { server: BARE_ROUTE, load: { ...load, perSecond: 4000 } },
        { server: 'SQLite', load },
      ],
    });
    expect(report).toMatch(/\nSQLite +2000 +0 +200 +50 +120 +0\.050\n/);
    expect(report).toContain('cold start to ready, ms: 2000, 1900');
    expect(report).toContain('memory at rest: 300 MB resident, 150 MB heap, 2.00 of that app');
    expect(report).toContain('memory after 100,000 more questions: 310 MB resident, 151 MB heap, 2.00 of that app');
    expect(report).toContain('memory after 60 reloads more: 315 MB resident, 152 MB heap, 1.05 of that at rest');
  });
});
