import type { TakenWork, Work } from '../store/store.ts';
import {
  type AnsweringParts,
  type Attempt,
  createAnswering,
  type Deliver,
  type Job,
  type Prepare,
} from './answering.ts';
import { conversationParts } from './message/conversation-parts.ts';
import { type Delivery, parseDelivery } from './message/delivery.ts';

export type { Attempt, Deliver, Prepare };

export interface Inbox {
  /**
   * Resolves when the delivery is on disk, so that it may be acknowledged: true when it is new, false when it was seen in the
   * last 24 hours. Rejects when the store can't be reached or the bot is closing: then it must not be acknowledged.
   */
  accept(delivery: Delivery): Promise<boolean>;
  /**
   * The question `id` was put in other words, which `delivery` holds under an id that begins with `<id>:`. They are answered in
   * place of the first ones, unless an answer is out. One that is on its way is waited for a little: its platform may yet refuse
   * it. True when they were taken; otherwise as `accept`.
   */
  revise(id: string, delivery: Delivery): Promise<boolean>;
  /** The question was deleted by its asker, in whatever words: no answer is posted. True when it was still unanswered. */
  withdraw(id: string): Promise<boolean>;
  /** From now on `deliver` posts this door's answers, those that an earlier process left behind included. */
  serve(door: string, deliver: Deliver, prepare?: Prepare): void;
}

export type RunningInbox = Inbox & {
  /** Whether this process posts the answers of a door. */
  serves(door: string): boolean;
  /** Accepted and not answered yet, in this process. */
  waiting(): number;
  /** Takes nothing more, waits for what was accepted, and gives back what is not done within `ms`. True when all was done. */
  drain(ms: number): Promise<boolean>;
};

export type InboxParts = Omit<AnsweringParts, 'isClosing'> & {
  /** Milliseconds. */
  readonly clock: () => number;
  /** How often the hold on work is renewed and left work is looked for, in milliseconds: well below the store's hold. */
  readonly beat: number;
};

/** How much left work is taken up at once. */
const LEFTOVERS = 20;
/** How often an answer that is on its way is looked at, and the milliseconds between: Slack wants to hear within three seconds. */
const LOOKS = 40;
const BETWEEN_LOOKS = 50;

type Door = { readonly deliver: Deliver; readonly prepare: Prepare };

/** Work that was accepted is answered once, whatever happens to this process. */
export function createInbox(parts: InboxParts): RunningInbox {
  const { work, observer, clock, owner } = parts;
  const doors = new Map<string, Door>();
  const lanes = new Map<string, Promise<void>>();
  let isClosing = false;
  const answering = createAnswering({ ...parts, isClosing: () => isClosing });

  const enqueue = (job: Job) => {
    const lane = laneOf(job.delivery);
    const before = lanes.get(lane) ?? Promise.resolve();
    const after = before.then(() => answering.run(job));
    lanes.set(lane, after);
    after.finally(() => lanes.get(lane) === after && lanes.delete(lane));
  };
  const takeLeftovers = async (name: string, door: Door) => {
    for (const taken of await work.take(name, owner, LEFTOVERS)) {
      const delivery = parseDelivery(taken);
      if (delivery) enqueue({ taken, delivery, ...door });
      else await work.finish(taken.id);
    }
  };
  const beat = async () => {
    if (isClosing) return;
    await work.renew(owner);
    await takeAllLeftovers();
  };
  const takeAllLeftovers = async () => {
    if (isClosing) return;
    for (const [name, door] of doors) await takeLeftovers(name, door);
  };
  const report = (error: unknown) => observer.failed(error, { room: 'inbox' });
  const heart = setInterval(() => void beat().catch(report), parts.beat);
  heart.unref();
  work.onRelease(() => void takeAllLeftovers().catch(report));

  const doorOf = ({ door: name }: Delivery): Door => {
    const door = doors.get(name);
    if (isClosing || !door) throw new Error(`the inbox does not serve ${name} ${isClosing ? 'any more' : 'yet'}`);
    return door;
  };
  const take = async (delivery: Delivery, keep: (kept: Work) => Promise<TakenWork | undefined>) => {
    const door = doorOf(delivery);
    const started = clock();
    const taken = await keep(workOf(delivery));
    if (!taken) return false;
    observer.accepted(delivery.door, clock() - started);
    enqueue({ taken, delivery, ...door });
    return true;
  };

  return {
    accept: async (delivery) => {
      const isNew = await take(delivery, (kept) => work.accept(kept, owner));
      if (!isNew) observer.duplicate(delivery.door);
      return isNew;
    },
    revise: (id, delivery) => take(delivery, (kept) => revise(id, kept, parts)),
    withdraw: (id) => work.withdraw(id),
    serve: (name, deliver, prepare = async (delivery) => delivery) => {
      const door = { deliver, prepare };
      doors.set(name, door);
      takeLeftovers(name, door).catch(report);
    },
    serves: (name) => !isClosing && doors.has(name),
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

/** Not told at once that an answer is on its way: it is out soon, or it was refused and waits, and then the other words count. */
async function revise(id: string, kept: Work, { work, owner, pause }: InboxParts): Promise<TakenWork | undefined> {
  for (let look = 0; look < LOOKS; look += 1) {
    const taken = await work.revise(id, kept, owner);
    if (taken !== 'posting') return taken;
    await pause(BETWEEN_LOOKS);
  }
  return undefined;
}

function workOf({ id, alike, door, task, address }: Delivery): Work {
  return { id, door, payload: JSON.stringify({ task, address }), ...(alike !== undefined && { alike }) };
}

/** Messages of one conversation are answered in their order; all else at the same time. */
function laneOf({ id, task }: Delivery): string {
  return task.type === 'ask' ? JSON.stringify(conversationParts(task.incoming)) : id;
}
