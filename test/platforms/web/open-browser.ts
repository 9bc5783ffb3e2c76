import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Chat } from '../../../src/chat/chat.ts';
import { openBot } from '../../chat/open-bot.ts';
import { newWeb } from './open-web.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A Chromium of this machine: `CHROMIUM_PATH`, else one of the usual names; undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export type InBrowser = {
  /** Where the door is. */
  url(): string;
  open(options?: BrowserContextOptions): Promise<Watched>;
};

/** A browser in front of the door, for all tests of a `describe`; `chat` answers behind it. */
export function inBrowser(executablePath: string | undefined, chat: () => Promise<Chat> = openBot): InBrowser {
  const web = newWeb();
  let browser: Browser;
  beforeAll(async () => {
    // Machines of CI run tests as root, for whom Chromium's sandbox does not start.
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    await web.start(await chat());
  });
  afterAll(async () => {
    await browser?.close();
    await web.stop();
  });
  return { url: web.url, open: (options) => openPage(browser, web.url(), options) };
}

/** What nobody may see happen while a page is used. */
export type Watched = { readonly page: Page; readonly complaints: readonly string[] };

/** A page that notes errors on the console and requests that leave the server. */
async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1100, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) complaints.push(`left the server: ${request.url()}`);
  });
  return { page, complaints };
}

/** Asks on the first page, and waits for the reply. */
export async function ask(page: Page, question: string): Promise<void> {
  const before = await page.locator('.reply').count();
  await page.fill('#question', question);
  await page.press('#question', 'Enter');
  await page.locator('.reply').nth(before).waitFor();
}

/** How far the page can be scrolled sideways, in pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** The element that has the focus, as `name.class`, and its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    '((one) => one.localName + "." + one.className + " " + one.textContent)(document.activeElement)',
  );
}

/** Fails on every finding of axe-core that is serious or critical. */
export async function expectAccessible(page: Page, axeSource: string, where: string): Promise<void> {
  await page.evaluate(axeSource);
  const found: readonly { id: string; impact: string; nodes: readonly { html: string; failureSummary: string }[] }[] =
    await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)');
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = serious.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  expect(told, where).toEqual([]);
}
