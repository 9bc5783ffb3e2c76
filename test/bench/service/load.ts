import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

/** What a server did under load. Times in milliseconds. */
export type Load = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly asked: number;
  /** Requests that failed or were not answered with 200. */
  readonly failed: number;
};

export type LoadOptions = {
  readonly urls: readonly string[];
  readonly questions: readonly string[];
  readonly asked: number;
  readonly askers: number;
  /** Each question with an id of its own, so that it goes through the store's queue. */
  readonly withIds: boolean;
};

/** Asks a number of questions from several askers at once, in turn over the addresses; a question comes again when all have been asked. */
export async function underLoad({ urls, questions, asked, askers, withIds }: LoadOptions): Promise<Load> {
  let next = 0;
  const nextQuestion = () => {
    next += 1;
    return questions[(next - 1) % questions.length];
  };
  const results = await Promise.all(
    urls.map((url) =>
      autocannon({
        url,
        amount: Math.ceil(asked / urls.length),
        connections: Math.ceil(askers / urls.length),
        requests: [
          {
            method: 'POST',
            path: '/api/ask',
            headers: { 'content-type': 'application/json' },
            setupRequest: (request: autocannon.Request) => ({
              ...request,
              body: JSON.stringify({ question: nextQuestion(), ...(withIds && { id: randomUUID() }) }),
            }),
          },
        ],
      }),
    ),
  );
  const mean = (of: (result: autocannon.Result) => number) =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length;
  return {
    perSecond: results.reduce((sum, { '2xx': answered, duration }) => sum + answered / duration, 0),
    p50: mean(({ latency }) => latency.p50),
    p99: Math.max(...results.map(({ latency }) => latency.p99)),
    asked: results.reduce((sum, { requests }) => sum + requests.sent, 0),
    failed: results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0),
  };
}
