import { z } from 'zod';
import type { Reply } from './message.ts';

const inlineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('strong'), text: z.string() }),
  z.object({ type: z.literal('link'), text: z.string(), url: z.string() }),
  z.object({ type: z.literal('cite'), n: z.int().positive().describe('Number of the citation below') }),
]);

const lineSchema = z.array(inlineSchema);

export const citationSchema = z.object({
  n: z.int().positive().describe('Number of the citation in this reply, from 1'),
  articleId: z.string(),
  passage: z.int().positive().describe("The statement's place in the article, from 1"),
  title: z.string(),
  publisher: z.string(),
  published: z.string().describe('Day of publication of the original, YYYY-MM-DD'),
  url: z.string().describe('Address of the original'),
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

const blockSchema = z.discriminatedUnion('type', [
  headlineSchema,
  z.object({ type: z.literal('heading'), text: z.string() }),
  z.object({ type: z.literal('paragraph'), line: lineSchema }),
  z.object({ type: z.literal('note'), line: lineSchema }),
  z.object({ type: z.literal('list'), items: z.array(lineSchema) }),
  z.object({
    type: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.array(lineSchema)),
    bars: z.array(z.number()).exactOptional().describe('Length of a bar for each row, from 0 to 1'),
  }),
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
  kind: z.enum(['answered', 'ambiguous', 'unknown', 'outOfScope', 'command', 'limited', 'error']),
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  blocks: z.array(blockSchema),
});

/** A reply from its JSON; undefined when it is none, such as one that an older version wrote otherwise. */
export function parseReply(json: string): Reply | undefined {
  const { success, data } = replySchema.safeParse(JSON.parse(json));
  if (!success) return undefined;
  const { id, ...reply } = data;
  return { ...reply, ...(id !== undefined && { id }) };
}
