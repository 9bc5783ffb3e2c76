import { z } from 'zod';
import { READER_LANGUAGES, type ReaderLanguage } from '../../lang/locale.ts';
import type { Work } from '../../store/store.ts';
import type { Incoming } from './message.ts';

/** A value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Something that a door accepted and owes an answer. */
export type Delivery = {
  /** The same for every delivery of the same thing: `slack:T1:C1:1700000000.000100`. */
  readonly id: string;
  /** Where either id was accepted before, nothing new has arrived: two presses shortly after each other share one. */
  readonly alike?: string;
  readonly door: string;
  /**
   * A question, an answer that was given before and is now to be shown to others, what is new on what is followed, or that a source is
   * in the library that a person has suggested.
   */
  readonly task:
    | { readonly type: 'ask'; readonly incoming: Incoming }
    | { readonly type: 'share'; readonly answerId: string }
    | {
        readonly type: 'news';
        /** `company:<id>` or `topic:<id>`. */
        readonly subjects: readonly string[];
        /** Ids of the new articles. */
        readonly articles: readonly string[];
        readonly language: ReaderLanguage;
      }
    | {
        readonly type: 'suggested';
        /** Id of the article from that source. */
        readonly article: string;
        readonly language: ReaderLanguage;
        /** What was asked, where it was passed on. */
        readonly question?: string;
        /** What it was about, by ids. */
        readonly company?: string;
        readonly attribute?: string;
      };
  /** Where the answer goes, in the door's own terms. It is stored, encrypted, until the answer is out. */
  readonly address: Json;
};

const incomingSchema = z.object({
  id: z.string().exactOptional(),
  platform: z.string(),
  workspace: z.string(),
  conversation: z.string(),
  thread: z.string().exactOptional(),
  user: z.string(),
  text: z.string(),
  locale: z.string().exactOptional(),
  counted: z.boolean().exactOptional(),
  addressed: z.enum(['direct', 'mention', 'command', 'thread']),
  audience: z.enum(['all', 'person']).exactOptional(),
  commandPrefix: z.string().exactOptional(),
});

const payloadSchema = z.object({
  task: z.discriminatedUnion('type', [
    z.object({ type: z.literal('ask'), incoming: incomingSchema }),
    z.object({ type: z.literal('share'), answerId: z.string() }),
    z.object({
      type: z.literal('news'),
      subjects: z.array(z.string()),
      articles: z.array(z.string()),
      language: z.enum(READER_LANGUAGES),
    }),
    z.object({
      type: z.literal('suggested'),
      article: z.string(),
      language: z.enum(READER_LANGUAGES),
      question: z.string().exactOptional(),
      company: z.string().exactOptional(),
      attribute: z.string().exactOptional(),
    }),
  ]),
  address: z.json(),
});

/** A delivery from the work that was kept of it; undefined when an older version wrote it otherwise. */
export function parseDelivery({ id, door, payload }: Work): Delivery | undefined {
  const { success, data } = payloadSchema.safeParse(JSON.parse(payload));
  return success ? { id, door, ...data } : undefined;
}
