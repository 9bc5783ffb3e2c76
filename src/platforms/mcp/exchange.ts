import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Request, Response } from 'express';
import { createMcpServer, type McpParts } from './mcp-server.ts';

/** Answers one message. Each has a server of its own: no session is kept, so that any replica answers any message. */
export async function exchange(request: Request, response: Response, parts: McpParts): Promise<void> {
  const server = createMcpServer(parts);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.once('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(request, response, request.body);
}
