import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/chat/inbox.ts';
import { type Incoming, type Reply, text } from '../../src/chat/message/message.ts';
import { STRICT } from './open-bot.ts';
import { delivery, openInbox, sayAgain } from './open-inbox.ts';

describe('the inbox', () => {
  it('answers what it accepts, and knows it when it comes again', async () => {
    const seen: string[] = [];
    const observer = { ...STRICT, duplicate: (door: string) => seen.push(door) };
    const { inbox, deliver, posted, settle } = await openInbox({ observer });
    inbox.serve('door', deliver);
    expect(await inbox.accept(delivery('a', 'hello'))).toBe(true);
    expect(await inbox.accept(delivery('a', 'hello'))).toBe(false);
    await settle();
    expect(await inbox.accept(delivery('a', 'hello'))).toBe(false);
    await settle();
    expect(posted).toEqual([['a', 'hello']]);
    expect(seen).toEqual(['door', 'door']);
  });

  it('answers once when the same delivery arrives a hundred times at once', async () => {
    const { inbox, deliver, posted, settle } = await openInbox();
    inbox.serve('door', deliver);
    const accepted = await Promise.all(Array.from({ length: 100 }, () => inbox.accept(delivery('a'))));
    await settle();
    expect(accepted.filter(Boolean)).toHaveLength(1);
    expect(posted).toHaveLength(1);
  });

  it('keeps the order of one person in one thread, and answers others meanwhile', async () => {
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    const { inbox, deliver, posted, settle } = await openInbox({
      handle: async (message) => {
        if (message.text === 'slow') await gate;
        return sayAgain(message);
      },
    });
    inbox.serve('door', deliver);
    await inbox.accept(delivery('1', 'slow'));
    await inbox.accept(delivery('2', 'next'));
    await inbox.accept(delivery('3', 'other', { user: 'other' }));
    await sleep(30);
    expect(posted.map(([id]) => id)).toEqual(['3']);
    release();
    await settle();
    expect(posted.map(([id]) => id)).toEqual(['3', '1', '2']);
  });

  it('tries a failed post again, and says that the one before may have gone out', async () => {
    const attempts: Attempt[] = [];
    const { inbox, deliver, posted, settle, failures } = await openInbox({}, (attempt) => {
      attempts.push(attempt);
      if (attempts.length < 3) throw new Error('the platform is away');
    });
    inbox.serve('door', deliver);
    await inbox.accept(delivery('a'));
    await settle();
    expect(posted).toHaveLength(1);
    expect(attempts).toMatchObject([
      { number: 1, uncertain: false },
      { number: 2, uncertain: true },
      { number: 3, uncertain: true },
    ]);
    expect(failures).toHaveLength(2);
  });

  it('gives up after five attempts and reports it, and takes the next', async () => {
    let attempts = 0;
    const { inbox, deliver, posted, settle, failures } = await openInbox({}, () => {
      attempts += 1;
      if (attempts <= 5) throw new Error('no');
    });
    inbox.serve('door', deliver);
    await inbox.accept(delivery('a'));
    await settle();
    expect([attempts, posted]).toEqual([5, []]);
    expect(String(failures.at(-1))).toContain('gave up');
    await inbox.accept(delivery('b'));
    await settle();
    expect(posted.map(([id]) => id)).toEqual(['b']);
  });

  it('posts nothing for a question that was withdrawn', async () => {
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    const handle = async (message: Incoming) => {
      await gate;
      return sayAgain(message);
    };
    const { inbox, deliver, posted, settle } = await openInbox({ handle });
    inbox.serve('door', deliver);
    await inbox.accept(delivery('a'));
    expect(await inbox.withdraw('a')).toBe(true);
    release();
    await settle();
    expect(posted).toEqual([]);
    expect(await inbox.withdraw('a')).toBe(false);
  });

  it('answers others while answers wait for their platform, however many do', async () => {
    const { inbox, deliver, posted, settle } = await openInbox();
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    inbox.serve('stuck', async (one, reply, attempt) => {
      await attempt.aside(() => gate);
      await deliver(one, reply, attempt);
    });
    inbox.serve('door', deliver);
    for (let n = 0; n < 60; n += 1)
      await inbox.accept({ ...delivery(`stuck ${n}`, 'stuck', { user: `u${n}` }), door: 'stuck' });
    await inbox.accept(delivery('free'));
    for (let tick = 0; tick < 200 && posted.length === 0; tick += 1) await sleep(5);
    expect(posted.map(([id]) => id)).toEqual(['free']);
    release();
    await settle();
    expect(posted).toHaveLength(61);
  });

  it('answers a question in the words that it was put in last, also while its answer waits', async () => {
    const { inbox, deliver, posted, settle } = await openInbox();
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    const waiting = new Promise<void>((begun) => {
      inbox.serve('door', async (one, reply, attempt) => {
        await attempt.aside(() => {
          begun();
          return gate;
        });
        await deliver(one, reply, attempt);
      });
    });
    await inbox.accept(delivery('a', 'frist'));
    await waiting;
    expect(await inbox.revise('a', delivery('a:1', 'fisrt'))).toBe(true);
    expect(await inbox.revise('a', delivery('a:1', 'fisrt'))).toBe(false);
    expect(await inbox.revise('a', delivery('a:2', 'first'))).toBe(true);
    release();
    await settle();
    expect(posted).toEqual([['a:2', 'first']]);
    expect(await inbox.revise('a', delivery('a:3', 'too late'))).toBe(false);
    expect(posted).toHaveLength(1);
  });

  it('does not take other words for a question whose answer is being posted, or is out in part', async () => {
    const { inbox, deliver, posted, settle } = await openInbox();
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    let begun = 0;
    const both = new Promise<void>((done) => {
      inbox.serve('door', async (one, reply, attempt) => {
        const begin = () => {
          begun += 1;
          if (begun === 2) done();
          return gate;
        };
        await (one.id === 'part' ? attempt.aside(begin, true) : begin());
        await deliver(one, reply, attempt);
      });
    });
    await inbox.accept(delivery('whole'));
    await inbox.accept(delivery('part', 'part', { user: 'other' }));
    await both;
    for (const id of ['whole', 'part']) expect(await inbox.revise(id, delivery(`${id}:1`))).toBe(false);
    release();
    await settle();
    expect(posted.map(([id]) => id).sort()).toEqual(['part', 'whole']);
  });

  it('takes other words that come while an answer is on its way, once its platform refuses it', async () => {
    const { inbox, deliver, posted, settle } = await openInbox({ pause: (ms) => sleep(ms) });
    let [refuse, release] = [() => {}, () => {}];
    const refused = new Promise<void>((done) => {
      refuse = done;
    });
    const gate = new Promise<void>((done) => {
      release = done;
    });
    const onItsWay = new Promise<void>((done) => {
      inbox.serve('door', async (one, reply, attempt) => {
        done();
        await refused;
        await attempt.aside(() => gate);
        await deliver(one, reply, attempt);
      });
    });
    await inbox.accept(delivery('a', 'frist'));
    await onItsWay;
    const revised = inbox.revise('a', delivery('a:1', 'first'));
    await sleep(20);
    refuse();
    expect(await revised).toBe(true);
    release();
    await settle();
    expect(posted).toEqual([['a:1', 'first']]);
  });

  it('posts nothing that was withdrawn in any words while its answer waits', async () => {
    const { inbox, deliver, posted, settle } = await openInbox();
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    inbox.serve('door', async (one, reply, attempt) => {
      await attempt.aside(() => gate);
      await deliver(one, reply, attempt);
    });
    await inbox.accept(delivery('a'));
    await inbox.revise('a', delivery('a:1'));
    expect(await inbox.withdraw('a')).toBe(true);
    release();
    await settle();
    expect(posted).toEqual([]);
  });

  it('answers nothing that its door finds is no question after all, and what it has added', async () => {
    const { inbox, deliver, posted, settle } = await openInbox();
    inbox.serve('door', deliver, async (one) => (one.id === 'none' ? undefined : delivery(one.id, 'prepared')));
    await inbox.accept(delivery('none'));
    await inbox.accept(delivery('one'));
    await settle();
    expect(posted).toEqual([['one', 'prepared']]);
    expect(await inbox.withdraw('none')).toBe(false);
  });

  it('refuses what it does not serve, and everything once it closes', async () => {
    const { inbox, deliver } = await openInbox();
    await expect(inbox.accept(delivery('a'))).rejects.toThrow('does not serve door yet');
    inbox.serve('door', deliver);
    expect(await inbox.drain(1_000)).toBe(true);
    await expect(inbox.accept(delivery('a'))).rejects.toThrow('any more');
  });

  it('shows an answer again, or that it has expired', async () => {
    const kept: Reply = { kind: 'answered', language: 'en', blocks: [{ type: 'paragraph', line: [text('kept')] }] };
    const answers = { find: async (id: string) => (id === 'here' ? kept : undefined) };
    const { inbox, deliver, posted, settle } = await openInbox({ answers });
    inbox.serve('door', deliver);
    for (const answerId of ['here', 'gone'])
      await inbox.accept({ id: `share ${answerId}`, door: 'door', task: { type: 'share', answerId }, address: null });
    await settle();
    expect(posted).toEqual([
      ['share here', 'kept'],
      ['share gone', undefined],
    ]);
  });
});
