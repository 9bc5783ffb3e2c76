import { z } from 'zod';
import { READER_LANGUAGES } from '../../lang/locale.ts';
import type { Reply } from './message.ts';

const targetSchema = z
  .object({ page: z.enum(['article', 'company', 'articles', 'topic', 'person']), id: z.string() })
  .describe('The page of the library that it leads to; articles are those on a company');

const inlineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), to: targetSchema.exactOptional() }),
  z.object({ type: z.literal('strong'), text: z.string(), to: targetSchema.exactOptional() }),
  z.object({ type: z.literal('link'), text: z.string(), url: z.string(), to: targetSchema.exactOptional() }),
  z.object({ type: z.literal('cite'), n: z.int().positive().describe('Number of the citation below') }),
]);

const lineSchema = z.array(inlineSchema);

export const citationSchema = z.object({
  n: z.int().positive().describe('Number of the citation in this reply, from 1'),
  articleId: z.string(),
  passage: z.int().positive().describe("The statement's place in the article, from 1"),
  title: z.string(),
  publisher: z.string(),
  published: z.string().describe('Day of publication of the original, YYYY-MM-DD, or in words that none is named'),
  url: z.string().describe('Address of the original; empty where none is named'),
  quote: z.string().describe('The statement as the library has it'),
});

const headlineSchema = z.object({
  type: z.literal('headline'),
  verdict: z.enum(['yes', 'no', 'unknown']).exactOptional(),
  label: z
    .string()
    .exactOptional()
    .describe('What the line answers, its colon included; set where several things are answered'),
  line: lineSchema.describe('The answer: strong text, then what belongs to it'),
});

const chartSchema = z.object({
  type: z.literal('chart'),
  title: z.string(),
  alt: z.string().describe('What the picture shows, in words'),
  chart: z.object({
    axis: z.object({ factor: z.number().positive(), label: z.string() }),
    spacing: z.enum(['year', 'fiscal-year', 'half', 'quarter', 'day']),
    joined: z.boolean(),
    points: z.array(
      z.object({ at: z.string(), day: z.string(), value: z.number(), basis: z.string().exactOptional() }),
    ),
  }),
  company: z.string().describe('The picture is at /companies/{company}/charts/{series}.svg and .png'),
  series: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(lineSchema)).describe('The values with their marks'),
});

const blockSchema = z.discriminatedUnion('type', [
  headlineSchema,
  z.object({ type: z.literal('heading'), text: z.string() }),
  z.object({ type: z.literal('paragraph'), line: lineSchema }),
  z.object({
    type: z.literal('note'),
    line: lineSchema,
    isOld: z.literal(true).exactOptional().describe('Set where it says that what is known is old'),
    choice: z.object({ label: z.string(), text: z.string() }).exactOptional().describe('What a button beside it asks'),
  }),
  z.object({ type: z.literal('list'), items: z.array(lineSchema) }),
  z.object({
    type: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.array(lineSchema)),
    companies: z.array(z.string()).exactOptional().describe('Ids of the companies that are compared in it'),
    bars: z.array(z.number()).exactOptional().describe('Length of a bar for each row, from 0 to 1'),
  }),
  chartSchema,
  z.object({ type: z.literal('citations'), label: z.string(), citations: z.array(citationSchema) }),
  z.object({
    type: z.literal('choices'),
    label: z.string(),
    choices: z.array(z.object({ label: z.string(), text: z.string() })),
  }),
  z.object({ type: z.literal('suggestions'), label: z.string(), questions: z.array(z.string()) }),
]);

/** A reply as JSON: what is kept of an answer, and what `POST /api/ask` gives. */
export const replySchema = z.object({
  id: z.string().optional().describe('Set where the answer was kept: it can be voted on under this id'),
  gap: z.string().optional().describe('Set where nothing was found: a source can be suggested for it under this id'),
  kind: z.enum(['answered', 'ambiguous', 'unknown', 'outOfScope', 'command', 'limited', 'error']),
  language: z.enum(READER_LANGUAGES),
  blocks: z.array(blockSchema),
});

const keptSchema = replySchema.extend({
  on: z.string().optional().describe('Day on which it was given, YYYY-MM-DD'),
  again: z.string().optional().describe('A line that asks for the same and holds nothing that was typed'),
});

/** A reply as it was given once, when that was, and how to ask for the same. */
export type KeptReply = { readonly reply: Reply; readonly on?: string; readonly again?: string };

/** What is kept of a reply. */
export function keptJson({ reply, on, again }: KeptReply): string {
  return JSON.stringify({ ...reply, on, again });
}

/** A kept reply from its JSON; undefined when it is none. Those of older versions have no day. */
export function parseKept(json: string): KeptReply | undefined {
  const { success, data } = keptSchema.safeParse(JSON.parse(json));
  if (!success) return undefined;
  const { on, again, ...reply } = data;
  return { reply: replyFrom(reply), ...(on !== undefined && { on }), ...(again !== undefined && { again }) };
}

/** A reply from its JSON; undefined when it is none, such as one that an older version wrote otherwise. */
export function parseReply(json: string): Reply | undefined {
  const { success, data } = replySchema.safeParse(JSON.parse(json));
  return success ? replyFrom(data) : undefined;
}

function replyFrom({ id, gap, ...reply }: z.output<typeof replySchema>): Reply {
  return { ...reply, ...(id !== undefined && { id }), ...(gap !== undefined && { gap }) };
}
