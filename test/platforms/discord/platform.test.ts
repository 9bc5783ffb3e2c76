import { createDiscord } from '../../../src/platforms/discord/connect.ts';
import { type Door, describePlatform } from '../../contracts/platform-contract.ts';
import { openDiscordServer } from './server/discord-server.ts';
import { mention, say } from './server/people.ts';
import { directChannelOf, IDS, TOKEN, USERS } from './server/world.ts';
import { settle, until } from './stage.ts';

describePlatform('discord', async (): Promise<Door> => {
  const server = await openDiscordServer();
  const silent = () => {};
  const platform = createDiscord({
    token: TOKEN,
    followThreads: false,
    apiUrl: server.url,
    log: { info: silent, warn: silent, error: silent },
    pause: () => Promise.resolve(),
  });
  const isAnswered = (id: string) => server.posted().some(({ reference }) => reference === id);
  let last = { id: '', text: '' };
  return {
    platform,
    say: async (text) => {
      if (server.gateway.connected() === 0) throw new Error('nobody hears');
      last = { id: say(server, text), text };
      await until(() => isAnswered(last.id), 'an answer');
    },
    shown: () => JSON.stringify(server.posted()) + server.texts().join('\n'),
    suggestion: 'Suggest a source',
    remote: {
      redeliver: async () => {
        server.gateway.dispatch('MESSAGE_CREATE', {
          ...{ id: last.id, channel_id: directChannelOf(IDS.person), author: USERS[IDS.person] },
          ...{ type: 0, content: last.text, channel_type: 1, mentions: [] },
        });
        await settle();
      },
      sayAs: async (who, text) => {
        const user = who === 'itself' ? IDS.application : IDS.otherBot;
        mention(server, text, { user });
        say(server, text, { user });
        await settle();
      },
      sayInThread: async (text) => {
        const id = mention(server, text, { channel: IDS.thread });
        await until(() => isAnswered(id), 'an answer in the thread');
        return server.posted(IDS.thread).length === 1;
      },
    },
    close: async () => {
      await server.close();
      if (server.state.problems.length > 0) throw new Error(server.state.problems.join('\n'));
    },
  };
});
