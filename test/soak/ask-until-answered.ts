import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { EnvironmentError } from '../../src/errors.ts';

export type Asked = {
  /** The reply's JSON. */
  readonly reply: string;
  /** How often the question had to be sent. */
  readonly sent: number;
};

export type Question = { readonly id: string; readonly text: string };

const LONGEST = 120_000;
const PATIENCE = 30_000;
const PAUSE = 150;
/** What says "not now": the store is away, the process ends, too many at once. */
const AGAIN: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

const replySchema = z.object({ kind: z.string() });

/** Sends a question under its id until it is answered, whatever happens to the service meanwhile. */
export async function askUntilAnswered(url: string, { id, text }: Question): Promise<Asked> {
  const deadline = performance.now() + LONGEST;
  for (let sent = 1; performance.now() < deadline; sent += 1) {
    const reply = await askOnce(url, { id, text });
    if (reply !== undefined) return { reply, sent };
    await sleep(PAUSE);
  }
  throw new EnvironmentError('soak-unanswered', `The question ${id} got no answer within ${LONGEST / 1000} seconds.`, {
    value: id,
  });
}

async function askOnce(url: string, { id, text }: Question): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: text, id, conversation: id }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const body = await response.text();
    if (AGAIN.has(response.status)) return undefined;
    if (!response.ok) throw new EnvironmentError('soak-refused', `The service said ${response.status}: ${body}`);
    return replySchema.parse(JSON.parse(body)).kind === 'error' ? undefined : body;
  } catch (error) {
    // A connection that broke or timed out says nothing of the answer: the question is sent again.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
      return undefined;
    throw error;
  }
}
