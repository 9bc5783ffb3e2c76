import { z } from 'zod';
import type { CitedStatement } from '../src/answer/answer.ts';
import { type CommandContext, defineCommand } from '../src/chat/command/command.ts';
import { type Line, text } from '../src/chat/message/message.ts';
import { statementLine } from '../src/chat/respond/reply.ts';
import { dateIn } from '../src/chat/words/dates.ts';
import { noLibraryIn } from '../src/chat/words/left-out.ts';
import { publishedIn } from '../src/chat/words/untold.ts';
import { textLanguage } from '../src/lang/locale.ts';
import { noCompany, refusal, sourcesOf } from './facts.ts';

const MOST_ARTICLES = 5;

export const latestCommand = defineCommand({
  name: 'latest',
  chineseName: '最新',
  summary: { en: 'Newest articles, on everything or on one company', zh: '最新文章，可限定一家公司' },
  names: 1,
  options: z.object({
    company: z
      .string()
      .optional()
      .meta({ description: 'A company; leave it out for all', zh: '公司；不填则为全部', companies: true }),
  }),
  examples: { en: 'latest {company}', zh: 'latest {company}' },
  run: ({ company: said }, context) => {
    const { language, words } = context;
    const [subject] = said === undefined ? [] : context.understand(said).entities;
    if (said !== undefined && !subject) return noCompany('latest', said, context);
    const statements = subject
      ? context.cited(
          [context.solve('', { kind: 'text', subjects: [subject], attributes: [], focus: 'latest' })].flatMap(
            (found) => found ?? [],
          ),
        ).statements
      : newestOfAll(context);
    if (statements.length === 0)
      return refusal(subject ? words.notFound : noLibraryIn(context.library.leftOut, language), context);
    return {
      kind: 'command',
      language,
      blocks: [
        { type: 'list', items: statements.map((statement) => itemOf(statement, context)) },
        ...sourcesOf({ findings: [], statements }, context),
      ],
    };
  },
});

function itemOf(statement: CitedStatement, { language, words }: CommandContext): Line {
  const day = publishedIn(dateIn(statement.citation.published, language), language);
  return [text(`${day} · `), ...statementLine(statement, textLanguage(language), words)];
}

/** The first statement of each of the newest articles of the whole library. */
function newestOfAll({ library, article }: CommandContext): readonly CitedStatement[] {
  return [...library.articles.values()]
    .reverse()
    .slice(0, MOST_ARTICLES)
    .flatMap(({ id }) => article(id) ?? [])
    .map((statement, place) => ({ ...statement, citation: { ...statement.citation, n: place + 1 } }));
}
