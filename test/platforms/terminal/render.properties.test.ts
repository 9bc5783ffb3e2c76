import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/chat/message/message.ts';
import { type Abilities, render } from '../../../src/platforms/terminal/render.ts';
import { anyReply } from '../../fixtures/any-reply.ts';
import { runs } from '../../runs.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('\u001b[2J', '\u001b]8;;https://evil.example\u0007x', 'a\r\nb', '\u009b31m', '\u202e', '\u0000'),
);
/** What the bot's own words and the file names of a library hold. */
const plain = fc.string({ unit: fc.constantFrom(...'abc XYZ 019 哈尔登光学 ，（）·'), minLength: 1, maxLength: 12 });
const reply = anyReply({ hostile, plain });
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
      { numRuns: runs(300) },
    );
  });

  it('takes exactly the lines that its blocks need, whatever breaks their texts hold', () => {
    fc.assert(
      fc.property(reply, abilities, (given, can) => {
        const lines = given.blocks.map((one) => linesOf(one, can)).reduce((sum, count) => sum + count, 0);
        expect(render(given, can).split('\n')).toHaveLength(Math.max(1, lines));
      }),
      { numRuns: runs(200) },
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
      { numRuns: runs(200) },
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
      { numRuns: runs(200) },
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
    case 'chart':
      return one.rows.length + 2;
    case 'choices':
      return one.choices.length + 1;
    case 'citations':
      return 1 + one.citations.length * (links ? 1 : 2);
    default:
      return 1;
  }
}
