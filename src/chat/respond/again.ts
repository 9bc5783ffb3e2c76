import type { Answer } from '../../answer/answer.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { questionFor } from '../words/question-words.ts';

/**
 * A question that asks for the same in the bot's own words, "Who is Halden's chief executive?": made of what was understood and
 * never of what was typed. Undefined where more was asked than such a question says, such as a period.
 */
export function askedAgain({ kind, topic, language }: Answer, searchable: SearchableLibrary): string | undefined {
  const [subject, ...others] = topic.entities;
  const attribute = searchable.attributeById.get(topic.attributes[0] ?? '');
  const isPlain = topic.kind === 'fact' && topic.qualifier === undefined && Object.keys(topic.time).length === 0;
  const isThing = subject?.kind === 'company' || subject?.kind === 'product';
  if (kind !== 'answered' || !isPlain || !isThing || others.length > 0 || !attribute || attribute.vague)
    return undefined;
  return questionFor(attribute, nameIn(subject.names, language), language);
}

/** A command with the names that it was given, and nothing else that was typed; undefined where it was given none. */
export function calledAgain(name: string, named: readonly Entity[], language: ReaderLanguage): string | undefined {
  if (named.length === 0) return undefined;
  return `/${name} ${named.map(({ names }) => nameIn(names, language)).join(', ')}`;
}
