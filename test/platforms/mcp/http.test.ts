import { describe, expect, it, onTestFinished } from 'vitest';
import { openBot } from '../../chat/open-bot.ts';
import { httpAssistant } from './open-mcp.ts';

const ASK = {
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'ask', arguments: { question: 'Who runs Halden Optics?' } },
};

async function openDoor() {
  const { platform, web } = httpAssistant();
  await platform.start(await openBot());
  onTestFinished(() => platform.stop());
  return (body: unknown, headers: Readonly<Record<string, string>> = {}, method = 'POST') =>
    fetch(new URL('/mcp', web.url()), {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
}

describe('/mcp', () => {
  it('answers one message without a session', async () => {
    const send = await openDoor();
    const response = await send(ASK);
    expect(response.headers.get('mcp-session-id')).toBeNull();
    expect(JSON.stringify(await response.json())).toContain('Tomas Reyes');
  });

  it('is behind the guard of the web door: no foreign host name, no other site', async () => {
    const send = await openDoor();
    expect((await send(ASK, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await send(ASK, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('takes no more than 64 kB, and one message at a time', async () => {
    const send = await openDoor();
    const long = await send({ ...ASK, padding: 'x'.repeat(70_000) });
    expect([long.status, long.headers.get('content-type')]).toEqual([413, 'application/problem+json; charset=utf-8']);
    expect((await send([ASK, ASK])).status).toBe(400);
  });

  it('says that there is no stream to listen to and no session to end', async () => {
    const send = await openDoor();
    for (const method of ['GET', 'DELETE']) {
      const response = await send(undefined, {}, method);
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it('says so while the bot is closing', async () => {
    const { web, platform } = httpAssistant();
    await web.start(await openBot());
    onTestFinished(() => web.stop());
    expect(platform.ready()).toBe(false);
    const response = await fetch(new URL('/mcp', web.url()), { method: 'POST' });
    expect(response.status).toBe(503);
  });
});
