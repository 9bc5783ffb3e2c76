import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { WendaError } from '../../errors.ts';
import { createBatches } from '../batches.ts';
import type { Notices } from '../notices.ts';
import { openIfPossible, type Seal } from '../seal.ts';
import { KEPT_FOR, type Millis, type TakenWork, type Work, type WorkStore } from '../store.ts';
import type { Schema } from './schema.ts';

export type WorkOptions = {
  readonly db: Kysely<Schema>;
  readonly seal: Seal;
  readonly clock: () => Millis;
  /** Told of work that can't be opened. It stays with its taker, unanswered, until the right key is back or it expires. */
  readonly onProblem: (problem: WendaError) => void;
  /** Where the database passes words between its processes. */
  readonly notices?: Notices | undefined;
};

/** The channel on which processes say that they have given work back. */
const RELEASED = 'wenda_work_released';

/** Far below the number of values that a statement may have. */
const MOST_AT_ONCE = 500;

/** Accepted work in SQL. Every step that decides who has the work is one conditional statement. */
export function createSqlWork(options: WorkOptions): WorkStore {
  const { db, clock } = options;
  const accepting = createBatches<Accepted, TakenWork | undefined>({
    run: (all) => acceptAll(options, all),
    most: MOST_AT_ONCE,
    gather: 15,
  });
  const finishing = createBatches<string, boolean>({
    run: (ids) => finishAll(db, ids),
    most: MOST_AT_ONCE,
    gather: 30,
  });
  return {
    accept: (work, owner) => accepting.add({ work, owner }),
    take: (door, owner, most) => take(options, { door, owner, most }),
    async renew(owner) {
      await db
        .updateTable('work')
        .set({ held_until: clock() + KEPT_FOR.hold })
        .where('owner', '=', owner)
        .execute();
    },
    async posting(id, owner) {
      const noted = await db
        .updateTable('work')
        .set({ posting: 1, held_until: clock() + KEPT_FOR.hold })
        .where('id', '=', id)
        .where('owner', '=', owner)
        .returning('id')
        .execute();
      return noted.length > 0;
    },
    async resting(id, owner) {
      await db.updateTable('work').set({ posting: 0 }).where('id', '=', id).where('owner', '=', owner).execute();
    },
    finish: (id) => finishing.add(id),
    async withdraw(id) {
      const gone = await db.deleteFrom('work').where(isOf(id)).returning('id').execute();
      return gone.length > 0;
    },
    revise: (id, work, owner) => revise(options, { id, work, owner }),
    async release(owner) {
      const given = await db
        .updateTable('work')
        .set({ owner: null, held_until: 0 })
        .where('owner', '=', owner)
        .returning('id')
        .execute();
      if (given.length > 0 && options.notices) await sql`select pg_notify(${RELEASED}, '')`.execute(db);
    },
    onRelease: (told) => options.notices?.listen(RELEASED, told),
    async count() {
      const { rows } = await db
        .selectFrom('work')
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow();
      return Number(rows);
    },
  };
}

type Accepted = { readonly work: Work; readonly owner: string };

/** All in one transaction: what a platform waits for is one write, however many arrive together. */
function acceptAll(options: WorkOptions, all: readonly Accepted[]): Promise<readonly (TakenWork | undefined)[]> {
  // The first of each id, in the same order everywhere: two processes that accept the same can't wait for each other in a circle.
  const firsts = new Map([...all].reverse().map((one) => [one.work.id, one]));
  const sorted = [...firsts.values()].sort((a, b) => (a.work.id < b.work.id ? -1 : 1));
  const ids = [...new Set(sorted.flatMap(({ work }) => idsOf(work)))].sort();
  return options.db.transaction().execute(async (transaction) => {
    const fresh = new Set(await newDeliveries(transaction, ids, options.clock()));
    const rows = sorted
      .filter(({ work }) => claimed(idsOf(work), fresh))
      .map(({ work, owner }) => rowOf(work, owner, options));
    const taken = await insertNew(transaction, rows);
    return all.map((one) =>
      taken.has(one.work.id) && firsts.get(one.work.id) === one
        ? { ...one.work, attempt: 1, posting: false }
        : undefined,
    );
  });
}

function idsOf({ id, alike }: Work): readonly string[] {
  return alike === undefined ? [id] : [id, alike];
}

/** True where all of the ids are fresh; from then on none of them is. */
function claimed(ids: readonly string[], fresh: Set<string>): boolean {
  const isFresh = ids.every((id) => fresh.has(id));
  for (const id of ids) fresh.delete(id);
  return isFresh;
}

/** Which of them were there. The answers are out: nobody waits for this, so that it may wait for others. */
async function finishAll(db: Kysely<Schema>, ids: readonly string[]): Promise<readonly boolean[]> {
  const gone = await db
    .deleteFrom('work')
    .where('id', 'in', [...new Set(ids)])
    .returning('id')
    .execute();
  const left = new Set(gone.map(({ id }) => id));
  // Of one that is finished twice the first call ended it.
  return ids.map((id) => left.delete(id));
}

async function insertNew(db: Kysely<Schema>, rows: readonly Schema['work'][]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const inserted = await db
    .insertInto('work')
    .values([...rows])
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(inserted.map(({ id }) => id));
}

function rowOf(work: Work, owner: string, { seal, clock }: WorkOptions): Schema['work'] {
  const now = clock();
  return {
    id: work.id,
    door: work.door,
    payload: seal.seal(work.payload, contextOf(work.id)),
    accepted_at: now,
    owner,
    held_until: now + KEPT_FOR.hold,
    attempt: 1,
    posting: 0,
  };
}

type Revision = { readonly id: string; readonly work: Work; readonly owner: string };

function revise(options: WorkOptions, { id, work, owner }: Revision): Promise<TakenWork | 'posting' | undefined> {
  return options.db.transaction().execute(async (transaction) => {
    const row = rowOf(work, owner, options);
    const replaced = await transaction
      .deleteFrom('work')
      .where(isOf(id))
      .where('id', '!=', work.id)
      .where('posting', '=', 0)
      .returning('id')
      .execute();
    if (replaced.length === 0) return (await isThere(transaction, { id, but: work.id })) ? 'posting' : undefined;
    if ((await newDeliveries(transaction, [work.id], row.accepted_at)).size === 0) return undefined;
    await transaction.insertInto('work').values(row).execute();
    return { ...work, attempt: 1, posting: false };
  });
}

/** Whether work of a question waits in other words than these. */
async function isThere(db: Kysely<Schema>, { id, but }: { readonly id: string; readonly but: string }) {
  const found = await db.selectFrom('work').select('id').where(isOf(id)).where('id', '!=', but).executeTakeFirst();
  return found !== undefined;
}

/** The work of a question in whatever words: `<id>`, or `<id>:…`. */
function isOf(id: string) {
  const start = sql<string>`cast(${`${id}:`} as text)`;
  return (is: ExpressionBuilder<Schema, 'work'>) =>
    is.or([is('id', '=', id), sql<boolean>`substr(${is.ref('id')}, 1, length(${start})) = ${start}`]);
}

/** Remembers the deliveries; those that were not remembered already. One that has expired and was not swept yet is new. */
async function newDeliveries(db: Kysely<Schema>, ids: readonly string[], now: Millis): Promise<ReadonlySet<string>> {
  const expires_at = now + KEPT_FOR.delivery;
  const remembered = await db
    .insertInto('deliveries')
    .values(ids.map((id) => ({ id, expires_at })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ expires_at }).where('deliveries.expires_at', '<=', now),
    )
    .returning('id')
    .execute();
  return new Set(remembered.map(({ id }) => id));
}

type Taking = { readonly door: string; readonly owner: string; readonly most: number };

async function take(options: WorkOptions, taking: Taking): Promise<readonly TakenWork[]> {
  const taken: TakenWork[] = [];
  // Others take at the same time: what they were quicker with is no longer free in the next round.
  for (;;) {
    const free = await freeWork(options, taking.door, taking.most - taken.length);
    if (free.length === 0) return taken;
    for (const id of free) taken.push(...(await takeOne(options, id, taking.owner)));
  }
}

async function freeWork({ db, clock }: WorkOptions, door: string, most: number): Promise<readonly string[]> {
  if (most <= 0) return [];
  const rows = await db
    .selectFrom('work')
    .select('id')
    .where('door', '=', door)
    .where('held_until', '<=', clock())
    .orderBy('accepted_at')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** The work, when nobody was quicker and it can be opened. */
async function takeOne(options: WorkOptions, id: string, owner: string): Promise<TakenWork[]> {
  const { db, clock } = options;
  const now = clock();
  const row = await db
    .updateTable('work')
    .set((is) => ({ owner, held_until: now + KEPT_FOR.hold, attempt: is('attempt', '+', 1) }))
    .where('id', '=', id)
    .where('held_until', '<=', now)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return [];
  const payload = openIfPossible(options, row.payload, contextOf(id));
  return payload === undefined
    ? []
    : [{ id, door: row.door, payload, attempt: row.attempt, posting: row.posting === 1 }];
}

function contextOf(id: string): string {
  return `work/${id}`;
}
