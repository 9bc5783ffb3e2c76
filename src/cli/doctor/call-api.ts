import { Agent, fetch } from 'undici';

export type ApiCall = {
  readonly method?: 'GET' | 'POST';
  /** The Authorization header. */
  readonly authorization?: string;
  /** Longest time, in milliseconds. */
  readonly patience: number;
  /** Without the proxy: for this machine's own addresses. */
  readonly direct?: boolean;
};

export type ApiReply = {
  /** 0 where there was no answer; then `fault` says why. */
  readonly status: number;
  readonly fault?: string;
  readonly body: unknown;
  header(name: string): string | null;
};

/** One call of a remote service. Never fails, and says nothing of the authorization. */
export async function callApi(
  url: string,
  { method = 'GET', authorization, patience, direct = false }: ApiCall,
): Promise<ApiReply> {
  try {
    const response = await fetch(url, {
      ...(direct && { dispatcher: new Agent() }),
      method,
      headers: authorization === undefined ? {} : { authorization },
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    const text = await response.text();
    return { status: response.status, body: parse(text), header: (name) => response.headers.get(name) };
  } catch (error) {
    return { status: 0, fault: reasonOf(error, patience), body: undefined, header: () => null };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer within ${patience / 1000} s`;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (typeof code === 'string') return code;
  return cause instanceof Error ? cause.message : 'no connection';
}
