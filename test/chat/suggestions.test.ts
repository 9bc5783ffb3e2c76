import { describe, expect, it } from 'vitest';
import { createLimits } from '../../src/chat/limits.ts';
import type { Suggesting } from '../../src/chat/memory/suggestions.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { searchableWithNews } from '../fixtures/library.ts';
import { citedIn, converse, incoming, openBot, openTestStore } from './open-bot.ts';
import { openTwo } from './two-processes.ts';

/** Where the article of `searchableWithNews` comes from. */
const LINK = 'https://news.example/2026-02-01-news';
const UNANSWERED = 'What is the headquarters of Corvane Instruments?';
const PERSON = { platform: 'test', workspace: 'w', user: 'u' };
const WISH = { door: 'door', address: { channel: 'private' } };

function suggesting(parts: Partial<Suggesting> = {}): Suggesting {
  return { person: PERSON, link: LINK, language: 'en', ...parts };
}

describe('a refusal', () => {
  it('has an id under which a source can be suggested; an answer has none', async () => {
    const bot = await openBot();
    const refusal = await bot.handle(incoming(UNANSWERED));
    expect([refusal.kind, refusal.id, typeof refusal.gap]).toEqual(['unknown', undefined, 'string']);
    expect((await bot.handle(incoming('Who runs Halden Optics?'))).gap).toBeUndefined();
    expect((await bot.handle(incoming('hello'))).gap).toBeUndefined();
  });
});

describe('a suggested source', () => {
  it('is kept with its note and what was asked by ids, and not with the words of the question', async () => {
    const bot = await openBot();
    const { gap = '' } = await bot.handle(incoming(UNANSWERED));
    expect(await bot.suggestions.add(suggesting({ gap, note: '  page 3  ' }))).toBe('sourceTaken');
    const [kept] = await bot.store.suggestions.open(9);
    expect(kept).toMatchObject({ url: LINK, note: 'page 3', asked: { companies: ['corvane'] } });
    expect(JSON.stringify(kept)).not.toContain('headquarters of');
  });

  it('holds the words of the question where its asker passes them on, or where they are kept anyway', async () => {
    const bot = await openBot();
    await bot.suggestions.add(suggesting({ gap: 'g', question: UNANSWERED }));
    expect(await bot.store.suggestions.open(9)).toMatchObject([{ question: UNANSWERED }]);
    const keeping = await openBot({ keepQuestions: true });
    const { gap = '' } = await keeping.handle(incoming(UNANSWERED));
    await keeping.suggestions.add(suggesting({ gap }));
    expect(keeping.suggestions.keepsQuestions).toBe(true);
    expect(await keeping.store.suggestions.open(9)).toMatchObject([{ asked: { question: UNANSWERED } }]);
  });

  it.each([
    'ftp://news.example/1',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://name:secret@news.example/',
    'news',
    '',
    `https://news.example/${'x'.repeat(2_000)}`,
  ])('is refused where it is no link to a page: %s', async (link) => {
    const bot = await openBot();
    expect(await bot.suggestions.add(suggesting({ link }))).toBe('sourceNotLink');
    expect(await bot.store.suggestions.open(9)).toEqual([]);
  });

  it('is not kept where the library holds an article from there', async () => {
    const bot = await openBot();
    const link = 'http://www.news.example/2019-04-02-halden-history/#top';
    expect(await bot.suggestions.add(suggesting({ link }))).toBe('sourceHeld');
    expect(await bot.store.suggestions.open(9)).toEqual([]);
  });

  it('counts once for the same question and link, and there are twenty a person and day', async () => {
    const bot = await openBot();
    for (let turn = 0; turn < 25; turn += 1) await bot.suggestions.add(suggesting({ link: `<${LINK}>` }));
    expect(await bot.store.suggestions.open(99)).toMatchObject([{ url: LINK }]);
    const outcomes = [];
    for (let turn = 0; turn < 20; turn += 1)
      outcomes.push(await bot.suggestions.add(suggesting({ link: `${LINK}-${turn}` })));
    expect(outcomes.slice(-2)).toEqual(['sourceTaken', 'sourceTooMany']);
    const other = { ...PERSON, user: 'other' };
    expect(await bot.suggestions.add(suggesting({ person: other, link: `${LINK}-99` }))).toBe('sourceTaken');
  });

  it('counts with the questions of a minute', async () => {
    const bot = await openBot({ limits: createLimits({ user: 1, workspace: 0 }) });
    expect(await bot.suggestions.add(suggesting())).toBe('sourceTaken');
    expect(await bot.suggestions.add(suggesting())).toBe('sourceTooMany');
  });
});

describe('who suggested a source and wishes it', () => {
  it('is told once, of all processes, when an article from there is live, with the answer to what was asked', async () => {
    const { now, round, one } = await openTwo();
    const question = 'When did Halden Optics sell a telescope?';
    const wished = suggesting({ question, wish: WISH });
    expect(await one.suggestions.add(wished)).toBe('sourceAwaited');
    expect(await round()).toEqual([]);
    now.library = searchableWithNews('First');
    const [[delivery, reply] = [], ...others] = await round();
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ door: 'door', address: WISH.address, task: { type: 'suggested' } });
    expect(reply && plainText(reply)).toContain(`You asked: ${question}`);
    expect(reply && citedIn(reply)).toEqual(['2026-02-01-news#1']);
    now.day = '2026-03-02';
    expect(await round()).toEqual([]);
  });

  it('is told what the article says where the question was not passed on and nothing answers it', async () => {
    const { now, ask, round, one } = await openTwo();
    const { gap = '' } = (await ask(UNANSWERED)) ?? {};
    await one.suggestions.add(suggesting({ gap, language: 'zh-Hans', wish: WISH }));
    now.library = searchableWithNews('First');
    const [[, reply] = []] = await round();
    expect(reply?.language).toBe('zh-Hans');
    expect(reply && plainText(reply)).toMatch(/您推荐的来源现已收录。[\s\S]*First/);
    expect(reply && citedIn(reply)).toEqual(['2026-02-01-news#1']);
  });

  it('is told by the address under which the article was drafted, too', async () => {
    const { now, round, one, store } = await openTwo();
    await one.suggestions.add(suggesting({ link: 'https://short.example/1', wish: WISH }));
    now.library = searchableWithNews('First');
    expect(await round()).toEqual([]);
    const [kept] = await store.suggestions.open(1);
    await store.suggestions.drafted(kept?.id ?? '', LINK);
    expect(await round()).toHaveLength(1);
  });

  it('is not told what is forgotten', async () => {
    const { now, round, one, store } = await openTwo();
    await one.suggestions.add(suggesting({ wish: WISH }));
    const [kept] = await store.suggestions.open(1);
    await store.forget(kept?.personKey ?? '');
    now.library = searchableWithNews('First');
    expect(await round()).toEqual([]);
  });

  it('is told of it, once, on coming back where nothing can be posted', async () => {
    let library = searchableWithNews();
    const bot = await openBot({ library: () => library });
    await bot.suggestions.add(suggesting({ wish: { door: 'test', address: null } }));
    expect(await bot.suggestions.ready(PERSON)).toEqual([]);
    library = searchableWithNews('First');
    await bot.tellNews();
    const [id = ''] = await bot.suggestions.ready(PERSON);
    expect(await bot.suggestions.take({ ...PERSON, user: 'other' }, id)).toBeUndefined();
    const told = await bot.suggestions.take(PERSON, id);
    expect(told && citedIn(told)).toEqual(['2026-02-01-news#1']);
    expect(await bot.suggestions.take(PERSON, id)).toBeUndefined();
    expect(await bot.suggestions.ready(PERSON)).toEqual([]);
  });

  it('is not told twice by a process that dies between handing it out and noting it', async () => {
    const { now, round, one, store } = await openTwo();
    await one.suggestions.add(suggesting({ wish: WISH }));
    now.library = searchableWithNews('First');
    const dying = { ...store, suggestions: { ...store.suggestions, told: () => Promise.reject(new Error('killed')) } };
    const other = await openBot({ store: dying, library: () => now.library, newId: () => 'dying' });
    const posted: string[] = [];
    other.inbox.serve('door', async ({ id }) => void posted.push(id));
    await expect(other.tellNews()).rejects.toThrow('killed');
    await other.inbox.drain(1000);
    expect(posted).toHaveLength(1);
    expect(await round()).toEqual([]);
    expect(await store.suggestions.waiting()).toEqual([]);
  });
});

describe('/suggest', () => {
  it('is for what the person asked last without an answer, and offers to tell', async () => {
    const { now, ask, say, round, store } = await openTwo();
    await say(UNANSWERED);
    await say('Who runs Halden Optics?');
    const reply = await ask(`/suggest ${LINK} see the second page`);
    expect(reply?.blocks).toMatchObject([
      { type: 'paragraph' },
      { type: 'choices', choices: [{ label: 'Yes, tell me', text: '/suggest tell me' }] },
    ]);
    expect(await store.suggestions.open(9)).toMatchObject([
      { url: LINK, note: 'see the second page', asked: { companies: ['corvane'] } },
    ]);
    expect(await say('/suggest tell me')).toContain('You will be told privately');
    now.library = searchableWithNews('First');
    expect(await round()).toHaveLength(1);
  });

  it('works in Chinese, and says what is missing', async () => {
    const { say } = await openTwo();
    expect(await say('/推荐来源 告诉我', { commandPrefix: '/wenda ' })).toContain('/wenda suggest');
    expect(await say(`/推荐来源 ${LINK} 见第二页`)).toMatch(/^谢谢！整理文章的人会查看。/);
    expect(await say('/推荐来源 告诉我')).toContain('私下告诉您一次');
    expect(await say('/suggest rumours')).toContain('That is no link to a page.');
  });

  it('offers nothing where nothing can be posted later', async () => {
    const bot = await openBot({ store: await openTestStore() });
    expect((await converse(bot, [`/suggest ${LINK}`])).blocks).toHaveLength(1);
    expect(JSON.stringify(await converse(bot, ['/suggest tell me']))).toContain('in Slack and Discord');
  });
});
