/** Answers that are waited for, by what they answer. */
export type Answers = {
  /** The moment at which the answer arrived, as `performance.now()` tells it; undefined when it did not come in time. */
  to(id: string): Promise<number | undefined>;
  arrived(id: string): void;
};

/** Milliseconds. */
const PATIENCE = 30_000;

export function createAnswers(patience = PATIENCE): Answers {
  const waiting = new Map<string, (at: number | undefined) => void>();
  return {
    to: (id) =>
      new Promise((resolve) => {
        const done = (at: number | undefined) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(at);
        };
        const timer = setTimeout(() => done(undefined), patience).unref();
        waiting.set(id, done);
      }),
    arrived: (id) => waiting.get(id)?.(performance.now()),
  };
}
