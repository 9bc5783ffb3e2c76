import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/errors.ts';
import { createLog, type Log, secretsIn } from '../../src/log.ts';

function lines(write: (log: Log) => void, secrets: readonly string[] = []) {
  const written: string[] = [];
  write(createLog({ level: 'debug', secrets, destination: { write: (line) => void written.push(line) } }));
  return written;
}

const BOT = 'xoxb-123456789012-abcdefGHIJKL';
const DISCORD = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB';

describe('the log', () => {
  it('writes one JSON line an event, with time and level', () => {
    const [line = '', ...others] = lines((log) => log.info({ platform: 'web', ms: 3 }, 'answered'));
    expect(others).toEqual([]);
    expect(line.match(/\n/g)).toHaveLength(1);
    const { time, ...rest } = JSON.parse(line);
    expect(rest).toEqual({ level: 'info', platform: 'web', ms: 3, msg: 'answered' });
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('leaves out what is below its level', () => {
    const written: string[] = [];
    createLog({ level: 'warn', destination: { write: (line) => void written.push(line) } }).info('x');
    expect(written).toEqual([]);
  });

  it('writes an error with stack, code and all its causes, and nothing else that hangs on it', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', request: 'who asks what?' });
    const error = new EnvironmentError('store', 'no store', { cause, value: 'who runs Acme?' });
    const [line = ''] = lines((log) => log.error({ err: error }, 'failed'));
    expect(JSON.parse(line).err).toEqual({
      type: 'EnvironmentError',
      code: 'store',
      message: 'no store',
      stack: expect.stringContaining('log.test.ts'),
      cause: expect.objectContaining({ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' }),
    });
    expect(line).not.toMatch(/who/);
  });

  it('writes what was thrown and is no error', () => {
    const [line = ''] = lines((log) => log.error({ err: 'broken' }, 'failed'));
    expect(JSON.parse(line).err).toEqual({ message: 'broken' });
  });

  it.each([
    ['a Slack token', BOT],
    ['a Slack app token', 'xapp-1-A012345-67890-abcdef'],
    ['a Slack token that rotates', 'xoxe.xoxb-1-MS0yLTEyMzQ1'],
    ['a Slack refresh token', 'xoxe-1-My0xLTEyMzQ1Njc4'],
    ['a Discord token', DISCORD],
    ['an Authorization header', 'Bearer abcdef0123456789'],
    ['a password in an address', 'postgres://wenda:hunter22@db:5432/wenda'],
  ])('hides %s, in a field, in a message and in an error', (_, secret) => {
    const written = lines((log) => {
      log.info({ detail: secret }, 'field');
      log.info(`message ${secret}!`);
      log.error({ err: new Error('outer', { cause: new Error(`bad ${secret}`) }) }, 'error');
    });
    const part = secret.replace(/^Bearer |^postgres:\/\/wenda:|@.*$/g, '');
    expect(written).toHaveLength(3);
    for (const line of written) {
      expect(line).not.toContain(part);
      expect(line).toContain('[redacted]');
      JSON.parse(line);
    }
  });

  it('hides the fields that are named like secrets, at any depth', () => {
    const [line = ''] = lines((log) =>
      log.info({ headers: { Authorization: 'x', Cookie: 'y' }, options: { signingSecret: { deep: 'z' } }, id: 1 }, 'm'),
    );
    expect(JSON.parse(line)).toMatchObject({
      headers: { Authorization: '[redacted]', Cookie: '[redacted]' },
      options: { signingSecret: '[redacted]' },
      id: 1,
    });
  });

  it('hides the secrets that it is told, whatever they look like', () => {
    const [line = ''] = lines((log) => log.info({ body: 'sig="q\\"uote"' }, 'with q\\"uote'), ['q\\"uote']);
    expect(line).not.toContain('uote');
    JSON.parse(line);
  });
});

describe('secretsIn', () => {
  it('finds the settings that are named like secrets, and passwords in addresses, also as they are decoded', () => {
    const secrets = secretsIn({
      SLACK_SIGNING_SECRET: '0123456789abcdef',
      ENCRYPTION_KEY: 'a2V5a2V5a2V5',
      DATABASE_URL: 'postgres://u:p%40ssword@h/d',
      PORT: 3000,
      LOCALE: 'en',
      DISCORD_TOKEN: undefined,
    });
    expect(secrets).toEqual(['0123456789abcdef', 'a2V5a2V5a2V5', 'p%40ssword', 'p@ssword']);
  });
});
