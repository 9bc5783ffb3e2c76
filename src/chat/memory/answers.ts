import type { Incoming, Reply } from '../message/message.ts';
import type { KeptReply } from '../message/reply-schema.ts';

/** Who asks or votes, as the platform names them. */
export type Person = { readonly platform: string; readonly workspace: string; readonly user: string };

export type Vote = {
  readonly answerId: string;
  readonly person: Person;
  readonly verdict: 'up' | 'down';
  /** What the person added, if anything; at most 1,000 characters are kept. */
  readonly reason?: string;
};

/** Answers that were kept, for 30 days. */
export interface Answers {
  /** The answer as it was shown; undefined when it has expired. */
  find(id: string): Promise<Reply | undefined>;
  /** The same with the day on which it was given, and a line that asks for the same. */
  kept(id: string): Promise<KeptReply | undefined>;
  /** The answer that a message of this id was given; undefined when it was not kept, or has expired. */
  to(message: Pick<Incoming, 'platform' | 'workspace' | 'id'>): Promise<Reply | undefined>;
  /** A person's last answers, newest first. */
  latest(person: Person, most: number): Promise<readonly Reply[]>;
  /** A person's last vote on an answer counts. False when the answer has expired. */
  vote(vote: Vote): Promise<boolean>;
}
