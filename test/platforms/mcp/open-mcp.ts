import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ReadBuffer, serializeMessage } from '@modelcontextprotocol/sdk/shared/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { onTestFinished } from 'vitest';
import type { Chat } from '../../../src/chat/chat.ts';
import { createMcpHttp } from '../../../src/platforms/mcp/http.ts';
import { createMcpStdio } from '../../../src/platforms/mcp/stdio.ts';
import type { Platform } from '../../../src/platforms/platform.ts';
import type { Web, WebOptions } from '../../../src/platforms/web/connect.ts';
import { openBot } from '../../chat/open-bot.ts';
import { newWeb } from '../web/open-web.ts';

/** A door with an assistant in front of it; nothing is started yet. */
export type Assistant = { readonly platform: Platform; connect(): Promise<Client> };

const fail = (error: unknown) => {
  throw error;
};

/** `/mcp` on the web door; both are started and stopped together, as the bot does. */
export function httpAssistant(options: Partial<WebOptions> = {}): Assistant & { readonly web: Web } {
  const mcp = createMcpHttp({ newId: randomUUID, onError: fail });
  const web = newWeb({ behind: [mcp.router], ...options });
  const platform: Platform = {
    name: mcp.name,
    start: async (chat) => {
      await mcp.start(chat);
      await web.start(chat);
    },
    ready: () => mcp.ready() && web.ready(),
    stop: async () => {
      await web.stop();
      await mcp.stop();
    },
  };
  return { platform, web, connect: () => connected(new StreamableHTTPClientTransport(new URL('/mcp', web.url()))) };
}

/** The stdio door between two pipes. */
export function stdioAssistant(
  onEnd: () => void = () => {},
): Assistant & { readonly input: PassThrough; readonly output: PassThrough } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const platform = createMcpStdio({ input, output, newId: randomUUID, onError: fail, onEnd });
  return { platform, input, output, connect: () => connected(throughPipes(input, output)) };
}

/** The client's end of two pipes, with the SDK's own reading and writing of messages. */
function throughPipes(toServer: PassThrough, fromServer: PassThrough): Transport {
  const buffer = new ReadBuffer();
  const transport: Transport = {
    start: async () => {
      fromServer.on('data', (chunk: Buffer) => {
        buffer.append(chunk);
        for (let message = buffer.readMessage(); message; message = buffer.readMessage())
          transport.onmessage?.(message);
      });
    },
    send: async (message) => void toServer.write(serializeMessage(message)),
    close: async () => transport.onclose?.(),
  };
  return transport;
}

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  return client;
}

/** A client of a started door on the real chat over the fixture library; everything is closed when the test is over. */
export async function openAssistant(
  kind: 'stdio' | 'http',
  chat?: Chat,
): Promise<{ readonly client: Client; call(name: string, given: Record<string, unknown>): Promise<CallToolResult> }> {
  const { platform, connect } = kind === 'stdio' ? stdioAssistant() : httpAssistant();
  await platform.start(chat ?? (await openBot()));
  onTestFinished(() => platform.stop());
  const client = await connect();
  onTestFinished(() => client.close());
  // The client checks results against the schemas that it has been told of.
  await client.listTools();
  return {
    client,
    call: async (name, given) => (await client.callTool({ name, arguments: given })) as CallToolResult,
  };
}
