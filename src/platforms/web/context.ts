import type { Request, RequestHandler, Response } from 'express';
import type { Chat } from '../../chat/chat.ts';
import type { Asking } from './asking.ts';
import type { Assets } from './assets.ts';
import type { View } from './view.ts';
import { keepSession, type Visitor, visitorOf } from './visitor.ts';
import { pageWordsIn } from './words/page-words.ts';

/** What the routes work with. */
export type Site = {
  readonly chat: Chat;
  readonly asking: Asking;
  readonly assets: Assets;
  readonly newId: () => string;
  /** Served over HTTPS to the outside: the cookie is sent over nothing else. */
  readonly secure: boolean;
  /** The address that the server is bound to. */
  readonly host: string;
  readonly publicUrl?: string;
  /** Reverse proxies whose `X-Forwarded-For` is believed, as Express takes it. */
  readonly trustProxy?: string;
  /** Mounted first and given the raw body, such as another platform's receiver. */
  readonly before: readonly RequestHandler[];
  /** Mounted behind the guard and the parsers of bodies. */
  readonly behind: readonly RequestHandler[];
  /** Told of failures that are not the visitor's; `context` holds no text of theirs. */
  readonly onError: (error: unknown, context: Readonly<Record<string, string>>) => void;
};

/** What every page needs beside its own content. */
export function viewOf(request: Request, { chat, assets, newId }: Pick<Site, 'chat' | 'assets' | 'newId'>): View {
  const { language } = visitorOf(request);
  return {
    language,
    words: pageWordsIn(language),
    door: chat.words(language),
    path: isRead(request) ? request.originalUrl : '/',
    assets: assets.paths,
    newId,
  };
}

/** Under which the visitor reaches this site: `https://wenda.example.com`. */
export function originOf({ protocol, headers }: Request, { publicUrl }: Pick<Site, 'publicUrl'>): string {
  return publicUrl?.replace(/\/$/, '') ?? `${protocol}://${headers.host ?? ''}`;
}

export function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The visitor with a session, begun if there was none. */
export function visitorWithSession(
  request: Request,
  response: Response,
  { newId, secure }: Pick<Site, 'newId' | 'secure'>,
): Visitor & { readonly session: string } {
  return { ...visitorOf(request), session: keepSession(request, response, { newId, secure }) };
}
