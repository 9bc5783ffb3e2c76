import { defineConfig } from 'vitest/config';

// Processes and not threads: the store's native library does not outlive the end of a thread. Shared by files, which halves
// the time: no module of ours keeps what a later test could see.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/read-library-once.ts'],
    setupFiles: ['test/leaves-no-environment.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    isolate: false,
  },
});
