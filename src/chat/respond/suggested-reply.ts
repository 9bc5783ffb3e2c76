import type { CitedStatement } from '../../answer/answer.ts';
import { ask } from '../../answer/ask.ts';
import { nameIn } from '../../knowledge/names.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Delivery } from '../message/delivery.ts';
import { type Reply, text } from '../message/message.ts';
import { doorWordsIn } from '../words/door-words.ts';
import { questionFor } from '../words/question-words.ts';
import { wordsIn } from '../words/words.ts';
import { numbered, statementsOf } from './following-reply.ts';
import { replyTo, sourcesBlock, statementLine } from './reply.ts';

type Suggested = Extract<Delivery['task'], { type: 'suggested' }>;

/**
 * What somebody is told whose source is in the library: the answer to what they had asked, where there is one now, else what the
 * article says. Undefined where the article is no longer held.
 */
export function suggestedReply(task: Suggested, searchable: SearchableLibrary, now: string): Reply | undefined {
  const { language } = task;
  const article = searchable.library.articles.get(task.article);
  if (!article) return undefined;
  const words = doorWordsIn(language);
  const question = questionOf(task, searchable);
  const note = question === undefined ? words.sourceIsThere : words.sourceIsIn(question);
  const answer = question === undefined ? undefined : ask(question, { locale: LOCALES[language] }, searchable, now);
  const told =
    answer?.kind === 'answered'
      ? replyTo(answer, searchable.library).blocks
      : statementBlocks(numbered(statementsOf(article, searchable, language)), language);
  return { kind: 'command', language, blocks: [{ type: 'note', line: [text(note)] }, ...told] };
}

function statementBlocks(statements: readonly CitedStatement[], language: ReaderLanguage): Reply['blocks'] {
  const items = statements.map((one) => statementLine(one, textLanguage(language), wordsIn(language)));
  return [{ type: 'list', items }, sourcesBlock(statements, language)];
}

const LOCALES = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' } as const;

/** As it was asked where that was passed on, else a question for what it was about. */
function questionOf(
  { question, company, attribute, language }: Suggested,
  { library, attributeById }: SearchableLibrary,
): string | undefined {
  if (question !== undefined) return question;
  const [subject, asked] = [library.companies.get(company ?? ''), attributeById.get(attribute ?? '')];
  return subject && asked ? questionFor(asked, nameIn(subject.names, language), language) : undefined;
}
