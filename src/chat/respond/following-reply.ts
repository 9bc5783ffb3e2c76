import type { CitedStatement } from '../../answer/answer.ts';
import { citedAt } from '../../answer/compose/cite.ts';
import type { Article } from '../../knowledge/article.ts';
import { nameIn } from '../../knowledge/names.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { type Block, type Reply, text } from '../message/message.ts';
import { followingWordsIn } from '../words/following-words.ts';
import { wordsIn } from '../words/words.ts';
import { sourcesBlock, statementLine } from './reply.ts';

/** Articles of one message, and statements of each: what has facts says what is new. */
const MOST_ARTICLES = 5;
const MOST_STATEMENTS = 2;

export type News = {
  /** `company:<id>` or `topic:<id>`. */
  readonly subjects: readonly string[];
  /** Ids of the articles that are new. */
  readonly articles: readonly string[];
  readonly language: ReaderLanguage;
};

/** What is new on what is followed, newest first, each statement with its source; undefined where the library no longer holds any of it. */
export function newsReply({ subjects, articles, language }: News, searchable: SearchableLibrary): Reply | undefined {
  const { library } = searchable;
  const held = [...library.articles.values()].reverse().filter(({ id }) => articles.includes(id));
  const shown = held.slice(0, MOST_ARTICLES).flatMap((article) => statementsOf(article, searchable, language));
  if (shown.length === 0) return undefined;
  const words = followingWordsIn(language);
  const cited = numbered(shown);
  const rest = held.length - MOST_ARTICLES;
  const notes = [...(rest > 0 ? [words.moreNews(rest)] : []), words.endIt];
  return {
    kind: 'command',
    language,
    blocks: [
      { type: 'heading', text: words.news(namesOf(subjects, searchable, language).join(words.between)) },
      { type: 'list', items: cited.map((one) => statementLine(one, textLanguage(language), wordsIn(language))) },
      sourcesBlock(cited, language),
      ...notes.map((note): Block => ({ type: 'note', line: [text(note)] })),
    ],
  };
}

/** Statements with the numbers of their sources, from 1. */
export function numbered(statements: readonly CitedStatement[]): readonly CitedStatement[] {
  return statements.map((one, index) => ({ ...one, citation: { ...one.citation, n: index + 1 } }));
}

/** The statements of an article that hold facts; its first one where none does. */
export function statementsOf(
  { id, passages }: Article,
  searchable: SearchableLibrary,
  language: ReaderLanguage,
): readonly CitedStatement[] {
  const telling = passages.filter(({ facts }) => facts.length > 0);
  return (telling.length > 0 ? telling : passages.slice(0, 1))
    .slice(0, MOST_STATEMENTS)
    .flatMap(({ number }) => citedAt(`${id}#${number}`, searchable, language) ?? []);
}

/** The names of what is followed, as it is called now; what the library no longer holds is left out. */
export function namesOf(
  subjects: readonly string[],
  { library }: Pick<SearchableLibrary, 'library'>,
  language: ReaderLanguage,
): readonly string[] {
  return subjects.flatMap((subject) => {
    const [kind, id = ''] = subject.split(':');
    const entry = kind === 'topic' ? library.topics.get(id) : library.companies.get(id);
    return entry ? [nameIn(entry.names, language)] : [];
  });
}

/** True for an article on a company, on one that it owns, or on a topic. */
export function isAbout({ companies, topics }: Article, subject: string, { childrenOf }: SearchableLibrary): boolean {
  const [kind, id = ''] = subject.split(':');
  if (kind === 'topic') return topics.includes(id);
  return [id, ...childrenOf(id)].some((one) => companies.includes(one));
}
