import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createLimits } from '../../../src/chat/limits.ts';
import { replySchema } from '../../../src/chat/message/reply-schema.ts';
import { OPERATIONS } from '../../../src/platforms/web/api/operations.ts';
import { openBot, openTestStore } from '../../chat/open-bot.ts';
import { newWeb, openWeb, QUESTION, visitor } from './open-web.ts';

describe('asking by JSON', () => {
  it('gives the reply of the chat', async () => {
    const { send } = await openWeb();
    const { status, body } = await send('/api/ask', { question: QUESTION });
    const reply = replySchema.parse(JSON.parse(body));
    expect(status).toBe(200);
    expect(reply).toMatchObject({ kind: 'answered', language: 'en' });
  });

  it('answers in the language of the question, else of the locale, else of the headers', async () => {
    const { send } = await openWeb();
    const languageOf = async (body: object, headers = {}) =>
      JSON.parse((await send('/api/ask', body, headers)).body).language;
    expect(await languageOf({ question: '哈尔登光学的首席执行官是谁？' })).toBe('zh-Hans');
    expect(await languageOf({ question: '2025', locale: 'zh-TW' })).toBe('zh-Hant');
    expect(await languageOf({ question: '2025' }, { 'accept-language': 'zh-CN' })).toBe('zh-Hans');
  });

  it('goes on from the question before only where a conversation is named', async () => {
    const { send } = await openWeb();
    const kindAfter = async (conversation?: string) => {
      const named = conversation === undefined ? {} : { conversation };
      await send('/api/ask', { question: QUESTION, ...named });
      return (await send('/api/ask', { question: 'and how much was it fined?', ...named })).body;
    };
    expect(await kindAfter('c1')).toContain('2.5 million');
    expect(await kindAfter()).toContain('Of which company');
  });

  it('gives the hint for an over-long question', async () => {
    const { send } = await openWeb();
    expect(JSON.parse((await send('/api/ask', { question: 'why '.repeat(600) })).body).kind).toBe('outOfScope');
  });
});

describe('a repeat under the same id', () => {
  it('gets the same answer, by body or by header', async () => {
    const { send } = await openWeb();
    const first = await send('/api/ask', { question: QUESTION, id: 'q1' });
    expect((await send('/api/ask', { question: QUESTION, id: 'q1' })).body).toBe(first.body);
    expect((await send('/api/ask', { question: QUESTION }, { 'idempotency-key': 'q1' })).body).toBe(first.body);
    expect(JSON.parse((await send('/api/ask', { question: QUESTION, id: 'q2' })).body).id).not.toBe(
      JSON.parse(first.body).id,
    );
  });

  it('joins the question while it is being answered', async () => {
    let handled = 0;
    const bot = await openBot({ clock: () => (handled += 1) });
    const { send } = await openWeb({ chat: bot });
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => send('/api/ask', { question: QUESTION, id: 'same' })),
    );
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
    // The clock is read for accepting (twice), for its turn (twice) and for answering (twice), and never again.
    expect(handled).toBeLessThanOrEqual(6);
  });

  it('with another question is another question', async () => {
    const { send } = await openWeb();
    const first = await send('/api/ask', { question: QUESTION, id: 'q1' });
    const second = await send('/api/ask', { question: 'When was Halden Optics founded?', id: 'q1' });
    expect(second.body).not.toBe(first.body);
  });

  it('finds the answer that was given before a restart', async () => {
    const store = await openTestStore();
    const one = await openWeb({ chat: await openBot({ store }) });
    const first = await one.send('/api/ask', { question: QUESTION, id: 'q1' });
    await one.web.stop();
    const two = await openWeb({ chat: await openBot({ store }) });
    expect((await two.send('/api/ask', { question: QUESTION, id: 'q1' })).body).toBe(first.body);
  });

  it('gets the answer to what was accepted before a crash', async () => {
    const store = await openTestStore();
    const crashed = await openBot({ store });
    // Accepted and then never answered: the process dies here.
    const inbox = { ...crashed.inbox, serve: () => crashed.inbox.serve('web', () => new Promise(() => {})) };
    const one = newWeb({ pause: () => Promise.resolve() });
    await one.start({ ...crashed, inbox });
    expect((await visitor(one).send('/api/ask', { question: QUESTION, id: 'q1' })).status).toBe(503);
    await one.stop();
    await crashed.inbox.drain(0);
    expect(await store.work.count()).toBe(1);
    const two = await openWeb({ chat: await openBot({ store }) });
    const { body } = await two.send('/api/ask', { question: QUESTION, id: 'q1' });
    expect(JSON.parse(body).kind).toBe('answered');
    // The work is deleted once the answer is out.
    await vi.waitFor(async () => expect(await store.work.count()).toBe(0));
  });

  it('is answered anew where nothing was kept, because it had no sources', async () => {
    const store = await openTestStore();
    const ask = { question: "Halden's revenue in 2031", id: 'q1' };
    const one = await openWeb({ chat: await openBot({ store }) });
    const first = await one.send('/api/ask', ask);
    const two = await openWeb({ chat: await openBot({ store }) });
    expect(JSON.parse((await two.send('/api/ask', ask)).body)).toEqual(JSON.parse(first.body));
  });

  it('is tried again after a refusal for haste', async () => {
    const bot = await openBot({ limits: createLimits({ user: 1, workspace: 0 }) });
    const { send } = await openWeb({ chat: bot });
    expect(JSON.parse((await send('/api/ask', { question: QUESTION, id: 'a' })).body).kind).toBe('answered');
    expect(JSON.parse((await send('/api/ask', { question: QUESTION, id: 'b' })).body).code).toBe('limited');
    expect(JSON.parse((await send('/api/ask', { question: QUESTION, id: 'a' })).body).kind).toBe('answered');
  });
});

describe('votes by JSON', () => {
  it('count for an answer that was kept', async () => {
    const { send } = await openWeb();
    const { id } = JSON.parse((await send('/api/ask', { question: QUESTION })).body);
    const vote = await send('/api/feedback', { answer: id, verdict: 'down', reason: 'too old' });
    expect(JSON.parse(vote.body)).toEqual({ counted: true });
    expect((await send('/api/feedback', { answer: 'gone', verdict: 'up' })).status).toBe(404);
  });
});

describe('problems', () => {
  it('say what is wrong, in the form of RFC 9457', async () => {
    const { get, send } = await openWeb();
    const cases = [
      [await get('/api/articles/nothing'), 404],
      [await get('/api/companies/nothing'), 404],
      [await get('/api/nothing'), 404],
      [await get('/api/articles?year=20'), 400],
      [await get('/api/coverage?language=fr'), 400],
      [await send('/api/ask', {}), 400],
      [await send('/api/ask', { question: 1 }), 400],
      [await send('/api/ask', '{'), 400],
      [await send('/api/ask', { question: 'x', id: '' }), 400],
      [await send('/api/ask', { question: 'x' }, { 'content-type': 'text/plain' }), 415],
      [await send('/api/ask', { question: 'x' }, { 'idempotency-key': 'x'.repeat(201) }), 400],
    ] as const;
    for (const [{ status, headers, body }, expected] of cases) {
      expect(status).toBe(expected);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(JSON.parse(body)).toMatchObject({ type: 'about:blank', status: expected });
    }
    expect(JSON.parse((await get('/api/nothing', { 'accept-language': 'zh-CN' })).body).title).toBe('找不到页面');
  });

  it('ask to come back when the store is away', async () => {
    const bot = await openBot();
    const inbox = { ...bot.inbox, accept: () => Promise.reject(new Error('away')) };
    const { send } = await openWeb({ chat: { ...bot, inbox }, onError: () => {} });
    const { status, headers } = await send('/api/ask', { question: QUESTION, id: 'a' });
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
  });
});

const mediaSchema = z.object({ schema: z.record(z.string(), z.unknown()) });
const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string().min(1),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query', 'header']),
        required: z.boolean(),
        schema: z.record(z.string(), z.unknown()),
      }),
    )
    .optional(),
  requestBody: z.object({ content: z.record(z.string(), mediaSchema) }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.object({ description: z.string().min(1), content: z.record(z.string(), mediaSchema) }),
  ),
});
/** As much of OpenAPI 3.1 as the description uses. */
const openApiSchema = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(['get', 'post']), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** A call of each operation that answers with 200. */
const CALLS: Readonly<Record<string, readonly [string, object?]>> = {
  ask: ['/api/ask', { question: QUESTION, id: 'x', locale: 'en', conversation: 'c' }],
  articles: ['/api/articles?company=halden&page=1&language=zh-Hant'],
  article: ['/api/articles/2020-03-11-corvane-fined'],
  companies: ['/api/companies'],
  company: ['/api/companies/halden?language=zh-Hans'],
  coverage: ['/api/coverage'],
  description: ['/api/openapi.json'],
};

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and has every operation, each with its path parameters', async () => {
    const { get } = await openWeb();
    const described = openApiSchema.parse(JSON.parse((await get('/api/openapi.json')).body));
    const named = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => `${method} ${path} ${operation?.operationId}`),
    );
    const known = OPERATIONS.map(({ name, method, path }) => `${method} ${path} ${name}`);
    expect(named.sort()).toEqual([...known, 'get /api/openapi.json description'].sort());
    for (const [path, methods] of Object.entries(described.paths))
      for (const operation of Object.values(methods)) {
        const inPath = operation?.parameters?.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`) ?? [];
        expect(inPath).toEqual(path.match(/\{\w+\}/g) ?? []);
      }
  });

  it('describes what is really answered', async () => {
    const { get, send } = await openWeb();
    const described = openApiSchema.parse(JSON.parse((await get('/api/openapi.json')).body));
    const operations = Object.values(described.paths).flatMap((methods) => Object.values(methods));
    const { id } = JSON.parse((await send('/api/ask', { question: QUESTION })).body);
    const calls: typeof CALLS = {
      ...CALLS,
      suggest: ['/api/suggestions', { link: 'https://a.example/1' }],
      feedback: ['/api/feedback', { answer: id, verdict: 'up' }],
    };
    expect(Object.keys(calls).sort()).toEqual(operations.map((operation) => operation?.operationId).sort());
    for (const operation of operations) {
      const [path, body] = calls[operation?.operationId ?? ''] ?? ['/'];
      const answer = body === undefined ? await get(path) : await send(path, body);
      expect(answer.status, path).toBe(200);
      const schema = operation?.responses['200']?.content['application/json']?.schema ?? {};
      expect(() => z.fromJSONSchema(schema).parse(JSON.parse(answer.body)), path).not.toThrow();
      const input = operation?.requestBody?.content['application/json']?.schema;
      if (input) expect(() => z.fromJSONSchema(input).parse(body), path).not.toThrow();
    }
  });

  it('has a page for people', async () => {
    const { get } = await openWeb();
    const { body } = await get('/api', { 'accept-language': 'zh-CN' });
    for (const { path } of OPERATIONS) expect(body).toContain(`<code>${path}</code>`);
    expect(body).toContain('回答问题');
  });
});
