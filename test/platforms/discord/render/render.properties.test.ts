import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../../../src/chat/message/message.ts';
import { doorWordsIn } from '../../../../src/chat/words/door-words.ts';
import { escapeMarkdown } from '../../../../src/platforms/discord/render/escape.ts';
import { type RenderOptions, renderForDiscord, renderPage } from '../../../../src/platforms/discord/render/render.ts';
import { anyReply } from '../../../fixtures/any-reply.ts';
import { runs } from '../../../runs.ts';
import { problemsOf, textOf } from '../server/check-message.ts';

const HOSTILE = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '[press](https://evil.example)',
  '](https://evil.example)',
  'https://discord.gg/abc',
  'discord.gg/abc',
  '<t:1700000000:R>',
  '<:smile:123456789012345678>',
  '# big',
  '-# small',
  '- item',
  '1. item',
  '> quote',
  '>>> quote',
  '```js\nx\n```',
  '`x`',
  '**b** __u__ ~~s~~ ||spoiler||',
  '\\',
  '\ud83d',
  '\u202eabc',
  '有没有“引号”。还有！下一句？',
  '中'.repeat(1_200),
  'word '.repeat(500),
  '😀'.repeat(300),
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const replies = anyReply({ hostile, plain: fc.oneof(fc.string({ maxLength: 200 }), hostile), mostBlocks: 8 });

function options(rest: Partial<RenderOptions> = {}): RenderOptions {
  return { words: doorWordsIn('en'), asker: '123456789012345678', ephemeral: false, share: false, ...rest };
}

describe('renderForDiscord, for any reply', () => {
  it('stays within what Discord takes and pings nobody', () => {
    fc.assert(
      fc.property(replies, fc.boolean(), hostile, (reply, ephemeral, question) => {
        const wanted = options({ ephemeral, share: ephemeral, question, sharedBy: 'Shared by <@123456789012345678>' });
        const bodies = [...renderForDiscord(reply, wanted), renderPage(reply, 0, wanted), renderPage(reply, 1, wanted)];
        for (const body of bodies) expect(problemsOf(body, 'create')).toEqual([]);
      }),
      { numRuns: runs(250) },
    );
  });

  it('loses no source', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        const shown = renderForDiscord(reply, options()).map(textOf).join('\n');
        for (const { n, published } of citationsOf(reply)) {
          expect(shown).toContain(`\\[${n}\\] `);
          expect(shown).toContain(published);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('shows the sources of a mark on the page of the mark', () => {
    fc.assert(
      fc.property(replies, fc.boolean(), (reply, hasPages) => {
        const pageOf = () => 'https://wenda.example/articles/a?s=1#s1';
        const pages = renderForDiscord(reply, options(hasPages ? { pageOf } : {})).map(textOf);
        const known = new Set(citationsOf(reply).map(({ n }) => n));
        for (const page of pages)
          for (const [, mark] of page.matchAll(/\[(\d+)\\?\]/g))
            if (known.has(Number(mark))) expect(page).toMatch(new RegExp(`^\\[?\\\\\\[${mark}\\\\\\]`, 'm'));
      }),
      { numRuns: runs(150) },
    );
  });

  it('shows nothing that acts but its own marks', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        for (const body of renderForDiscord(reply, options())) expect(actingMarks(textOf(body))).toBe('');
      }),
      { numRuns: runs(250) },
    );
  });

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        // Charts are drawn before the message is sent.
        for (const { charts: _, ...sent } of renderForDiscord(reply, options()))
          expect(JSON.stringify(sent)).not.toMatch(/\\ud[89a-f][0-9a-f]{2}/);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        expect(renderForDiscord(reply, options())).toEqual(renderForDiscord(reply, options()));
      }),
      { numRuns: runs(20) },
    );
  });

  it('keeps every word of a long text, in order', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
        const reply = replyOf([{ type: 'paragraph', line: [{ type: 'text', text: texts.join(' ') }] }]);
        const shown = renderForDiscord(reply, options()).map(textOf).join('');
        const bare = (text: string) => text.replace(/[\s\\…\u200b]/g, '');
        const wanted = bare(escapeMarkdown(texts.join(' ')));
        if (wanted !== '') expect(bare(shown)).toBe(wanted);
      }),
      { numRuns: runs(100) },
    );
  });
});

function replyOf(blocks: readonly Block[], rest: Partial<Reply> = {}): Reply {
  return { kind: 'answered', language: 'en', blocks, ...rest };
}

function citationsOf({ blocks }: Reply) {
  return blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
}

/** What is left of markup after our own marks: Discord shows an escaped sign as it is, and nothing in a code block acts. */
function actingMarks(markdown: string): string {
  const left = markdown
    .replace(/^```\n[^`]*\n```$/gm, '')
    .replace(/\\[^0-9A-Za-z\s]/g, 'x')
    .replace(/\[[^[\]]+\]\(<https?:\/\/[^\s<>()]*>\)/g, 'link')
    .replace(/^(### |-# |- )/gm, '')
    .replaceAll('**', 'b');
  return (left.match(/[\\`*_~|<>#[\]()]|https?:|@everyone|@here|^\s*(?:[-+]|\d+[.)])/gim) ?? []).join(' ');
}
