import type { Request, RequestHandler } from 'express';
import type { Chat } from '../../chat/chat.ts';
import { addressOf } from './address.ts';
import type { AddressLimits } from './address-limits.ts';
import type { Asking } from './asking.ts';
import type { Assets } from './assets.ts';
import type { ChartPainter } from './chart/png.ts';
import { isRead } from './is-read.ts';
import type { View } from './view.ts';
import { type Sessions, visitorOf } from './visitor.ts';
import { pageWordsIn } from './words/page-words.ts';

/** What the routes work with. */
export type Site = {
  readonly chat: Chat;
  readonly asking: Asking;
  readonly assets: Assets;
  readonly newId: () => string;
  readonly sessions: Sessions;
  /** Served over HTTPS to the outside. */
  readonly secure: boolean;
  readonly limits: AddressLimits;
  /** The address that the server is bound to. */
  readonly host: string;
  readonly publicUrl?: string;
  /** Reverse proxies whose `X-Forwarded-For` is believed, as Express takes it. */
  readonly trustProxy?: string;
  /** Mounted first and given the raw body, such as another platform's receiver. */
  readonly before: readonly RequestHandler[];
  /** Mounted behind the guard and the parsers of bodies. */
  readonly behind: readonly RequestHandler[];
  readonly painter: () => Promise<ChartPainter>;
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
    keepsQuestions: chat.suggestions.keepsQuestions,
  };
}

/** Under which the visitor reaches this site: `https://wenda.example.com`. */
export function originOf({ protocol, headers }: Request, { publicUrl }: Pick<Site, 'publicUrl'>): string {
  return publicUrl?.replace(/\/$/, '') ?? `${protocol}://${headers.host ?? ''}`;
}

/** Whom questions and votes count for: a session whose cookie came back, or all at an address who have none. */
export function personOf(request: Request, { sessions }: Pick<Site, 'sessions'>): string {
  const session = sessions.known(request);
  return session === undefined ? `web:address:${addressOf(request)}` : `web:${session}`;
}
