import { compile } from '../pattern.ts';

/** What stands between two names of which one is acted on: 叮咚被美团收了, 美团把叮咚收了. */
const BETWEEN_NAMES = compile(['^..(被|让|遭|把|将)$']);
/** What may stand between the actor and the word for what it did. */
const BEFORE_VERB = compile(['^(给|全资|整个|全|一口气|直接|又)?$']);

/** True for the text between two names of which one is acted on. */
export function isActedOn(between: string): boolean {
  return BETWEEN_NAMES.test(between.trim());
}

/** True for what may stand between the one who acts and the word for what was done: nothing, or 给. */
export function isBeforeVerb(between: string): boolean {
  return BEFORE_VERB.test(between.trim());
}
