import type { Say } from '../pattern.ts';

/**
 * Places of a clause at which a word that no text holds is a name: `{unknown}` is that word and `{asked}` what is asked for, beside the
 * slots of a rule. "Who founded zepto and is it like Dingdong" is not answered by Dingdong.
 */
export type UnknownNames = {
  readonly say: readonly Say[];
  /** What may join such a word to a name, written without a space: 和. */
  readonly joints: readonly string[];
  /** Clauses that say of the one before what they are about, and of another what it is set beside: "is it like {company}". */
  readonly goingOn: readonly Say[];
  /** What stands between two of a row of names: "and", "vs", 和. */
  readonly between: readonly Say[];
  /** What stands between a known name and one that it is set beside, in another part of the question: ", is that more than". */
  readonly beside: readonly Say[];
  /** What one thing may be more than, and no name: "half", 以前. */
  readonly measures: readonly Say[];
  readonly examples: readonly string[];
  readonly not: readonly string[];
};
