import { setTimeout as sleep } from 'node:timers/promises';
import { type Attempt, createInbox, type Deliver, type InboxParts } from '../../src/chat/inbox.ts';
import type { Delivery } from '../../src/chat/message/delivery.ts';
import { type Incoming, type Reply, text } from '../../src/chat/message/message.ts';
import { incoming, openTestStore, STRICT } from './open-bot.ts';

export const sayAgain = async ({ text: said }: Incoming): Promise<Reply> => ({
  kind: 'answered',
  language: 'en',
  blocks: [{ type: 'paragraph', line: [text(said)] }],
});

export function delivery(id: string, message = id, rest: Partial<Incoming> = {}): Delivery {
  return { id, door: 'door', task: { type: 'ask', incoming: incoming(message, rest) }, address: { channel: 'c' } };
}

/** An inbox over a store, with what it has posted; `deliver` may fail or wait before that. */
export async function openInbox(parts: Partial<InboxParts> = {}, before: (attempt: Attempt) => unknown = () => {}) {
  const posted: (readonly [string, string | undefined])[] = [];
  const failures: unknown[] = [];
  const inbox = createInbox({
    work: parts.work ?? (await openTestStore()).work,
    handle: sayAgain,
    answers: { find: async () => undefined },
    told: () => undefined,
    observer: { ...STRICT, failed: (error) => failures.push(error) },
    clock: () => 0,
    pause: () => Promise.resolve(),
    beat: 2_000_000_000,
    owner: 'one',
    ...parts,
  });
  const deliver: Deliver = async ({ id }, reply, attempt) => {
    await before(attempt);
    const [block] = reply?.blocks ?? [];
    posted.push([id, block?.type === 'paragraph' && block.line[0]?.type === 'text' ? block.line[0].text : undefined]);
  };
  const settle = async () => {
    for (let tick = 0; tick < 200 && inbox.waiting() > 0; tick += 1) await sleep(5);
  };
  return { inbox, deliver, posted, failures, settle };
}
