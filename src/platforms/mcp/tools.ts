import { z } from 'zod';
import type { Incoming, Reply } from '../../chat/message/message.ts';
import { readerLanguageOfText } from '../../lang/locale.ts';
import { asText } from './as-text.ts';
import { type CitedReply, citationSchema, citedReplyOf, citedReplySchema } from './cited-reply.ts';
import { suggestSource } from './suggest-source.ts';
import { type Caller, define, type Given, languageInput as language, type Tool } from './tool.ts';

const LOCALES = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' } as const;

const name = z.string().min(1).max(200);

export const TOOLS: readonly Tool[] = [
  define({
    name: 'ask',
    title: 'Ask a question',
    description:
      'Answers a question in English or Chinese from the library: who, when, how much, yes or no, lists, comparisons, reasons. It refuses where the library holds no answer.',
    input: z.object({
      question: z.string().describe('One question, at most 2,000 characters'),
      conversation: name
        .optional()
        .describe('Follow-up questions under the same text go on from each other. Choose one that nobody guesses'),
      language,
    }),
    output: citedReplySchema,
    run: ({ question, conversation, language: wanted }, caller) =>
      said(question, caller, { addressed: 'direct', wanted, conversation }),
  }),
  define({
    name: 'company',
    title: 'Company card',
    description: 'What is known of a company now: what it does, newest figures, who leads it, listings, each cited.',
    input: z.object({ company: name.describe('Any name, former name or ticker, in English or Chinese'), language }),
    output: citedReplySchema,
    run: ({ company, language: wanted }, caller) => command(`company ${company}`, caller, wanted),
  }),
  define({
    name: 'compare',
    title: 'Compare companies',
    description:
      'Two to four companies side by side, each value with its date and source, and what keeps the figures from being compared.',
    input: z.object({
      companies: z.array(name).min(2).max(4),
      what: name.optional().describe('What to compare, such as revenue; without it the usual figures'),
      language,
    }),
    output: citedReplySchema,
    run: ({ companies, what = '', language: wanted }, caller) =>
      command(`compare ${companies.join(', ')} ${what}`, caller, wanted),
  }),
  define({
    name: 'timeline',
    title: 'Timeline',
    description: 'What happened to a company, oldest first; or the values of a figure over time. Each entry is cited.',
    input: z.object({
      company: name,
      narrow: name.optional().describe('A period, a subject or a figure: "since 2021", "fines", "revenue"'),
      language,
    }),
    output: citedReplySchema,
    run: ({ company, narrow = '', language: wanted }, caller) =>
      command(`timeline ${company} ${narrow}`, caller, wanted),
  }),
  define({
    name: 'search_articles',
    title: 'Search articles',
    description:
      'Articles that say what a text speaks of, the best first, each with its statement, publisher, date and address.',
    input: z.object({
      text: name.describe('Words or a question'),
      year: z
        .string()
        .regex(/^\d{4}$/)
        .optional()
        .describe('Of publication'),
      page: z.int().positive().max(10_000).optional().describe('From 1; a page has 20 articles'),
      language,
    }),
    output: z.object({
      total: z.int().nonnegative(),
      page: z.int().positive(),
      pages: z.int().nonnegative(),
      citations: z.array(citationSchema),
    }),
    run: async (input, caller) => search(input, caller),
  }),
  suggestSource,
];

type Wanted = z.output<typeof language>;

/** A command of the bot as its other doors call it. */
function command(line: string, caller: Caller, wanted: Wanted): Promise<Given> {
  return said(line.trim(), caller, { addressed: 'command', wanted });
}

type Saying = {
  readonly addressed: Incoming['addressed'];
  readonly wanted: Wanted;
  readonly conversation?: string | undefined;
};

async function said(text: string, { chat, user, newId }: Caller, saying: Saying): Promise<Given> {
  const { addressed, wanted, conversation = newId() } = saying;
  const place = { platform: 'mcp', workspace: 'mcp', conversation: `mcp:${conversation}`, user };
  return given(await chat.handle({ ...place, text, addressed, ...(wanted && { locale: LOCALES[wanted] }) }));
}

function given(reply: Reply): Given {
  const data: CitedReply = citedReplyOf(reply);
  return { text: asText(data), data, failed: reply.kind === 'error' || reply.kind === 'limited' };
}

type Search = {
  readonly text: string;
  readonly year?: string | undefined;
  readonly page?: number | undefined;
  readonly language?: Wanted;
};

function search({ text, year, page, language: wanted }: Search, { chat }: Caller): Given {
  const filter = { text, ...(year !== undefined && { year }), ...(page !== undefined && { page }) };
  const found = chat.catalogue.browse(filter, wanted ?? readerLanguageOfText(text));
  const citations = found.articles.flatMap(({ statement }, place) =>
    statement ? [{ ...statement, n: place + 1, quote: statement.quote.text }] : [],
  );
  const lines = citations.map(
    ({ n, title, publisher, published, url, quote }) =>
      `[${n}] ${quote}\n    ${title} · ${publisher} · ${published} · ${url}`,
  );
  const head = `${found.total} articles, page ${found.page} of ${Math.max(1, found.pages)}`;
  return {
    text: [head, ...lines].join('\n'),
    data: { total: found.total, page: found.page, pages: found.pages, citations },
  };
}
