import { afterEach } from 'vitest';
import { createInbox } from '../../../src/chat/inbox.ts';
import type { Incoming } from '../../../src/chat/message/message.ts';
import { openBot } from '../../chat/open-bot.ts';
import { echo } from '../../contracts/platform-contract.ts';
import { type Mode, openStage, openStarted, QUIET, type StageOptions } from './open-slack.ts';

type Closable = { close(): Promise<void> };

/** For one test file: what is opened is closed after each test, in reverse. */
export function keepOpen() {
  const opened: Closable[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });
  const open = async (mode: Mode = 'http', rest: Partial<StageOptions> = {}) => {
    const stage = await openStarted({ mode, ...rest });
    opened.push(stage);
    return stage;
  };
  /** A door with a bot that answers when it is told to. */
  const openWaiting = async (rest: Partial<StageOptions> = {}) => {
    const stage = await openStage({ mode: 'http', ...rest });
    opened.push(stage);
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    const heard: Incoming[] = [];
    const chat = await openBot({ observer: QUIET });
    const { store } = chat;
    const inbox = createInbox({
      work: store.work,
      answers: chat.answers,
      told: () => undefined,
      observer: QUIET,
      clock: () => 0,
      pause: () => Promise.resolve(),
      beat: 2_000_000_000,
      owner: 'waiting',
      handle: async (incoming) => {
        heard.push(incoming);
        await until;
        return echo(incoming);
      },
    });
    await stage.door.start({ ...chat, inbox });
    return { ...stage, heard, release: () => release() };
  };
  return { opened, open, openWaiting };
}
