import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseHTML } from 'linkedom';
import { onTestFinished } from 'vitest';
import type { Chat } from '../../../src/chat/chat.ts';
import { createWeb, type Web, type WebOptions } from '../../../src/platforms/web/connect.ts';
import { openBot } from '../../chat/open-bot.ts';

export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { ref: false, ...(signal && { signal }) });

/** The door on a free port, not started. A failure that is not the visitor's fails the test unless `onError` is given. */
export function newWeb(options: Partial<WebOptions> = {}): Web {
  return createWeb({
    host: '127.0.0.1',
    port: 0,
    newId: randomUUID,
    keyed: (text) => createHmac('sha256', 'test').update(text).digest('base64url'),
    pause,
    onError: (error) => {
      throw error;
    },
    ...options,
  });
}

/** A question that the fixture library answers. */
export const QUESTION = 'Who runs Halden Optics?';

/** Headers of readers of Chinese, in simplified and traditional characters. */
export const CHINESE = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };
export const TAIWAN = { 'accept-language': 'zh-TW' };

export type OpenWeb = {
  readonly web: Web;
  readonly chat: Chat;
  /** Redirects are not followed. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Sends a form as a browser does. */
  post(path: string, form: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Sends JSON as a program does. */
  send(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Page>;
};

export type Page = { readonly status: number; readonly headers: Headers; readonly body: string };

/** The door in front of the real chat on the fixture library; closed when the test is over. */
export async function openWeb(parts: Partial<WebOptions> & { readonly chat?: Chat } = {}): Promise<OpenWeb> {
  const { chat = await openBot(), ...options } = parts;
  const web = newWeb(options);
  await web.start(chat);
  onTestFinished(() => web.stop());
  return { web, chat, ...visitor(web) };
}

/** Somebody in front of the door, without a cookie. */
export function visitor(web: Web): Pick<OpenWeb, 'get' | 'post' | 'send'> {
  const ask = async (path: string, init: RequestInit): Promise<Page> => {
    const response = await fetch(new URL(path, web.url()), { redirect: 'manual', ...init });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, form, headers = {}) => ask(path, { method: 'POST', headers, body: new URLSearchParams(form) }),
    send: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** The cookie that a page set, as a browser sends it back. */
export function cookieFrom({ headers }: Page): string {
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The page as a browser reads it. */
export function dom({ body }: Page) {
  return parseHTML(body).document;
}

/** What a browser without JavaScript sends when the button is pressed. */
export function formOf(
  page: Page,
  button: string,
): { readonly action: string; readonly fields: Record<string, string> } {
  const pressed = [...dom(page).querySelectorAll('button')].find(({ textContent }) => textContent === button);
  const form = pressed?.closest('form');
  const hidden = [...(form?.querySelectorAll('input') ?? [])].map((input) => [
    input.getAttribute('name') ?? '',
    input.getAttribute('value') ?? '',
  ]);
  const own = pressed?.getAttribute('name')
    ? [[pressed.getAttribute('name'), pressed.getAttribute('value') ?? '']]
    : [];
  return { action: form?.getAttribute('action') ?? '', fields: Object.fromEntries([...hidden, ...own]) };
}
