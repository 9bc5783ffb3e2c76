import { describe, expect, it } from 'vitest';
import { pageWordsIn } from '../../../src/platforms/web/words/page-words.ts';
import { createSearchableLibrary } from '../../../src/search/searchable.ts';
import { openBot } from '../../chat/open-bot.ts';
import { fixtureLibrary } from '../../fixtures/library.ts';
import { cookieFrom, dom, formOf, openWeb, QUESTION } from './open-web.ts';

describe('the chat without JavaScript', () => {
  it('answers with numbered citations as title, publisher and date', async () => {
    const { get, post } = await openWeb();
    const { action, fields } = formOf(await get('/'), 'Ask');
    const page = dom(await post(action, { ...fields, question: QUESTION }));
    expect(page.querySelector('.question')?.textContent).toContain(QUESTION);
    expect(page.querySelector('.statement')?.textContent).toContain('Tomas Reyes');
    expect(page.querySelector('.sources li')?.textContent).toMatch(
      /^1 Mirror Weekly, 2023-07-01 · Tomas Reyes takes over Halden Optics.*Original$/,
    );
  });

  it('leads from a number to the cited statement, which stands out', async () => {
    const { get, post } = await openWeb();
    const answer = dom(await post('/', { question: QUESTION, id: 'a' }));
    const path = answer.querySelector('.mark a')?.getAttribute('href') ?? '';
    expect(path).toBe('/articles/2023-07-01-reyes-takes-over-halden?s=1#s1');
    const article = dom(await get(path));
    expect(article.querySelectorAll('.cited')).toHaveLength(1);
    expect(article.querySelector('#s1.cited mark')?.textContent).toContain('Tomas Reyes became chief executive');
    expect(article.querySelector('a.original')?.getAttribute('href')).toBe(
      'https://news.example/2023-07-01-reyes-takes-over-halden',
    );
  });

  it('goes on from the question before, for the same visitor only', async () => {
    const { post } = await openWeb();
    const first = await post('/', { question: QUESTION, id: 'a' });
    const cookie = cookieFrom(first);
    const follow = { question: 'and how much was it fined?', id: 'b' };
    const statements = async (headers: Record<string, string>) =>
      dom(await post('/', follow, headers)).querySelector('.reply')?.textContent;
    expect(await statements({ cookie })).toContain('2.5 million');
    expect(await statements({ cookie })).not.toContain('Corvane');
    expect(await statements({})).toContain('Of which company');
  });

  it('asks which one is meant, and answers when one is chosen', async () => {
    const { post } = await openWeb();
    const asked = await post('/', { question: 'Who is Lin Wei?', id: 'a' });
    const [choice] = [...dom(asked).querySelectorAll('.choices button')];
    const { action, fields } = formOf(asked, choice?.textContent ?? '');
    const answer = dom(await post(action, fields, { cookie: cookieFrom(asked) }));
    expect(answer.querySelectorAll('.choices button')).toHaveLength(0);
    expect(answer.querySelector('.sources')).not.toBeNull();
  });

  it('takes a vote, then a reason', async () => {
    const { post, chat } = await openWeb();
    const asked = await post('/', { question: QUESTION, id: 'a' });
    const headers = { cookie: cookieFrom(asked) };
    const { action, fields } = formOf(asked, 'Not helpful');
    const thanks = await post(action, fields, headers);
    expect(thanks.body).toContain(chat.words('en').thanksForVote);
    const reason = formOf(thanks, 'Send');
    expect(reason.fields).toMatchObject({ verdict: 'down' });
    const done = await post(reason.action, { ...reason.fields, reason: 'too old' }, headers);
    expect(done.body).toContain(pageWordsIn('en').feedback.thanksForReason);
  });

  it('says that an answer is no longer kept', async () => {
    const { post, chat } = await openWeb();
    expect((await post('/feedback', { answer: 'gone', verdict: 'up' })).body).toContain(chat.words('en').expired);
  });

  it('offers commands that do something here', async () => {
    const { get } = await openWeb();
    const offered = [...dom(await get('/')).querySelectorAll('.start .suggestions button')].map(({ textContent }) =>
      textContent?.split(' ').at(0),
    );
    expect(offered).toEqual([
      '/company',
      '/timeline',
      '/compare',
      '/chart',
      '/latest',
      '/sources',
      '/explain',
      '/help',
    ]);
  });

  it('keeps a mark on the line of what it proves, and short dates whole', async () => {
    const { post } = await openWeb();
    const page = dom(await post('/', { question: '/latest Halden', id: 'a' }));
    expect([...page.querySelectorAll('.whole')].map(({ textContent }) => textContent)).toContain('1 July 2023');
    const answer = dom(await post('/', { question: QUESTION, id: 'b' }));
    expect(answer.querySelector('.headline .mark')?.previousSibling?.textContent).toMatch(/\u00a0$/);
  });

  it('gives a hint for an over-long question', async () => {
    const { post } = await openWeb();
    expect((await post('/', { question: '问'.repeat(2_001), id: 'a' })).body).toContain('2000');
  });

  it('shows the bot as it is when the library is empty', async () => {
    const empty = createSearchableLibrary({ ...fixtureLibrary([]), companies: new Map() });
    const { get } = await openWeb({ chat: await openBot({ library: () => empty }) });
    for (const path of ['/', '/articles', '/companies', '/coverage']) {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.body).toContain('npm run new:article');
    }
  });
});
