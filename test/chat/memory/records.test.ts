import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replySchema } from '../../../src/chat/message/reply-schema.ts';
import { anyReply } from '../../fixtures/any-reply.ts';
import { incoming, keyedForTests, openBot, openTestStore, STRICT } from '../open-bot.ts';

const person = { platform: 'test', workspace: 'w', user: 'u' };
const QUESTION = 'Who runs Halden Optics?';

describe('answers that are kept', () => {
  it('are found again as they were shown, under an id that a repeated delivery shares', async () => {
    const bot = await openBot();
    const first = await bot.handle(incoming(QUESTION, { id: 'm1' }));
    expect(first.id).toBeDefined();
    expect(await bot.answers.find(first.id ?? '')).toEqual(first);
    expect((await bot.handle(incoming(QUESTION, { id: 'm1' }))).id).toBe(first.id);
    expect((await bot.handle(incoming(QUESTION, { id: 'm2' }))).id).not.toBe(first.id);
    expect(await bot.answers.find('another')).toBeUndefined();
    expect(await bot.answers.to(incoming('', { id: 'm1' }))).toEqual(first);
    expect(await bot.answers.to(incoming('', { id: 'm3' }))).toBeUndefined();
    expect(await bot.answers.to(incoming(''))).toBeUndefined();
  });

  it('have the day on which they were given, and a way to ask again without what was typed', async () => {
    const bot = await openBot();
    const { id = '' } = await bot.handle(incoming(`${QUESTION} quuxcanary`, { id: 'm1' }));
    const kept = await bot.answers.kept(id);
    expect(kept).toMatchObject({ on: '2026-03-01', reply: { id, kind: 'answered' } });
    expect(JSON.stringify(kept)).not.toContain('quuxcanary');
    await bot.store.answers.set('old', JSON.stringify({ kind: 'answered', language: 'en', blocks: [] }), 'somebody');
    expect(await bot.answers.kept('old')).toEqual({
      reply: { id: 'old', kind: 'answered', language: 'en', blocks: [] },
    });
    expect(await bot.answers.kept('another')).toBeUndefined();
  });

  it('are those with sources only', async () => {
    const bot = await openBot();
    for (const text of ['hello', "Halden's revenue in 2031", '/help', '/nonsense', '谁是林伟？', ''])
      expect((await bot.handle(incoming(text, { user: text }))).id).toBeUndefined();
    expect((await bot.handle(incoming('/company Halden'))).id).toBeDefined();
  });

  it('are listed to the one who asked, the newest first, and to nobody else', async () => {
    let now = 0;
    const bot = await openBot({ store: await openTestStore(() => now) });
    for (const text of [QUESTION, '/company Corvane', 'hello']) {
      now += 1;
      await bot.handle(incoming(text));
    }
    const kinds = (await bot.answers.latest(person, 5)).map(({ kind }) => kind);
    expect(kinds).toEqual(['command', 'answered']);
    expect(await bot.answers.latest(person, 1)).toHaveLength(1);
    expect(await bot.answers.latest({ ...person, user: 'other' }, 5)).toEqual([]);
  });

  it('can be voted on, the last word counting, and not when they are unknown', async () => {
    const bot = await openBot();
    const { id = '' } = await bot.handle(incoming(QUESTION));
    expect(await bot.answers.vote({ answerId: 'another', person, verdict: 'up' })).toBe(false);
    expect(await bot.answers.vote({ answerId: id, person, verdict: 'up' })).toBe(true);
    expect(await bot.store.feedback.gaps(10)).toEqual([]);
    await bot.answers.vote({ answerId: id, person, verdict: 'down', reason: `  stale ${'x'.repeat(2000)}` });
    const [gap] = await bot.store.feedback.gaps(10);
    expect(gap).toMatchObject({ answerId: id, verdict: 'down', kind: 'answered', companies: ['halden'] });
    expect(gap?.reason).toHaveLength(1000);
    expect(gap?.reason).toMatch(/^stale x+$/);
  });

  it('say of a refusal what was asked for, by ids', async () => {
    const bot = await openBot();
    await bot.handle(incoming("Halden's revenue in the second quarter of 2031"));
    expect(await bot.store.feedback.gaps(1)).toMatchObject([
      { kind: 'unknown', companies: ['halden'], attributes: ['revenue'], topics: [], period: '2031-Q2' },
    ]);
  });

  it('are answered all the same when the store is away', async () => {
    const store = await openTestStore();
    const failures: unknown[] = [];
    const bot = await openBot({ store, observer: { ...STRICT, failed: (error) => failures.push(error) } });
    await store.close();
    const reply = await bot.handle(incoming(QUESTION));
    expect([reply.kind, reply.id]).toEqual(['answered', undefined]);
    expect(failures.length).toBeGreaterThan(0);
  });
});

describe('what is kept of a question', () => {
  it.each([
    [false, undefined],
    [true, "Halden's revenue in 2031"],
  ])('is its text only when questions are kept (%s)', async (keepQuestions, kept) => {
    const bot = await openBot({ keepQuestions });
    await bot.handle(incoming("Halden's revenue in 2031"));
    const [gap] = await bot.store.feedback.gaps(10);
    expect(gap).toMatchObject({ kind: 'unknown', companies: ['halden'], attributes: ['revenue'], language: 'en' });
    expect(gap?.question).toBe(kept);
    expect(gap?.questionHash).toBe(keyedForTests(JSON.stringify(['question', "halden's revenue in 2031"])));
  });
});

describe('the schema of a reply', () => {
  it('takes every reply and changes nothing of it', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(anyReply({ hostile, plain: hostile }), (reply) => {
        expect(replySchema.parse(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
      }),
    );
  });
});
