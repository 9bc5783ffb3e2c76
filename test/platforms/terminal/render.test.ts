import { describe, expect, it } from 'vitest';
import { type Block, type ListedCitation, type Reply, strong, text } from '../../../src/chat/message/message.ts';
import { render, widthOf } from '../../../src/platforms/terminal/render.ts';

const PLAIN = { colour: false, links: false };
const CITATION: ListedCitation = {
  n: 1,
  articleId: '2019-04-02-halden-history',
  passage: 1,
  title: 'A short history of Halden Optics',
  publisher: 'Mirror Weekly',
  published: '2019-04-02',
  url: 'https://news.example/halden',
  quote: 'Halden Optics was founded in May 1987.',
};
const OSC_LINK = '\u001b]8;;https://news.example/halden\u0007';

const reply = (...blocks: readonly Block[]): Reply => ({ kind: 'answered', language: 'en', blocks });

describe('render without colours and links', () => {
  it.each<[Block['type'], Block, string]>([
    [
      'headline',
      { type: 'headline', label: 'Founded: ', line: [strong('May 1987'), text(' '), cite(1), text(' · Bergen')] },
      'Founded: May 1987 [1] · Bergen',
    ],
    ['heading', { type: 'heading', text: 'Halden Optics' }, 'Halden Optics'],
    [
      'paragraph',
      { type: 'paragraph', line: [text('Founded '), strong('1987'), text(' '), cite(1)] },
      'Founded 1987 [1]',
    ],
    ['note', { type: 'note', line: [text('As of 2019-04-02.')] }, 'As of 2019-04-02.'],
    ['list', { type: 'list', items: [[text('one')], [text('two '), cite(2)]] }, '• one\n• two [2]'],
    [
      'table',
      {
        type: 'table',
        columns: ['事项', 'Value'],
        rows: [
          [[text('成立时间')], [text('1987 '), cite(1)]],
          [[text('CEO')], [text('Tomas Reyes')]],
        ],
      },
      '事项      Value\n成立时间  1987 [1]\nCEO       Tomas Reyes',
    ],
    [
      'choices',
      { type: 'choices', label: 'Which one?', choices: [choice('Lin Wei (Halden)'), choice('Lin Wei (Corvane)')] },
      'Which one?\n  1. Lin Wei (Halden)\n  2. Lin Wei (Corvane)',
    ],
    [
      'citations',
      { type: 'citations', label: 'Sources', citations: [CITATION] },
      'Sources:\n[1] A short history of Halden Optics · Mirror Weekly · 2019-04-02\n    https://news.example/halden',
    ],
  ])('shows a %s', (_, block, shown) => {
    expect(render(reply(block), PLAIN)).toBe(shown);
  });

  it('puts each block on lines of its own and ends without a line break', () => {
    const blocks = reply({ type: 'heading', text: 'A' }, { type: 'paragraph', line: [text('B')] });
    expect(render(blocks, PLAIN)).toBe('A\nB');
  });

  it('shows a link with its address', () => {
    const line = [{ type: 'link', text: 'history', url: 'https://news.example/halden' } as const];
    expect(render(reply({ type: 'paragraph', line }), PLAIN)).toBe('history (https://news.example/halden)');
  });

  it('lets nothing from a text steer the terminal', () => {
    const line = [text('a\u001b[2Jb\u0007c\r\nd\u202ee')];
    expect(render(reply({ type: 'paragraph', line }), PLAIN)).toBe('a [2Jb c d e');
  });
});

describe('render with colours', () => {
  const colour = { colour: true, links: false };

  it.each<[string, Block, string]>([
    ['a heading bold', { type: 'heading', text: 'A' }, '\u001b[1mA\u001b[22m'],
    [
      'a headline with its answer bold',
      { type: 'headline', line: [strong('A'), text(' · b')] },
      '\u001b[1mA\u001b[22m · b',
    ],
    ['strong text bold', { type: 'paragraph', line: [strong('A')] }, '\u001b[1mA\u001b[22m'],
    ['a note dim', { type: 'note', line: [text('A')] }, '\u001b[2mA\u001b[22m'],
    ['a mark cyan', { type: 'paragraph', line: [cite(3)] }, '\u001b[36m[3]\u001b[39m'],
  ])('shows %s', (_, block, shown) => {
    expect(render(reply(block), colour)).toBe(shown);
  });
});

describe('render with links', () => {
  const links = { colour: false, links: true };

  it('makes a link of each source', () => {
    const shown = render(reply({ type: 'citations', label: 'Sources', citations: [CITATION] }), links);
    expect(shown).toContain(`${OSC_LINK}A short history of Halden Optics · Mirror Weekly · 2019-04-02\u001b]8;;\u0007`);
  });

  it('makes a link of a link', () => {
    const line = [{ type: 'link', text: 'history', url: 'https://news.example/halden' } as const];
    expect(render(reply({ type: 'paragraph', line }), links)).toBe(`${OSC_LINK}history\u001b]8;;\u0007`);
  });
});

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['哈尔登', 6],
    ['（A）', 5],
    ['，。', 4],
    ['カナ', 4],
    ['Tarnsjö', 7],
  ])('counts %j as %i columns', (value, width) => {
    expect(widthOf(value)).toBe(width);
  });
});

function cite(n: number) {
  return { type: 'cite', n } as const;
}

function choice(label: string) {
  return { label, text: label };
}
