import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Schema } from './schema.ts';

/** Every migration, in order. One that was released is never changed: add the next. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first-tables': {
    async up(db) {
      await createWork(db);
      await createExpiring(db, 'turns');
      await createExpiring(db, 'answers');
      await createFeedback(db);
      await createValues(db, 'settings');
      await createValues(db, 'installations');
    },
  },
  '002-counts': {
    async up(db) {
      await db.schema
        .createTable('counts')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addColumn('until', 'bigint', (column) => column.notNull())
        .execute();
    },
  },
  '003-what-was-asked': {
    async up(db) {
      await db.schema
        .alterTable('asked')
        .addColumn('topics', 'text', (column) => column.notNull().defaultTo('[]'))
        .execute();
      await db.schema.alterTable('asked').addColumn('period', 'text').execute();
    },
  },
  '004-follows': {
    async up(db) {
      await createFollows(db);
    },
  },
  '005-suggestions': {
    async up(db) {
      await createSuggestions(db);
    },
  },
};

/** Brings the tables up to date. Two processes may start at once: each migration runs once, in a transaction. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    // Names of our own: the database may be shared with another program that uses Kysely.
    migrationTableName: 'wenda_migration',
    migrationLockTableName: 'wenda_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

type Tables = Parameters<Migration['up']>[0];

async function createWork(db: Tables): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('work')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('door', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('accepted_at', 'bigint', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('held_until', 'bigint', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('posting', 'integer', (column) => column.notNull())
    .execute();
  await index(db, 'deliveries', 'expires_at');
  await index(db, 'work', 'owner');
}

async function createExpiring(db: Tables, table: 'turns' | 'answers'): Promise<void> {
  await db.schema
    .createTable(table)
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('person_key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(db, table, 'person_key');
  await index(db, table, 'expires_at');
}

async function createFeedback(db: Tables): Promise<void> {
  await db.schema
    .createTable('asked')
    .addColumn('answer_id', 'text', (column) => column.primaryKey())
    .addColumn('person_key', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('companies', 'text', (column) => column.notNull())
    .addColumn('attributes', 'text', (column) => column.notNull())
    .addColumn('question_hash', 'text', (column) => column.notNull())
    .addColumn('question', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('votes')
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('person_key', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('votes_key', ['answer_id', 'person_key'])
    .execute();
  for (const table of ['asked', 'votes'] as const) {
    await index(db, table, 'person_key');
    await index(db, table, 'expires_at');
  }
  await index(db, 'asked', 'at');
}

async function createFollows(db: Tables): Promise<void> {
  await db.schema
    .createTable('follows')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('person_key', 'text', (column) => column.notNull())
    .addColumn('door', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('told_at', 'bigint', (column) => column.notNull())
    .addColumn('told_on', 'text')
    .addPrimaryKeyConstraint('follows_key', ['place', 'subject'])
    .execute();
  await db.schema
    .createTable('articles_seen')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(db, 'follows', 'person_key');
  await index(db, 'articles_seen', 'seen_at');
}

async function createSuggestions(db: Tables): Promise<void> {
  await db.schema
    .createTable('suggestions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_key', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text')
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('question', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('door', 'text')
    .addColumn('address', 'text')
    .addColumn('drafted_as', 'text')
    .addColumn('aside', 'integer', (column) => column.notNull())
    .addColumn('told', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(db, 'suggestions', 'person_key');
  await index(db, 'suggestions', 'expires_at');
}

async function createValues(db: Tables, table: 'settings' | 'installations'): Promise<void> {
  await db.schema
    .createTable(table)
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

async function index(db: Tables, table: keyof Schema, column: string): Promise<void> {
  await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
}
