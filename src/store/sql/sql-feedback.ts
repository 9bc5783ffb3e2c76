import type { Kysely } from 'kysely';
import { type Asked, type Feedback, type Feedbacks, type Gap, KEPT_FOR, type Millis } from '../store.ts';
import type { Schema } from './schema.ts';

/** What was asked and what people said of the answers, in SQL. */
export function createSqlFeedback(db: Kysely<Schema>, clock: () => Millis): Feedbacks {
  return {
    asked: (asked) => keepAsked(db, asked, clock()),
    vote: (feedback) => vote(db, feedback, clock()),
    gaps: (most) => gaps(db, most, clock()),
    async lastUnanswered(personKey, within) {
      const row = await db
        .selectFrom('asked')
        .select('answer_id')
        .where('person_key', '=', personKey)
        .where('kind', '=', 'unknown')
        .where('at', '>=', clock() - within)
        .where('expires_at', '>', clock())
        .orderBy('at', 'desc')
        .orderBy('answer_id')
        .limit(1)
        .executeTakeFirst();
      return row?.answer_id;
    },
  };
}

async function keepAsked(db: Kysely<Schema>, asked: Asked, now: Millis): Promise<void> {
  const row = {
    person_key: asked.personKey,
    platform: asked.platform,
    kind: asked.kind,
    language: asked.language,
    companies: JSON.stringify(asked.companies),
    attributes: JSON.stringify(asked.attributes),
    topics: JSON.stringify(asked.topics),
    period: asked.period ?? null,
    question_hash: asked.questionHash,
    question: asked.question ?? null,
    at: now,
    expires_at: now + KEPT_FOR.asked,
  };
  await db
    .insertInto('asked')
    .values({ answer_id: asked.answerId, ...row })
    .onConflict((conflict) => conflict.column('answer_id').doUpdateSet(row))
    .execute();
}

function vote(db: Kysely<Schema>, feedback: Feedback, now: Millis): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const asked = await transaction
      .selectFrom('asked')
      .select('expires_at')
      .where('answer_id', '=', feedback.answerId)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    if (asked === undefined) return false;
    // A vote goes when what it is about goes.
    const row = { verdict: feedback.verdict, reason: feedback.reason ?? null, at: now, expires_at: asked.expires_at };
    await transaction
      .insertInto('votes')
      .values({ answer_id: feedback.answerId, person_key: feedback.personKey, ...row })
      .onConflict((conflict) => conflict.columns(['answer_id', 'person_key']).doUpdateSet(row))
      .execute();
    return true;
  });
}

async function gaps(db: Kysely<Schema>, most: number, now: Millis): Promise<readonly Gap[]> {
  const rows = await withLatestVote(db)
    .where('asked.expires_at', '>', now)
    .where((is) => is.or([is('asked.kind', '=', 'unknown'), is('votes.verdict', '=', 'down')]))
    .orderBy('asked.at', 'desc')
    .orderBy('asked.answer_id')
    .limit(Math.max(0, most))
    .execute();
  return rows.map(gapOf);
}

function withLatestVote(db: Kysely<Schema>) {
  return db
    .selectFrom('asked')
    .leftJoin('votes', (join) =>
      join
        .onRef('votes.answer_id', '=', 'asked.answer_id')
        .on('votes.person_key', '=', (is) =>
          is
            .selectFrom('votes as latest')
            .select('latest.person_key')
            .whereRef('latest.answer_id', '=', 'asked.answer_id')
            .orderBy('latest.at', 'desc')
            .orderBy('latest.person_key')
            .limit(1),
        ),
    )
    .selectAll('asked')
    .select(['votes.verdict', 'votes.reason']);
}

type GapRow = Awaited<ReturnType<ReturnType<typeof withLatestVote>['execute']>>[number];

function gapOf(row: GapRow): Gap {
  return {
    answerId: row.answer_id,
    platform: row.platform,
    kind: row.kind,
    language: row.language,
    companies: JSON.parse(row.companies),
    attributes: JSON.parse(row.attributes),
    topics: JSON.parse(row.topics),
    questionHash: row.question_hash,
    at: row.at,
    ...(row.period === null ? {} : { period: row.period }),
    ...(row.question === null ? {} : { question: row.question }),
    ...(row.verdict === null ? {} : { verdict: row.verdict }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  };
}
