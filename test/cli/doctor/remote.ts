import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Canned = {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Asked = { readonly method: string; readonly path: string; readonly authorization: string };

/** A remote service on 127.0.0.1 that gives canned answers by path; a path without one never answers. */
export async function startRemote(answers: Readonly<Record<string, Canned>>) {
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const { method = '', url = '', headers } = request;
    asked.push({ method, path: url, authorization: headers.authorization ?? '' });
    const canned = answers[url];
    if (!canned) return;
    response.writeHead(canned.status ?? 200, { 'content-type': 'application/json', ...canned.headers });
    response.end(JSON.stringify(canned.body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
