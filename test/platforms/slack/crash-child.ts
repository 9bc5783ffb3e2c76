import { createSlack } from '../../../src/platforms/slack/connect.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { openBot } from '../../chat/open-bot.ts';

/** A process of its own behind the Slack door, to be killed: `node --import tsx crash-child.ts ORIGIN STORE-FILE`. */
const [, , origin = '', file = ''] = process.argv;
const quiet = () => {};

const store = await openStore({ file, key: new Uint8Array(32).fill(7), clock: Date.now, onProblem: quiet });
const chat = await openBot({
  store,
  newId: () => 'child',
  observer: { answered: quiet, accepted: quiet, duplicate: quiet, failed: quiet },
});
const door = createSlack({
  botToken: 'xoxb-wenda',
  appToken: 'xapp-1-emulated',
  apiUrl: `${origin}/api/`,
  log: { info: quiet, warn: quiet, error: quiet },
  clock: Date.now,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  installations: {
    get: async () => undefined,
    set: async () => {},
    delete: async () => {},
    mayRenew: async () => true,
    mayUse: async () => true,
  },
});
await door.start(chat);
console.log('ready');
