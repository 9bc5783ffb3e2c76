import type { Say } from '../pattern.ts';

/** How a language says of what sort something is. */
export type SortWords = {
  /** Words that say little of a sort, and that a text may leave out: "app", 平台. */
  readonly vague: readonly Say[];
  /** What a description before a name begins behind, as parts of regular expressions: "of", 的. */
  readonly cuts: readonly string[];
  /** What may stand between a description and the name: "called", 名为. */
  readonly joins: readonly string[];
  /** What a description behind a name begins with, where other names are blanks: ", its", 是. */
  readonly behind: readonly string[];
};
