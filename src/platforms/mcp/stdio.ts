import type { Readable, Writable } from 'node:stream';
import { setImmediate as afterThis } from 'node:timers/promises';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Platform } from '../platform.ts';
import { createMcpServer } from './mcp-server.ts';

export type McpStdioOptions = {
  readonly input: Readable;
  /** Carries protocol messages and nothing else. */
  readonly output: Writable;
  readonly newId: () => string;
  /** Told of failures, and of lines that are no messages. */
  readonly onError: (error: unknown) => void;
  /** Told when the assistant has gone. */
  readonly onEnd: () => void;
};

/** Bytes of a line; a longer one ends the connection. The same as the largest body of the web door. */
const LARGEST_LINE = 64 * 1024;

/** MCP for the one assistant that started this process: messages on its standard input and output. */
export function createMcpStdio({ input, output, newId, onError, onEnd }: McpStdioOptions): Platform {
  let server: McpServer | undefined;
  const calls = new Set<Promise<unknown>>();
  const onCall = (call: Promise<unknown>) => {
    calls.add(call);
    void call.finally(() => calls.delete(call));
  };
  return {
    name: 'mcp',
    start: async (chat) => {
      server = createMcpServer({ chat, user: 'assistant', newId, onError, onCall });
      server.server.onerror = onError;
      server.server.onclose = onEnd;
      input.once('end', onEnd);
      await server.connect(new StdioServerTransport(input, output, { maxBufferSize: LARGEST_LINE }));
    },
    ready: () => server?.isConnected() === true,
    stop: async () => {
      const closing = server;
      server = undefined;
      input.off('end', onEnd);
      // What was read in this turn becomes a call in the next one, and a call that is over is answered in the one after.
      await afterThis();
      while (calls.size > 0) await Promise.allSettled(calls);
      await afterThis();
      await closing?.close();
    },
  };
}
