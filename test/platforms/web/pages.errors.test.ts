import { describe, expect, it } from 'vitest';
import { openBot } from '../../chat/open-bot.ts';
import { CHINESE, dom, openWeb, TAIWAN } from './open-web.ts';

describe('errors', () => {
  it('have a page in the language of the reader', async () => {
    const { get } = await openWeb();
    for (const path of [
      '/nothing',
      '/articles/nothing',
      '/companies/nothing',
      '/companies/halden/charts/x.svg',
      '/assets/x/style.css',
    ]) {
      const page = await get(path);
      expect(page.status).toBe(404);
      expect(page.body).toContain('Not found');
    }
    expect((await get('/nothing', CHINESE)).body).toContain('找不到页面');
    expect((await get('/articles/%E0%A4%A', CHINESE)).status).toBe(400);
  });

  it('that are bugs are reported, and shown without their text', async () => {
    const seen: unknown[] = [];
    const bot = await openBot();
    const boom = () => {
      throw new Error('inner secret');
    };
    const chat = { ...bot, catalogue: { ...bot.catalogue, coverage: boom } };
    const { get } = await openWeb({ chat, onError: (error, context) => seen.push([error, context]) });
    const page = await get('/coverage', TAIWAN);
    expect(page.status).toBe(500);
    expect(page.body).not.toContain('inner secret');
    expect(page.body).toContain('出了問題');
    expect(seen).toEqual([
      [expect.objectContaining({ message: 'inner secret' }), { method: 'GET', path: '/coverage' }],
    ]);
  });

  it('keep a question that could not be taken, with its id', async () => {
    const bot = await openBot();
    const inbox = { ...bot.inbox, accept: () => Promise.reject(new Error('away')) };
    const { post } = await openWeb({ chat: { ...bot, inbox }, onError: () => {} });
    const page = await post('/', { question: 'Who <b>runs</b> it?', id: 'mine' });
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('5');
    expect(page.body).toContain('>Who &lt;b>runs&lt;/b> it?</textarea>');
    expect(dom(page).querySelector('#ask input[name=id]')?.getAttribute('value')).toBe('mine');
    expect(dom(page).querySelector('[role=alert]')).not.toBeNull();
  });
});
