import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EnvironmentError } from '../../../src/errors.ts';
import { listen } from '../../../src/platforms/web/server.ts';
import { openBot } from '../../chat/open-bot.ts';
import { newWeb, openWeb, pause } from './open-web.ts';

describe('opening the door', () => {
  it('takes a free port for 0 and says where it is', async () => {
    const { web } = await openWeb();
    expect(web.port()).toBeGreaterThan(0);
    expect(web.url()).toBe(`http://127.0.0.1:${web.port()}`);
  });

  it('names an address that a browser can open', () => {
    expect(newWeb({ host: '0.0.0.0', port: 3000 }).url()).toBe('http://127.0.0.1:3000');
    expect(newWeb({ host: '::1', port: 3000 }).url()).toBe('http://[::1]:3000');
  });

  it('says which setting to change when the port is taken', async () => {
    const { web, chat } = await openWeb();
    const second = newWeb({ port: web.port() });
    const failure = await second.start(chat).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EnvironmentError);
    expect(String(failure)).toMatch(/is taken.*PORT/);
    expect(second.ready()).toBe(false);
  });

  it('says which setting to change when the host is none of this machine', async () => {
    const failure = await newWeb({ host: '203.0.113.7' })
      .start(await openBot())
      .catch((error: unknown) => error);
    expect(String(failure)).toMatch(/HOST/);
  });
});

describe('a request that does not arrive', () => {
  it('is ended, however slowly its body drips', async () => {
    const server = await listen({ host: '127.0.0.1', port: 0, listener: () => {}, pause, arrival: 60 });
    onTestFinished(() => server.close());
    const slow = connect(server.port, '127.0.0.1');
    slow.write('POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\n');
    const drip = setInterval(() => slow.write('x'), 5);
    let said = '';
    slow.on('data', (chunk) => {
      said += chunk;
    });
    slow.on('error', () => {});
    await new Promise((resolve) => slow.once('close', resolve));
    clearInterval(drip);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('closing the door', () => {
  it('waits for a running request and answers it', async () => {
    const bot = await openBot();
    let answer: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const handle = async (...said: Parameters<typeof bot.handle>) => {
      await held;
      return bot.handle(...said);
    };
    const { web, send } = await openWeb({ chat: { ...bot, handle } });
    const asked = send('/api/ask', { question: 'Who runs Halden Optics?' });
    await sleep(50);
    let isClosed = false;
    const closed = web.stop().then(() => {
      isClosed = true;
    });
    await sleep(50);
    expect(isClosed).toBe(false);
    answer();
    expect((await asked).status).toBe(200);
    await closed;
  });

  it('ends connections that are kept alive and ones that say nothing', async () => {
    // Waiting for them would never end.
    const { web } = await openWeb({ pause: () => new Promise(() => {}) });
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve) =>
      request(web.url(), { agent }, (response) => response.resume().on('end', resolve)).end(),
    );
    const silent = connect(web.port(), '127.0.0.1');
    await new Promise((resolve) => silent.once('connect', resolve));
    const ended = new Promise((resolve) => silent.once('close', resolve).resume());
    await web.stop();
    await ended;
    agent.destroy();
  });
});
