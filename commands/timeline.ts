import { z } from 'zod';
import type { Found } from '../src/answer/facts/found.ts';
import { type CommandContext, defineCommand } from '../src/chat/command/command.ts';
import type { Reply } from '../src/chat/message/message.ts';
import { headlineBlocks } from '../src/chat/respond/headline.ts';
import { nameIn } from '../src/knowledge/names.ts';
import type { Entity } from '../src/search/lexicon.ts';
import { noCompany, refusal, sourcesOf } from './facts.ts';

export const timelineCommand = defineCommand({
  name: 'timeline',
  chineseName: '时间线',
  summary: { en: 'What happened to a company, oldest first', zh: '公司大事记，按时间先后' },
  names: 1,
  narrows: true,
  options: z.object({
    company: z.string().min(1).meta({
      description: 'A company; add a year or a subject to narrow it',
      zh: '公司；可加上年份或主题来缩小范围',
      companies: true,
    }),
  }),
  examples: { en: 'timeline {company} since 2021', zh: 'timeline {company} 2021年' },
  run: ({ company: said }, context) => {
    const subjects = context.understand(said).entities;
    const [first] = subjects;
    return first ? timelineOf(said, [first, ...subjects.slice(1)], context) : noCompany('timeline', said, context);
  },
});

/** The same events as a question for a timeline gets; of a figure that is named its values. */
function timelineOf(said: string, subjects: readonly [Entity, ...Entity[]], context: CommandContext): Reply {
  const { language, library, words } = context;
  const names = subjects.map((entity) => nameIn(entity.names, language)).join(' · ');
  const found = figuresOf(said, subjects, context) ?? context.solve(said, { kind: 'timeline', subjects });
  if (!found) return refusal(words.noFacts(names), context);
  const cited = context.cited([{ ...found, proofs: [] }]);
  return {
    kind: 'command',
    language,
    blocks: [
      { type: 'heading', text: names },
      ...headlineBlocks(cited.findings, library, language),
      ...sourcesOf(cited, context),
    ],
  };
}

/** The values of a figure, oldest first: figures are no events, and are told only where one is named. */
function figuresOf(
  said: string,
  subjects: readonly Entity[],
  { attributesIn, solve, library }: CommandContext,
): Found | undefined {
  const [attributes = []] = attributesIn(said);
  const figures = library.attributes.filter(({ id, kind }) => kind === 'figure' && attributes.includes(id));
  if (figures.length === 0) return undefined;
  const found = solve(said, { kind: 'list', subjects, attributes: figures.map(({ id }) => id) });
  if (!found || found.rows.length === 0) return undefined;
  const rows = [...found.rows].reverse().map((row) => ({ ...row, role: 'event' as const }));
  return { ...found, kind: 'timeline', rows };
}
