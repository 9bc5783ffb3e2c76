import { afterAll, expect } from 'vitest';

// Test files share a process, so a variable that one leaves behind would change what the next one sees.
const before = { ...process.env };
afterAll(() => {
  expect({ ...process.env }, 'this file changed the environment for those after it').toEqual(before);
});
