import { z } from 'zod';
import type { Settings } from '../../../chat/memory/settings.ts';
import type { Pressed } from '../receive/parse-action.ts';
import { CONTROLS } from './home-settings.ts';

/** A change of settings, of the workspace or of one channel of it. */
export type SettingChange = { readonly channel?: string; readonly change: Partial<Settings> };

const languageSchema = z.enum(['auto', 'en', 'zh-CN', 'zh-TW']);
const MOST_CHANNELS = 100;

/** What a control of the App Home changes; undefined for what changes nothing. */
export function changeIn({ action, value, chosen, metadata }: Pressed): SettingChange | undefined {
  const language = languageSchema.safeParse(value).data;
  if (action === CONTROLS.language && language) return { change: { language } };
  if (action === CONTROLS.external) return { change: { externalChannels: value === 'on' } };
  if (action === CONTROLS.channels) return { change: { channels: chosen.slice(0, MOST_CHANNELS) } };
  if (action === CONTROLS.follow && metadata !== '')
    return { channel: metadata, change: { followThreads: value === 'on' } };
  return undefined;
}
