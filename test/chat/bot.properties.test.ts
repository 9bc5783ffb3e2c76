import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incoming, Reply } from '../../src/chat/message/message.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { fixtureLibrary } from '../fixtures/library.ts';
import { runs } from '../runs.ts';
import { incoming, marksIn, openBot, sourcesOf } from './open-bot.ts';

const library = fixtureLibrary();

const PARTS = [
  '/ask',
  '/company',
  '/timeline',
  '/compare',
  '/latest',
  '/sources',
  '/help',
  '/nonsense',
  'who runs',
  'Halden',
  'Corvane',
  'Qingyu',
  'Tarnsjö',
  'Lin Wei',
  '林伟',
  '哈爾登光學',
  '科凡',
  '和',
  '是谁',
  'revenue',
  '营收',
  'fined',
  'in 2021',
  '2023年',
  'and when?',
  '那',
  'furnace',
  '圆顶',
  'should I buy',
  'hello',
  '@everyone',
  '😀',
  '\u0000',
];
const text = fc.oneof(
  { arbitrary: fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }).map((parts) => parts.join(' ')), weight: 4 },
  { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
);
const message: fc.Arbitrary<Incoming> = fc
  .record({
    said: text,
    user: fc.constantFrom('a', 'b'),
    addressed: fc.constantFrom('direct', 'mention', 'command', 'thread'),
    locale: fc.constantFrom('en', 'zh-CN', 'zh-TW', ''),
  })
  .map(({ said, ...rest }) => incoming(said, rest));

/** Marks and sources go together, each source stands in the library to the letter, and a refusal has neither. */
function expectSound(reply: Reply): void {
  const sources = sourcesOf(reply);
  const numbers = sources.map(({ n }) => n);
  expect(new Set(marksIn(reply))).toEqual(new Set(numbers));
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  if (reply.kind === 'answered') expect(sources.length).toBeGreaterThan(0);
  else if (reply.kind !== 'command') expect(sources).toEqual([]);
  for (const { articleId, passage, quote, url, publisher, published } of sources) {
    const article = library.articles.get(articleId);
    const isTitle = Object.values(article?.title ?? {}).includes(quote);
    const texts = Object.values(article?.passages[passage - 1]?.text ?? {});
    expect(isTitle || texts.some((own) => own.includes(quote))).toBe(true);
    expect([article?.url, article?.publisher, article?.published]).toEqual([url, publisher, published]);
  }
  expect(plainText(reply).trim()).not.toBe('');
}

/** A message for each kind of reply, whatever else is tried. */
const ONE_OF_EACH = ['who runs Halden', 'Lin Wei', '/help', 'should I buy', 'Tarnsjö revenue in 2021'];

describe('the bot, for any conversation', () => {
  it('cites every reply or refuses without sources', async () => {
    const kinds = new Set<Reply['kind']>();
    const bot = await openBot();
    let conversations = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
        conversations += 1;
        for (const one of messages) {
          const reply = await bot.handle({ ...one, conversation: `c${conversations}` });
          kinds.add(reply.kind);
          expectSound(reply);
        }
      }),
      { numRuns: runs(250), examples: ONE_OF_EACH.map((said) => [[incoming(said, {})]]) },
    );
    expect([...kinds].sort()).toEqual(['ambiguous', 'answered', 'command', 'outOfScope', 'unknown']);
  });

  it('marks every statement of an answer', async () => {
    const bot = await openBot();
    await fc.assert(
      fc.asyncProperty(message, async (one) => {
        const reply = await bot.handle(one);
        if (reply.kind !== 'answered') return;
        for (const block of reply.blocks) if (block.type === 'paragraph') expect(block.line.at(-1)?.type).toBe('cite');
      }),
      { numRuns: runs(200) },
    );
  });
});
