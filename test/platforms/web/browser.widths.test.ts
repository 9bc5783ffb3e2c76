import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBot } from '../../chat/open-bot.ts';
import { realSearchable } from '../../fixtures/library.ts';
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

/** Rows of tables whose cells do not end on one line. */
function raggedRows(page: Page): Promise<readonly string[]> {
  const rows = "[...document.querySelectorAll('table:not(.facts, .sides) tr')].filter((row) => row.offsetWidth > 1)";
  const ends =
    '[...row.cells].filter((cell) => cell.offsetWidth > 0).map((cell) => Math.round(cell.getBoundingClientRect().bottom))';
  return page.evaluate(`${rows}.filter((row) => new Set(${ends}).size > 1).map((row) => row.textContent)`);
}

/** Marks that a line's end has cut in two. */
function brokenMarks(page: Page): Promise<number> {
  return page.evaluate(
    "[...document.querySelectorAll('.mark a')].filter((mark) => mark.getClientRects().length > 1).length",
  );
}

/** Of the bundled library: long names, many values, two lines in a chart, a topic. */
const REAL_PATHS = [
  '/companies/kuaishou',
  '/companies/taobao',
  '/topics/antitrust-2021',
  '/people/cheng-yixiao',
  '/compare/kuaishou/bilibili',
  '/compare/tencent-music/netease-cloud-music',
];

const chromium = findChromium();
const EVERY = WIDTHS.flatMap((width) => SCHEMES.map(([scheme, locale]) => [width, scheme, locale] as const));

function screenOf([width, colorScheme, locale]: (typeof EVERY)[number]): BrowserContextOptions {
  const isPhone = width < 500;
  return {
    viewport: { width, height: isPhone ? 640 : 900 },
    colorScheme,
    locale,
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    isMobile: isPhone,
  };
}

describe.skipIf(!chromium)('at every width', () => {
  const { open } = inBrowser(chromium);

  it.each(EVERY)('nothing scrolls sideways, and axe-core finds nothing serious (%i, %s, %s)', async (...screen) => {
    const isPhone = screen[0] < 500;
    const { page, complaints } = await open(screenOf(screen));
    for (const path of PATHS) {
      await page.goto(path);
      expect(await sideways(page), path).toBe(0);
      expect(await raggedRows(page), path).toEqual([]);
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
  });
});

describe.skipIf(!chromium)('at widths between', () => {
  const { open } = inBrowser(chromium);

  it('no mark is cut in two', async () => {
    const { page } = await open(screenOf([1280, 'light', 'en-US']));
    await page.goto('/');
    await ask(page, '/company Halden');
    for (let width = 320; width < 900; width += 3) {
      await page.setViewportSize({ width, height: 900 });
      expect(await brokenMarks(page), `${width}`).toBe(0);
    }
    await page.context().close();
  });
});

describe.skipIf(!chromium)('at every width, of the bundled library', () => {
  const { open } = inBrowser(chromium, async () => {
    const searchable = await realSearchable();
    return openBot({ library: () => searchable });
  });

  it.each(EVERY)(
    'pages of companies, topics and people, and two companies side by side, fit (%i, %s, %s)',
    async (...screen) => {
      const { page, complaints } = await open(screenOf(screen));
      for (const path of REAL_PATHS) {
        expect((await page.goto(path))?.status(), path).toBe(200);
        expect(await sideways(page), path).toBe(0);
        await expectAccessible(page, axe.source, path);
        if (screen[0] < 500) expect(await narrowLabels(page), path).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
