import { describe, expect, it } from 'vitest';
import { createPersonKeys } from '../../../src/chat/memory/person-keys.ts';
import { settingsSchema } from '../../../src/chat/memory/settings.ts';
import { createSettingsDesk } from '../../../src/chat/memory/settings-desk.ts';
import { openTestStore } from '../open-bot.ts';

const workspace = { platform: 'slack', workspace: 'T1' };
const channel = { ...workspace, conversation: 'C1' };
const DEFAULTS = settingsSchema.parse({});

async function openDesk() {
  const { settings } = await openTestStore();
  const keys = createPersonKeys((text) => text);
  return { desk: createSettingsDesk(settings, keys), settings, keys };
}

describe('settings', () => {
  it('are careful by default', async () => {
    const { desk } = await openDesk();
    expect(await desk.get(channel)).toEqual({
      followThreads: false,
      externalChannels: false,
      language: 'auto',
      channels: [],
    });
  });

  it("of a channel go over its workspace's, and both over the defaults", async () => {
    const { desk } = await openDesk();
    await desk.change(workspace, { followThreads: true, language: 'zh-TW' });
    expect(await desk.change(channel, { followThreads: false })).toEqual({ ...DEFAULTS, language: 'zh-TW' });
    expect(await desk.get({ ...workspace, conversation: 'C2' })).toEqual({
      ...DEFAULTS,
      followThreads: true,
      language: 'zh-TW',
    });
    expect(await desk.get({ ...workspace, workspace: 'T2' })).toEqual(DEFAULTS);
  });

  it('change one by one', async () => {
    const { desk } = await openDesk();
    await desk.change(channel, { language: 'en' });
    expect(await desk.change(channel, { channels: ['C1'] })).toEqual({ ...DEFAULTS, language: 'en', channels: ['C1'] });
  });

  it('that an older version wrote otherwise fall back one by one', async () => {
    const { desk, settings, keys } = await openDesk();
    await settings.set(keys.scope(['slack', 'T1', '']), '{"followThreads":"yes","language":"en","gone":1}');
    expect(await desk.get(workspace)).toEqual({ ...DEFAULTS, language: 'en' });
  });
});
