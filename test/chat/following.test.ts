import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/respond/reply.ts';
import { searchableWithNews } from '../fixtures/library.ts';
import { citedIn, openBot } from './open-bot.ts';
import { openTwo } from './two-processes.ts';

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
    const { now, say, round, pass, store } = await openTwo();
    await round();
    await say('/follow Halden');
    now.library = searchableWithNews('First');
    const closed = await openBot({ store, library: () => now.library, today: () => now.day });
    pass(1000);
    await closed.tellNews();
    expect(await round()).toHaveLength(1);
  });
});
