import { describe, expect, it } from 'vitest';
import { mention, say } from './server/people.ts';
import { directChannelOf, IDS } from './server/world.ts';
import { answered, isDone, openStage, until } from './stage.ts';

const QUESTION = "What was Halden's revenue in 2023?";

describe('an answer is posted once', () => {
  it('when the process was killed while posting, and another takes over', async () => {
    const stage = await openStage({ start: false });
    const { server, bot } = stage;
    const id = mention(server, QUESTION);
    const address = { to: 'message', channel: IDS.channel, message: id, user: IDS.person };
    const incoming = {
      ...{ id, platform: 'discord', workspace: IDS.guild, conversation: IDS.channel },
      ...{ user: IDS.person, text: QUESTION, addressed: 'mention' },
    };
    const payload = JSON.stringify({ task: { type: 'ask', incoming }, address });
    await bot.store.work.accept({ id: 'discord:killed', door: 'discord', payload }, 'killed');
    await bot.store.work.posting('discord:killed', 'killed');
    server.state.messages.push({
      ...{ id: server.state.nextId(), channel_id: IDS.channel, author: IDS.application },
      ...{ body: { components: [] }, reference: id, ephemeral: false },
    });
    await bot.store.work.release('killed');
    await stage.platform.start(bot);
    await until(() => isDone(stage));
    expect(answered(stage, id)).toHaveLength(1);
    await stage.close();
  });

  it('when a process was killed before it could post', async () => {
    const stage = await openStage({ start: false });
    const { server, bot } = stage;
    const id = say(server, QUESTION);
    const address = { to: 'message', channel: directChannelOf(IDS.person), message: id, user: IDS.person };
    const incoming = {
      ...{ id, platform: 'discord', workspace: 'direct', conversation: 'c' },
      ...{ user: IDS.person, text: QUESTION, addressed: 'direct' },
    };
    const payload = JSON.stringify({ task: { type: 'ask', incoming }, address });
    await bot.store.work.accept({ id: 'discord:left', door: 'discord', payload }, 'killed');
    await bot.store.work.release('killed');
    await stage.platform.start(bot);
    await until(() => answered(stage, id).length === 1);
    await stage.close();
  });
});
