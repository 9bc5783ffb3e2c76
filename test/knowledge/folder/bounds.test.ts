import { describe, expect, it } from 'vitest';
import { overBound } from '../../../src/knowledge/folder/bounds.ts';
import { parseFile } from '../../../src/knowledge/parse/parse-file.ts';
import { sentencesOf } from '../../../src/lang/sentences.ts';

const HEAD = '---\ntitle: A\npublisher: P\nurl: https://example.com/a\npublished: 2022-01-25\n---\n\n';

describe('a file that a parser could not bear', () => {
  it.each([
    ['quotations', '>'.repeat(6_000), 'quotations or list items'],
    ['list items', `${'- '.repeat(3_000)}a`, 'quotations or list items'],
    ['indented list items', Array.from({ length: 300 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'), 'quotations'],
    ['open brackets', '['.repeat(8_000), 'open brackets'],
    ['nested brackets', `${'[a'.repeat(8_000)}${']'.repeat(8_000).slice(0, 3_000)}`.slice(0, 19_000), 'open brackets'],
    ['emphasis', '*a _b '.repeat(3_000), 'runs of * and _'],
    ['underlines', 'a\n=\n'.repeat(5_000).slice(0, 18_000), 'underlined lines'],
    ['signs', '`a` & <b> '.repeat(19_000).replace(/(.{1000})/g, '$1\n\n'), 'signs of Markdown'],
    ['a line', 'a'.repeat(20_001), 'characters in a line'],
    ['lines', 'a\n'.repeat(10_001), 'lines'],
  ])('is left out, named with the bound: %s', (_, body, bound) => {
    const { content, problems } = parseFile({ path: 'deep.md', text: `${HEAD}${body}\n` });
    expect(content).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^holds more than [\d,]+ /);
    expect(problems[0]?.message).toContain(bound);
  });

  it.each([
    ['flow', `topics: ${'['.repeat(4_000)}${']'.repeat(4_000)}`],
    ['unclosed flow', `topics: ${'['.repeat(8_000)}`],
    ['sequences', `topics: ${'\n'}${'- '.repeat(4_000)}a`],
    ['mappings', Array.from({ length: 400 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ])('is left out for its front matter, with one line: %s', (_, yaml) => {
    const { content, problems } = parseFile({ path: 'deep.md', text: `---\ntitle: A\n${yaml}\n---\n\nText.\n` });
    expect(content).toEqual({});
    expect(problems).toHaveLength(1);
  });

  it('says in one line what is wrong with a front matter, and what helps', () => {
    const said = (yaml: string) =>
      parseFile({ path: 'a.md', text: `---\n${yaml}\n---\n\nText.\n` }).problems.map(
        ({ line, message }) => `${line} ${message.replace(/^is not readable YAML: it /, '')}`,
      );
    expect(said('title: A\ntitle: B')).toEqual(['3 gives a field twice. Take one of them out']);
    expect(said('title: A\ntopics:\n\t- a')).toEqual(['4 is indented with a tab. Indent with spaces']);
    expect(said('title: A\npublisher\uFF1A B')).toEqual(['3 has a full-width colon after a field. Write ": "']);
    expect(said('title: "A')).toEqual([
      expect.stringContaining('opens a quote or a bracket that is not closed. Close it'),
    ]);
    expect(said(`topics: ${'['.repeat(60)}`)).toEqual([
      '2 nests brackets or lists more than 50 deep. Close the brackets',
    ]);
  });
});

describe('an ordinary long article', () => {
  it('is within every bound', () => {
    const item = '- **“长风计划”**：[星河科技](https://example.com/a_b_c) 投资 *12亿元*（见 `code`）。\n';
    const text = `# 周刊\n\n${`${item.repeat(8)}\n> 引文。\n\n`.repeat(100)}`;
    expect(overBound('a.md', text)).toBeUndefined();
    expect(text.length).toBeGreaterThan(40_000);
  });
});

describe('sentences', () => {
  it('of 100,000 dots, or of initials without end, are found in one pass', () => {
    expect(sentencesOf(`${'.'.repeat(100_000)}a`)).toHaveLength(1);
    expect(sentencesOf('A. '.repeat(30_000))).toHaveLength(1);
  });
});
