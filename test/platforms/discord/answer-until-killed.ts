import { createDiscord } from '../../../src/platforms/discord/connect.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { openBot } from '../../chat/open-bot.ts';
import { TOKEN } from './server/world.ts';

/** A process with a door that answers until it is killed: the address of the server, then the file of the store. */
const [apiUrl = '', file = ''] = process.argv.slice(2);
const quiet = () => {};
const store = await openStore({ file, key: new Uint8Array(32).fill(7), clock: Date.now, onProblem: quiet });
const observer = { answered: quiet, accepted: quiet, duplicate: quiet, failed: quiet };
const chat = await openBot({ store, observer, newId: () => 'killed' });
await createDiscord({
  token: TOKEN,
  followThreads: false,
  apiUrl,
  log: { info: quiet, warn: quiet, error: quiet },
}).start(chat);
