import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/knowledge/markdown/read-blocks.ts';
import { readBody } from '../../../src/knowledge/parse/parse-article.ts';

const textsOf = (markdown: string) => readBlocks(markdown, 1).blocks.map(({ text }) => text);
const placesOf = (markdown: string) => readBlocks(markdown, 1).blocks.map(({ line, text }) => [line, text]);

describe('marks that people see as marks', () => {
  it.each([
    ['宣布**“长风计划”**启动', '宣布“长风计划”启动'],
    ['表示**总投资为12亿元。**首期动工。', '表示总投资为12亿元。首期动工。'],
    ['**注意：**见[**公告**](https://example.com)。', '注意：见公告。'],
    ['这是*“斜体”*文字，***“两者”***都有', '这是“斜体”文字，“两者”都有'],
    ['a**"quoted"**b', 'a"quoted"b'],
    ['[[Blue Lantern Games|Blue Lantern]] moved to [[Chengdu]]. ^a1b2c3', 'Blue Lantern moved to Chengdu.'],
    ['See [[Plan#Costs]] and [[#Costs]]. ![[chart.png]]', 'See Plan and Costs.'],
    ['Its game is ==Tide Runner==, ==“潮汐”==。', 'Its game is Tide Runner, “潮汐”。'],
    ['Acme sells ~~shoes~~ boots. %%ask again%%', 'Acme sells  boots.'],
    ['![A chart](chart.png) Sales rose.', 'Sales rose.'],
    ['Sales rose.<br>Costs fell.', 'Sales rose.\nCosts fell.'],
    ['{% ifversion ghes %}Acme opened.{% endif %}', 'Acme opened.'],
  ])('takes them off %j', (markdown, shown) => {
    expect(textsOf(markdown)).toEqual([shown]);
  });

  it.each([
    ['2 ** 3 and 2**10', '2 ** 3 and 2**10'],
    ['a == b, c == d', 'a == b, c == d'],
    ['`[[a]]` and `==b==` and `**c**`', '[[a]] and ==b== and **c**'],
    ['\\*\\*kept\\*\\* \\[[kept]]', '**kept** [[kept]]'],
    ['[a] and [b][c]', '[a] and [b][c]'],
  ])('leaves what is no mark in %j', (markdown, shown) => {
    expect(textsOf(markdown)).toEqual([shown]);
  });

  it('shows no mark of bold, whatever it stands beside', () => {
    const beside = fc.constantFrom('长', '，', '“', '”', '。', '：', 'a', '1', ' ', '（', '）', '%');
    const inside = fc.constantFrom('长风', '“长风”', '12亿元。', '（甲）', 'Acme', '50%');
    fc.assert(
      fc.property(beside, inside, beside, (before, bold, after) => {
        const isChinese = /[^\x20-\x7e]/.test(before + after);
        fc.pre(isChinese);
        expect(textsOf(`甲${before}**${bold}**${after}乙`).join('')).not.toContain('**');
      }),
    );
  });
});

describe('tables', () => {
  const TABLE = [
    'Results follow.',
    '| Year | Revenue | Profit |',
    '| ---- | :-----: | ------ |',
    '| 2023 | 3.1 billion | |',
    '| 2024 | **4.6** [billion](x) | a \\| b |',
  ].join('\n');

  it('reads each row as a sentence with the names of its columns, on its own line', () => {
    expect(placesOf(TABLE)).toEqual([
      [1, 'Results follow.'],
      [4, '2023: Revenue 3.1 billion'],
      [5, '2024: Revenue 4.6 billion, Profit a | b'],
    ]);
  });

  it('reads one without outer pipes, and a Chinese one with Chinese punctuation', () => {
    expect(textsOf('年份 | 营收 | 利润\n--- | --- | ---\n2024年 | 46亿元 | 3.8亿元')).toEqual([
      '2024年：营收 46亿元，利润 3.8亿元',
    ]);
  });

  it('takes pipes without a line of dashes for text', () => {
    expect(textsOf('a | b\nc | d')).toEqual(['a | b\nc | d']);
  });

  it('reads one in HTML alike', () => {
    const html =
      '<table><tr><th>Year</th><th>Revenue</th></tr>\n<tr><td>2024</td><td>4.6 <b>billion</b></td></tr></table>';
    expect(textsOf(html)).toEqual(['2024: Revenue 4.6 billion']);
  });
});

describe('lists, notes, callouts and quotations', () => {
  it('takes the boxes off tasks', () => {
    expect(textsOf('- [x] Acme opened.\n- [ ] Acme plans more.')).toEqual(['Acme opened.', 'Acme plans more.']);
  });

  it('puts a note behind its sentence, and leaves out addresses and notes that nothing names', () => {
    const notes = '[^1]: According to its report.\n[^2]: https://example.com\n[^3]: Never named.';
    expect(textsOf(`Acme had 1,200[^1]\npeople in 2024.\nIt grew.[^2]\n\n${notes}`)).toEqual([
      'Acme had 1,200\npeople in 2024. According to its report.\nIt grew.',
    ]);
    expect(textsOf('Acme grew.^[So it says.]')).toEqual(['Acme grew. So it says.']);
  });

  it('keeps twins apart where one has a note', () => {
    const { passages } = readBody({
      articleId: 'a',
      path: 'a.md',
      body: 'Acme grew.[^1]\n极致增长。\n\n[^1]: Its report.',
      firstLine: 1,
    });
    expect(passages.map(({ text }) => text)).toEqual([{ en: 'Acme grew. Its report.', zh: '极致增长。' }]);
  });

  it("reads a callout's title as the heading of what is in it", () => {
    const { blocks } = readBlocks('# Acme\n\n> [!note]- Summary\n> Acme opened.\n>\n> It grew.\n\nAfter.', 1);
    expect(blocks).toEqual([
      { text: 'Acme opened.', line: 4, heading: 'Summary' },
      { text: 'It grew.', line: 6, heading: 'Summary' },
      { text: 'After.', line: 8, heading: 'Acme' },
    ]);
  });
});

describe('HTML', () => {
  it('reads what a reader of the page sees, on its lines', () => {
    const html =
      '<p>Acme has 350 people.</p>\n\n<details><summary>Funding</summary>\nAcme raised 40 million.\n</details>';
    expect(readBlocks(html, 1).blocks).toEqual([
      { text: 'Acme has 350 people.', line: 1, heading: '' },
      { text: 'Acme raised 40 million.', line: 4, heading: 'Funding' },
    ]);
  });

  it('leaves out scripts, styles, code, what is hidden, and comments that go on over several blocks', () => {
    const html = [
      '<script>alert(1)</script><p hidden>a</p><div style="display: none">b</div><pre>code</pre>',
      '<!-- one\n\ntwo\n\n-->',
      '<div><!--\n\nnot shown\n\n--> shown</div>',
      '%% a comment\n\nin Obsidian %% after',
    ].join('\n\n');
    expect(textsOf(html)).toEqual(['shown', 'after']);
  });
});

describe('code', () => {
  it('is no statement', () => {
    expect(textsOf('Acme retries.\n\n```ts\nretry();\n```\n\n    retry();\n\n~~~\nx\n~~~')).toEqual(['Acme retries.']);
  });

  it('is named where it may be prose that was indented', () => {
    expect(readBlocks('Acme opened.\n\n    极致开店了，卖鞋。\n\n```\n极致开店了，卖鞋。\n```', 1).indented).toEqual([
      3,
    ]);
  });
});

describe('what can not be quoted', () => {
  const read = (body: string) => readBody({ articleId: 'a', path: 'a.md', body, firstLine: 1 });

  it('leaves out sentences with a template, lost characters and endless paragraphs, and says so', () => {
    const { passages, problems } = read(`It is {{ name }}. Acme opened.\n\n2025\uFFFD\uFFFD\n\n${'a '.repeat(6_000)}`);
    expect(passages.map(({ text }) => text)).toEqual([{ en: 'Acme opened.' }]);
    expect(problems).toMatchObject([{ grade: 'advice', line: 1, message: expect.stringContaining('3 paragraphs') }]);
  });
});
