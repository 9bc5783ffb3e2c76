import { timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { type ReaderLanguage, readerLanguageOf } from '../../lang/locale.ts';

/** In which language somebody reads. */
export type Visitor = {
  readonly language: ReaderLanguage;
  /** The locale in which the chat is told about it. */
  readonly locale: 'en' | 'zh-CN' | 'zh-TW';
};

const COOKIE = 'wenda';
/** A browser takes a cookie of this name only over HTTPS and only from this very host. */
const SECURE_COOKIE = `__Host-${COOKIE}`;
const LANGUAGES: readonly ReaderLanguage[] = ['en', 'zh-Hans', 'zh-Hant'];
const LOCALES = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' } as const;
/** A random number, its signature, and the language that was chosen. */
const VALUE = /^([0-9a-f-]{36})\.([\w-]{16,400})(?:\.(en|zh-Hans|zh-Hant))?$/;

export function visitorOf(request: Request): Visitor {
  const [, , , chosen] = VALUE.exec(cookieOf(request, SECURE_COOKIE) || cookieOf(request, COOKIE)) ?? [];
  const language = parseLanguage(chosen) ?? browserLanguage(request);
  return { language, locale: LOCALES[language] };
}

export function parseLanguage(value: unknown): ReaderLanguage | undefined {
  return LANGUAGES.find((one) => one === value);
}

/** Who a visitor is: no more than a random number that this server made, in the one cookie. Reading leaves no trace. */
export type Sessions = {
  /** The session whose cookie came back; a value that this server did not make is none. */
  known(request: Request): string | undefined;
  /** The visitor's session, begun if there is none yet. */
  keep(request: Request, response: Response, options?: KeepOptions): string;
};

export type KeepOptions = {
  /** The language that was chosen; else the one before stays. */
  readonly language?: ReaderLanguage;
  /** The visitor wishes to be told something later: from now on the cookie outlives the browser, by as long as that is kept. */
  readonly lasting?: boolean;
};

/** How long a lasting cookie stays, in milliseconds: as long as a suggestion is kept. */
const LASTS = 180 * 24 * 3_600_000;

export type SessionParts = {
  readonly newId: () => string;
  /** A keyed hash of a text. */
  readonly keyed: (text: string) => string;
  /** Served over HTTPS: the cookie is sent over nothing else. */
  readonly secure: boolean;
};

export function createSessions({ newId, keyed, secure }: SessionParts): Sessions {
  const name = secure ? SECURE_COOKIE : COOKIE;
  const signed = (session: string) => keyed(JSON.stringify(['session', session]));
  const known = (request: Request) => {
    const [, session, signature] = VALUE.exec(cookieOf(request, name)) ?? [];
    return session !== undefined && isSame(signature ?? '', signed(session)) ? session : undefined;
  };
  return {
    known,
    keep: (request, response, { language, lasting = false } = {}) => {
      const [, , , chosen] = VALUE.exec(cookieOf(request, name)) ?? [];
      const session = known(request) ?? newId();
      const kept = language ?? chosen;
      const value = [session, signed(session), ...(kept === undefined ? [] : [kept])].join('.');
      const lasts = lasting ? { maxAge: LASTS } : {};
      if (lasting || value !== cookieOf(request, name))
        response.cookie(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure, ...lasts });
      return session;
    },
  };
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function cookieOf(request: Request, name: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

/** The first language of the browser that there is; Chinese without a region is Simplified. */
function browserLanguage(request: Request): ReaderLanguage {
  for (const tag of request.acceptsLanguages()) {
    if (/^en\b/i.test(tag)) return 'en';
    if (/^zh\b/i.test(tag)) return readerLanguageOf(tag);
  }
  return 'en';
}
