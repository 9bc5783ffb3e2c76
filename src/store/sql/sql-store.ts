import type { Kysely } from 'kysely';
import { KEPT_FOR, type Millis, type Store } from '../store.ts';
import type { Schema } from './schema.ts';
import { createSqlCounts } from './sql-counts.ts';
import { createSqlExpiringValues } from './sql-expiring-values.ts';
import { createSqlFeedback } from './sql-feedback.ts';
import { createSqlFollows } from './sql-follows.ts';
import { dropOldest, type Sizing } from './sql-size.ts';
import { createSqlSuggestions } from './sql-suggestions.ts';
import { createSqlValues, sealValues } from './sql-values.ts';
import { createSqlWork, type WorkOptions } from './sql-work.ts';

/** The row that `ping` writes. No setting has such a key: theirs are hashes. */
const ALIVE = 'wenda alive';

type SqlStoreOptions = WorkOptions & {
  readonly room?: Store['room'] | undefined;
  readonly sizing?: Sizing | undefined;
};

/** The store over any database that Kysely speaks to, with the tables of `migrations.ts`. */
export function createSqlStore(options: SqlStoreOptions): Store {
  const { db, seal, clock } = options;
  return {
    work: createSqlWork(options),
    turns: createSqlExpiringValues({ db, clock, table: 'turns', keptFor: KEPT_FOR.turn }),
    answers: createSqlExpiringValues({ db, clock, table: 'answers', keptFor: KEPT_FOR.answer }),
    feedback: createSqlFeedback(db, clock),
    settings: createSqlValues(db, 'settings'),
    installations: sealValues(createSqlValues(db, 'installations'), seal, 'installations'),
    counts: createSqlCounts(db, clock),
    follows: createSqlFollows(options),
    suggestions: createSqlSuggestions(options),
    forget: (personKey) => forget(db, personKey),
    sweep: () => sweep(db, clock()),
    ping: () => createSqlValues(db, 'settings').set(ALIVE, String(clock())),
    room: options.room ?? (async () => undefined),
    size: async () => options.sizing?.bytes(db),
    shrink: async () => (options.sizing?.shrinks ? dropOldest(db) : 0),
    async close() {
      await options.notices?.close();
      await db.destroy();
    },
  };
}

function forget(db: Kysely<Schema>, personKey: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    let rows = 0;
    // Others' votes on this person's answers go too: nothing is left that they are about.
    const theirs = transaction.selectFrom('asked').select('answer_id').where('person_key', '=', personKey);
    const votes = transaction
      .deleteFrom('votes')
      .where((is) => is.or([is('person_key', '=', personKey), is('answer_id', 'in', theirs)]));
    rows += Number((await votes.executeTakeFirst()).numDeletedRows);
    // A source that others suggest stays; what this person asked, if they passed it on, does not.
    await transaction.updateTable('suggestions').set({ question: null }).where('answer_id', 'in', theirs).execute();
    for (const table of ['turns', 'answers', 'asked', 'follows', 'suggestions'] as const) {
      const gone = await transaction.deleteFrom(table).where('person_key', '=', personKey).executeTakeFirst();
      rows += Number(gone.numDeletedRows);
    }
    return rows;
  });
}

async function sweep(db: Kysely<Schema>, now: Millis): Promise<void> {
  for (const table of ['deliveries', 'turns', 'answers', 'asked', 'votes', 'suggestions'] as const) {
    await db.deleteFrom(table).where('expires_at', '<=', now).execute();
  }
  await db.deleteFrom('counts').where('until', '<=', now).execute();
  await db
    .deleteFrom('work')
    .where('accepted_at', '<=', now - KEPT_FOR.work)
    .execute();
}
