import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const RUN = ['run', '--silent', 'mcp'];

describe('npm run mcp', () => {
  it('serves the client that started it, and ends with it', async () => {
    const transport = new StdioClientTransport({
      command: 'npm',
      args: RUN,
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', TODAY: '2026-03-01' },
    });
    const strays: unknown[] = [];
    const client = new Client({ name: 'test', version: '1' });
    // A line that is no message shows here.
    client.onerror = (error) => strays.push(error);
    await client.connect(transport);
    const { structuredContent } = await client.callTool({
      name: 'ask',
      arguments: { question: 'How much was Didi fined in 2022?' },
    });
    expect(JSON.stringify(structuredContent)).toContain('8.026 billion');
    await client.close();
    expect(strays).toEqual([]);
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
