import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A site on 127.0.0.1 that stands for one of the internet: its address, without a slash at the end. */
export async function openSite(answer: RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** A site with these pages, by path. */
export function openPages(pages: Readonly<Record<string, string>>, type = 'text/html; charset=utf-8'): Promise<string> {
  return openSite((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(page);
  });
}
