import { z } from 'zod';
import type { Workspace } from './address.ts';
import type { Clients } from './clients.ts';
import { reasonOf } from './failure.ts';
import { createRecent } from './recent.ts';
import type { SlackLog } from './slack-log.ts';

/** What Slack says of a person. */
export type Profile = {
  readonly locale?: string;
  readonly isAdmin: boolean;
  /** The name that others see. */
  readonly name?: string;
};

export interface People {
  /** The person's profile, or what is known when Slack takes too long or may not be asked: nothing. */
  get(workspace: Workspace, user: string): Promise<Profile>;
}

export type PeopleParts = {
  readonly clients: Clients;
  readonly clock: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly log: SlackLog;
};

const UNKNOWN: Profile = { isAdmin: false };
/** The App Home and buttons wait for this, and Slack waits three seconds for their acknowledgement. */
const PATIENCE = 1_500;
const HOUR = 3_600_000;

const answerSchema = z.object({
  user: z.object({
    locale: z.string().optional(),
    is_admin: z.boolean().default(false),
    is_owner: z.boolean().default(false),
    name: z.string().optional(),
    real_name: z.string().optional(),
    profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
  }),
});

/** Asks `users.info` (scope `users:read`) once an hour for each person. */
export function createPeople({ clients, clock, pause, log }: PeopleParts): People {
  const known = createRecent<Promise<Profile>>({ most: 5_000, lives: HOUR, clock });
  const ask = async (workspace: Workspace, user: string): Promise<Profile> => {
    const client = await clients.of(workspace);
    const { locale, is_admin, is_owner, profile, ...names } = answerSchema.parse(
      await client.users.info({ user, include_locale: true }),
    ).user;
    const name = profile?.display_name || profile?.real_name || names.real_name || names.name;
    return {
      isAdmin: is_admin || is_owner,
      ...(locale !== undefined && { locale }),
      ...(name !== undefined && { name }),
    };
  };
  return {
    get: (workspace, user) => {
      const key = `${workspace.team} ${user}`;
      const asked =
        known.get(key) ??
        ask(workspace, user).catch((error: unknown) => {
          log.warn(`slack users.info: ${reasonOf(error)}`);
          known.delete(key);
          return UNKNOWN;
        });
      known.set(key, asked);
      return Promise.race([asked, pause(PATIENCE).then(() => UNKNOWN)]);
    },
  };
}
