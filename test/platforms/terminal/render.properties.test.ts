import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Block, Inline, ListedCitation, Reply } from '../../../src/chat/message.ts';
import { type Abilities, render } from '../../../src/platforms/terminal/render.ts';

// Tells a library that looks at the environment that this terminal shows links.
vi.hoisted(() => {
  process.env['FORCE_HYPERLINK'] = '1';
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('\u001b[2J', '\u001b]8;;https://evil.example\u0007x', 'a\r\nb', '\u009b31m', '\u202e', '\u0000'),
);
/** What the bot's own words and the file names of a library hold. */
const plain = fc.string({ unit: fc.constantFrom(...'abc XYZ 019 哈尔登光学 ，（）·'), minLength: 1, maxLength: 12 });
const url = fc.webUrl({ withQueryParameters: true });
const day = fc.constantFrom('2019-04-02', '2024-12-08');
const n = fc.integer({ min: 1, max: 99 });

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: hostile }),
  fc.record({ type: fc.constant('strong' as const), text: hostile }),
  fc.record({ type: fc.constant('link' as const), text: hostile, url }),
  fc.record({ type: fc.constant('cite' as const), n }),
);
const line = fc.array(inline, { maxLength: 4 });
const citation: fc.Arbitrary<ListedCitation> = fc.record({
  n,
  articleId: plain,
  passage: n,
  title: hostile,
  publisher: hostile,
  published: day,
  url,
  quote: hostile,
});
const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(plain, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(line, { minLength: width, maxLength: width }), { maxLength: 3 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text: plain }),
  fc.record({ type: fc.constant('paragraph' as const), line }),
  fc.record({ type: fc.constant('note' as const), line }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(line, { minLength: 1, maxLength: 3 }) }),
  table,
  fc.record({
    type: fc.constant('citations' as const),
    label: plain,
    citations: fc.array(citation, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('choices' as const),
    label: plain,
    choices: fc.array(fc.record({ label: plain, text: hostile }), { minLength: 1, maxLength: 3 }),
  }),
);
const reply: fc.Arbitrary<Reply> = fc.record({
  kind: fc.constantFrom('answered', 'ambiguous', 'unknown', 'outOfScope', 'command', 'error'),
  language: fc.constantFrom('en', 'zh-Hans', 'zh-Hant'),
  blocks: fc.array(block, { maxLength: 5 }),
});
const abilities: fc.Arbitrary<Abilities> = fc.record({ colour: fc.boolean(), links: fc.boolean() });

const STYLES = /\u001b\[\d+m/g;
const LINKS = /\u001b\]8;;[^\u0007\u001b]*\u0007/g;

describe('render, for any reply', () => {
  it('sends no control character but line breaks, and its own styles and links where they are asked for', () => {
    fc.assert(
      fc.property(reply, abilities, (given, can) => {
        let shown = render(given, can);
        if (can.colour) shown = shown.replace(STYLES, '');
        if (can.links) shown = shown.replace(LINKS, '');
        expect(shown).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('takes exactly the lines that its blocks need, whatever breaks their texts hold', () => {
    fc.assert(
      fc.property(reply, abilities, (given, can) => {
        const lines = given.blocks.map((one) => linesOf(one, can)).reduce((sum, count) => sum + count, 0);
        expect(render(given, can).split('\n')).toHaveLength(Math.max(1, lines));
      }),
      { numRuns: 200 },
    );
  });

  it('shows title, publisher, date and address of every citation', () => {
    fc.assert(
      fc.property(reply, abilities, (given, can) => {
        const shown = render(given, can);
        for (const one of given.blocks.flatMap((each) => (each.type === 'citations' ? each.citations : []))) {
          for (const part of [one.title, one.publisher])
            expect(shown).toContain(part.replace(/[\p{Cc}\p{Cf}]+/gu, ' '));
          for (const part of [one.published, one.url, `[${one.n}]`]) expect(shown).toContain(part);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('aligns the columns of a table, Han taking two places', () => {
    const cell = plain.map((value) => value.trim());
    const tables = fc.integer({ min: 1, max: 4 }).chain((width) => {
      const row = fc.array(cell, { minLength: width, maxLength: width });
      return fc.record({ columns: row, rows: fc.array(row, { minLength: 1, maxLength: 4 }) });
    });
    fc.assert(
      fc.property(tables, ({ columns, rows }) => {
        const lines = rows.map((cells) => cells.map((value) => [{ type: 'text' as const, text: value }]));
        const blocks: readonly Block[] = [{ type: 'table', columns, rows: lines }];
        const shown = render({ kind: 'command', language: 'en', blocks }, { colour: false, links: false }).split('\n');
        const all = [columns, ...rows];
        const widths = columns.map((_, place) => Math.max(...all.map((cells) => places(cells[place] ?? '').length)));
        all.forEach((cells, number) => {
          let start = 0;
          cells.forEach((value, place) => {
            const width = widths[place] ?? 0;
            expect(
              places(shown[number] ?? '')
                .slice(start, start + width)
                .join('')
                .trim(),
            ).toBe(value);
            start += width + 2;
          });
        });
      }),
      { numRuns: 200 },
    );
  });
});

/** The text by places of the screen: a wide character fills its second place with nothing. */
function places(value: string): readonly string[] {
  return [...value].flatMap((character) => (/[\p{Script=Han}，（）]/u.test(character) ? [character, ''] : [character]));
}

function linesOf(one: Block, { links }: Abilities): number {
  switch (one.type) {
    case 'list':
      return one.items.length;
    case 'table':
      return one.rows.length + 1;
    case 'choices':
      return one.choices.length + 1;
    case 'citations':
      return 1 + one.citations.length * (links ? 1 : 2);
    default:
      return 1;
  }
}
