import { createLog } from '../../src/log.ts';
import { openLogStream } from '../../src/log-stream.ts';

/** A process that logs so many lines to its standard error, says on its standard output how many were lost, and ends. */
const stream = openLogStream(2);
const log = createLog({ level: 'info', destination: stream });
const [, , count = '0', rounds = '1'] = process.argv;
for (let round = 0; round < Number(rounds); round += 1) {
  for (let line = 0; line < Number(count); line += 1) log.info({ round, line }, 'a line of a log');
  await new Promise((resolve) => setTimeout(resolve, 20));
}
await stream.flush(500);
await new Promise<void>((resolve) => process.stdout.write(`${stream.lost()}\n`, () => resolve()));
process.exit(0);
