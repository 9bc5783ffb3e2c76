import { describe, expect, it } from 'vitest';
import { createLimits } from '../../../src/chat/limits.ts';
import { networkOf } from '../../../src/platforms/web/address.ts';
import { openBot } from '../../chat/open-bot.ts';
import { cookieFrom, openWeb, QUESTION, visitor } from './open-web.ts';

/** The door in front of a chat in which a person may ask so often. */
async function openFor(user: number) {
  return openWeb({ chat: await openBot({ limits: createLimits({ user, workspace: 0 }) }) });
}

const ask = (id: string) => ({ question: QUESTION, id });

describe('a person on the page', () => {
  it('who returns no cookie has no quota of its own', async () => {
    const { post } = await openFor(2);
    const statuses = [];
    for (const id of ['a', 'b', 'c', 'd']) statuses.push((await post('/', ask(id))).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  it('has a quota as soon as the cookie comes back', async () => {
    const { post } = await openFor(2);
    const cookies = [cookieFrom(await post('/', ask('a'))), cookieFrom(await post('/', ask('b')))];
    for (const cookie of cookies) {
      expect((await post('/', ask('c'), { cookie })).status).toBe(200);
      expect((await post('/', ask('d'), { cookie })).status).toBe(200);
      const refused = await post('/', ask('e'), { cookie });
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(refused.body).toMatch(/Too many questions|too fast|seconds/i);
    }
  });

  it('leaves nothing in the store when it is refused', async () => {
    const bot = await openBot({ limits: createLimits({ user: 1, workspace: 0 }) });
    let accepted = 0;
    const inbox: typeof bot.inbox = {
      ...bot.inbox,
      accept: (delivery) => {
        accepted += 1;
        return bot.inbox.accept(delivery);
      },
    };
    const { post, send } = await openWeb({ chat: { ...bot, inbox } });
    for (const id of ['a', 'b', 'c']) await post('/', ask(id));
    expect(accepted).toBe(1);
    for (const id of ['a', 'b', 'c']) await send('/api/ask', ask(id));
    expect(accepted).toBe(2);
  });

  it('votes once on an answer, also without a cookie', async () => {
    const { post, chat } = await openWeb();
    const { body } = await post('/', ask('a'));
    const [, answer = ''] = /name="answer" value="([^"]+)"/.exec(body) ?? [];
    const voters: string[] = [];
    const { vote } = chat.answers;
    const answers = {
      ...chat.answers,
      vote: (one: Parameters<typeof vote>[0]) => {
        voters.push(one.person.user);
        return vote(one);
      },
    };
    const again = await openWeb({ chat: { ...chat, answers } });
    for (const verdict of ['down', 'up', 'down'])
      expect((await again.post('/feedback', { answer, verdict })).status).toBe(200);
    expect(voters).toHaveLength(3);
    expect(new Set(voters).size).toBe(1);
  });
});

describe('a caller of the API', () => {
  it('that asks too often is told when to come back', async () => {
    const { send } = await openFor(1);
    expect((await send('/api/ask', { question: QUESTION })).status).toBe(200);
    const refused = await send('/api/ask', { question: QUESTION });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(JSON.parse(refused.body)).toMatchObject({ status: 429, code: 'limited' });
  });

  it('gets a repeat of its own question without being counted again', async () => {
    const { send } = await openFor(1);
    const [first, second] = [await send('/api/ask', ask('a')), await send('/api/ask', ask('a'))];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toBe(first.body);
  });
});

describe('an address', () => {
  it('is limited in what it sends, whatever cookies it shows, and in votes too', async () => {
    const { web, post } = await openWeb({ limits: { reads: 0, writes: 3 } });
    const cookie = cookieFrom(await post('/', ask('a')));
    expect((await post('/', ask('b'), { cookie })).status).toBe(200);
    expect((await visitor(web).send('/api/feedback', { answer: 'x', verdict: 'up' })).status).toBe(404);
    for (const [path, body] of [
      ['/api/ask', ask('c')],
      ['/api/feedback', { answer: 'x', verdict: 'up' }],
    ] as const) {
      const refused = await visitor(web).send(path, body);
      expect([path, refused.status]).toEqual([path, 429]);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const page = await post('/feedback', { answer: 'x', verdict: 'up' });
    expect(page.status).toBe(429);
    expect(page.body).toContain('Too many requests');
    expect((await visitor(web).get('/')).status).toBe(200);
  });

  it('is limited in what it reads', async () => {
    const { get, send } = await openWeb({ limits: { reads: 2, writes: 0 } });
    expect([(await get('/')).status, (await get('/api/companies')).status]).toEqual([200, 200]);
    const refused = await get('/articles');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get('/api/companies')).headers.get('content-type')).toContain('application/problem+json');
    expect((await send('/api/ask', { question: QUESTION })).status).toBe(200);
  });

  it('is taken from a header only where proxies are in front', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const behind = await openWeb({ limits: { reads: 1, writes: 0 }, trustProxy: '1' });
    const direct = await openWeb({ limits: { reads: 1, writes: 0 } });
    expect((await behind.get('/', from('203.0.113.1'))).status).toBe(200);
    expect((await behind.get('/', from('203.0.113.2'))).status).toBe(200);
    expect((await behind.get('/', from('198.51.100.9, 203.0.113.2'))).status).toBe(429);
    expect((await direct.get('/', from('203.0.113.1'))).status).toBe(200);
    expect((await direct.get('/', from('203.0.113.2'))).status).toBe(429);
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
