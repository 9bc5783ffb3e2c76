import type { LimitOf } from '../bench/local-server.ts';

/** What a platform was sent, and which of its channels are stuck. */
export type Ledger = {
  /** Seconds for which a channel takes nothing more; counts who comes meanwhile. */
  readonly limitOf: LimitOf;
  /** A channel takes nothing for so many seconds from now on. */
  limit(channel: string, seconds: number): void;
  /** How many posts were refused since its last limit began. */
  refused(channel: string): number;
  /** Something was posted below a message. */
  posted(message: string, said: string): void;
  /** What was posted below a message. */
  below(message: string): readonly string[];
};

export function createLedger(): Ledger {
  const limits = new Map<string, { readonly until: number; refused: number }>();
  const answers = new Map<string, string[]>();
  return {
    limitOf: (channel) => {
      const limit = limits.get(channel);
      const left = (limit?.until ?? 0) - performance.now();
      if (!limit || left <= 0) return undefined;
      limit.refused += 1;
      return Math.ceil(left / 1_000);
    },
    limit: (channel, seconds) => {
      limits.set(channel, { until: performance.now() + seconds * 1_000, refused: 0 });
    },
    refused: (channel) => limits.get(channel)?.refused ?? 0,
    posted: (message, said) => {
      answers.set(message, [...(answers.get(message) ?? []), said]);
    },
    below: (message) => answers.get(message) ?? [],
  };
}
