import { z } from 'zod';

/** What can be set for a workspace or for one channel of it. */
export const settingsSchema = z.object({
  followThreads: z
    .boolean()
    .default(false)
    .describe('Answers in a thread that it takes part in without being mentioned again'),
  externalChannels: z.boolean().default(false).describe('Answers in channels that are shared with other organisations'),
  language: z
    .enum(['auto', 'en', 'zh-CN', 'zh-TW'])
    .default('auto')
    .describe('Language where a question has none of its own'),
  channels: z
    .array(z.string())
    .max(100)
    .default([])
    .describe('The only channels in which it answers; none: all of them'),
});

export type Settings = z.output<typeof settingsSchema>;

/** A workspace, or one of its channels. */
export type Scope = { readonly platform: string; readonly workspace: string; readonly conversation?: string };

export interface SettingsDesk {
  /** The channel's settings over the workspace's over the defaults. */
  get(scope: Scope): Promise<Settings>;
  /** Changes what is named and leaves the rest. */
  change(scope: Scope, change: Partial<Settings>): Promise<Settings>;
}
