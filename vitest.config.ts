import { defineConfig } from 'vitest/config';

// Processes and not threads: the store's native library does not outlive the end of a thread. Shared by files, which halves
// the time: nothing of ours keeps state in a module.
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
