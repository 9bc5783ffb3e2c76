import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnvironmentError } from '../../../src/errors.ts';
import { freePort } from './free-port.ts';

/** The bot as a service in a process of its own, on ports of the loopback. */
export type ServiceProcess = {
  readonly url: string;
  /** From the start of the process until it was ready, in milliseconds. */
  readonly readyAfter: number;
  /** The sum of a metric over its labels, as `/metrics` gives it. */
  metric(name: string): Promise<number>;
  /** SIGTERM; the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL: no word of farewell. */
  kill(): Promise<void>;
};

export type ServiceOptions = {
  /** Settings on top of those that keep it on the loopback, quiet and without limits. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The same ports as before, for one that comes back. */
  readonly ports?: { readonly web: number; readonly ops: number };
  /** Hears what it logs. */
  readonly listen?: (said: string) => void;
};

const ROOT = resolve(import.meta.dirname, '../../..');
const LONGEST_START = 180_000;

/** Starts `npm start -- --serve` without npm and waits until it is ready. Throws EnvironmentError `service-start` with what it said. */
export async function startService({ settings = {}, ports, listen }: ServiceOptions = {}): Promise<ServiceProcess> {
  const [web, ops] = ports ? [ports.web, ports.ops] : [await freePort(), await freePort()];
  const started = performance.now();
  const child = spawn(process.execPath, ['src/built/run.js', 'main', '--serve'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...withoutSettings(process.env),
      LOG_LEVEL: 'warn',
      QUESTIONS_PER_MINUTE: '0',
      WORKSPACE_QUESTIONS_PER_MINUTE: '0',
      ADDRESS_QUESTIONS_PER_MINUTE: '0',
      ADDRESS_PAGES_PER_MINUTE: '0',
      PORT: String(web),
      OPS_PORT: String(ops),
      ...settings,
    },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
    listen?.(chunk.toString());
  });
  const opsUrl = `http://127.0.0.1:${ops}`;
  await untilReady(child, opsUrl, () => said);
  return {
    url: `http://127.0.0.1:${web}`,
    readyAfter: performance.now() - started,
    metric: (name) => metricOf(opsUrl, name),
    stop: () => end(child, 'SIGTERM'),
    kill: async () => void (await end(child, 'SIGKILL')),
  };
}

/** What the caller's own environment says about the bot must not leak into the measurement. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own =
    /^(SLACK_|DISCORD_|DATABASE_URL$|ENCRYPTION_KEY$|PUBLIC_URL$|HOST$|OPS_HOST$|KEEP_QUESTIONS$|TODAY$|LOCALE$)/;
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, own.test(name) ? '' : value]));
}

async function untilReady(child: ChildProcess, opsUrl: string, said: () => string): Promise<void> {
  const deadline = performance.now() + LONGEST_START;
  while (performance.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const isReady = await fetch(`${opsUrl}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await sleep(20);
  }
  child.kill('SIGKILL');
  throw new EnvironmentError('service-start', `The service did not become ready. It said:\n${said()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}

async function metricOf(opsUrl: string, name: string): Promise<number> {
  const text = await (await fetch(`${opsUrl}/metrics`)).text();
  const lines = text.split('\n').filter((line) => new RegExp(`^${name}(\\{|\\s)`).test(line));
  return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}
