import { z } from 'zod';

/** A workspace, or one of an organisation that installed the app for all of them. */
const workspaceSchema = z.object({
  team: z.string(),
  enterprise: z.string().exactOptional(),
  orgWide: z.boolean().exactOptional(),
});

/**
 * Where an answer goes. `open`: for all to see, in the thread if there is one. `private`: to the asker alone.
 * `share`: an answer that was private goes out to the channel.
 */
const addressSchema = z.object({
  way: z.enum(['open', 'private', 'share']),
  workspace: workspaceSchema,
  /** Who asked, or shares. */
  user: z.string(),
  /** A channel, or a person's id for the direct messages with them. */
  channel: z.string(),
  thread: z.string().exactOptional(),
  /** The thread has answers already: only then does Slack show a private message in it. */
  nested: z.boolean().exactOptional(),
  /** Slack takes five messages for the asker here within half an hour, also where the bot is no member. */
  responseUrl: z.string().exactOptional(),
  /** The private message with the button that was pressed gives way to the answer. */
  replaces: z.boolean().exactOptional(),
  /** The question is shown above the answer, since nobody typed it there. */
  shows: z.boolean().exactOptional(),
  /** What was asked, above an answer that is shared. */
  question: z.string().exactOptional(),
  locale: z.string().exactOptional(),
  /** It was said where others hear it too, perhaps people of another organisation: settings decide whether it is answered. */
  heard: z.enum(['inside', 'outside']).exactOptional(),
});

export type Workspace = z.output<typeof workspaceSchema>;
export type Address = z.output<typeof addressSchema>;

/** Whether others may read there; direct messages begin with D, and people with U or W. */
export function isChannel(id: string): boolean {
  return /^[CG]/.test(id);
}

/** Reads what was kept with a delivery; throws when an older version wrote it otherwise. */
export function parseAddress(kept: unknown): Address {
  return addressSchema.parse(kept);
}
