import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { configSchema, parseConfig } from '../src/config.ts';
import { UsageError } from '../src/errors.ts';

const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');

describe('the configuration', () => {
  it.each([
    ['SLACK_STATE_SECRET', 31],
    ['SLACK_SIGNING_SECRET', 15],
    ['SLACK_CLIENT_SECRET', 15],
  ])('refuses a %s that may be guessed', (name, length) => {
    expect(() => parseConfig({ [name]: 'x'.repeat(length) })).toThrow(`${name}: must have at least ${length + 1}`);
    expect(() => parseConfig({ [name]: 'x'.repeat(length + 1) })).not.toThrow();
  });

  it('has a default for every setting', () => {
    expect(parseConfig({})).toEqual({
      KNOWLEDGE_DIR: 'knowledge',
      LARGEST_FILE_KB: 200,
      CACHE_DIR: 'data/cache',
      HOST: '127.0.0.1',
      PORT: 3000,
      OPS_HOST: '127.0.0.1',
      OPS_PORT: 9464,
      LOG_LEVEL: 'info',
      STORE_FILE: 'data/wenda.db',
      KEEP_QUESTIONS: false,
      STORE_LIMIT_MB: 2000,
      QUESTIONS_PER_MINUTE: 30,
      ADDRESS_QUESTIONS_PER_MINUTE: 120,
      ADDRESS_PAGES_PER_MINUTE: 1200,
      WORKSPACE_QUESTIONS_PER_MINUTE: 600,
      DISCORD_FOLLOW_THREADS: false,
    });
  });

  it('takes what is given and leaves the rest of the environment out', () => {
    expect(parseConfig({ KNOWLEDGE_DIR: 'notes', LOCALE: 'zh-TW', TODAY: '2026-03-01', PATH: '/bin' })).toEqual({
      ...parseConfig({}),
      KNOWLEDGE_DIR: 'notes',
      LOCALE: 'zh-TW',
      TODAY: '2026-03-01',
    });
  });

  it('counts an empty value as absent', () => {
    expect(parseConfig({ KNOWLEDGE_DIR: '', LOCALE: '', TODAY: '', OTHER: undefined })).toEqual(parseConfig({}));
  });

  it.each(['Asia/Shanghai', 'Europe/Berlin', 'UTC'])('takes %s for a time zone', (TIME_ZONE) => {
    expect(parseConfig({ TIME_ZONE })).toMatchObject({ TIME_ZONE });
  });

  it.each([
    { TIME_ZONE: 'Shanghai' },
    { TRUST_PROXY: 'yes' },
    { TRUST_PROXY: 'example.com' },
    { HTTPS_PROXY: 'proxy:' },
  ])('does not take %j', (wrong) => {
    expect(() => parseConfig(wrong)).toThrow(UsageError);
  });

  it.each(['1', 'loopback', 'loopback, 10.0.0.0/8', '::1'])('takes %s for proxies to trust', (TRUST_PROXY) => {
    expect(parseConfig({ TRUST_PROXY })).toMatchObject({ TRUST_PROXY });
  });

  it.each(['2026-02-30', 'today', '2026-3-1', '20260301'])('does not take %s for a day', (TODAY) => {
    expect(() => parseConfig({ TODAY })).toThrow(UsageError);
  });

  it('names every setting that is wrong, each with its own line', () => {
    const environment: Record<string, string> = { KNOWLEDGE_DIR: 'notes', TODAY: 'never' };
    expect(() => parseConfig(environment)).toThrow(
      /^The configuration is not right\. Correct it[^\n]+\nTODAY: [^\n]+$/,
    );
  });
});

describe('.env.example', () => {
  const keys = Object.keys(configSchema.shape);
  const defaults: Readonly<Record<string, string | number | boolean | undefined>> = parseConfig({});

  it('is a file that can be used as it is', () => {
    expect(parseConfig(parse(example))).toEqual(parseConfig({}));
  });

  it('names every setting and no other, in the order of the schema', () => {
    expect([...example.matchAll(/^([A-Z_]+)=/gm)].map(([, key]) => key)).toEqual(keys);
  });

  it.each(Object.entries(configSchema.shape))('gives %s with its default below its description', (key, setting) => {
    expect(setting.description ?? '').not.toBe('');
    expect(example).toContain(`\n# ${setting.description}\n${key}=${defaults[key] ?? ''}\n`);
  });
});
