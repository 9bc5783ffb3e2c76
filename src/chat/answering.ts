import { Withdrawn } from '../errors.ts';
import type { Store, TakenWork } from '../store/store.ts';
import type { Bot } from './bot.ts';
import { createFairSlots, type FairSlots, type Leave } from './fair-slots.ts';
import type { Answers } from './memory/answers.ts';
import type { Delivery } from './message/delivery.ts';
import type { Reply } from './message/message.ts';
import type { Observer } from './observer.ts';

export type Attempt = {
  /** 1 is the first. */
  readonly number: number;
  /** An earlier attempt had begun to post and was interrupted: the answer may be there already. */
  readonly uncertain: boolean;
  /**
   * Waits without keeping others from being answered. While it waits the question may be put in other words, unless a part of the
   * answer `isOut` already. Rejects with Withdrawn when it is not to be answered any more: then nothing may be posted.
   */
  aside<T>(wait: () => Promise<T>, isOut?: boolean): Promise<T>;
};

/**
 * Posts a reply; the work is done when it resolves. A failure is tried again, five times in all, with growing pauses; then it
 * is given up and reported. `reply` is undefined where an answer to be shared has expired.
 */
export type Deliver = (delivery: Delivery, reply: Reply | undefined, attempt: Attempt) => Promise<void>;

/**
 * Adds to a delivery what only its answer needs and what an acknowledgement should not wait for. Undefined when there is
 * nothing to be answered after all.
 */
export type Prepare = (delivery: Delivery) => Promise<Delivery | undefined>;

export type Job = {
  readonly taken: TakenWork;
  readonly delivery: Delivery;
  readonly deliver: Deliver;
  readonly prepare: Prepare;
};

export interface Answering {
  /** Answers and posts, again after a failure. Never rejects. */
  run(job: Job): Promise<void>;
}

export type Untold = Extract<Delivery['task'], { type: 'news' | 'suggested' }>;

export type AnsweringParts = {
  readonly work: Store['work'];
  readonly handle: Bot['handle'];
  readonly answers: Pick<Answers, 'find'>;
  /** What is told without having been asked just now; undefined where nothing of it is held any more. */
  readonly told: (task: Untold) => Reply | undefined;
  readonly observer: Observer;
  readonly pause: (ms: number) => Promise<void>;
  /** Names this process among all that share the store. */
  readonly owner: string;
  /** True when no further attempt is to be made. */
  readonly isClosing: () => boolean;
};

/** Pauses between attempts, in milliseconds; after the last one the work is given up. */
const PAUSES = [1_000, 4_000, 15_000, 30_000] as const;
/** At once, of one door, of one workspace of it, and of one channel of that. */
const AT_ONCE = [40, 20, 5] as const;

export function createAnswering(parts: AnsweringParts): Answering {
  const slots = createFairSlots(AT_ONCE);
  return { run: (job) => run(job, slots, parts) };
}

type Try = Omit<Attempt, 'aside'>;

async function run(job: Job, slots: FairSlots, parts: AnsweringParts): Promise<void> {
  const { taken, delivery } = job;
  let next: Try = { number: taken.attempt, uncertain: taken.posting };
  for (const pause of [...PAUSES, undefined]) {
    const outcome = await attemptOnce(job, next, { slots, parts });
    if (outcome === 'done' || parts.isClosing()) return;
    if (pause === undefined) break;
    next = { number: next.number + 1, uncertain: next.uncertain || outcome === 'failed while posting' };
    await parts.pause(pause);
  }
  parts.observer.failed(new Error('gave up on an answer'), { door: delivery.door, delivery: delivery.id });
  await finish(delivery.id, parts);
}

type Outcome = 'done' | 'failed' | 'failed while posting';
type Room = { readonly slots: FairSlots; readonly parts: AnsweringParts };

async function attemptOnce(job: Job, attempt: Try, { slots, parts }: Room): Promise<Outcome> {
  const { id, door } = job.delivery;
  const slot = await openSlot(slots, pathOf(job.delivery));
  let isPosting = false;
  try {
    const delivery = await job.prepare(job.delivery);
    if (delivery) {
      const reply = await replyFor(delivery, parts);
      const isNothing = delivery.task.type !== 'share' && reply === undefined;
      if (isNothing) await parts.work.finish(id);
      if (isNothing || !(await parts.work.posting(id, parts.owner))) return 'done';
      isPosting = true;
      await job.deliver(delivery, reply, { ...attempt, aside: asideFor(id, attempt, { slot, parts }) });
    }
  } catch (error) {
    if (error instanceof Withdrawn) return 'done';
    parts.observer.failed(error, { door, delivery: id, attempt: attempt.number });
    return isPosting ? 'failed while posting' : 'failed';
  } finally {
    slot.leave();
  }
  await finish(id, parts);
  return 'done';
}

/** A slot that can be left and entered again. */
type Slot = { leave(): void; enter(): Promise<void> };

async function openSlot(slots: FairSlots, path: readonly string[]): Promise<Slot> {
  let leave: Leave = () => {};
  const enter = async () => {
    leave = await slots.enter(path);
  };
  await enter();
  return { enter, leave: () => leave() };
}

/** While it waits, the store says that nothing is on its way. */
function asideFor(
  id: string,
  { uncertain }: Try,
  { slot, parts }: { readonly slot: Slot; readonly parts: AnsweringParts },
): Attempt['aside'] {
  const { work, owner, observer } = parts;
  return async (wait, isOut = false) => {
    slot.leave();
    if (!uncertain && !isOut)
      await work.resting(id, owner).catch((error: unknown) => observer.failed(error, { room: 'inbox', delivery: id }));
    const waited = await wait().finally(slot.enter);
    if (!(await work.posting(id, owner))) throw new Withdrawn(id);
    return waited;
  };
}

async function replyFor(
  { task, door, address }: Delivery,
  { handle, answers, told }: AnsweringParts,
): Promise<Reply | undefined> {
  if (task.type === 'news' || task.type === 'suggested') return told(task);
  if (task.type === 'share') return answers.find(task.answerId);
  // A door without addresses answers who waits on the line: nothing can be posted there later.
  return handle(task.incoming, address === null ? undefined : { door, address });
}

/** The answer is out: it must not go out again because the store was away for a moment. */
async function finish(id: string, { work, observer, pause }: AnsweringParts): Promise<void> {
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

/** Who shares an outage: a door, a workspace, a channel. */
function pathOf({ door, id, task }: Delivery): readonly string[] {
  return task.type === 'ask' ? [door, task.incoming.workspace, task.incoming.conversation] : [door, task.type, id];
}
