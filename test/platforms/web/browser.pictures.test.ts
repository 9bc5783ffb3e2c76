import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { renderForSlack } from '../../../src/platforms/slack/render/render.ts';
import { incoming, openBot } from '../../chat/open-bot.ts';
import { realSearchable } from '../../fixtures/library.ts';
import { slackPage } from '../slack/picture/slack-page.ts';
import { ask, findChromium, inBrowser } from './open-browser.ts';

/** Where README's pictures are; they are written anew with `PICTURES=write`. */
const PICTURES = resolve(import.meta.dirname, '../../../docs/pictures');
const TODAY = '2026-11-28';

const chromium = findChromium();

/** What README shows, of the bundled library: the same pages are looked at here whether or not their pictures are written. */
describe.skipIf(!chromium)('the pictures of README', () => {
  const chat = async () => {
    const searchable = await realSearchable();
    return openBot({ library: () => searchable, today: () => TODAY });
  };
  const { open } = inBrowser(chromium, chat);

  const picture = async (name: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>) => {
    const { page, complaints } = await open({ reducedMotion: 'reduce', ...options });
    await act(page);
    expect(complaints).toEqual([]);
    if (process.env['PICTURES'] === 'write') {
      await mkdir(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    }
    await page.context().close();
  };

  it('have an answer with its sources', () =>
    picture('answer', { viewport: { width: 1100, height: 820 } }, async (page) => {
      await page.goto('/');
      await ask(page, 'Who paid the bigger antitrust fine, Alibaba or Meituan?');
      expect(await page.locator('.headline strong').first().textContent()).toBe('Alibaba');
      await page.locator('.sources summary').first().click();
      await page.mouse.move(0, 0);
      await page.evaluate('scrollTo(0, 0)');
    }));

  it('have an answer in Chinese on a dark phone', () =>
    picture(
      'answer-zh-phone',
      { viewport: { width: 390, height: 760 }, colorScheme: 'dark', locale: 'zh-CN', hasTouch: true, isMobile: true },
      async (page) => {
        await page.goto('/');
        await ask(page, '快手的首席执行官是谁？');
        expect(await page.locator('.headline strong').first().textContent()).toBe('程一笑');
        await page.evaluate('scrollTo(0, 0)');
      },
    ));

  it('have a company with its key figures and a chart', () =>
    picture('company', { viewport: { width: 1100, height: 900 } }, async (page) => {
      await page.goto('/companies/kuaishou');
      expect(await page.locator('.key-figures > div').count()).toBeGreaterThan(3);
      await page.locator('.chart img').first().scrollIntoViewIfNeeded();
      await expect
        .poll(() => page.evaluate("document.querySelector('.chart img').complete"), { timeout: 10_000 })
        .toBe(true);
      await page.evaluate('scrollTo(0, 0)');
    }));

  it('have two companies side by side', () =>
    picture('compare', { viewport: { width: 1100, height: 760 } }, async (page) => {
      await page.goto('/compare/kuaishou/bilibili');
      expect(await page.locator('.sides .bar').count()).toBeGreaterThan(1);
    }));

  it('have an answer in Slack, drawn from the blocks that Slack is sent', () =>
    picture('slack', { viewport: { width: 900, height: 610 } }, async (page) => {
      const question = 'Who paid the bigger antitrust fine, Alibaba or Meituan?';
      const bot = await chat();
      const reply = await bot.handle(incoming(question));
      const message = renderForSlack(reply, { words: bot.words('en'), question });
      await page.setContent(slackPage(question, message));
      expect(await page.locator('b').first().textContent()).toBe('Alibaba');
      expect(await page.locator('article').nth(1).textContent()).toContain('Not helpful');
    }));
});
