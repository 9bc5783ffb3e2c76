import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask, findChromium, focused, inBrowser, sideways } from './open-browser.ts';
import { QUESTION } from './open-web.ts';

const chromium = findChromium();
if (!chromium) {
  const how = 'Install Chromium or set CHROMIUM_PATH to run them.';
  if (process.env['CI'] === 'true') throw new Error(`No Chromium was found for the browser tests. ${how}`);
  console.warn(`The browser tests of the web page are left out: no Chromium was found. ${how}`);
}

const PHONE = { viewport: { width: 320, height: 640 } };

describe.skipIf(!chromium)('in a real browser', () => {
  const { open, url } = inBrowser(chromium);

  /** Uses a page, and expects that nothing was complained of meanwhile. */
  const withPage = async (options: BrowserContextOptions, act: (page: Page) => Promise<void>, expected?: RegExp) => {
    const { page, complaints } = await open(options);
    try {
      await act(page);
      expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([]);
    } finally {
      await page.context().close();
    }
  };

  it('answers while one types on, and leads from the number to the statement', () =>
    withPage({}, async (page) => {
      await page.goto('/');
      await ask(page, QUESTION);
      expect(await page.locator('.statement').first().textContent()).toContain('Tomas Reyes');
      expect(await focused(page)).toContain('textarea');
      expect(await page.inputValue('#question')).toBe('');
      await ask(page, 'and when was it founded?');
      expect(await page.locator('.statement').last().textContent()).toContain('May 1987');
      expect(page.url()).toBe(`${url()}/`);
      await page.locator('.mark a').last().click();
      await page.waitForURL(/\?s=1#s1$/);
      expect(await page.locator('.cited mark').isVisible()).toBe(true);
      expect(await page.evaluate('document.querySelector(".cited").getBoundingClientRect().bottom < innerHeight')).toBe(
        true,
      );
    }));

  it('speaks Chinese to a Chinese browser', () =>
    withPage({ locale: 'zh-TW' }, async (page) => {
      await page.goto('/');
      expect(await page.locator('.nav').textContent()).toContain('收錄範圍');
      await ask(page, '哈爾登光學的總部在哪裡？');
      expect(await page.locator('.reply').getAttribute('lang')).toBe('zh-Hant');
      expect(await page.locator('.statement').first().textContent()).toContain('卑爾根');
      await page.click('.languages button[lang=en]');
      expect(await page.locator('.nav').textContent()).toContain('Coverage');
    }));

  it('can be used with the keyboard alone', () =>
    withPage({}, async (page) => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain('Skip to the content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain('textarea');
      await page.keyboard.type(QUESTION);
      await page.keyboard.press('Enter');
      await page.locator('.reply').waitFor();
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).toContain('Not helpful');
      await page.keyboard.press('Enter');
      await page.locator('.reason textarea').waitFor();
      expect(await focused(page)).toContain('textarea');
      await page.keyboard.type('too old');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      // The form has thanks of its own.
      await page.locator('.reason').waitFor({ state: 'detached' });
      expect(await focused(page)).toContain('p.thanks');
    }));

  it('keeps the conversation over Reload and Back, and lets one begin anew', () =>
    withPage({}, async (page) => {
      await page.goto('/');
      await ask(page, QUESTION);
      await ask(page, "Halden's revenue in 2031");
      await page.reload();
      expect(await page.locator('.turn .reply').count()).toBe(2);
      await ask(page, 'and when was it founded?');
      expect(await page.locator('.statement').last().textContent()).toContain('May 1987');
      await page.locator('.mark a').last().click();
      await page.waitForURL(/#s1$/);
      await page.goBack();
      await page.locator('.turn .reply').nth(2).waitFor();
      await page.click('#fresh');
      await page.reload();
      expect(await page.locator('.turn').count()).toBe(0);
      // It was left behind: "it" is nobody any more.
      await ask(page, 'and how much was it fined?');
      expect(await page.locator('.reply').textContent()).toContain('Of which company');
    }));

  it('asks on the first page what is asked on others, and puts no question into an address', () =>
    withPage({}, async (page) => {
      await page.goto('/companies/halden');
      await page.fill('#question', 'who runs it?');
      await page.click('.ask.about button');
      await page.locator('.turn .reply').waitFor();
      expect(page.url()).toBe(`${url()}/`);
      expect(await page.locator('.headline').textContent()).toContain('Tomas Reyes');
      await page.reload();
      expect(await page.locator('.turn .reply').count()).toBe(1);
    }));

  it('copies an answer, with its sources, and its address', () =>
    withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto('/');
      await ask(page, QUESTION);
      const clipboard = () => page.evaluate('navigator.clipboard.readText()');
      const copy = (place: number) => page.locator('.actions a').nth(place).click();
      await copy(0);
      await expect.poll(clipboard).toMatch(/^http/);
      const address = String(await clipboard());
      await copy(1);
      await expect.poll(clipboard).toContain('[1] Mirror Weekly');
      await copy(2);
      await expect.poll(clipboard).toContain('**Tomas Reyes**');
      await page.locator('.copied').last().waitFor();
      await page.goto(address);
      expect(await page.locator('.answered-on').textContent()).toContain('As answered on');
      await page.click('.again button');
      await page.locator('.turn').nth(1).locator('.reply').waitFor();
    }));

  it('asks a question that is pressed, and moves there', () =>
    withPage({}, async (page) => {
      await page.goto('/');
      await page.click('.examples button');
      await page.locator('.reply').waitFor();
      expect(await focused(page)).toContain('article.turn');
      expect(await page.locator('.start').isVisible()).toBe(false);
      // A new visitor: in this conversation it would be clear who is meant.
      await page.context().clearCookies();
      await ask(page, 'Who is Lin Wei?');
      await page.locator('.choices button').first().click();
      await page.locator('.turn').nth(2).locator('.reply').waitFor();
      expect(await focused(page)).toContain('article.turn');
    }));

  it('does not send while a Chinese word is being put together', () =>
    withPage({}, async (page) => {
      await page.goto('/');
      await page.fill('#question', 'ha');
      await page.dispatchEvent('#question', 'keydown', { key: 'Enter', isComposing: true });
      expect(await page.locator('.turn').count()).toBe(0);
      await page.press('#question', 'Shift+Enter');
      expect(await page.inputValue('#question')).toBe('ha\n');
    }));

  it('shows that it works, says when it failed, and tries again as the same question', () =>
    withPage(
      {},
      async (page) => {
        await page.goto('/');
        const sent: (string | null)[] = [];
        let fail: () => void = () => {};
        const held = new Promise<void>((resolve) => {
          fail = resolve;
        });
        await page.route('/', async (route) => {
          sent.push(route.request().postData());
          if (sent.length > 1) return route.continue();
          await held;
          return route.abort();
        });
        await page.fill('#question', QUESTION);
        await page.press('#question', 'Enter');
        expect(await page.locator('.working').textContent()).toBe('Looking it up…');
        fail();
        expect(await page.locator('[role=alert]').textContent()).toContain('did not arrive');
        await page.locator('[role=alert] button').click();
        await page.locator('.reply').waitFor();
        expect(sent).toHaveLength(2);
        expect(sent[1]).toBe(sent[0]);
        expect(await page.locator('.turn').count()).toBe(1);
      },
      /ERR_FAILED/,
    ));

  it('works without JavaScript', () =>
    withPage({ javaScriptEnabled: false, locale: 'zh-CN' }, async (page) => {
      await page.goto('/');
      await page.fill('#question', QUESTION);
      await page.click('#ask button');
      await page.click('.mark a');
      expect(await page.locator('.cited mark').textContent()).toContain('托马斯·雷耶斯');
      await page.goto('/articles');
      await page.selectOption('select[name=company]', 'halden');
      await page.click('.filters button');
      expect(await page.locator('.articles li').count()).toBe(4);
    }));

  it('shows what a mark stands for on hover, and the statement of a source when it is opened', () =>
    withPage({}, async (page) => {
      await page.goto('/');
      await ask(page, QUESTION);
      await page.locator('.mark').first().hover();
      const tip = "getComputedStyle(document.querySelector('.mark'), '::before').content";
      expect(await page.evaluate(tip)).toContain('Mirror Weekly');
      const quote = page.locator('.sources blockquote').first();
      expect(await quote.isVisible()).toBe(false);
      await page.locator('.sources summary').first().click();
      expect(await quote.textContent()).toContain('Tomas Reyes');
      expect(await quote.isVisible()).toBe(true);
    }));

  it('shows what a mark stands for at the first tap, and follows it at the second', () =>
    withPage({ ...PHONE, hasTouch: true, isMobile: true }, async (page) => {
      await page.goto('/');
      await ask(page, QUESTION);
      const mark = page.locator('.mark a').first();
      await mark.tap();
      expect(await page.locator('.mark.open').count()).toBe(1);
      expect(await sideways(page)).toBe(0);
      await mark.tap();
      await page.waitForURL(/\?s=1#s1$/);
    }));

  it('is dark where that is preferred, charts included', () =>
    withPage({ colorScheme: 'dark' }, async (page) => {
      await page.goto('/companies/halden');
      expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(20, 19, 18)');
      const src = await page.locator('.chart img').first().getAttribute('src');
      await page.goto(src ?? '');
      expect(await page.evaluate('getComputedStyle(document.querySelector(".dot")).fill')).toBe('rgb(240, 144, 124)');
    }));

  it('shows every chart', () =>
    withPage({}, async (page) => {
      await page.goto('/companies/halden');
      await page.locator('#articles').scrollIntoViewIfNeeded();
      const widths =
        "[...document.querySelectorAll('.chart img')].map((image) => image.complete && image.naturalWidth)";
      await expect.poll(() => page.evaluate(widths)).toEqual([720]);
    }));
});
