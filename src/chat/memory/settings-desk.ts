import { z } from 'zod';
import type { Values } from '../../store/store.ts';
import type { PersonKeys } from './person-keys.ts';
import { type Scope, type Settings, type SettingsDesk, settingsSchema } from './settings.ts';

/** What was changed; what was not stays with the workspace or the default. */
type Change = Partial<Settings>;

/** Settings in the store: what is set for a channel goes over what is set for its workspace. */
export function createSettingsDesk(values: Values, keys: PersonKeys): SettingsDesk {
  const keyOf = ({ platform, workspace, conversation = '' }: Scope) => keys.scope([platform, workspace, conversation]);
  const read = async (scopes: readonly Scope[]): Promise<Change> => {
    const kept = await values.getAll(scopes.map(keyOf));
    return Object.assign({}, ...kept.map((json) => json !== undefined && pickKnown(JSON.parse(json))));
  };
  const get = async ({ platform, workspace, conversation }: Scope): Promise<Settings> => {
    const whole = { platform, workspace };
    return settingsSchema.parse(await read(conversation === undefined ? [whole] : [whole, { ...whole, conversation }]));
  };
  return {
    get,
    change: async (scope, change) => {
      await values.set(keyOf(scope), JSON.stringify({ ...(await read([scope])), ...change }));
      return get(scope);
    },
  };
}

/** Only what was set, each value checked by itself: one that an older version wrote otherwise falls back. */
function pickKnown(kept: unknown): Change {
  const entries = Object.entries(z.record(z.string(), z.unknown()).catch({}).parse(kept));
  const known = entries.filter(([name, value]) => settingsSchema.safeParse({ [name]: value }).success);
  const all = settingsSchema.parse(Object.fromEntries(known));
  return Object.fromEntries(Object.entries(all).filter(([name]) => known.some(([key]) => key === name)));
}
