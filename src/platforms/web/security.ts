import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { isLocalName, isLoopback, nameIn } from '../../host-names.ts';
import { RefusedError } from './http-errors.ts';
import { isRead } from './is-read.ts';

/** Nothing from elsewhere, nothing inline. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
};

const A_YEAR = 31_536_000;

/**
 * The headers of every response. The referrer policy is not `no-referrer`, because browsers then send `Origin: null` with forms (Fetch
 * standard, "append a request Origin header").
 */
export function secureHeaders({ https }: { readonly https: boolean }): readonly RequestHandler[] {
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https && { maxAge: A_YEAR, includeSubDomains: false },
  });
  // The one header that helmet leaves to others.
  const permissions: RequestHandler = (_request, response, next) => {
    response.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    next();
  };
  return [headers, permissions];
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
 * Refuses what comes under a foreign host name (DNS rebinding) while bound to loopback, or where it is known under which name others
 * come; and requests of other sites that change something.
 */
export function guard({ host, publicUrl }: Guarded): RequestHandler {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  const isOwn = isLoopback(host) ? isLoopback : isLocalName;
  const isChecked = isLoopback(host) || publicHost !== undefined;
  return (request: Request, _response: Response, next: NextFunction) => {
    const asked = (request.headers.host ?? '').toLowerCase();
    if (isChecked && asked !== publicHost && !isOwn(nameIn(asked))) throw new RefusedError('host');
    if (!isRead(request) && isFromElsewhere(request, asked, publicHost)) throw new RefusedError('origin');
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
