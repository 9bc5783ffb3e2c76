import { lookup as resolveName } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import { EnvironmentError, UsageError } from '../../errors.ts';
import type { ProxySettings } from '../../proxy.ts';
import { isPrivateAddress } from './private-address.ts';

/** What was fetched, as bytes, and where it was in the end. */
export type Fetched = {
  /** The address after all redirects. */
  readonly url: string;
  readonly contentType: string;
  readonly body: Uint8Array;
};

export type FetchOptions = {
  /** Types of content that are wanted, as they are asked for: `text/html`. */
  readonly accept: readonly string[];
  /** Addresses that may not be reached; by default those of private networks. */
  readonly isRefused?: (address: string) => boolean;
  /** How names become addresses; by default as everywhere on this machine. */
  readonly lookup?: LookupFunction;
  /** What requests go through; then the proxy resolves the names, which are looked up here as well where that is possible. */
  readonly proxy?: ProxySettings | undefined;
  /** Longest body, in bytes; by default `LARGEST`. */
  readonly largest?: number;
  /** Longest time for all of it, in milliseconds. */
  readonly patience?: number;
};

/** Every address may be reached: for `--private`. */
export const NOTHING_REFUSED = (): boolean => false;

/** Longest page, fetched or saved, in bytes. */
export const LARGEST = 5_000_000;

const MOST_REDIRECTS = 5;
const PATIENCE = 20_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Asks for no more than a browser shows, and says what asks. */
const AGENT = 'Mozilla/5.0 (compatible; Wenda; reads one page for its curator)';

/**
 * Fetches one address, redirects followed, each of them checked anew: http or https, and no address of a private network, whatever the name
 * resolves to when the connection is made. Throws UsageError where the address does not fit or the page is not open to everybody, and
 * EnvironmentError where it can't be had; both say what to do instead.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  const { isRefused = isPrivateAddress, lookup = resolveName as LookupFunction, patience = PATIENCE } = options;
  const { proxy } = options;
  const names = guarded(lookup, isRefused);
  const direct = { connect: { lookup: names, timeout: patience } };
  const agent = proxy ? new EnvHttpProxyAgent({ ...direct, ...proxy }) : new Agent(direct);
  const signal = AbortSignal.timeout(patience);
  try {
    let url = address;
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const next = checked(url, isRefused);
      if (proxy) await refusePrivate(next, names);
      const answer = await fetchOnce(next, { ...options, agent, signal });
      if ('body' in answer) return answer;
      url = answer.location;
    }
    throw new EnvironmentError('redirects', `${address} leads on more than ${MOST_REDIRECTS} times. ${BY_HAND}`);
  } catch (error) {
    throw explained(error, address, patience);
  } finally {
    await agent.destroy();
  }
}

const BY_HAND = 'Open it in a browser, save the page as HTML and give that file with --from FILE --url ADDRESS';

/** The address as it may be requested. */
function checked(address: string, isRefused: (address: string) => boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError('address', `"${address}" is not an address. Write one that starts with https://`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      'address',
      `${url.host} is to be asked with a name or password. Leave them out of the address`,
    );
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isRefused(host)) throw refusal(host, host);
  return url;
}

/** Resolves a name for a connection and lets only addresses through that may be reached. */
function guarded(lookup: LookupFunction, isRefused: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
      const refused = addresses.find(({ address }) => isRefused(address));
      const [first] = addresses;
      if (refused || !first) return callback(refusal(hostname, refused?.address ?? 'nothing'), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
}

/** A name that only the proxy can resolve is left to it. */
function refusePrivate({ hostname }: URL, names: LookupFunction): Promise<void> {
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    names(hostname, {}, (error) => {
      if (error instanceof UsageError) reject(error);
      else resolve();
    });
  });
}

function refusal(host: string, address: string): UsageError {
  const where = host === address ? host : `${host} (${address})`;
  const message = `${where} is in a private or reserved network and was not asked. If you mean it, add --private`;
  return new UsageError('private', message, { value: address });
}

type Once = FetchOptions & { readonly agent: Dispatcher; readonly signal: AbortSignal };

async function fetchOnce(url: URL, once: Once): Promise<Fetched | { readonly location: string }> {
  const { accept, agent, signal, largest = LARGEST } = once;
  const headers = {
    accept: [...accept, '*/*;q=0.1'].join(', '),
    'accept-language': 'en, zh;q=0.9',
    'user-agent': AGENT,
  };
  const response = await request(url, { dispatcher: agent, signal, headers });
  const location = response.headers['location'];
  if (REDIRECTS.has(response.statusCode) && typeof location === 'string') {
    await response.body.dump({ limit: 0, signal }).catch(() => undefined);
    return { location: URL.canParse(location, url.href) ? new URL(location, url).href : location };
  }
  const fault = faultOfStatus(response.statusCode);
  if (fault !== undefined) throw new EnvironmentError('status', `${url.href} ${fault}`, { value: response.statusCode });
  const contentType = String(response.headers['content-type'] ?? '');
  if (!accept.some((type) => contentType === '' || contentType.toLowerCase().includes(type))) {
    throw new UsageError('content', `${url.href} is ${contentType}, and not ${accept.join(' or ')}. ${BY_HAND}`);
  }
  return { url: url.href, contentType, body: await bodyOf(response.body, url, largest) };
}

function faultOfStatus(status: number): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  if ([401, 402, 403, 451].includes(status)) {
    return `is not open to everybody (status ${status}): a paywall, a log-in, or no programs wanted. ${BY_HAND}`;
  }
  if (status === 404 || status === 410) return `is not there (status ${status}). Check the address`;
  if (status === 429) return 'was asked too often (status 429). Try again later';
  return `answers with status ${status}. Try again later, or: ${BY_HAND}`;
}

async function bodyOf(stream: AsyncIterable<Uint8Array>, { href }: URL, largest: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.byteLength;
    if (size > largest) {
      const message = `${href} is longer than ${(largest / 1e6).toFixed(1)} MB and was not read to its end. ${BY_HAND}`;
      throw new UsageError('huge', message, { value: size });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Errors of ours as they are, wherever the network's library has put them; of others what can be done. */
function explained(error: unknown, address: string, patience: number): unknown {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof UsageError || cause instanceof EnvironmentError) return cause;
    if (cause.name === 'TimeoutError') {
      return new EnvironmentError('patience', `${address} was not there within ${patience / 1000} s. Try again later`);
    }
  }
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code ?? message;
  return new EnvironmentError(
    'unreachable',
    `${address} can't be reached (${why}). Check the address, or: ${BY_HAND}`,
    {
      cause: error,
    },
  );
}
