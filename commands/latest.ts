import { z } from 'zod';
import { defineCommand } from '../src/chat/command/command.ts';
import { text } from '../src/chat/message/message.ts';
import { createFootnotes } from '../src/chat/respond/footnotes.ts';
import { statementLine } from '../src/chat/respond/reply.ts';
import { articlesAbout } from '../src/knowledge/library.ts';
import { textLanguage } from '../src/lang/locale.ts';
import { namedCompanies, noCompany } from './facts.ts';

const MOST_ARTICLES = 5;

export const latestCommand = defineCommand({
  name: 'latest',
  chineseName: '最新',
  summary: { en: 'Newest articles, on everything or on one company', zh: '最新文章，可限定一家公司' },
  options: z.object({
    company: z
      .string()
      .optional()
      .meta({ description: 'A company; leave it out for all', zh: '公司；不填则为全部', companies: true }),
  }),
  examples: { en: 'latest {company}', zh: 'latest {company}' },
  run: ({ company: said }, context) => {
    const { language, words, library, article } = context;
    const [company] = said === undefined ? [] : namedCompanies(said, context);
    if (said !== undefined && !company) return noCompany('latest', said, context);
    const articles = company ? articlesAbout(library, company.id) : [...library.articles.values()].reverse();
    if (articles.length === 0)
      return { kind: 'unknown', language, blocks: [{ type: 'paragraph', line: [text(words.noLibrary)] }] };
    const footnotes = createFootnotes();
    const reader = textLanguage(language);
    const items = articles.slice(0, MOST_ARTICLES).flatMap(({ id, published }) => {
      const statement = article(id);
      if (!statement) return [];
      const mark = footnotes.mark(statement.citation);
      const line = statementLine(statement, reader, words).filter(({ type }) => type !== 'cite');
      return [[text(`${published} `), ...line, mark]];
    });
    return {
      kind: 'command',
      language,
      blocks: [
        { type: 'list', items },
        { type: 'citations', label: words.sources, citations: footnotes.list() },
      ],
    };
  },
});
