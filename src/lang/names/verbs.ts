import { ENGLISH_VERB_NAMES } from '../en/names/verbs.ts';
import type { Span } from '../span.ts';

const { verbs, helpers, pronouns } = ENGLISH_VERB_NAMES;
const VERBS: ReadonlySet<string> = new Set(verbs);
const HELPED = new RegExp(`(?:^| )(?:${helpers.join('|')})(?: the)?$`, 'u');
const BY_PRONOUN = new RegExp(`(?:^| )(?:${helpers.join('|')}) (?:${pronouns.join('|')})$`, 'u');

/**
 * True where a name is the verb of a folded question, and no name: behind another name that a helping verb stands before ("how does Temu
 * keep prices low"), or behind a pronoun or "to" that one does. `before` is the name right before it.
 */
export function isVerb(folded: string, { start, end }: Span, before: Span | undefined): boolean {
  if (!VERBS.has(folded.slice(start, end)) || !/^ [a-z]/u.test(folded.slice(end))) return false;
  if (before && folded.slice(before.end, start) === ' ') return HELPED.test(folded.slice(0, before.start).trimEnd());
  return BY_PRONOUN.test(folded.slice(0, start).trimEnd());
}
