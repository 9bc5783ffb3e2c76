import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lendStore } from '../../../src/store/lend-store.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const fail = (error: unknown) => {
  throw error;
};
const RUN = ['run', '--silent', 'mcp'];

/** The SDK's client of a process of its own, which keeps what it keeps in a folder of its own. */
async function openProcess() {
  const folder = await mkdtemp(join(tmpdir(), 'wenda-mcp-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'kept.db');
  const transport = new StdioClientTransport({
    command: 'npm',
    args: RUN,
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', TODAY: '2026-03-01', STORE_FILE: file },
  });
  const strays: unknown[] = [];
  const client = new Client({ name: 'test', version: '1' });
  // A line that is no message shows here.
  client.onerror = (error) => strays.push(error);
  await client.connect(transport);
  return { client, strays, file };
}

describe('npm run mcp', () => {
  it('serves the client that started it, keeps nothing but a source that is suggested, and ends with it', async () => {
    const { client, strays, file } = await openProcess();
    const { structuredContent } = await client.callTool({
      name: 'ask',
      arguments: { question: 'How much was Didi fined in 2022?' },
    });
    expect(JSON.stringify(structuredContent)).toContain('8.026 billion');
    const link = 'https://news.example/1';
    await client.callTool({ name: 'ask', arguments: { question: 'What is the capital of Didi in Peru?' } });
    // What is asked is not kept.
    expect(existsSync(file)).toBe(false);
    await client.callTool({ name: 'suggest_source', arguments: { link, note: 'page 2' } });
    await client.close();
    expect(strays).toEqual([]);
    const open = await lendStore({ file, onProblem: fail }, ({ store }) => store.suggestions.open(9));
    expect(open).toMatchObject([{ url: link, note: 'page 2' }]);
  }, 120_000);

  it('prints nothing but messages, and answers what it was sent before its input ended', async () => {
    const child = spawn('npm', RUN, { cwd: ROOT, env: { ...process.env, LOG_LEVEL: 'debug' } });
    const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    const clientInfo = { name: 'test', version: '1' };
    child.stdin.write('no message\n');
    send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo } });
    send({ method: 'notifications/initialized' });
    send({ id: 2, method: 'tools/call', params: { name: 'ask', arguments: { question: 'Who founded DeepSeek?' } } });
    child.stdin.end();
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const messages = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(messages.map(({ id }) => id)).toEqual([1, 2]);
    expect(JSON.stringify(messages[1])).toContain('Liang Wenfeng');
    expect(errors).toContain('mcp');
  }, 120_000);
});
