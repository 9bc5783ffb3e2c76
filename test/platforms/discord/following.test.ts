import { describe, expect, it } from 'vitest';
import { openTestStore } from '../../chat/open-bot.ts';
import { fixtureSearchable, searchableWithNews } from '../../fixtures/library.ts';
import { slash } from './server/people.ts';
import { IDS } from './server/world.ts';
import { answerOf, onStage, type Stage, shown, until } from './stage.ts';

const IN_CHANNEL = { channel: IDS.channel };

/** Runs a test with a library that gets an article on Halden when `publish` is called; then it is looked for news. */
async function onNews(act: (stage: Stage, publish: () => Promise<void>) => Promise<void>): Promise<void> {
  let time = 1_800_000_000_000;
  let library = fixtureSearchable();
  const store = await openTestStore(() => time);
  await onStage({ chat: { store, library: () => library } }, async (stage) => {
    await stage.bot.tellNews();
    await act(stage, async () => {
      library = searchableWithNews('First');
      time += 1000;
      await stage.bot.tellNews();
    });
  });
}

describe('following in Discord', () => {
  it('posts news for all in the channel, though it was asked for in private', () =>
    onNews(async ({ server }, publish) => {
      const told = await answerOf(server, slash(server, 'follow', 'Halden', IN_CHANNEL));
      expect(told.ephemeral).toBe(true);
      expect(shown(told)).toContain('New articles on Halden Optics will be posted here');
      const before = server.posted().length;
      await publish();
      await until(() => server.posted().length > before, 'the news');
      const news = server.posted().at(-1);
      expect(news).toMatchObject({ channel_id: IDS.channel, ephemeral: false });
      expect(news && shown(news)).toMatch(/New on Halden Optics[\s\S]*First[\s\S]*Mirror Weekly/);
    }));

  it('is listed in the settings', () =>
    onNews(async ({ server, bot }) => {
      const manager = { ...IN_CHANNEL, manages: true };
      const settings = async () => shown(await answerOf(server, slash(server, 'settings', undefined, manager)));
      expect(await settings()).toContain(bot.words('en').howToFollow);
      await answerOf(server, slash(server, 'follow', 'Halden', IN_CHANNEL));
      expect(await settings()).toMatch(/Followed in this channel\s+-# Halden Optics/);
    }));
});
