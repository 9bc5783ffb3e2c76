import { parentPort } from 'node:worker_threads';
import type { SourceFile } from './front-matter.ts';
import { parseFile } from './parse-file.ts';

/** The thread of `createParser`: parses one file after the other. */
parentPort?.on('message', (file: SourceFile) => parentPort?.postMessage(parseFile(file)));
