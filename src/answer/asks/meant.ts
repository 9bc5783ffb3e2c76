import type { LanguageModel } from '../../knowledge/reading-model.ts';
import { isWithin, meets, type Span } from '../../search/analyse.ts';
import type { Reading } from '../reading/reading.ts';
import type { Classified } from './classify/model.ts';
import type { Clause } from './clauses-of.ts';

/**
 * The attribute that a clause means without a phrase for it: the one given, or that of a part that is named and belongs to no other
 * attribute, as "ticker" does to a listing. A story ("how has it changed over the years") is of everything.
 */
export function attributesMeant(
  id: string | undefined,
  clause: Clause,
  reading: Reading,
  isStory: boolean,
): readonly string[] {
  if (id !== undefined && reading.attributeOf(id)) return [id];
  if (isStory) return [];
  const parts = reading.qualifiers.filter(
    (match) => isWithin(match, clause) && ![...clause.words, ...reading.names].some((other) => meets(other, match)),
  );
  const whole = parts.find((match) => parts.every((other) => other.entry.attribute === match.entry.attribute));
  return whole && reading.attributeOf(whole.entry.attribute) ? [whole.entry.attribute] : id === undefined ? [] : [id];
}

type Deciding = {
  readonly clause: Clause;
  readonly reading: Reading;
  /** The weights of the classifier, by what is known of a question. */
  readonly known: LanguageModel['weights'] | undefined;
};

/**
 * The word by which the classifier told an attribute that no phrase names. "When did Yuanfudao start" asks when it was founded, and of
 * the fact no "start" is wanted beside. A word of the field ("cloud") says which, and is left.
 */
export function decidingWord({ because }: Classified, { clause, reading, known }: Deciding): readonly Span[] {
  // Without a question word a word says what is told of: "what happened with its fraud".
  if (clause.words.length === 0) return [];
  const words = reading
    .contentIn(clause, clause.words)
    .filter((token) => token.kind === 'word' && !reading.terms.some((term) => meets(term, token)));
  const said = ({ start, end }: Span) => reading.folded.slice(start, end);
  // Of a word that was never seen ("netflix") only pieces were.
  const decided = because.attribute.find((reason) => known?.has(reason) && words.some((word) => said(word) === reason));
  return words.filter((word) => said(word) === decided);
}
