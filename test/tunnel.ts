import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';

/** A proxy that tunnels, and notes where to. Every name leads to this machine. */
export async function openProxy(): Promise<{ readonly url: string; readonly passed: readonly string[] }> {
  const passed: string[] = [];
  const proxy = createServer((_request, response) => void response.writeHead(405).end());
  proxy.on('connect', (request, socket) => {
    passed.push(request.url ?? '');
    const [, port = ''] = (request.url ?? '').split(':');
    const target = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    for (const end of [target, socket]) end.on('error', () => {});
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, passed };
}
