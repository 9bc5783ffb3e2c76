import { describe, expect, it } from 'vitest';
import { CHINESE, cookieFrom, dom, formOf, openWeb, QUESTION, TAIWAN } from './open-web.ts';

describe('the language of the pages', () => {
  it('follows the browser and is marked', async () => {
    const { get } = await openWeb();
    const cases = [
      [{ 'accept-language': 'de, en' }, 'en', 'Companies'],
      [CHINESE, 'zh-Hans', '收录范围'],
      [TAIWAN, 'zh-Hant', '收錄範圍'],
      [{ 'accept-language': 'zh-HK' }, 'zh-Hant', '收錄範圍'],
    ] as const;
    for (const [headers, lang, word] of cases) {
      const page = dom(await get('/', headers));
      expect(page.documentElement?.getAttribute('lang')).toBe(lang);
      expect(page.querySelector('.nav')?.textContent).toContain(word);
    }
  });

  it('is switched by a button, stays so, and comes back to the same page', async () => {
    const { get, post } = await openWeb();
    const { action, fields } = formOf(await get('/articles?company=halden&page=1'), '繁');
    const switched = await post(action, fields);
    expect(switched.status).toBe(303);
    expect(switched.headers.get('location')).toBe('/articles?company=halden&page=1');
    const page = dom(await get('/about', { cookie: cookieFrom(switched) }));
    expect(page.documentElement?.getAttribute('lang')).toBe('zh-Hant');
  });

  it('does not lead to another site', async () => {
    const { post } = await openWeb();
    for (const back of [
      '//elsewhere.example',
      'https://elsewhere.example/',
      '/\\elsewhere.example',
      'javascript:1',
      '/\t/elsewhere.example',
    ]) {
      const { headers } = await post('/language', { language: 'en', back });
      expect(headers.get('location')).toBe('/');
    }
  });

  it('keeps the conversation when it is switched', async () => {
    const { post } = await openWeb();
    const before = cookieFrom(await post('/', { question: QUESTION, id: 'a' }));
    const after = cookieFrom(await post('/language', { language: 'zh-Hans', back: '/' }, { cookie: before }));
    expect(after).toBe(`${before}.zh-Hans`);
  });

  it('marks texts in another language than the page', async () => {
    const { get } = await openWeb();
    const bilingual = dom(await get('/articles/2020-03-11-corvane-fined'));
    expect(bilingual.querySelector('.own')?.getAttribute('lang')).toBe('en');
    expect(bilingual.querySelector('.twin')?.getAttribute('lang')).toBe('zh-Hans');
    const prose = dom(await get('/articles/2024-12-08-qingyu-dome'));
    expect(prose.querySelector('h1')?.getAttribute('lang')).toBe('zh-Hans');
    expect(prose.querySelector('.own')?.getAttribute('lang')).toBe('zh-Hans');
    const traditional = dom(await get('/articles/2024-12-08-qingyu-dome', TAIWAN));
    expect(traditional.querySelector('.own')?.textContent).toContain('圓頂');
  });
});
