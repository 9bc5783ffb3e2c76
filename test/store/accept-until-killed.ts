import { openStore } from '../../src/store/open-store.ts';

// A process of its own for the tests: accepts the deliveries d0, d1, … and prints each that was new to it.
const [file = '', owner = '', most = '0'] = process.argv.slice(2);
const store = await openStore({
  file,
  key: new Uint8Array(32).fill(7),
  clock: Date.now,
  onProblem: (problem) => console.error(problem),
});
for (let i = 0; i < Number(most); i += 1) {
  const taken = await store.work.accept({ id: `d${i}`, door: 'web', payload: `question ${i}` }, owner);
  if (taken !== undefined) process.stdout.write(`${taken.id}\n`);
}
await store.close();
