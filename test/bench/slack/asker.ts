import { Pool } from 'undici';
import type { Answers } from '../answers.ts';
import type { Asked } from '../askers.ts';
import { mention, postEvent } from './events.ts';

export type SlackAskerOptions = {
  /** Where the bot listens: `http://127.0.0.1:port`. */
  readonly url: string;
  readonly questions: readonly string[];
  readonly answers: Answers;
  readonly askers: number;
  /** Mentions that were sent before by others; ids go on from there. 0 unless told. */
  readonly before?: number;
};

export type SlackAsker = {
  ask(asker: number): Promise<Asked | undefined>;
  close(): Promise<void>;
};

/** Any moment; every message has its own second. */
const FIRST_TS = 1_790_000_000;

/** Mentions the bot as Slack tells of it, signed, each asker in a channel of its own. */
export function createSlackAsker({ url, questions, answers, askers, before = 0 }: SlackAskerOptions): SlackAsker {
  const pool = new Pool(url, { connections: askers });
  let sent = before;
  return {
    ask: async (asker) => {
      sent += 1;
      const ts = `${FIRST_TS + sent}.000100`;
      const text = questions[sent % questions.length] ?? '';
      const event = mention({ ts, channel: before + asker, text });
      const answer = answers.to(ts);
      const started = performance.now();
      const status = await postEvent(pool, event);
      const acknowledged = performance.now() - started;
      if (status !== 200) return undefined;
      const answeredAt = await answer;
      return answeredAt === undefined ? undefined : { acknowledged, answered: answeredAt - started };
    },
    close: () => pool.destroy(),
  };
}
