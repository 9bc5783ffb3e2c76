import type { Attribute } from '../../knowledge/attribute.ts';
import type { PhraseMatch } from '../../search/phrase-book.ts';

/**
 * Without figures that another form of a word asks for, where the form that was typed asks for an event: "sales" are what came in, and a
 * "sale" is a deal.
 */
export function ofOwnForm(
  matches: readonly PhraseMatch<Attribute>[],
  folded: string,
): readonly PhraseMatch<Attribute>[] {
  const isTyped = ({ entry, start, end }: PhraseMatch<Attribute>) =>
    entry.asks.en.includes(folded.slice(start, end)) || entry.asks.zh.includes(folded.slice(start, end));
  const events = matches.filter((match) => match.entry.kind === 'event' && isTyped(match));
  const isOfEvent = ({ start, end }: PhraseMatch<Attribute>) =>
    events.some((event) => event.start === start && event.end === end);
  return matches.filter((match) => match.entry.kind !== 'figure' || isTyped(match) || !isOfEvent(match));
}
