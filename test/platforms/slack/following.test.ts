import { afterEach, describe, expect, it } from 'vitest';
import { openBot, openTestStore } from '../../chat/open-bot.ts';
import { fixtureSearchable, searchableWithNews } from '../../fixtures/library.ts';
import { wordsOf } from './emulator/messages.ts';
import { TEAM } from './emulator/workspace.ts';
import { openStarted, QUIET } from './open-slack.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

/** A door whose library gets an article on Halden when `publish` is called, and then looks for news. */
async function openNews() {
  let time = 1_800_000_000_000;
  let library = fixtureSearchable();
  const store = await openTestStore(() => time);
  const chat = await openBot({ observer: QUIET, store, library: () => library });
  const stage = await openStarted({ mode: 'http' }, chat);
  opened.push(stage);
  await chat.tellNews();
  const publish = async () => {
    library = searchableWithNews('First');
    time += 1000;
    await chat.tellNews();
  };
  return { ...stage, publish };
}

describe('following in Slack', () => {
  it('posts news for all in the channel, though it was asked for in private', async () => {
    const { people, deals, mei, seen, publish } = await openNews();
    await people.command('follow Halden', { channel: deals, user: mei });
    const [told] = await seen(1);
    expect(told).toMatchObject({ channel: deals, to: mei });
    expect(wordsOf(told?.blocks)).toContain('New articles on Halden Optics will be posted here');
    await publish();
    const news = (await seen(2))[1];
    expect(news).toMatchObject({ channel: deals });
    expect(news?.to).toBeUndefined();
    expect(news?.thread).toBeUndefined();
    expect(wordsOf(news?.blocks)).toMatch(/New on Halden Optics[\s\S]*First\. \[1\][\s\S]*Mirror Weekly/);
  });

  it('posts what was asked for in a thread of the direct messages at their top', async () => {
    const { people, dm, mei, seen, publish } = await openNews();
    await people.direct('follow Halden', { channel: dm, user: mei, ts: people.ts() });
    await seen(1);
    await publish();
    const news = (await seen(2))[1];
    expect(news).toMatchObject({ channel: dm });
    expect(news?.thread).toBeUndefined();
  });

  it('tells who follows, where it may not post in the channel', async () => {
    const { people, secret, mei, seen, publish } = await openNews();
    await people.command('follow Halden', { channel: secret, user: mei });
    await seen(1);
    await publish();
    const news = (await seen(2))[1];
    expect(news?.channel).not.toBe(secret);
    expect(wordsOf(news?.blocks)).toContain('First. [1]');
  });

  it.each(['another organisation reads the channel', 'it is outside the channels that are set'])(
    'goes to who follows alone where %s',
    async (why) => {
      const { people, deals, mei, seen, edge, chat, publish } = await openNews();
      await people.command('follow Halden', { channel: deals, user: mei });
      await seen(1);
      if (why.startsWith('another')) edge.external.add(deals);
      else await chat.settings.change({ platform: 'slack', workspace: TEAM }, { channels: ['C0'] });
      await publish();
      const news = (await seen(2))[1];
      expect(news?.channel).not.toBe(deals);
      expect(wordsOf(news?.blocks)).toContain('First. [1]');
    },
  );

  it('is listed in the App Home of who follows', async () => {
    const { people, deals, mei, tom, dm, seen, edge } = await openNews();
    await people.command('follow Halden', { channel: deals, user: mei });
    await seen(1);
    const homeOf = async (user: string) => {
      await people.event({ type: 'app_home_opened', user, channel: dm, tab: 'home', event_ts: people.ts() });
      return wordsOf(edge.calls.filter(({ method }) => method === 'views.publish').at(-1)?.body['view']);
    };
    expect(await homeOf(mei)).toMatch(/What you follow\s*Halden Optics/);
    expect(await homeOf(tom)).toMatch(/What you follow\s*Nothing yet/);
  });
});
