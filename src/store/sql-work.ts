import { type ExpressionBuilder, type Kysely, type Selectable, sql } from 'kysely';
import { WendaError } from '../errors.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';
import { KEPT_FOR, type Millis, type TakenWork, type Work, type WorkStore } from './store.ts';

export type WorkOptions = {
  readonly db: Kysely<Schema>;
  readonly seal: Seal;
  readonly clock: () => Millis;
  /** Told of work that can't be opened. It stays with its taker, unanswered, until the right key is back or it expires. */
  readonly onProblem: (problem: WendaError) => void;
};

/** Accepted work in SQL. Every step that decides who has the work is one conditional statement. */
export function createSqlWork(options: WorkOptions): WorkStore {
  const { db, clock } = options;
  return {
    accept: (work, owner) => accept(options, work, owner),
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
    async finish(id) {
      const gone = await db.deleteFrom('work').where('id', '=', id).returning('id').execute();
      return gone.length > 0;
    },
    async withdraw(id) {
      const gone = await db.deleteFrom('work').where(isOf(id)).returning('id').execute();
      return gone.length > 0;
    },
    revise: (id, work, owner) => revise(options, { id, work, owner }),
    async release(owner) {
      await db.updateTable('work').set({ owner: null, held_until: 0 }).where('owner', '=', owner).execute();
    },
    async count() {
      const { rows } = await db
        .selectFrom('work')
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow();
      return Number(rows);
    },
  };
}

function accept(options: WorkOptions, work: Work, owner: string): Promise<TakenWork | undefined> {
  const { db } = options;
  return db.transaction().execute(async (transaction) => {
    const row = rowOf(work, owner, options);
    if (!(await isNewDelivery(transaction, work.id, row.accepted_at))) return undefined;
    const inserted = await transaction
      .insertInto('work')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .execute();
    return inserted.length === 0 ? undefined : { ...work, attempt: 1, posting: false };
  });
}

function rowOf(work: Work, owner: string, { seal, clock }: WorkOptions): Schema['work'] {
  const now = clock();
  return {
    ...work,
    payload: seal.seal(work.payload, contextOf(work.id)),
    accepted_at: now,
    owner,
    held_until: now + KEPT_FOR.hold,
    attempt: 1,
    posting: 0,
  };
}

type Revision = { readonly id: string; readonly work: Work; readonly owner: string };

function revise(options: WorkOptions, { id, work, owner }: Revision): Promise<TakenWork | undefined> {
  return options.db.transaction().execute(async (transaction) => {
    const row = rowOf(work, owner, options);
    const replaced = await transaction
      .deleteFrom('work')
      .where(isOf(id))
      .where('id', '!=', work.id)
      .where('posting', '=', 0)
      .returning('id')
      .execute();
    if (replaced.length === 0 || !(await isNewDelivery(transaction, work.id, row.accepted_at))) return undefined;
    await transaction.insertInto('work').values(row).execute();
    return { ...work, attempt: 1, posting: false };
  });
}

/** The work of a question in whatever words: `<id>`, or `<id>:…`. */
function isOf(id: string) {
  const start = sql<string>`cast(${`${id}:`} as text)`;
  return (is: ExpressionBuilder<Schema, 'work'>) =>
    is.or([is('id', '=', id), sql<boolean>`substr(${is.ref('id')}, 1, length(${start})) = ${start}`]);
}

/** Remembers the delivery; false when it is remembered already. One that has expired and was not swept yet is new. */
async function isNewDelivery(db: Kysely<Schema>, id: string, now: Millis): Promise<boolean> {
  const expires_at = now + KEPT_FOR.delivery;
  const remembered = await db
    .insertInto('deliveries')
    .values({ id, expires_at })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ expires_at }).where('deliveries.expires_at', '<=', now),
    )
    .returning('id')
    .execute();
  return remembered.length > 0;
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
async function takeOne({ db, seal, clock, onProblem }: WorkOptions, id: string, owner: string): Promise<TakenWork[]> {
  const now = clock();
  const row = await db
    .updateTable('work')
    .set((is) => ({ owner, held_until: now + KEPT_FOR.hold, attempt: is('attempt', '+', 1) }))
    .where('id', '=', id)
    .where('held_until', '<=', now)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return [];
  try {
    return [openWork(row, seal)];
  } catch (error) {
    if (!(error instanceof WendaError)) throw error;
    onProblem(error);
    return [];
  }
}

function openWork({ id, door, payload, attempt, posting }: Selectable<Schema['work']>, seal: Seal): TakenWork {
  return { id, door, payload: seal.open(payload, contextOf(id)), attempt, posting: posting === 1 };
}

function contextOf(id: string): string {
  return `work/${id}`;
}
