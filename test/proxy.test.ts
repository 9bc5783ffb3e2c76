import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, getGlobalDispatcher, setGlobalDispatcher, WebSocket } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { checkProxy } from '../src/cli/doctor/check-proxy.ts';
import { checkSlackRemote } from '../src/cli/doctor/check-slack.ts';
import { parseConfig } from '../src/config.ts';
import { followProxy, proxyIn } from '../src/proxy.ts';
import { openProxy } from './tunnel.ts';

const servers: Server[] = [];
const before = getGlobalDispatcher();

afterEach(() => {
  setGlobalDispatcher(before);
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function openRemote(): Promise<string> {
  return listening(
    createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":false,"error":"invalid_auth"}');
    }),
  );
}

describe('an outgoing proxy', () => {
  it('is passed by what is fetched, and by the doctor', async () => {
    const [proxy, remote] = [await openProxy(), await openRemote()];
    await followProxy({ HTTP_PROXY: proxy.url });
    await (await fetch(`${remote}/a`)).text();
    const config = parseConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_API_URL: `${remote}/api/` });
    expect(await checkSlackRemote(config, 5_000)).toMatchObject([{ grade: 'error' }]);
    expect(new Set(proxy.passed)).toEqual(new Set([new URL(remote).host]));
    expect(proxy.passed.length).toBeGreaterThan(1);
  });

  it('is passed by a WebSocket that is given it, as Slack’s is', async () => {
    const proxy = await openProxy();
    const server = createServer();
    const remote = await listening(server);
    new WebSocketServer({ server }).on('connection', (socket) => socket.send('hello'));
    const dispatcher = await followProxy({ http_proxy: proxy.url });
    const socket = new WebSocket(remote.replace('http', 'ws'), { dispatcher: dispatcher ?? new Agent() });
    const heard = await new Promise((resolve) => socket.addEventListener('message', ({ data }) => resolve(data)));
    socket.close();
    expect(heard).toBe('hello');
    expect(proxy.passed).toEqual([new URL(remote).host]);
  });

  it('is not passed on the way to hosts that are exempt', async () => {
    const [proxy, remote] = [await openProxy(), await openRemote()];
    await followProxy({ HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' });
    await (await fetch(remote)).text();
    expect(proxy.passed).toEqual([]);
  });

  it('is none where none is named', async () => {
    expect(proxyIn({ NO_PROXY: 'localhost', HTTPS_PROXY: '' })).toBeUndefined();
    expect(await followProxy({})).toBeUndefined();
    expect(getGlobalDispatcher()).toBe(before);
    expect(checkProxy({})).toEqual([]);
  });

  it('is spoken of by the doctor, without its password, with what does not go through it', () => {
    const said = checkProxy({ HTTP_PROXY: 'http://me:hunter2@proxy.example:3128', DISCORD_TOKEN: 'x' });
    const text = said.map(({ grade, message }) => `${grade} ${message}`).join('\n');
    expect(text).toContain('ok requests to others go through proxy.example:3128');
    expect(text).toContain('warn HTTPS_PROXY is not set');
    expect(text).toContain('wss://gateway.discord.gg');
    expect(text).not.toContain('hunter2');
  });
});
