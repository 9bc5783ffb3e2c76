import type { OutOfScope } from '../../answer/answer.ts';
import { WHICH_ONE } from '../../answer/asks/unanswerable.ts';
import { LONGEST, MOST_NAMED } from '../../bounds.ts';
import type { Library } from '../../knowledge/library.ts';
import { textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { inLanguage } from '../../lang/text.ts';
import { type Block, type Line, text } from '../message/message.ts';
import { noLibraryIn } from '../words/left-out.ts';
import type { Words } from '../words/words.ts';

/** What a person would say to what is no question to the library: to a greeting, to thanks, to a question about something else. */
export function outOfScopeBlocks(
  { topicName, language }: OutOfScope,
  library: Library,
  words: Words,
): readonly Block[] {
  const { glossary, articles } = library;
  const reader = textLanguage(language);
  const subject = inScript(inLanguage(glossary.subject, reader), language);
  const reply = glossary.outOfScope.find(({ topic }) => topic === topicName)?.reply;
  if (reply) return [say(inScript(reply[reader], language))];
  const short = shortReply(topicName, words);
  if (short !== undefined) return [say(short)];
  if (articles.size === 0) return [say(noLibraryIn(library.leftOut, language))];
  const examples = glossary.examples[reader].map((one): Line => [text(inScript(one, language))]);
  const offer: readonly Block[] =
    examples.length === 0 ? [] : [say(words.tryAsking), { type: 'list', items: examples }];
  if (topicName === WHICH_ONE) return [say(words.whichOne), ...offer];
  if (topicName === 'unrelated') return [say(words.unrelated(subject)), ...offer];
  if (topicName === 'identity') return [say(words.identity(subject, articles.size)), ...offer];
  return [say(words.hello(subject)), ...offer];
}

/** Replies that need nothing of the library and offer nothing. */
function shortReply(topicName: OutOfScope['topicName'], words: Words): string | undefined {
  switch (topicName) {
    case 'thanks':
      return words.thanks;
    case 'bye':
      return words.bye;
    case 'wrong':
      return words.sorry;
    case 'empty':
      return words.empty;
    case 'too-long':
      return words.tooLong(LONGEST.question);
    case 'too-many-names':
      return words.tooManyNames(MOST_NAMED);
    default:
      return undefined;
  }
}

function say(line: string): Block {
  return { type: 'paragraph', line: [text(line)] };
}
