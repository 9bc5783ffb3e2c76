import type { Attribute } from '../knowledge/attribute.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import type { Ask } from './asks/ask.ts';
import { type Asked, askedIn } from './asks/asks-of.ts';
import { isBetweenTwo } from './asks/attributes-of.ts';
import { type AskContext, type ReadContext, type Reading, read } from './reading/reading.ts';
import { isUnlisted, unlistedIn } from './reading/unlisted.ts';

/** A question that is put to a library on a day (`YYYY-MM-DD`), within a conversation. */
export type Put = {
  readonly question: string;
  readonly context: AskContext;
  readonly searchable: SearchableLibrary;
  readonly now: string;
};

/** A question that was read, and what it asks. */
export type Understood = { readonly reading: Reading; readonly asked: Asked };

/** Reads a question and what it asks; `unlisted` are names that the library has not. */
export function understand(
  { question, context, searchable, now }: Put,
  unlisted: ReadContext['unlisted'] = [],
): Understood {
  const reading = read(question, { ...context, unlisted }, searchable, now);
  return { reading, asked: askedIn({ reading, conversation: context.topic, model: searchable.library.reading }) };
}

/**
 * The same with the names that the library has not among those that are asked about: where they stand in a row with known ones and the
 * same is asked of each. Undefined where there are none.
 */
export function understandUnlisted(put: Put, { reading }: Understood): Understood | undefined {
  const { question, searchable } = put;
  const unlisted = reading.ambiguous ? [] : unlistedIn(reading, question, searchable);
  if (unlisted.length === 0) return undefined;
  const understood = understand(put, unlisted);
  return understood.asked.asks.every((ask) => asksOfEach(ask, searchable)) ? understood : undefined;
}

const OF_EACH: ReadonlySet<Ask['kind']> = new Set(['fact', 'comparison', 'verdict']);

/** True where what is asked of a name that the library has not is asked of another too, and is nothing between the two. */
function asksOfEach(
  { kind, subjects, order, attributes: [first] }: Ask,
  { attributeById }: SearchableLibrary,
): boolean {
  if (!subjects.some(isUnlisted)) return true;
  // Whether one is more than the other is asked of both; what else is claimed is between them.
  if (kind === 'verdict' && order === undefined) return false;
  const attribute = first === undefined ? undefined : attributeById.get(first);
  const isOfOne = attribute ? !isBetweenTwo(attribute) && !isJoint(attribute) : kind !== 'fact';
  return OF_EACH.has(kind) && isOfOne && subjects.some((one) => !isUnlisted(one) && one.kind !== 'person');
}

/** True for what happens to several together, such as a merger. */
function isJoint({ kind, answers }: Attribute): boolean {
  return kind === 'event' && answers === 'thing';
}
