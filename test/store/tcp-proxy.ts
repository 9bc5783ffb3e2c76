import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a client and a server on 127.0.0.1, and can be away. */
export type TcpProxy = {
  readonly port: number;
  /** Cuts every connection and refuses new ones. */
  drop(): Promise<void>;
  restore(): Promise<void>;
  /** Says nothing any more, but keeps the connections: a cable that was pulled. */
  stall(): void;
  close(): Promise<void>;
};

export async function startTcpProxy(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let server = await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  async function listen(on: number): Promise<Server> {
    const listening = createServer((near) => join(near, connect(target))).listen(on, '127.0.0.1');
    await once(listening, 'listening');
    return listening;
  }

  function join(near: Socket, far: Socket): void {
    for (const [one, two] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        sockets.delete(one);
        two.destroy();
      });
      one.pipe(two);
    }
  }

  async function drop(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  return {
    port,
    drop,
    async restore() {
      server = await listen(port);
    },
    stall() {
      for (const socket of sockets) socket.unpipe().pause();
    },
    close: drop,
  };
}
