import { configDefaults, defineConfig } from 'vitest/config';

/** What `npm test` leaves to `npm run test:slow`: a browser, PostgreSQL, the service as a process and its build, and measuring. */
const SLOW = [
  'test/platforms/web/browser*.test.ts',
  'test/store/{postgres,sqlite-processes}.test.ts',
  'test/platforms/{slack/crash,discord/kill,slack/postgres,discord/postgres}.test.ts',
  'test/{main,npm-start,privacy,shutdown,log/log-stream}.test.ts',
  'test/cli/{ask-knowledge,harmless}.test.ts',
  'test/{built/run,platforms/mcp/process}.test.ts',
  'test/bench/*.test.ts',
  'test/soak/stuck.test.ts',
];

/** Properties of which `npm test` tries a few examples and `npm run test:slow` all that they ask for: those that call `runs`. */
const PROPERTIES = [
  'test/**/*.properties.test.ts',
  'test/answer/bounded-work.test.ts',
  'test/platforms/{slack,discord,web,mcp,terminal}/platform.test.ts',
];

// Processes and not threads: the store's native library does not outlive the end of a thread. Shared by files, which halves
// the time: no module of ours keeps what a later test could see.
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'slow' ? [...SLOW, ...PROPERTIES] : ['test/**/*.test.{ts,tsx}'],
    env: { PROPERTY_RUNS: mode === 'slow' ? 'all' : 'few' },
    globalSetup: ['test/read-library-once.ts'],
    setupFiles: ['test/leaves-no-environment.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    isolate: false,
    // By itself vitest leaves a processor free, and with two of them runs one file after another.
    maxWorkers: mode === 'slow' ? 1 : '100%',
    exclude: [...configDefaults.exclude, ...(mode === 'slow' ? [] : SLOW)],
  },
}));
