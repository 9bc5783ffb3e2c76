import { z } from 'zod';
import { startBare } from '../bare-process.ts';
import { freePort } from '../service/free-port.ts';
import { startService } from '../service/service-process.ts';

/** Bytes, after garbage collection. */
export type Memory = z.output<typeof memorySchema>;

/** A bot in a process of its own, with the probe in it. */
export type Bot = { memory(): Promise<Memory>; stop(): Promise<unknown> };

const memorySchema = z.strictObject({ resident: z.number(), heap: z.number() });
const PROBE = new URL('./probe.ts', import.meta.url).href;
const TOKEN = 'bench';

export async function startEchoBot(apiUrl: string): Promise<Bot> {
  const port = await freePort();
  const { stop } = await startBare({
    script: new URL('./echo-bot.ts', import.meta.url),
    args: [apiUrl],
    before: [PROBE],
    settings: { PROBE_PORT: String(port) },
  });
  return { stop, memory: () => memoryAt(port) };
}

/** The whole service with its Discord door; `store` is a file that need not be there yet. */
export async function startDoor(apiUrl: string, store: string): Promise<Bot> {
  const port = await freePort();
  const { stop } = await startService({
    settings: {
      STORE_FILE: store,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: apiUrl,
      // The probe is in TypeScript too.
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import tsx --import ${PROBE}`,
      PROBE_PORT: String(port),
    },
    listen: (said) => process.stderr.write(said),
  });
  return { stop, memory: () => memoryAt(port) };
}

async function memoryAt(port: number): Promise<Memory> {
  const response = await fetch(`http://127.0.0.1:${port}`);
  return memorySchema.parse(await response.json());
}
