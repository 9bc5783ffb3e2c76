import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Delivery } from '../../src/chat/message/delivery.ts';
import type { Reply } from '../../src/chat/message/message.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { fixtureSearchable } from '../fixtures/library.ts';
import { incoming, openBot, openTestStore } from './open-bot.ts';

let time = 1_800_000_000_000;

/** Two processes on one store whose library and day can be changed; `posted` is what both have posted. */
export async function openTwo() {
  const now = { library: fixtureSearchable(), day: '2026-03-01' };
  const store = await openTestStore(() => time);
  onTestFinished(() => store.close());
  const posted: (readonly [Delivery, Reply | undefined])[] = [];
  const open = async (id: string) => {
    const chat = await openBot({ store, library: () => now.library, today: () => now.day, newId: () => id });
    chat.inbox.serve('door', async (delivery, reply) => {
      posted.push([delivery, reply]);
    });
    onTestFinished(() => chat.inbox.drain(1000).then(() => undefined));
    return chat;
  };
  const [one, other] = [await open('one'), await open('other')];
  const settle = async () => {
    for (let tick = 0; tick < 200 && one.inbox.waiting() + other.inbox.waiting() > 0; tick += 1) await sleep(5);
  };
  let asked = 0;
  const ask = async (text: string, rest: Parameters<typeof incoming>[1] = {}) => {
    asked += 1;
    const task = { type: 'ask', incoming: incoming(text, { id: `m${asked}`, ...rest }) } as const;
    await one.inbox.accept({ id: `m${asked}`, door: 'door', task, address: { channel: rest.conversation ?? 'c' } });
    await settle();
    const [, reply] = posted.pop() ?? [];
    return reply;
  };
  const say = async (text: string, rest: Parameters<typeof incoming>[1] = {}) => {
    const reply = await ask(text, rest);
    return reply ? plainText(reply) : '';
  };
  /** What is posted when both look for news at once. */
  const round = async () => {
    time += 1000;
    await Promise.all([one.tellNews(), other.tellNews()]);
    await settle();
    return posted.splice(0);
  };
  const pass = (ms: number) => {
    time += ms;
  };
  return { now, ask, say, round, pass, one, store };
}
