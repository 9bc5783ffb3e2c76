import { z } from 'zod';
import type { Json } from '../../../chat/message/delivery.ts';
import { READER_LANGUAGES } from '../../../lang/locale.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);

const interaction = z.object({
  application: snowflake,
  /** Good for 15 minutes. */
  token: z.string(),
  channel: snowflake,
  user: snowflake,
});

const addressSchema = z.discriminatedUnion('to', [
  /** A reply to a message, in its channel. */
  z.object({ to: z.literal('message'), channel: snowflake, message: snowflake, user: snowflake }),
  /** In the place of the message that an interaction has been promised or pressed on. */
  interaction.extend({ to: z.literal('interaction'), ephemeral: z.boolean(), share: z.boolean() }),
  /** To one person, because an interaction could not be answered in time; in the channel where that is refused. */
  z.object({ to: z.literal('person'), channel: snowflake, user: snowflake }),
  /** What is new, for all in a channel where somebody follows something. */
  z.object({ to: z.literal('channel'), channel: snowflake, user: snowflake }),
  /** An answer that was private, now for all in the channel. */
  interaction.extend({
    to: z.literal('share'),
    language: z.enum(READER_LANGUAGES),
    /** The line that says what was asked, as markdown. */
    asked: z.string().exactOptional(),
  }),
]);

/** Where an answer goes, as it is kept with the work. */
export type Address = z.output<typeof addressSchema>;

/** Names the sharing of an answer in a channel, which happens once. */
export function shareId(channel: string, answer: string): string {
  return `discord:share:${channel}:${answer}`;
}

export function parseAddress(address: Json): Address | undefined {
  return addressSchema.safeParse(address).data;
}
