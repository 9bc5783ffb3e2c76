import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { type CallToolResult, ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { READER_LANGUAGES, type ReaderLanguage } from '../../lang/locale.ts';
import { RESOURCES, type ResourceKind } from './resources.ts';
import type { Caller, Given } from './tool.ts';
import { TOOLS } from './tools.ts';

const INSTRUCTIONS = `Answers about the subject of a curated library of dated articles. Every statement carries the numbers of its citations, and nothing is given without one; pass on publisher, date and address with what you use.
When the reply is a refusal (kind unknown or outOfScope) the library does not hold it: say so, and do not fill it in; where the person you work for knows a source, suggest_source hands it to the people who curate the library. Values hold for the date beside them. Notes are remarks of the library itself.`;

export type McpParts = Caller & {
  /** Told of failures that are not the caller's. */
  readonly onError: (error: unknown) => void;
  /** Told of each call that begins; resolves when its answer is made. */
  readonly onCall?: (call: Promise<unknown>) => void;
};

/** The tools and resources, for one connection. */
export function createMcpServer(parts: McpParts): McpServer {
  const server = new McpServer({ name: 'wenda', title: 'Wenda', version: '1' }, { instructions: INSTRUCTIONS });
  for (const { name, title, description, input, output, writes = false, run } of TOOLS)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: writes
          ? { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false }
          : { readOnlyHint: true, openWorldHint: false },
      },
      (given: unknown) => {
        const call = resultOf(() => run(given, parts), parts);
        parts.onCall?.(call);
        return call;
      },
    );
  for (const kind of RESOURCES) registerKind(server, kind, parts);
  return server;
}

/** A failure of ours is told to whoever runs the bot; the assistant only learns that there was one. */
async function resultOf(run: () => Promise<Given>, { onError }: McpParts): Promise<CallToolResult> {
  try {
    const { text, data, failed = false } = await run();
    return { content: [{ type: 'text', text }], structuredContent: { ...data }, ...(failed && { isError: true }) };
  } catch (error) {
    onError(error);
    const text = 'The library could not be asked just now. Try again in a moment.';
    return { content: [{ type: 'text', text }], isError: true };
  }
}

function registerKind(server: McpServer, kind: ResourceKind, parts: McpParts): void {
  const { chat } = parts;
  const template = new ResourceTemplate(kind.template, {
    list: () => ({
      resources: kind.list(chat).map(({ id, title, description }) => ({
        uri: kind.template.replace('{id}', encodeURIComponent(id)),
        name: id,
        title,
        description,
      })),
    }),
    complete: { id: (typed) => [...kind.complete(typed, chat)] },
  });
  const { name, title, description } = kind;
  server.registerResource(name, template, { title, description, mimeType: 'application/json' }, (uri) => {
    const found = kind.read(idIn(uri), chat, languageIn(uri));
    if (!found)
      throw new McpError(ErrorCode.InvalidParams, `There is no ${uri.href}. search_articles names those there are.`);
    return { contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(found) }] };
  });
}

/** `wenda://articles/{id}` is read as a host and a path. */
function idIn({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return pathname.slice(1);
  }
}

function languageIn({ searchParams }: URL): ReaderLanguage {
  return READER_LANGUAGES.find((one) => one === searchParams.get('language')) ?? 'en';
}
