import { createHmac } from 'node:crypto';
import { Pool } from 'undici';
import type { Answers } from '../answers.ts';
import type { Asked } from '../askers.ts';
import { WORKSPACE } from './workspace.ts';

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

const EVENTS_PATH = '/slack/events';
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
      const body = JSON.stringify(
        mention({ ts, asker: before + asker, text: questions[sent % questions.length] ?? '' }),
      );
      const answer = answers.to(ts);
      const started = performance.now();
      const status = await post(pool, body);
      const acknowledged = performance.now() - started;
      if (status !== 200) return undefined;
      const answeredAt = await answer;
      return answeredAt === undefined ? undefined : { acknowledged, answered: answeredAt - started };
    },
    close: () => pool.destroy(),
  };
}

/** The status of Slack's event at the bot; 0 when it could not be reached. */
async function post(pool: Pool, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json', ...signatureOf(body, Math.floor(Date.now() / 1000)) };
  try {
    const response = await pool.request({ method: 'POST', path: EVENTS_PATH, headers, body });
    await response.body.dump();
    return response.statusCode;
  } catch {
    return 0;
  }
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signatureOf(body: string, seconds: number): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', WORKSPACE.signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` };
}

type Said = { readonly ts: string; readonly asker: number; readonly text: string };

function mention({ ts, asker, text }: Said): object {
  const { team, app, botUser } = WORKSPACE;
  return {
    type: 'event_callback',
    team_id: team,
    api_app_id: app,
    event_id: `Ev${ts}`,
    event_time: Number.parseInt(ts, 10),
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: botUser, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event: {
      type: 'app_mention',
      user: `U${asker}`,
      channel: `C${asker}`,
      text: `<@${botUser}> ${text}`,
      ts,
      event_ts: ts,
      team,
    },
  };
}
