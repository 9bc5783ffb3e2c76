import type { Request, Response } from 'express';
import { type ReaderLanguage, readerLanguageOf } from '../../lang/locale.ts';

/** Who reads: no more than a random number and a language, both in the one cookie. */
export type Visitor = {
  /** Absent until something was asked or set: reading leaves no trace. */
  readonly session?: string;
  readonly language: ReaderLanguage;
  /** The locale in which the chat is told about it. */
  readonly locale: 'en' | 'zh-CN' | 'zh-TW';
};

const COOKIE = 'wenda';
const LANGUAGES: readonly ReaderLanguage[] = ['en', 'zh-Hans', 'zh-Hant'];
const LOCALES = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' } as const;
/** A value that this server did not make is no session, so that nobody can pass for a person of another door. */
const VALUE = /^([0-9a-f-]{36})(?:\.(en|zh-Hans|zh-Hant))?$/;

export function visitorOf(request: Request): Visitor {
  const [, session, chosen] = VALUE.exec(cookieOf(request)) ?? [];
  const language = LANGUAGES.find((one) => one === chosen) ?? browserLanguage(request);
  return { ...(session !== undefined && { session }), language, locale: LOCALES[language] };
}

export function parseLanguage(value: unknown): ReaderLanguage | undefined {
  return LANGUAGES.find((one) => one === value);
}

/** The visitor's session, begun if there is none yet. `secure` where the page is served over HTTPS. */
export function keepSession(
  request: Request,
  response: Response,
  {
    newId,
    secure,
    language,
  }: { readonly newId: () => string; readonly secure: boolean; readonly language?: ReaderLanguage },
): string {
  const [, known, chosen] = VALUE.exec(cookieOf(request)) ?? [];
  const session = known ?? newId();
  const kept = language ?? chosen;
  const value = kept === undefined ? session : `${session}.${kept}`;
  if (value !== cookieOf(request))
    response.cookie(COOKIE, value, { httpOnly: true, sameSite: 'lax', path: '/', secure });
  return session;
}

function cookieOf(request: Request): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? '';
}

/** The first language of the browser that there is; Chinese without a region is Simplified. */
function browserLanguage(request: Request): ReaderLanguage {
  for (const tag of request.acceptsLanguages()) {
    if (/^en\b/i.test(tag)) return 'en';
    if (/^zh\b/i.test(tag)) return readerLanguageOf(tag);
  }
  return 'en';
}
