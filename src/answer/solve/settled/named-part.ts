import { fold } from '../../../lang/text.ts';
import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import type { LibraryView } from '../../view.ts';

/** "Which company used to be called Brindle", whose old name is Brindle, asks for the new one: what a question names it does not ask for. */
export function withoutNamedPart(ask: Ask, { reading, searchable }: LibraryView): Ask {
  const { qualifier, attributes, subjects, span, kind } = ask;
  if (kind !== 'fact' || qualifier === undefined || subjects.length === 0) return ask;
  const written = reading.names
    .filter((name) => isWithin(name, span))
    .map(({ start, end }) => reading.folded.slice(start, end));
  const facts = subjects.flatMap(({ id }) => searchable.facts.of.get(id) ?? []);
  const isNamed = facts
    .filter(({ attribute }) => attribute === attributes[0])
    .flatMap(({ qualifiers }) => qualifiers[qualifier] ?? [])
    .some(({ text }) => written.includes(fold(text.en)) || written.includes(fold(text.zh)));
  if (!isNamed || reading.attributeOf(attributes[0] ?? '')?.qualifiers[qualifier]?.answers !== 'thing') return ask;
  const { qualifier: _, ...whole } = ask;
  return { ...whole, time: ask.time.period ? ask.time : { ...ask.time, focus: 'now' } };
}
