import PQueue from 'p-queue';
import type { Store, TakenWork } from '../store/store.ts';
import type { Bot } from './bot.ts';
import type { Answers } from './memory/answers.ts';
import { type Delivery, parseDelivery } from './message/delivery.ts';
import type { Reply } from './message/message.ts';
import type { Observer } from './observer.ts';

export type Attempt = {
  /** 1 is the first. */
  readonly number: number;
  /** An earlier attempt had begun to post and was interrupted: the answer may be there already. */
  readonly uncertain: boolean;
};

/**
 * Posts a reply; the work is done when it resolves. A failure is tried again, five times in all, with growing pauses; then it
 * is given up and reported. `reply` is undefined where an answer to be shared has expired.
 */
export type Deliver = (delivery: Delivery, reply: Reply | undefined, attempt: Attempt) => Promise<void>;

export interface Inbox {
  /**
   * Resolves when the delivery is on disk, so that it may be acknowledged: true when it is new, false when it was seen in the
   * last 24 hours. Rejects when the store can't be reached or the bot is closing: then it must not be acknowledged.
   */
  accept(delivery: Delivery): Promise<boolean>;
  /** The question was deleted by its asker: no answer is posted. True when it was still unanswered. */
  withdraw(id: string): Promise<boolean>;
  /** From now on `deliver` posts this door's answers, those that an earlier process left behind included. */
  serve(door: string, deliver: Deliver): void;
}

export type RunningInbox = Inbox & {
  /** Accepted and not answered yet, in this process. */
  waiting(): number;
  /** Takes nothing more, waits for what was accepted, and gives back what is not done within `ms`. True when all was done. */
  drain(ms: number): Promise<boolean>;
};

export type InboxParts = {
  readonly work: Store['work'];
  readonly handle: Bot['handle'];
  readonly answers: Pick<Answers, 'find'>;
  readonly observer: Observer;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** How often the hold on work is renewed and left work is looked for, in milliseconds: well below the store's hold. */
  readonly beat: number;
  /** Names this process among all that share the store. */
  readonly owner: string;
};

/** Pauses between attempts, in milliseconds; after the last one the work is given up. */
const PAUSES = [1_000, 4_000, 15_000, 30_000] as const;
const AT_ONCE = 20;

/** Work that was accepted is answered once, whatever happens to this process. */
export function createInbox(parts: InboxParts): RunningInbox {
  const { work, observer, clock, owner } = parts;
  const delivers = new Map<string, Deliver>();
  const queue = new PQueue({ concurrency: AT_ONCE });
  const lanes = new Map<string, Promise<void>>();
  let isClosing = false;

  const enqueue = (taken: TakenWork, delivery: Delivery, deliver: Deliver) => {
    const lane = laneOf(delivery);
    const before = lanes.get(lane) ?? Promise.resolve();
    const after = before.then(() => queue.add(() => run({ taken, delivery, deliver }, parts, () => isClosing)));
    lanes.set(lane, after);
    after.finally(() => lanes.get(lane) === after && lanes.delete(lane));
  };
  const takeLeftovers = async (door: string, deliver: Deliver) => {
    for (const taken of await work.take(door, owner, AT_ONCE)) {
      const delivery = parseDelivery(taken);
      if (delivery) enqueue(taken, delivery, deliver);
      else await work.finish(taken.id);
    }
  };
  const beat = async () => {
    if (isClosing) return;
    await work.renew(owner);
    for (const [door, deliver] of delivers) await takeLeftovers(door, deliver);
  };
  const report = (error: unknown) => observer.failed(error, { room: 'inbox' });
  const heart = setInterval(() => void beat().catch(report), parts.beat);
  heart.unref();

  return {
    accept: async (delivery) => {
      const deliver = delivers.get(delivery.door);
      if (isClosing || !deliver)
        throw new Error(`the inbox does not serve ${delivery.door} ${isClosing ? 'any more' : 'yet'}`);
      const { id, door, task, address } = delivery;
      const started = clock();
      const taken = await work.accept({ id, door, payload: JSON.stringify({ task, address }) }, owner);
      if (!taken) {
        observer.duplicate(door);
        return false;
      }
      observer.accepted(door, clock() - started);
      enqueue(taken, delivery, deliver);
      return true;
    },
    withdraw: (id) => work.finish(id),
    serve: (door, deliver) => {
      delivers.set(door, deliver);
      takeLeftovers(door, deliver).catch(report);
    },
    waiting: () => lanes.size,
    drain: async (ms) => {
      isClosing = true;
      clearInterval(heart);
      const done = await Promise.race([
        Promise.all(lanes.values()).then(() => true),
        parts.pause(ms).then(() => false),
      ]);
      await work.release(owner);
      return done;
    },
  };
}

type Job = { readonly taken: TakenWork; readonly delivery: Delivery; readonly deliver: Deliver };

/** Answers and posts, again after a failure. Never rejects. */
async function run(job: Job, parts: InboxParts, isClosing: () => boolean): Promise<void> {
  const { taken, delivery } = job;
  // What has arrived meanwhile is acknowledged before the next answer takes the processor.
  await parts.pause(0);
  let attempt: Attempt = { number: taken.attempt, uncertain: taken.posting };
  for (const pause of [...PAUSES, undefined]) {
    const outcome = await attemptOnce(job, attempt, parts);
    if (outcome === 'done') return;
    if (isClosing()) return;
    if (pause === undefined) break;
    attempt = { number: attempt.number + 1, uncertain: attempt.uncertain || outcome === 'failed while posting' };
    await parts.pause(pause);
  }
  parts.observer.failed(new Error('gave up on an answer'), { door: delivery.door, delivery: delivery.id });
  await finish(delivery.id, parts);
}

type Outcome = 'done' | 'failed' | 'failed while posting';

async function attemptOnce({ delivery, deliver }: Job, attempt: Attempt, parts: InboxParts): Promise<Outcome> {
  const { id, door } = delivery;
  let isPosting = false;
  try {
    const reply = await replyFor(delivery, parts);
    if (!(await parts.work.posting(id, parts.owner))) return 'done';
    isPosting = true;
    await deliver(delivery, reply, attempt);
  } catch (error) {
    parts.observer.failed(error, { door, delivery: id, attempt: attempt.number });
    return isPosting ? 'failed while posting' : 'failed';
  }
  await finish(id, parts);
  return 'done';
}

function replyFor({ task }: Delivery, { handle, answers }: InboxParts): Promise<Reply | undefined> {
  return task.type === 'ask' ? handle(task.incoming) : answers.find(task.answerId);
}

/** The answer is out: it must not go out again because the store was away for a moment. */
async function finish(id: string, { work, observer, pause }: InboxParts): Promise<void> {
  for (const ms of PAUSES) {
    try {
      await work.finish(id);
      return;
    } catch (error) {
      observer.failed(error, { room: 'inbox', delivery: id });
      await pause(ms);
    }
  }
}

/** Messages of one person in one thread are answered in their order; all else at the same time. */
function laneOf({ id, task }: Delivery): string {
  if (task.type === 'share') return id;
  const { platform, workspace, conversation, thread, user } = task.incoming;
  return JSON.stringify([platform, workspace, conversation, thread ?? '', user]);
}
