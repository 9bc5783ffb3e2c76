import { type Response, Router } from 'express';
import type { Chat } from '../../chat/chat.ts';
import type { Platform } from '../platform.ts';

export type McpHttpOptions = {
  readonly newId: () => string;
  /** Told of failures that are not the caller's. */
  readonly onError: (error: unknown) => void;
};

export type McpHttp = Platform & {
  /** `/mcp`, to be mounted behind a guard of hosts and origins and a parser of JSON that limits the size. */
  readonly router: Router;
};

const PATH = '/mcp';
/** Codes of JSON-RPC errors. */
const [INVALID_REQUEST, UNAVAILABLE] = [-32_600, -32_000];

/** MCP over streamable HTTP. */
export function createMcpHttp({ newId, onError }: McpHttpOptions): McpHttp {
  let chat: Chat | undefined;
  const router = Router();
  router.post(PATH, async (request, response) => {
    if (!chat) return refuse(response, 503, UNAVAILABLE, 'The library is not ready. Try again in a moment.');
    if (Array.isArray(request.body)) return refuse(response, 400, INVALID_REQUEST, 'Send one message a request.');
    // The SDK takes longer to load than the articles, and most who run the bot never need it.
    const { exchange } = await import('./exchange.ts');
    await exchange(request, response, { chat, user: `mcp:${request.ip ?? ''}`, newId, onError });
  });
  router.all(PATH, (_request, response) => {
    response.set('Allow', 'POST');
    refuse(response, 405, UNAVAILABLE, 'Messages are sent by POST; there is no stream to listen to.');
  });
  return {
    name: 'mcp',
    router,
    start: async (opened) => {
      chat = opened;
    },
    ready: () => chat !== undefined,
    stop: async () => {
      chat = undefined;
    },
  };
}

function refuse(response: Response, status: number, code: number, message: string): void {
  response.status(status).json({ jsonrpc: '2.0', error: { code, message }, id: null });
}
