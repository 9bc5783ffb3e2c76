import type { Dispatcher } from 'undici';

type Environment = Readonly<Record<string, string | undefined>>;

export type ProxySettings = {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  /** Hosts that are asked directly, with commas between them. */
  readonly noProxy?: string;
};

/** The proxy that an environment names, in capitals or, as curl has it, in small letters; undefined where it names none. */
export function proxyIn(environment: Environment): ProxySettings | undefined {
  const of = (name: string) => environment[name] || environment[name.toLowerCase()] || undefined;
  const [httpProxy, httpsProxy, noProxy] = [of('HTTP_PROXY'), of('HTTPS_PROXY'), of('NO_PROXY')];
  if (httpProxy === undefined && httpsProxy === undefined) return undefined;
  return {
    ...(httpProxy !== undefined && { httpProxy }),
    ...(httpsProxy !== undefined && { httpsProxy }),
    ...(noProxy !== undefined && { noProxy }),
  };
}

/**
 * Sends every request of this process to others through the proxy that the environment names; gives it for what wants to be told.
 * Discord's gateway is not reached so: discord.js opens that connection itself and takes no proxy.
 */
export async function followProxy(environment: Environment): Promise<Dispatcher | undefined> {
  const settings = proxyIn(environment);
  if (settings === undefined) return undefined;
  // Loaded where it is needed only: the start waits for it.
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import('undici');
  const proxy = new EnvHttpProxyAgent(settings);
  setGlobalDispatcher(proxy);
  return proxy;
}
