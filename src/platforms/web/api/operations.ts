import { z } from 'zod';
import { LONGEST } from '../../../bounds.ts';
import type { Catalogue } from '../../../chat/catalogue/catalogue.ts';
import type { Chat } from '../../../chat/chat.ts';
import type { Reply } from '../../../chat/message/message.ts';
import type { Asking } from '../asking.ts';
import { NotFoundError } from '../http-errors.ts';
import type { PageWords } from '../words/page-words.ts';

export type ApiCall = {
  readonly chat: Chat;
  readonly asking: Asking;
  readonly language: Reply['language'];
  readonly locale: string;
  /** Whom votes and limits count for: the caller's address. */
  readonly caller: string;
  /** Of the `Idempotency-Key` header. */
  readonly key?: string;
  readonly newId: () => string;
  readonly params: Readonly<Record<string, string>>;
};

type Schemas = Catalogue['schemas'];

/** One operation of the API: the router, the description for programs and the page for people are made from these. */
export type Operation = {
  readonly name: keyof PageWords['operations'];
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/api/articles/{id}`. */
  readonly path: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly response: (schemas: Schemas) => z.ZodType;
  /** Statuses beside 200 that it may answer with. */
  readonly errors: readonly number[];
  /** `input` is the parsed query and body. */
  readonly run: (input: unknown, call: ApiCall) => unknown;
};

/** Keeps the types of schemas and `run` together while the list stays plain. */
function define<Query extends z.ZodObject, Body extends z.ZodObject>(
  operation: Omit<Operation, 'run' | 'query' | 'body'> & {
    readonly query?: Query;
    readonly body?: Body;
    readonly run: (input: z.output<Query> & z.output<Body>, call: ApiCall) => unknown;
  },
): Operation {
  return { ...operation, run: (input, call) => operation.run(input as z.output<Query> & z.output<Body>, call) };
}

const languageQuery = z.object({
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']).optional().describe('Else by the Accept-Language header'),
});
const shortText = z.string().min(1).max(200);

const askBody = z.object({
  question: z.string().describe('In English or Chinese; one of more than 2,000 characters is answered with a hint'),
  id: shortText
    .optional()
    .describe('Your own id of this question: a repeat gets the same answer. Or the header Idempotency-Key'),
  locale: z.enum(['en', 'zh-CN', 'zh-TW']).optional().describe('Where the question has no language of its own'),
  conversation: shortText.optional().describe('Follow-up questions hang on it. Choose one that nobody guesses'),
});

const browseQuery = languageQuery.extend({
  text: shortText.optional().describe('Words or a question: articles that say what it speaks of, the best first'),
  company: shortText.optional().describe('Id of a company; articles on those that it owns count'),
  topic: shortText.optional(),
  publisher: shortText.optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .describe('Of publication'),
  page: z.coerce.number().int().positive().max(10_000).optional().describe('From 1'),
});

const voteBody = z.object({
  answer: shortText.describe('Id of a reply'),
  verdict: z.enum(['up', 'down']),
  reason: z.string().max(LONGEST.reason).optional().describe('What was wrong or missing'),
});

const suggestBody = z.object({
  link: z.string().max(LONGEST.link).describe('Address of an article, http or https; nothing is fetched from it'),
  gap: shortText.optional().describe('`gap` of the reply that it is a source for'),
  note: z.string().max(LONGEST.note).optional().describe('For the people who curate the articles'),
});

export const OPERATIONS: readonly Operation[] = [
  define({
    name: 'ask',
    method: 'post',
    path: '/api/ask',
    body: askBody,
    response: ({ reply }) => reply,
    errors: [400, 413, 415, 429, 503],
    run: ({ question, id, locale, conversation }, { asking, caller, key, newId, ...call }) => {
      const own = id ?? key;
      return asking.ask({
        text: question,
        user: `api:${caller}`,
        countsFor: `api:${caller}`,
        conversation: `api:${conversation ?? own ?? newId()}`,
        locale: locale ?? call.locale,
        ...(own !== undefined && { id: own }),
      });
    },
  }),
  define({
    name: 'articles',
    method: 'get',
    path: '/api/articles',
    query: browseQuery,
    response: ({ browse }) => browse,
    errors: [400],
    run: (filter, { chat, language }) => chat.catalogue.browse(given(filter), language),
  }),
  define({
    name: 'article',
    method: 'get',
    path: '/api/articles/{id}',
    query: languageQuery,
    response: ({ article }) => article,
    errors: [400, 404],
    run: (_, { chat, language, params }) => found(chat.catalogue.article(params['id'] ?? '', language)),
  }),
  define({
    name: 'companies',
    method: 'get',
    path: '/api/companies',
    query: languageQuery,
    response: ({ coverage }) => z.object({ companies: coverage.shape.companies }),
    errors: [400],
    run: (_, { chat, language }) => ({ companies: chat.catalogue.coverage(language).companies }),
  }),
  define({
    name: 'company',
    method: 'get',
    path: '/api/companies/{id}',
    query: languageQuery,
    response: ({ company }) => company,
    errors: [400, 404],
    run: (_, { chat, language, params }) => found(chat.catalogue.company(params['id'] ?? '', language)),
  }),
  define({
    name: 'coverage',
    method: 'get',
    path: '/api/coverage',
    query: languageQuery,
    response: ({ coverage }) => coverage,
    errors: [400],
    run: (_, { chat, language }) => chat.catalogue.coverage(language),
  }),
  define({
    name: 'feedback',
    method: 'post',
    path: '/api/feedback',
    body: voteBody,
    response: () => z.object({ counted: z.literal(true) }),
    errors: [400, 404, 413, 415, 429, 503],
    run: async ({ answer, verdict, reason }, { chat, caller }) => {
      const person = { platform: 'web', workspace: 'web', user: `api:${caller}` };
      const vote = { answerId: answer, person, verdict, ...(reason !== undefined && { reason }) };
      if (!(await chat.answers.vote(vote))) throw new NotFoundError();
      return { counted: true };
    },
  }),
  define({
    name: 'suggest',
    method: 'post',
    path: '/api/suggestions',
    body: suggestBody,
    response: () => z.object({ taken: z.boolean(), message: z.string().describe('What has become of it, in words') }),
    errors: [400, 413, 415, 429, 503],
    run: async ({ link, gap, note }, { chat, caller, language }) => {
      const person = { platform: 'web', workspace: 'web', user: `api:${caller}` };
      const outcome = await chat.suggestions.add({
        person,
        link,
        language,
        ...(gap !== undefined && { gap }),
        ...(note !== undefined && { note }),
      });
      return { taken: outcome === 'sourceTaken', message: chat.words(language)[outcome] };
    },
  }),
];

function found<T>(view: T | undefined): T {
  if (view === undefined) throw new NotFoundError();
  return view;
}

/** Only what was given. */
function given<T extends object>(filter: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
