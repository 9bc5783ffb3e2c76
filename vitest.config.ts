import { defineConfig } from 'vitest/config';

// Each file in a process of its own: the store's native library does not outlive the end of a worker thread.
export default defineConfig({
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 30_000, pool: 'forks' },
});
