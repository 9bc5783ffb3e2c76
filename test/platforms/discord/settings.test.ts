import { describe, expect, it } from 'vitest';
import { press, select, slash } from './server/people.ts';
import { IDS } from './server/world.ts';
import { answerOf, onStage, type Stage, shown, until } from './stage.ts';

const IN_CHANNEL = { channel: IDS.channel };

describe('/settings', () => {
  const MANAGER = { ...IN_CHANNEL, manages: true };
  const SCOPE = { platform: 'discord', workspace: IDS.guild };
  const open = async (stage: Stage) => answerOf(stage.server, slash(stage.server, 'settings', undefined, MANAGER));

  it('shows an administrator what holds, and changes it', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const panel = await open(stage);
      expect(panel.ephemeral).toBe(true);
      press(server, panel, 'set:threads', MANAGER);
      await until(async () => (await bot.settings.get(SCOPE)).followThreads);
      select(server, panel, { custom_id: 'set:language', values: ['zh-TW'] }, MANAGER);
      await until(async () => (await bot.settings.get(SCOPE)).language === 'zh-TW');
      select(server, panel, { custom_id: 'set:channels', values: [IDS.channel], type: 8 }, MANAGER);
      await until(async () => (await bot.settings.get(SCOPE)).channels.length === 1);
      select(server, panel, { custom_id: 'set:channels', values: [], type: 8 }, MANAGER);
      await until(async () => (await bot.settings.get(SCOPE)).channels.length === 0);
    }));

  it('says what has to be switched on elsewhere for following threads', async () => {
    await onStage({}, async (stage) => {
      expect(shown(await open(stage))).toContain(stage.bot.words('en').threadsOff);
    });
    await onStage({ discord: { followThreads: true } }, async (stage) => {
      expect(shown(await open(stage))).not.toContain(stage.bot.words('en').threadsOff);
    });
  });

  it('is refused to others, the panel too', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const refused = await answerOf(server, slash(server, 'settings', undefined, IN_CHANNEL));
      expect(shown(refused)).toBe(bot.words('en').adminsOnly);
      const panel = await open(stage);
      const told = await answerOf(server, press(server, panel, 'set:threads', { user: IDS.otherPerson }));
      expect(shown(told)).toBe(bot.words('en').adminsOnly);
      expect((await bot.settings.get(SCOPE)).followThreads).toBe(false);
    }));
});
