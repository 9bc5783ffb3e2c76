import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnswers } from '../answers.ts';
import { askInParallel, type BotLoad, EACH_ANOTHER } from '../askers.ts';
import { startBare } from '../bare-process.ts';
import type { BotRow } from '../report-bots.ts';
import { freePort } from '../service/free-port.ts';
import { startService } from '../service/service-process.ts';
import { createSlackAsker } from './asker.ts';
import { type Burst, type BurstRow, measureBurst } from './burst.ts';
import { openSlackApi } from './slack-api.ts';
import { WORKSPACE } from './workspace.ts';

export type SlackTask = {
  /** Few questions, each of which is asked again and again. */
  readonly questions: readonly string[];
  /** Many, no two of which are the same. */
  readonly different: readonly string[];
  /** Mentions that are measured, for each bot; before them up to 500 that are not. */
  readonly events: number;
  readonly progress: (text: string) => void;
};

export type SlackMeasured = { readonly bots: readonly BotRow[]; readonly bursts: readonly BurstRow[] };

/** A bot that is started with the address of Slack's API. */
type Start = (apiUrl: string) => Promise<{
  readonly url: string;
  readonly opsUrl?: string;
  readonly stop: () => Promise<unknown>;
}>;

const ASKERS = 20;
const WARM_UP = 500;
/** Connections of a burst. */
const CROWD = 600;
/** The last of a burst has the longest wait, in milliseconds. */
const LONGEST_ANSWER = 120_000;

/** A bare Bolt app and the Slack door, one after the other under the same load. */
export async function measureSlack(task: SlackTask): Promise<SlackMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'wenda-bench-'));
  const starts = {
    'Bolt, an echo': startEcho,
    'Wenda, SQLite': (apiUrl: string) => startDoor(apiUrl, join(folder, 'bench.db')),
  };
  try {
    const bots: BotRow[] = [];
    const bursts: BurstRow[] = [];
    for (const [bot, start] of Object.entries(starts)) {
      task.progress(bot);
      const { load, different, burst } = await measureBot(start, task);
      bots.push({ bot, load });
      if (start !== startEcho) bots.push({ bot: `${bot}, ${EACH_ANOTHER}`, load: different });
      bursts.push({ bot, burst });
    }
    return { bots, bursts };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type BotMeasured = { readonly load: BotLoad; readonly different: BotLoad; readonly burst: Burst };

async function measureBot(start: Start, { questions, different, events }: SlackTask): Promise<BotMeasured> {
  const answers = createAnswers(LONGEST_ANSWER);
  const api = await openSlackApi(answers.arrived);
  try {
    const { url, opsUrl, stop } = await start(api.url);
    const asker = createSlackAsker({ url, questions, answers, askers: ASKERS });
    const others = createSlackAsker({ url, questions: different, answers, askers: ASKERS, before: WARM_UP + events });
    const before = WARM_UP + 2 * events;
    const crowd = createSlackAsker({ url, questions: different, answers, askers: CROWD, before });
    try {
      await askInParallel({ asked: Math.min(WARM_UP, events), askers: ASKERS, ask: asker.ask });
      const load = await askInParallel({ asked: events, askers: ASKERS, ask: asker.ask });
      const ofOthers = await askInParallel({ asked: events, askers: ASKERS, ask: others.ask });
      return { load, different: ofOthers, burst: await measureBurst(crowd.ask, opsUrl && `${opsUrl}/healthz`) };
    } finally {
      await asker.close();
      await others.close();
      await crowd.close();
      await stop();
    }
  } finally {
    await api.close();
  }
}

async function startEcho(apiUrl: string) {
  const port = await freePort();
  const script = new URL('./echo-app.ts', import.meta.url);
  const { stop } = await startBare({ script, args: [String(port), apiUrl] });
  return { url: `http://127.0.0.1:${port}`, stop };
}

function startDoor(apiUrl: string, store: string) {
  const { token, signingSecret } = WORKSPACE;
  return startService({
    settings: {
      STORE_FILE: store,
      SLACK_BOT_TOKEN: token,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: apiUrl,
    },
    listen: (said) => process.stderr.write(said),
  });
}
