import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/chat/message/delivery.ts';
import type { Reply } from '../../src/chat/message/message.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import type { Store } from '../../src/store/store.ts';
import { fixtureSearchable, searchableWithNews } from '../fixtures/library.ts';
import { citedIn, incoming, openBot, openTestStore } from './open-bot.ts';

const OLD = fixtureSearchable();

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

let time = 1_800_000_000_000;

/** Two processes on one store whose library and day can be changed; `posted` is what both have posted. */
async function openTwo() {
  const now = { library: OLD, day: '2026-03-01' };
  const store: Store = await openTestStore(() => time);
  opened.push(store);
  const posted: (readonly [Delivery, Reply | undefined])[] = [];
  const open = async (id: string) => {
    const chat = await openBot({ store, library: () => now.library, today: () => now.day, newId: () => id });
    chat.inbox.serve('door', async (delivery, reply) => {
      posted.push([delivery, reply]);
    });
    opened.push({ close: () => chat.inbox.drain(1000).then(() => undefined) });
    return chat;
  };
  const [one, other] = [await open('one'), await open('other')];
  const settle = async () => {
    for (let tick = 0; tick < 200 && one.inbox.waiting() + other.inbox.waiting() > 0; tick += 1) await sleep(5);
  };
  let asked = 0;
  const say = async (text: string, rest: Parameters<typeof incoming>[1] = {}) => {
    asked += 1;
    const task = { type: 'ask', incoming: incoming(text, { id: `m${asked}`, ...rest }) } as const;
    await one.inbox.accept({ id: `m${asked}`, door: 'door', task, address: { channel: rest.conversation ?? 'c' } });
    await settle();
    const [, reply] = posted.pop() ?? [];
    return reply ? plainText(reply) : '';
  };
  /** What is posted when both look for news at once. */
  const round = async () => {
    time += 1000;
    await Promise.all([one.tellNews(), other.tellNews()]);
    await settle();
    return posted.splice(0);
  };
  return { now, say, round, one, store };
}

describe('following', () => {
  it('posts what is new, with its sources, once, in the place where it was asked for', async () => {
    const { now, say, round } = await openTwo();
    await round();
    expect(await say('/follow Halden', { conversation: 'news' })).toContain(
      'New articles on Halden Optics will be posted here',
    );
    expect(await round()).toEqual([]);
    now.library = searchableWithNews('First', 'Second');
    const [[delivery, reply] = [], ...others] = await round();
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ door: 'door', address: { channel: 'news' }, task: { type: 'news' } });
    expect(reply && citedIn(reply)).toEqual(['2026-02-02-news#1', '2026-02-01-news#1']);
    expect(reply && plainText(reply)).toMatch(/^New on Halden Optics\n- Halden Optics sold .+Second\. \[1\]\n/);
    now.day = '2026-03-02';
    expect(await round()).toEqual([]);
  });

  it('posts once a day at most, and what came meanwhile the next day', async () => {
    const { now, say, round } = await openTwo();
    await round();
    await say('/follow Halden');
    now.library = searchableWithNews('First');
    expect(await round()).toHaveLength(1);
    now.library = searchableWithNews('First', 'Second');
    expect(await round()).toEqual([]);
    now.day = '2026-03-02';
    const [[, reply] = []] = await round();
    expect(reply && citedIn(reply)).toEqual(['2026-02-02-news#1']);
  });

  it('is quiet about what is not followed, or no longer, or was there before', async () => {
    const { now, say, round } = await openTwo();
    await round();
    await say('/follow Corvane');
    now.library = searchableWithNews('First');
    expect(await round()).toEqual([]);
    await say('/follow Halden');
    expect(await say('/unfollow Halden')).toBe(
      'Halden Optics is no longer followed here.\nFollowed here: Corvane Instruments.',
    );
    now.library = searchableWithNews('First', 'Second');
    expect(await round()).toEqual([]);
  });

  it('lists what is followed in a place and by a person, and says what was so already', async () => {
    const { say, one } = await openTwo();
    expect(await say('/follow')).toContain('Nothing is followed here.');
    await say('/follow Halden');
    expect(await say('/follow Halden')).toBe('Halden Optics is followed here already.');
    expect(await say('/unfollow Corvane')).toContain('Corvane Instruments is not followed here.');
    expect(await say('关注')).toBe('这里关注了：哈尔登光学。');
    await say('/follow Corvane', { conversation: 'elsewhere' });
    const person = { platform: 'test', workspace: 'w', user: 'u' };
    expect(await one.following.by(person, 'en')).toEqual(['Corvane Instruments', 'Halden Optics']);
    expect(await one.following.of({ platform: 'test', workspace: 'w', conversation: 'elsewhere' }, 'zh-Hans')).toEqual([
      '科凡仪器',
    ]);
    expect(await one.following.by({ ...person, user: 'somebody else' }, 'en')).toEqual([]);
  });

  it('keeps neither where nor by whom in the clear, and goes with the person', async () => {
    const { say, store, one } = await openTwo();
    await say('/follow Halden', { user: 'U-secret', conversation: 'C-secret' });
    const [followed] = await store.follows.due('2026-03-01');
    expect(`${followed?.place} ${followed?.personKey}`).not.toContain('secret');
    expect(await store.forget(followed?.personKey ?? '')).toBeGreaterThan(0);
    expect(await one.following.by({ platform: 'test', workspace: 'w', user: 'U-secret' }, 'en')).toEqual([]);
  });

  it('leaves a place whose door is not open to who opens it', async () => {
    const { now, say, round, store } = await openTwo();
    await round();
    await say('/follow Halden');
    now.library = searchableWithNews('First');
    const closed = await openBot({ store, library: () => now.library, today: () => now.day });
    time += 1000;
    await closed.tellNews();
    expect(await round()).toHaveLength(1);
  });
});
