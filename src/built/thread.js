// Runs a program of the sources in a thread, which does not take over what translates them for the process: its address is the
// workerData. Plain JavaScript, as it is what nothing has translated yet.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
