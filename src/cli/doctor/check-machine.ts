import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { today } from '../../today.ts';
import { callApi } from './call-api.ts';
import { type Finding, findingsOn } from './finding.ts';

const LEAST_NODE = [20, 19] as const;

/** `version` is `process.versions.node`. */
export function checkNode(version: string): Finding {
  const { ok, warn, error } = findingsOn('Node.js');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]))
    return error(`${version} is too old. Install 24, or at least ${LEAST_NODE.join('.')}`);
  if (major < 22) return warn(`${version} works, but gets no security updates any more. Install 24 when you can`);
  return ok(version);
}

/** Which day it is for the bot, and by what. */
export function checkTime(config: Config, now: Date): Finding {
  const { ok, warn } = findingsOn('time');
  const { TODAY, TIME_ZONE } = config;
  if (TODAY !== undefined) return warn(`today is ${TODAY} for ever, as TODAY says. Take TODAY away in a service`);
  const zone = TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return ok(
    `today is ${today(config, now)} in ${zone}${TIME_ZONE === undefined ? ', the time zone of the machine' : ''}`,
  );
}

/** Whether the store's file can be made and written. */
export async function checkDataFolder({ DATABASE_URL, STORE_FILE }: Config): Promise<readonly Finding[]> {
  const { ok, warn, error } = findingsOn('data folder');
  if (DATABASE_URL !== undefined) return [];
  if (STORE_FILE === ':memory:') return [warn('STORE_FILE is :memory:, so nothing outlives a restart. Name a file')];
  const folder = dirname(resolve(STORE_FILE));
  const parent = await nearest(folder);
  const writable = await access(parent, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!writable)
    return [error(`${parent} can't be written. Give it to the user who runs the bot, or change STORE_FILE`)];
  return [ok(parent === folder ? `${folder} can be written` : `${folder} will be made at the first start`)];
}

async function nearest(folder: string): Promise<string> {
  const exists = await access(folder).then(
    () => true,
    () => false,
  );
  return exists || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/** Whether the ports are free, or taken by this very bot. */
export async function checkPorts(config: Config): Promise<readonly Finding[]> {
  const { ok, error } = findingsOn('ports');
  const { HOST, PORT, OPS_HOST, OPS_PORT } = config;
  if (PORT === OPS_PORT && PORT !== 0) return [error(`PORT and OPS_PORT are both ${PORT}. Change one of them`)];
  const health = `http://${OPS_HOST === '0.0.0.0' ? '127.0.0.1' : OPS_HOST}:${OPS_PORT}/healthz`;
  const running = OPS_PORT !== 0 && (await callApi(health, { patience: 1_000, direct: true })).status === 200;
  const check = async (name: string, host: string, port: number): Promise<Finding> => {
    const fault = port === 0 ? undefined : await portFault(host, port);
    if (fault === undefined) return ok(`${name} ${host}:${port} is free`);
    if (fault === 'EADDRINUSE' && running) return ok(`${name} ${host}:${port} is held by a bot that runs`);
    if (fault === 'EADDRINUSE') return error(`${host}:${port} is taken by another program. Change ${name}`);
    return error(`${host}:${port} can't be taken (${fault}). Change ${name} or its host`);
  };
  return [await check('PORT', HOST, PORT), await check('OPS_PORT', OPS_HOST, OPS_PORT)];
}

function portFault(host: string, port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => done(cause.code ?? cause.message));
    server.listen(port, host, () => server.close(() => done(undefined)));
  });
}

/** Whether others can follow the links. */
export function checkPublicUrl({ PUBLIC_URL, SLACK_BOT_TOKEN, SLACK_CLIENT_ID, DISCORD_TOKEN }: Config): Finding {
  const { ok, warn } = findingsOn('PUBLIC_URL');
  const hasOthers = [SLACK_BOT_TOKEN, SLACK_CLIENT_ID, DISCORD_TOKEN].some((value) => value !== undefined);
  if (PUBLIC_URL === undefined)
    return hasOthers
      ? warn('is not set, so sources in Slack and Discord link to no page of the bot. Set it if the page is public')
      : ok('is not needed by the page and the terminal');
  const { hostname, protocol } = new URL(PUBLIC_URL);
  if (/^(localhost|127\.|0\.0\.0\.0|\[::1?\])/.test(hostname))
    return warn(`${PUBLIC_URL} leads nobody else here. Write the address that others use`);
  if (protocol === 'http:')
    return warn(`${PUBLIC_URL} is not encrypted, and Slack calls https only. Put TLS before it`);
  return ok(hasOthers ? `${PUBLIC_URL}; the numbers of sources in Slack and Discord link to it` : PUBLIC_URL);
}
