import { EnvironmentError } from '../../src/errors.ts';
import { percentile } from './percentile.ts';

/** How one message to a bot went, in milliseconds since it was sent. */
export type Asked = {
  /** Absent where the platform knows no acknowledgement. */
  readonly acknowledged?: number;
  readonly answered: number;
};

/** Milliseconds. */
export type Times = { readonly p50: number; readonly p99: number };

/** What a bot did with what several askers sent, each of them waiting for its answer before it asks again. */
export type BotLoad = {
  /** Answers a second. */
  readonly perSecond: number;
  readonly asked: number;
  /** Not acknowledged, or not answered in time. */
  readonly failed: number;
  readonly acknowledged?: Times;
  readonly answered: Times;
};

export type AskOptions = {
  readonly asked: number;
  readonly askers: number;
  /** Sends a message in an asker's name; undefined when it was not answered. */
  readonly ask: (asker: number) => Promise<Asked | undefined>;
};

/** What a load is called in which no question comes twice: where one does, it may be answered from memory. */
export const EACH_ANOTHER = 'each question another one';

/** A bot that answers nothing at all is not waited for to the end. */
const MOST_FAILED = 60;

/** Asks a number of questions from several askers at once. Throws EnvironmentError `bench-answers` when too many get no answer. */
export async function askInParallel({ asked, askers, ask }: AskOptions): Promise<BotLoad> {
  const answers: Asked[] = [];
  let left = asked;
  let failed = 0;
  const started = performance.now();
  const askOn = async (asker: number) => {
    while (left > 0 && failed < MOST_FAILED) {
      left -= 1;
      const answer = await ask(asker);
      if (answer) answers.push(answer);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: askers }, (_, asker) => askOn(asker)));
  if (failed >= MOST_FAILED) throw unanswered(failed);
  const perSecond = (answers.length * 1_000) / (performance.now() - started);
  const acknowledged = answers.flatMap((one) => one.acknowledged ?? []);
  return {
    perSecond,
    asked,
    failed,
    ...(acknowledged.length > 0 && { acknowledged: timesOf(acknowledged) }),
    answered: timesOf(answers.map(({ answered }) => answered)),
  };
}

function timesOf(values: readonly number[]): Times {
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
}

function unanswered(failed: number): EnvironmentError {
  const message = `${failed} messages to a bot got no answer, so its speed can't be measured. Its own messages stand above`;
  return new EnvironmentError('bench-answers', message, { value: failed });
}
