import { z } from 'zod';
import { defineCommand } from '../src/chat/command/command.ts';
import { text } from '../src/chat/message/message.ts';
import { createFootnotes } from '../src/chat/respond/footnotes.ts';
import { nameIn } from '../src/knowledge/names.ts';
import { factTable, namedCompanies, noCompany } from './facts.ts';

/** A list is at most this long; older entries are counted. */
const MOST_ROWS = 7;

export const timelineCommand = defineCommand({
  name: 'timeline',
  chineseName: '时间线',
  summary: { en: 'What happened to a company, newest first', zh: '公司大事记，最新的在前' },
  options: z.object({
    company: z.string().min(1).meta({
      description: 'A company; add a year or a subject to narrow it',
      zh: '公司；可加上年份或主题来缩小范围',
      companies: true,
    }),
  }),
  examples: { en: 'timeline {company} since 2021', zh: 'timeline {company} 2022年' },
  run: ({ company: said }, context) => {
    const { language, words, library, facts, understand } = context;
    const [company] = namedCompanies(said, context);
    if (!company) return noCompany('timeline', said, context);
    const { attributes, time } = understand(said);
    const asked = attributes.map(({ entry }) => entry.id);
    const figures = new Set(library.attributes.filter(({ kind }) => kind === 'figure').map(({ id }) => id));
    const found = facts({
      companyIds: [company.id],
      ...(asked.length > 0 && { attributes: asked }),
      ...(time.period && { period: time.period }),
    }).filter(({ attribute }) => asked.length > 0 || !figures.has(attribute));
    if (found.length === 0) {
      return {
        kind: 'unknown',
        language,
        blocks: [{ type: 'paragraph', line: [text(words.noFacts(nameIn(company.names, language)))] }],
      };
    }
    const footnotes = createFootnotes();
    const shown = found.slice(0, MOST_ROWS);
    const rest = found.length - shown.length;
    return {
      kind: 'command',
      language,
      blocks: [
        { type: 'heading', text: nameIn(company.names, language) },
        factTable(shown, context, footnotes),
        ...(rest > 0 ? [{ type: 'note' as const, line: [text(words.more(rest))] }] : []),
        { type: 'citations', label: words.sources, citations: footnotes.list() },
      ],
    };
  },
});
