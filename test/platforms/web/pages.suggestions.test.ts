import { describe, expect, it } from 'vitest';
import { openBot } from '../../chat/open-bot.ts';
import { fixtureSearchable, searchableWithNews } from '../../fixtures/library.ts';
import { CHINESE, cookieFrom, dom, formOf, type OpenWeb, openWeb, QUESTION } from './open-web.ts';

const UNANSWERED = 'What is the headquarters of Corvane Instruments?';
const LINK = 'https://news.example/2026-02-01-news';

/** Asks what is not answered; gives the fields of the form below the refusal, and what the browser sends along. */
async function refused({ post }: Pick<OpenWeb, 'post'>, headers: Record<string, string> = {}) {
  const page = await post('/', { question: UNANSWERED, id: 'a' }, headers);
  const { action, fields } = formOf(page, headers === CHINESE ? '提交' : 'Send');
  const { question, wish, ...hidden } = fields;
  return { page, action, hidden, question, cookie: { ...headers, cookie: cookieFrom(page) } };
}

describe('"Suggest a source" on the page', () => {
  it('stands below a refusal and below no answer', async () => {
    const { post } = await openWeb();
    expect(dom((await refused({ post })).page).querySelector('.suggest-box summary')?.textContent).toBe(
      'Suggest a source',
    );
    expect(dom(await post('/', { question: QUESTION, id: 'b' })).querySelector('.suggest')).toBeNull();
  });

  it('hands link and note to the curators, with the question only where that is ticked', async () => {
    const chat = await openBot();
    const { post } = await openWeb({ chat });
    const { action, hidden, question = '', cookie } = await refused({ post });
    expect([action, question]).toEqual(['/suggestions', UNANSWERED]);
    const thanks = await post(action, { ...hidden, link: LINK, note: 'page 2' }, cookie);
    expect(dom(thanks).querySelector('.thanks')?.textContent).toBe(chat.words('en').sourceTaken);
    const [kept] = await chat.store.suggestions.open(9);
    expect(kept).toMatchObject({ url: LINK, note: 'page 2', asked: { companies: ['corvane'] } });
    expect([kept?.question, kept?.wish]).toEqual([undefined, undefined]);
    await post(action, { ...hidden, link: LINK, question }, cookie);
    expect(await chat.store.suggestions.open(9)).toMatchObject([{ question: UNANSWERED }]);
  });

  it('is a piece of a page for the live chat', async () => {
    const { post } = await openWeb();
    const { action, hidden, cookie } = await refused({ post });
    const piece = await post(action, { ...hidden, link: LINK }, { ...cookie, 'X-Wenda-Fragment': '1' });
    expect(piece.body).toMatch(/^<p class="thanks">/);
  });

  it('shows the form again where the link is none, with what was written', async () => {
    const { post } = await openWeb();
    const { action, hidden, cookie } = await refused({ post });
    const again = dom(await post(action, { ...hidden, link: 'javascript:alert(1)', note: 'page 2' }, cookie));
    expect(again.querySelector('[role=alert]')?.textContent).toContain('no link to a page');
    expect(again.querySelector('textarea')?.textContent).toBe('page 2');
    expect(again.querySelector('[name=link]')?.getAttribute('value')).toBe('javascript:alert(1)');
    expect(again.querySelector('a[href^="javascript"]')).toBeNull();
  });

  it('is in the language of the reader, and asks nobody to pass on what is kept anyway', async () => {
    const chat = await openBot({ keepQuestions: true });
    const { page, question } = await refused(await openWeb({ chat }), CHINESE);
    expect(dom(page).querySelector('.suggest-box summary')?.textContent).toBe('推荐来源');
    expect(question).toBeUndefined();
  });

  it('is refused from another site, and without what it is for', async () => {
    const chat = await openBot();
    const { post } = await openWeb({ chat });
    const form = { gap: 'g', link: LINK };
    expect((await post('/suggestions', form, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/suggestions', form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post('/suggestions/answer', { id: 'x' }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/suggestions', { link: LINK })).status).toBe(400);
    expect(await chat.store.suggestions.open(9)).toEqual([]);
  });

  it('says so where the store is away, and shows the first page all the same', async () => {
    const bot = await openBot();
    const away = () => Promise.reject(new Error('away'));
    const suggestions = { ...bot.suggestions, add: away, ready: away };
    const { post, get } = await openWeb({ chat: { ...bot, suggestions }, onError: () => {} });
    const { action, hidden, cookie } = await refused({ post });
    expect((await post(action, { ...hidden, link: LINK }, cookie)).status).toBe(503);
    expect((await get('/', cookie)).status).toBe(200);
  });

  it('shows who wished it the answer on the first page, once, and nobody else', async () => {
    let library = fixtureSearchable();
    const chat = await openBot({ library: () => library });
    const { post, get } = await openWeb({ chat });
    const { action, hidden, cookie } = await refused({ post });
    const thanks = await post(action, { ...hidden, link: LINK, wish: 'yes' }, cookie);
    expect(dom(thanks).querySelector('.thanks')?.textContent).toContain('the first page will say so');
    expect(thanks.headers.get('set-cookie')).toContain('Max-Age=15552000');
    expect(dom(await get('/', cookie)).querySelector('.ready')).toBeNull();
    library = searchableWithNews('First');
    expect(dom(await get('/')).querySelector('.ready')).toBeNull();
    const told = formOf(await get('/', cookie), 'Show the answer');
    expect(dom(await post(told.action, told.fields)).querySelector('.sources')).toBeNull();
    const answer = await post(told.action, told.fields, cookie);
    expect(dom(answer).querySelector('.reply')?.textContent).toMatch(/source that you suggested[\s\S]*First/);
    expect(dom(await get('/', cookie)).querySelector('.ready')).toBeNull();
    expect(dom(await post(told.action, told.fields, cookie)).querySelector('.notice')?.textContent).toContain(
      'shown already',
    );
  });
});

describe('sources by JSON', () => {
  it('are taken for a refusal, and what is none is told', async () => {
    const chat = await openBot();
    const { send } = await openWeb({ chat });
    const { gap } = JSON.parse((await send('/api/ask', { question: UNANSWERED })).body);
    const { body } = await send('/api/suggestions', { gap, link: LINK, note: 'page 2' });
    expect(JSON.parse(body)).toEqual({ taken: true, message: chat.words('en').sourceTaken });
    expect(await chat.store.suggestions.open(9)).toMatchObject([{ url: LINK, asked: { companies: ['corvane'] } }]);
    const refusal = await send('/api/suggestions', { link: 'ftp://x' });
    expect(JSON.parse(refusal.body)).toEqual({ taken: false, message: chat.words('en').sourceNotLink });
  });
});
