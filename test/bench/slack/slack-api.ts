import { type LimitOf, NO_LIMITS, openLocalServer, readBody, sendJson, sendLimited } from '../local-server.ts';
import { WORKSPACE } from './workspace.ts';

export type SlackApi = {
  /** For `slackApiUrl`. */
  readonly url: string;
  close(): Promise<void>;
};

const { team: team_id, botUser: user_id, bot: bot_id } = WORKSPACE;

/** Slack's Web API as far as measuring needs it: it takes everything that no limit keeps out, and checks nothing. */
export async function openSlackApi(
  onAnswer: (thread: string, form: string) => void,
  limitOf: LimitOf = NO_LIMITS,
): Promise<SlackApi> {
  let posts = 0;
  const { host, close } = await openLocalServer((request, response) =>
    readBody(request, (body) => {
      const method = request.url?.slice(request.url.lastIndexOf('/') + 1);
      if (method === 'auth.test') return sendJson(response, { ok: true, team_id, user_id, bot_id });
      if (method === 'users.info') return sendJson(response, { ok: true, user: { locale: 'en-US' } });
      if (method !== 'chat.postMessage') return sendJson(response, { ok: true });
      const wait = limitOf(/(?:^|&)channel=(\w+)/.exec(body)?.[1] ?? '');
      if (wait !== undefined) return sendLimited(response, wait, { ok: false, error: 'ratelimited' });
      posts += 1;
      onAnswer(threadIn(body), body);
      return sendJson(response, { ok: true, ts: `1800000000.${String(posts).padStart(6, '0')}` });
    }),
  );
  return { url: `http://${host}/api/`, close };
}

/** A form's `thread_ts`: digits and a point, which no encoding changes. */
function threadIn(form: string): string {
  return /(?:^|&)thread_ts=([\d.]+)/.exec(form)?.[1] ?? '';
}
