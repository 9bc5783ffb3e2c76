import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Attempt } from '../../src/chat/inbox.ts';
import type { Incoming } from '../../src/chat/message/message.ts';
import { KEPT_FOR } from '../../src/store/store.ts';
import { openTestStore } from './open-bot.ts';
import { delivery, openInbox, sayAgain } from './open-inbox.ts';

describe('work that a process leaves behind', () => {
  it('is answered by the next one as soon as the first gives it back', async () => {
    const { work } = await openTestStore();
    const first = await openInbox({ work, handle: () => new Promise(() => {}) });
    first.inbox.serve('door', first.deliver);
    await first.inbox.accept(delivery('a', 'left over'));
    expect(await first.inbox.drain(0)).toBe(false);
    const second = await openInbox({ work, owner: 'two' });
    second.inbox.serve('door', second.deliver);
    await sleep(20);
    await second.settle();
    expect([first.posted, second.posted]).toEqual([[], [['a', 'left over']]]);
  });

  it('is taken when its holder is gone without a word, and may have been posted', async () => {
    let now = 0;
    const { work } = await openTestStore(() => now);
    const attempts: Attempt[] = [];
    const first = await openInbox({ work }, () => new Promise(() => {}));
    first.inbox.serve('door', first.deliver);
    await first.inbox.accept(delivery('a'));
    await sleep(20);
    const second = await openInbox({ work, owner: 'two', beat: 10 }, (attempt) => attempts.push(attempt));
    second.inbox.serve('door', second.deliver);
    await sleep(40);
    expect(second.posted).toEqual([]);
    now = KEPT_FOR.hold + 1;
    for (let tick = 0; tick < 100 && second.posted.length === 0; tick += 1) await sleep(5);
    expect(second.posted.map(([id]) => id)).toEqual(['a']);
    expect(attempts).toMatchObject([{ number: 2, uncertain: true }]);
  });

  it('is not posted by a process that lost it to another', async () => {
    let now = 0;
    const { work } = await openTestStore(() => now);
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    const slow = async (message: Incoming) => {
      await gate;
      return sayAgain(message);
    };
    const first = await openInbox({ work, handle: slow });
    first.inbox.serve('door', first.deliver);
    await first.inbox.accept(delivery('a'));
    now = KEPT_FOR.hold + 1;
    const second = await openInbox({ work, owner: 'two' });
    second.inbox.serve('door', second.deliver);
    for (let tick = 0; tick < 100 && second.posted.length === 0; tick += 1) await sleep(5);
    release();
    await first.settle();
    expect([first.posted.length, second.posted.length]).toEqual([0, 1]);
  });

  it('that an older version wrote otherwise is left out', async () => {
    const { work } = await openTestStore();
    await work.accept({ id: 'old', door: 'door', payload: '{"question":"?"}' }, 'gone');
    await work.release('gone');
    const { inbox, deliver, posted, settle } = await openInbox({ work });
    inbox.serve('door', deliver);
    await vi.waitFor(async () => expect(await work.count()).toBe(0));
    await settle();
    expect(posted).toEqual([]);
  });
});
