import type { Ask } from '../../asks/ask.ts';
import { shareHeld } from '../../facts/content.ts';
import { isAskedBefore } from '../../rank/features.ts';
import type { Selected } from '../../rank/select.ts';
import type { QueryUnit } from '../../retrieve/query.ts';
import type { ShareOfAsked } from '../asked-content.ts';

/** What is said beside a name must be in the statement too: one on WeChat does not say who invented it. */
const LEAST_CONTENT = 0.28;
/** From this nearness on the statement may be known to answer the question, where it holds some of the words beside. */
const PERHAPS_ASKED = 0.36;
/** True for a statement that holds enough of what is said beside names, or may be known to answer it. */
export function holdsContent({ features, document }: Selected, units: readonly QueryUnit[]): boolean {
  const held = shareHeld(units, document);
  // Two questions on one person are near each other by the name alone.
  return held >= LEAST_CONTENT || isAskedBefore(features) || (features.asked >= PERHAPS_ASKED && held > 0);
}

/**
 * Beside names a statement must hold at least this share of what is asked: one on an office does not hold the password of its network.
 * A person, a day or a figure must look like one as well, and pairs of Han characters are seldom held by chance; any text holds a thing.
 */
const LEAST_OF_ASKED = { thing: 0.42, typed: 0.34 };
/** A claim is as a whole so, or not: an office in Shenzhen is none in Antarctica. */
export const LEAST_OF_CLAIM = 0.6;
/** Unless a question is near enough to one that it is known to answer. */
const NEAR_ASKED = { thing: 0.36, typed: 0.25 };

const OF_ANY_TEXT: ReadonlySet<Ask['answer']> = new Set(['thing', 'company', 'place']);

/** True for a statement that holds enough of what is asked beside names. */
export function holdsAsked(
  { features, document, facts }: Selected,
  { kind, subjects, attributes, answer }: Ask,
  shareOfAsked: ShareOfAsked,
): boolean {
  const sort = document.language === 'en' && OF_ANY_TEXT.has(answer) ? 'thing' : 'typed';
  // That it was asked something like it does not say that a claim is so.
  const wasAsked = isAskedBefore(features) || (kind !== 'verdict' && features.asked >= NEAR_ASKED[sort]);
  if (subjects.length === 0 || wasAsked) return true;
  const share = shareOfAsked(document.terms);
  // "Where is she now" and "how tall is he" say nothing that a text could hold.
  if (share === undefined) return !MEASURED.has(answer) || subjects.some(({ kind: subject }) => subject !== 'person');
  if (kind === 'verdict') return share >= LEAST_OF_CLAIM;
  return share >= LEAST_OF_ASKED[sort] || (attributes.length > 0 && facts.some(({ fit }) => fit === 1));
}

const MEASURED: ReadonlySet<Ask['answer']> = new Set(['place', 'date', 'count', 'money', 'percent']);
