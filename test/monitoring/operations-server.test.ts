import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/monitoring/metrics.ts';
import { type OperationsServer, startOperationsServer } from '../../src/monitoring/operations-server.ts';
import { type ReadyParts, readyChecks } from '../../src/monitoring/ready-checks.ts';

const open: OperationsServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

type Where = { readonly host: string; readonly publicUrl?: string };

const READY: ReadyParts = {
  isClosing: () => false,
  ping: async () => {},
  room: async () => 1e9,
  articles: () => 3,
  doors: [{ name: 'slack', ready: () => true }],
  patience: 50,
};

async function start(
  parts: Partial<ReadyParts> = {},
  port = 0,
  where: Where = { host: '127.0.0.1' },
): Promise<OperationsServer> {
  const metrics = createMetrics({ waiting: () => 0, library: () => ({ articles: 3 }) });
  const server = await startOperationsServer({
    ...where,
    port,
    metrics,
    checks: readyChecks({ ...READY, ...parts }),
  });
  open.push(server);
  return server;
}

async function get(server: OperationsServer, path: string) {
  const response = await fetch(server.url + path);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

async function ready(parts: Partial<ReadyParts>) {
  const { status, text } = await get(await start(parts), '/readyz');
  return { status, ...JSON.parse(text) };
}

describe('the operations server', () => {
  it('says that the process is alive, and how long its event loop was held up', async () => {
    const { status, text } = await get(await start({ articles: () => 0 }), '/healthz');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      status: 'alive',
      uptimeSeconds: expect.any(Number),
      eventLoopDelayMs: expect.any(Number),
    });
  });

  it('gives the metrics in the format of Prometheus', async () => {
    const { status, type, text } = await get(await start(), '/metrics');
    expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(text).toContain('\nwenda_library_articles 3\n');
  });

  it('gives figures to no page elsewhere that has pointed its name here', async () => {
    const status = async (server: OperationsServer, host: string) => {
      const url = new URL('/metrics', server.url.replace('0.0.0.0', '127.0.0.1'));
      return new Promise((resolve) =>
        request(url, { headers: { host } }, (response) => resolve(response.resume().statusCode)).end(),
      );
    };
    const local = await start();
    expect(await status(local, 'elsewhere.example')).toBe(403);
    expect(await status(local, 'localhost:9464')).toBe(200);
    const open = await start({}, 0, { host: '0.0.0.0', publicUrl: 'https://wenda.example' });
    expect(await status(open, 'elsewhere.example:9464')).toBe(403);
    for (const host of ['wenda.example', 'wenda:9464', '10.1.2.3:9464'])
      expect(await status(open, host), host).toBe(200);
    expect(await status(await start({}, 0, { host: '0.0.0.0' }), 'wenda.internal')).toBe(200);
  });

  it('is ready when library, store and doors are', async () => {
    expect(await ready({})).toEqual({
      status: 'ready',
      checks: { process: 'ok', library: 'ok', store: 'ok', disk: 'ok', slack: 'ok' },
    });
  });

  it.each([
    ['the library is empty', { articles: () => 0 }, { library: 'holds no article' }],
    [
      'the store fails',
      { ping: () => Promise.reject(new Error('password')) },
      { store: 'cannot be reached or written' },
    ],
    ['the store hangs', { ping: () => new Promise<void>(() => {}) }, { store: 'did not answer within 50 ms' }],
    ['the disk is nearly full', { room: async () => 7_900_000 }, { disk: 'has only 7 MB left' }],
    ['the disk hangs', { room: () => new Promise<number>(() => {}) }, { disk: 'did not answer within 50 ms' }],
    ['a door is shut', { doors: [{ name: 'web', ready: () => false }] }, { web: 'is not connected' }],
    ['the process closes', { isClosing: () => true }, { process: 'is closing' }],
  ])('is not ready when %s, and says so', async (_, parts, checks) => {
    const { status, checks: said, ...rest } = await ready(parts);
    expect([status, said]).toMatchObject(['not ready', checks]);
    expect(rest).toEqual({});
  });

  it('answers with 503 when it is not ready', async () => {
    expect((await get(await start({ articles: () => 0 }), '/readyz')).status).toBe(503);
  });

  it('knows no other page, takes only GET and HEAD', async () => {
    const server = await start();
    expect((await get(server, '/')).status).toBe(404);
    expect((await get(server, '/healthz?x=1')).status).toBe(200);
    expect((await fetch(`${server.url}/healthz`, { method: 'POST' })).status).toBe(405);
    const head = await fetch(`${server.url}/healthz`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('says which setting to change where its port is taken', async () => {
    const { url } = await start();
    await expect(start({}, Number(new URL(url).port))).rejects.toMatchObject({
      name: 'EnvironmentError',
      code: 'operations-address',
      message: expect.stringMatching(/another program has it\. Give another one with OPS_PORT/),
    });
  });
});
