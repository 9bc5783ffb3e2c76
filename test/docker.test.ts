import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { configSchema } from '../src/config.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

/** Instructions of the Dockerfile, with continued lines joined. */
const INSTRUCTIONS = read('Dockerfile')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ name: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1).trim() }));

const instructions = (name: string) => INSTRUCTIONS.filter((one) => one.name === name).map(({ rest }) => rest);

/** What the build takes from the repository. */
const SOURCES = instructions('COPY')
  .filter((rest) => !rest.startsWith('--from'))
  .flatMap((rest) => rest.split(/\s+/).slice(0, -1));

const composeSchema = z.object({
  services: z.object({
    database: z.object({
      image: z.string(),
      healthcheck: z.object({ test: z.array(z.string()) }),
      volumes: z.array(z.string()),
    }),
    bot: z.object({
      depends_on: z.object({ database: z.object({ condition: z.literal('service_healthy') }) }),
      environment: z.record(z.string(), z.union([z.string(), z.number()])),
      deploy: z.object({ replicas: z.number() }),
      ports: z.array(z.string()),
      stop_grace_period: z.string(),
    }),
  }),
});
const { database, bot } = composeSchema.parse(parse(read('compose.yaml'))).services;

describe('the Dockerfile', () => {
  it('copies only what is there, and .dockerignore lets it through', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(SOURCES.length).toBeGreaterThan(5);
    expect(SOURCES.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    expect(SOURCES.filter((source) => !allowed.includes(`!${source}`))).toEqual([]);
    expect(allowed.filter((line) => !SOURCES.includes(line.slice(1)))).toEqual([]);
  });

  it('copies everything that the program is made of', () => {
    const imported = [...read('src/main.ts').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => path);
    const folders = new Set(imported.map((path) => (path.startsWith('../') ? path.split('/')[1] : 'src')));
    expect([...folders].filter((folder) => !SOURCES.includes(folder ?? ''))).toEqual([]);
    expect(SOURCES).toContain(configSchema.shape.KNOWLEDGE_DIR.parse(undefined));
  });

  it('starts the program itself, not npm or a shell, as a user without rights', () => {
    expect(JSON.parse(instructions('CMD')[0] ?? '')).toEqual(['node', 'src/built/run.js', 'main', '--serve']);
    expect(instructions('USER')).toEqual(['node']);
  });

  it('sets settings that exist', () => {
    const names = instructions('ENV').flatMap((rest) => [...rest.matchAll(/(\w+)=/g)].map(([, name = '']) => name));
    expect(names.filter((name) => name !== 'NODE_ENV' && !(name in configSchema.shape))).toEqual([]);
  });

  it('asks for health on the operations port, and opens the ports of the settings', () => {
    expect(instructions('HEALTHCHECK')[0]).toMatch(/OPS_PORT \+ '\/healthz'/);
    const { PORT, OPS_PORT } = configSchema.parse({});
    expect(instructions('EXPOSE')).toEqual([`${PORT} ${OPS_PORT}`]);
  });
});

describe('compose.yaml', () => {
  it('sets settings that exist', () => {
    expect(Object.keys(bot.environment).filter((name) => !(name in configSchema.shape))).toEqual([]);
  });

  it('starts two replicas once PostgreSQL is healthy, each with ports of its own', () => {
    expect(database.image).toMatch(/^postgres:/);
    expect(bot.deploy.replicas).toBe(2);
    const { PORT, OPS_PORT } = configSchema.parse(bot.environment);
    expect(bot.ports).toEqual([
      `127.0.0.1:${PORT}-${PORT + 1}:${PORT}`,
      `127.0.0.1:${OPS_PORT}-${OPS_PORT + 1}:${OPS_PORT}`,
    ]);
  });

  it('gives the bot longer to stop than it takes to finish what was accepted', () => {
    expect(Number.parseInt(bot.stop_grace_period, 10)).toBeGreaterThan(10);
  });

  it('holds no secret', () => {
    const written = read('compose.yaml').replace(/^\s*#.*$/gm, '');
    const secrets = [...written.matchAll(/(?:PASSWORD|KEY|TOKEN|SECRET): (.*)/g)].map(([, value]) => value);
    expect(secrets.length).toBeGreaterThan(1);
    expect(secrets.filter((value) => !/^\$\{\w+:\?.+\}$/.test(value ?? ''))).toEqual([]);
  });
});
