import type { Millis } from '../store.ts';

type WorkRow = {
  id: string;
  door: string;
  /** Sealed. */
  payload: string;
  accepted_at: Millis;
  owner: string | null;
  held_until: Millis;
  attempt: number;
  /** 0 or 1: SQLite has no boolean. */
  posting: number;
};

type ExpiringRow = { key: string; person_key: string; value: string; expires_at: Millis };

type ValueRow = { key: string; value: string };

type AskedRow = {
  answer_id: string;
  person_key: string;
  platform: string;
  kind: string;
  language: string;
  /** JSON lists of ids. */
  companies: string;
  attributes: string;
  topics: string;
  period: string | null;
  question_hash: string;
  question: string | null;
  at: Millis;
  expires_at: Millis;
};

type VoteRow = {
  answer_id: string;
  person_key: string;
  verdict: 'up' | 'down';
  reason: string | null;
  at: Millis;
  expires_at: Millis;
};

type FollowRow = {
  place: string;
  subject: string;
  person_key: string;
  door: string;
  /** Sealed. */
  address: string;
  language: string;
  told_at: Millis;
  /** `YYYY-MM-DD`; null where nothing was told yet. */
  told_on: string | null;
};

type SuggestionRow = {
  id: string;
  person_key: string;
  answer_id: string | null;
  url: string;
  note: string | null;
  question: string | null;
  language: string;
  /** Null where nobody wishes to be told. */
  door: string | null;
  /** Sealed. */
  address: string | null;
  drafted_as: string | null;
  /** 0 or 1: SQLite has no boolean. */
  aside: number;
  told: number;
  at: Millis;
  expires_at: Millis;
};

/** The tables, the same in SQLite and PostgreSQL. Made by `migrations.ts`. */
export type Schema = {
  deliveries: { id: string; expires_at: Millis };
  work: WorkRow;
  turns: ExpiringRow;
  answers: ExpiringRow;
  asked: AskedRow;
  votes: VoteRow;
  settings: ValueRow;
  installations: ValueRow;
  follows: FollowRow;
  suggestions: SuggestionRow;
  articles_seen: { id: string; seen_at: Millis };
  counts: { key: string; count: number; until: Millis };
};
