import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask, expectAccessible, findChromium, inBrowser, sideways } from './open-browser.ts';
import { QUESTION } from './open-web.ts';

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
  QUESTION,
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

/** Labels of facts that are narrower than the table. */
function narrowLabels(page: Page): Promise<readonly string[]> {
  const labels = "[...document.querySelectorAll('.facts tbody th')]";
  return page.evaluate(
    `${labels}.filter((one) => one.offsetWidth < one.closest('table').offsetWidth - 2).map((one) => one.textContent)`,
  );
}

const chromium = findChromium();

describe.skipIf(!chromium)('at every width', () => {
  const { open } = inBrowser(chromium);

  it.each(WIDTHS.flatMap((width) => SCHEMES.map(([scheme, locale]) => [width, scheme, locale] as const)))(
    'nothing scrolls sideways, and axe-core finds nothing serious (%i, %s, %s)',
    async (width, colorScheme, locale) => {
      const isPhone = width < 500;
      const { page, complaints } = await open({
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
        // A label above its value has the whole line: no word of it breaks.
        if (isPhone) expect(await narrowLabels(page), path).toEqual([]);
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
