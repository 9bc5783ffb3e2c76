import { z } from 'zod';
import { defineCommand } from '../src/chat/command/command.ts';
import { type Line, text } from '../src/chat/message/message.ts';
import { leftOutIn } from '../src/chat/words/left-out.ts';
import { publishedIn, publisherIn } from '../src/chat/words/untold.ts';
import type { Article } from '../src/knowledge/article.ts';
import { articlesAbout } from '../src/knowledge/library.ts';
import { nameIn } from '../src/knowledge/names.ts';
import type { ReaderLanguage } from '../src/lang/locale.ts';
import { namedCompanies, noCompany } from './facts.ts';

const MOST_PUBLISHERS = 12;

export const sourcesCommand = defineCommand({
  name: 'sources',
  chineseName: '来源',
  summary: {
    en: 'What the library holds: publishers, articles, newest dates',
    zh: '资料库概况：媒体、文章数与最新日期',
  },
  options: z.object({
    company: z
      .string()
      .optional()
      .meta({ description: 'A company; leave it out for all', zh: '公司；不填则为全部', companies: true }),
  }),
  examples: { en: 'sources {company}', zh: 'sources {company}' },
  run: ({ company: said }, context) => {
    const { language, words, library } = context;
    const [company] = said === undefined ? [] : namedCompanies(said, context);
    if (said !== undefined && !company) return noCompany('sources', said, context);
    const articles = company ? articlesAbout(library, company.id) : [...library.articles.values()].reverse();
    const leftOut = company ? undefined : leftOutIn(library.leftOut, language);
    const subject = company ? nameIn(company.names, language) : words.articles(articles.length);
    return {
      kind: 'command',
      language,
      blocks: [
        { type: 'heading', text: company ? `${subject} · ${words.articles(articles.length)}` : subject },
        { type: 'table', columns: [words.publisher, '', words.newest], rows: publisherRows(articles, language) },
        ...(leftOut === undefined ? [] : [{ type: 'note' as const, line: [text(leftOut)] }]),
      ],
    };
  },
});

/** Publishers with the most articles first; `articles` come newest first. */
function publisherRows(articles: readonly Article[], language: ReaderLanguage): readonly (readonly Line[])[] {
  const byPublisher = new Map<string, { count: number; newest: string }>();
  for (const { publisher, published } of articles) {
    const known = byPublisher.get(publisher);
    if (known) known.count += 1;
    else byPublisher.set(publisher, { count: 1, newest: published });
  }
  const sorted = [...byPublisher].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  return sorted
    .slice(0, MOST_PUBLISHERS)
    .map(([publisher, { count, newest }]) => [
      [text(publisherIn(publisher, language))],
      [text(String(count))],
      [text(publishedIn(newest, language))],
    ]);
}
