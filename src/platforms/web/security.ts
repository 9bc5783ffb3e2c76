import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { RefusedError } from './http-errors.ts';

/** Nothing from elsewhere, nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * The headers of every response, after OWASP's list of secure headers. The referrer policy is not `no-referrer`, because browsers
 * then send `Origin: null` with forms (Fetch standard, "append a request Origin header").
 */
export function secureHeaders({ https }: { readonly https: boolean }): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      ...(https && { 'Strict-Transport-Security': 'max-age=31536000' }),
    });
    next();
  };
}

/** An SVG that is opened by itself may use its one style sheet, which is named by its hash. */
export function svgPolicy(styleHash: string): string {
  return `default-src 'none'; style-src '${styleHash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
}

export type Guarded = {
  /** The address that the server is bound to. */
  readonly host: string;
  /** Where it is reached from outside, when that is elsewhere. */
  readonly publicUrl?: string;
};

/**
 * Refuses what comes under a foreign host name while bound to loopback (DNS rebinding), and requests of other sites that
 * change something.
 */
export function guard({ host, publicUrl }: Guarded): RequestHandler {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  const known = (asked: string) => asked === publicHost || isLoopback(nameOf(asked));
  return (request: Request, _response: Response, next: NextFunction) => {
    const asked = (request.headers.host ?? '').toLowerCase();
    if (isLoopback(host) && !known(asked)) throw new RefusedError('host');
    if (request.method !== 'GET' && request.method !== 'HEAD' && isFromElsewhere(request, asked, publicHost))
      throw new RefusedError('origin');
    next();
  };
}

/** Programs send neither header; browsers send both. */
function isFromElsewhere({ headers }: Request, asked: string, publicHost: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = headers;
  if (origin === undefined) return false;
  const from = URL.canParse(origin) ? new URL(origin).host : undefined;
  return from === undefined || (from !== asked && from !== publicHost);
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}

export function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);
}
