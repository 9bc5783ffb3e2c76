import { fold, type Localized } from '../../../lang/text.ts';
import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import type { Reading } from '../../reading/reading.ts';
import type { LibraryView } from '../../view.ts';

const TICKER = 'ticker';

/** "Which company used to be called Brindle", whose old name is Brindle, asks for the new one: what a question names it does not ask for. */
export function withoutNamedPart(ask: Ask, { reading, searchable }: LibraryView): Ask {
  const { qualifier, attributes, subjects, kind, answer } = ask;
  if (kind !== 'fact' || qualifier === undefined || subjects.length === 0) return ask;
  const facts = subjects.flatMap(({ id }) => searchable.facts.of.get(id) ?? []);
  const parts = facts
    .filter(({ attribute }) => attribute === attributes[0])
    .flatMap(({ qualifiers }) => qualifiers[qualifier] ?? []);
  const named = parts.filter(({ text }) => isNamedIn(text, ask, reading));
  // Of two old names the one that is named asks for the other.
  if (named.length === 0 || (answer === 'thing' && named.length < parts.length)) return ask;
  if (reading.attributeOf(attributes[0] ?? '')?.qualifiers[qualifier]?.answers !== 'thing') return ask;
  const { qualifier: _, ...whole } = ask;
  return { ...whole, time: ask.time.period ? ask.time : { ...ask.time, focus: 'now' } };
}

/** True where a question names a thing by these words, or by their beginning: Momo is Momo Inc. A company's code, by which it may be named, is asked for all the same. */
export function isNamedIn(
  text: Localized,
  { span, qualifier }: Pick<Ask, 'span' | 'qualifier'>,
  { names, folded }: Reading,
): boolean {
  if (qualifier === TICKER) return false;
  const written = names.filter((name) => isWithin(name, span)).map(({ start, end }) => folded.slice(start, end));
  const told = [text.en, text.zh].flatMap((one) => (one === undefined ? [] : fold(one)));
  return told.some((one) => written.some((name) => one === name || one.startsWith(`${name} `)));
}
