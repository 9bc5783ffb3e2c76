import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Web } from '../../../src/platforms/web/connect.ts';
import { openBot } from '../../chat/open-bot.ts';
import { expectAccessible, findChromium, launch, openPage, sideways } from './open-browser.ts';
import { newWeb } from './open-web.ts';

const PATHS = [
  '/',
  '/articles',
  '/articles?company=halden',
  '/articles?text=mirrors',
  '/articles/2023-07-01-reyes-takes-over-halden?s=1#s1',
  '/companies',
  '/companies/halden',
  '/companies/qingyu',
  '/companies?q=hal',
  '/compare',
  '/compare/halden/corvane',
  '/people/tomas-reyes',
  '/coverage',
  '/about',
  '/api',
  '/a/gone',
];
const QUESTIONS = [
  'Who runs Halden Optics?',
  'Who is Lin Wei?',
  '/company Halden',
  '/compare Halden and Corvane',
  "Halden's revenue in 2031",
  'x'.repeat(300),
];

/** Small and large phone, tablet, desk. */
const WIDTHS = [320, 390, 768, 1280] as const;
const SCHEMES = [
  ['light', 'en-US'],
  ['dark', 'zh-CN'],
] as const;

const chromium = findChromium();

describe.skipIf(!chromium)('at every width', () => {
  let browser: Browser;
  let web: Web;
  beforeAll(async () => {
    browser = await launch(chromium ?? '');
    web = newWeb();
    await web.start(await openBot());
  });
  afterAll(async () => {
    await browser?.close();
    await web?.stop();
  });

  const ask = async (page: Page, question: string) => {
    const before = await page.locator('.reply').count();
    await page.fill('#question', question);
    await page.press('#question', 'Enter');
    await page.locator('.reply').nth(before).waitFor();
  };

  it.each(WIDTHS.flatMap((width) => SCHEMES.map(([scheme, locale]) => [width, scheme, locale] as const)))(
    'nothing scrolls sideways, and axe-core finds nothing serious (%i, %s, %s)',
    async (width, colorScheme, locale) => {
      const isPhone = width < 500;
      const { page, complaints } = await openPage(browser, web.url(), {
        viewport: { width, height: isPhone ? 640 : 900 },
        colorScheme,
        locale,
        reducedMotion: 'reduce',
        hasTouch: isPhone,
        isMobile: isPhone,
      });
      for (const path of PATHS) {
        await page.goto(path);
        expect(await sideways(page), path).toBe(0);
        await expectAccessible(page, axe.source, path);
      }
      await page.goto('/');
      expect(await page.locator('#keys').isVisible()).toBe(!isPhone);
      for (const question of QUESTIONS) {
        await ask(page, question);
        expect(await sideways(page), question).toBe(0);
      }
      await page.locator('.feedback button').first().click();
      await page.locator('.reason').waitFor();
      await expectAccessible(page, axe.source, 'the chat');
      expect(complaints.filter((complaint) => !/404/.test(complaint))).toEqual([]);
      await page.context().close();
    },
  );
});
