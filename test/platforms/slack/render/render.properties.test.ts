import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ListedCitation, Reply } from '../../../../src/chat/message/message.ts';
import { doorWordsIn } from '../../../../src/chat/words/door-words.ts';
import {
  type RenderOptions,
  renderBlocks,
  renderForSlack,
  type SlackMessage,
} from '../../../../src/platforms/slack/render/render.ts';
import { anyReply } from '../../../fixtures/any-reply.ts';
import { runs } from '../../../runs.ts';
import { blockProblems, messageProblems } from '../emulator/payload-check.ts';

const FORGED = [
  '<!channel>',
  '<@U0123456>',
  '<!subteam^S1>',
  '<https://evil.example|click>',
  '@everyone',
  '*b*',
  '&lt;!here&gt;',
  '`x`',
  ':smile:',
];

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    ...FORGED,
    '\ud800',
    '😀'.repeat(2_000),
    '字'.repeat(5_000),
    '据报道，其收入增长。'.repeat(900),
    '&<>'.repeat(1_500),
  ),
);
const plain = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('', ' ', 'x'.repeat(400), '来源'));
const reply: fc.Arbitrary<Reply> = fc.oneof(
  anyReply({ hostile, plain }),
  anyReply({ hostile, plain, mostBlocks: 120 }),
);

const options: fc.Arbitrary<RenderOptions> = fc
  .record({
    language: fc.constantFrom('en' as const, 'zh-Hans' as const, 'zh-Hant' as const),
    question: hostile,
    way: fc.constantFrom('open', 'offer', 'asked', 'shared'),
  })
  .map(({ language, question, way }) => ({
    words: doorWordsIn(language),
    ...(way === 'offer' && { offer: { share: { channel: 'C1', thread: '1.2' }, question } }),
    ...(way === 'asked' && { asked: { user: 'U1', text: question } }),
    ...(way === 'shared' && { sharedBy: 'U1' }),
  }));

describe('renderForSlack, for any reply', () => {
  it('gives a message that fits the types and the limits of Slack', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(reply, options, (given, how) => {
        expect(messageProblems(renderForSlack(given, how))).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('fits the App Home, which has no tables', () => {
    fc.assert(
      fc.property(reply, (given) => {
        const blocks = renderBlocks(given, { tables: 0 });
        expect(blocks.some(({ type }) => type === 'table')).toBe(false);
        expect(blockProblems(blocks, 100)).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it('mentions nobody but the person who asked or shared', () => {
    fc.assert(
      fc.property(reply, options, (given, how) => {
        const mentioned = [...JSON.stringify(renderForSlack(given, how).blocks).matchAll(/"user_id":"([^"]*)"/g)];
        expect(mentioned.map(([, user]) => user)).toEqual(how.asked || how.sharedBy ? ['U1'] : []);
      }),
      { numRuns: runs(200) },
    );
  });

  it('lists every citation, however long the answer and however many there are', () => {
    fc.assert(
      fc.property(reply, options, (given, how) => {
        const lines = shownLines(renderForSlack(given, how));
        for (const { n } of citationsOf(given)) expect(lines.some((line) => line.startsWith(`[${n}]`))).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it('shows what is short whole: texts, marks, titles, publishers and dates', () => {
    const short = fc.string({
      unit: fc.constantFrom(...'abc XYZ 019哈尔登光学，（）<>&*_'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyReply({ hostile: short, plain: short }), options, (given, how) => {
        const lines = shownLines(renderForSlack(given, how)).join('\n');
        for (const text of textsOf(given)) expect(lines).toContain(text.trim());
        for (const { n, title, publisher, published } of citationsOf(given))
          expect(lines).toContain(
            `[${n}] ${[title, publisher, published].filter((part) => part.trim() !== '').join(' · ')}`,
          );
      }),
      { numRuns: runs(200) },
    );
  });
});

function citationsOf({ blocks }: Reply): readonly ListedCitation[] {
  return blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
}

function textsOf({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block: Block) => {
    if (block.type === 'paragraph')
      return block.line.map((inline) => (inline.type === 'cite' ? `[${inline.n}]` : inline.text));
    if (block.type === 'headline')
      return [
        block.label ?? '',
        ...block.line.map((inline) => (inline.type === 'cite' ? `[${inline.n}]` : inline.text)),
      ];
    if (block.type === 'heading') return [block.text];
    return block.type === 'list'
      ? block.items.flat().map((inline) => (inline.type === 'cite' ? `[${inline.n}]` : inline.text))
      : [];
  });
}

/** The lines of a message as a reader sees them. */
function shownLines({ blocks }: SlackMessage): readonly string[] {
  return blocks.flatMap((block) => textIn(block).split('\n'));
}

function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  const object = value as {
    readonly type?: string;
    readonly text?: unknown;
    readonly elements?: unknown;
    readonly rows?: unknown;
  };
  if (object.type === 'rich_text_section' || object.type === 'rich_text_list') return `${textIn(object.elements)}\n`;
  if (typeof object.text === 'string') return object.text;
  return [object.text, object.elements, object.rows].map(textIn).join('');
}
