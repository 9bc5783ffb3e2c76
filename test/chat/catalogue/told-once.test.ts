import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/knowledge/parse/front-matter.ts';
import { articleFile } from '../../fixtures/articles.ts';
import { CARDS } from '../../fixtures/cards.ts';
import { catalogueOf } from './catalogue-of.ts';

const FOUNDERS = `
- id: founders
  answers: person
  kind: event
  many: true
  labels: { en: founders, zh: 创始人 }
  asks: { en: [founders], zh: [创始人] }
`;
const [OLD, NEW] = ['2024-05-05-sorrel', '2025-01-01-sorrel'];

/** Lines of a company's page: each fact with its source's statement, `OLD` or `NEW`. */
function linesOf(facts: readonly (readonly [string, string])[]): string[] {
  const lines = facts.map(([fact, id]) => `  - { ${fact}, statement: "${id}#1" }\n`).join('');
  const card = `---\nnames: { en: Sorrel, zh-Hans: 索雷尔 }\nfacts:\n${lines}---\n`;
  const articles = [OLD, NEW].map((id) =>
    articleFile({ id, title: 'Sorrel', companies: 'sorrel', body: 'Sorrel wrote it.' }),
  );
  const cards = CARDS.map((file) => (file.path === 'attributes.yaml' ? { ...file, text: file.text + FOUNDERS } : file));
  const files: readonly SourceFile[] = [...cards, { path: 'companies/sorrel.md', text: card }, ...articles];
  const views = catalogueOf(files).company('sorrel', 'en')?.facts ?? [];
  return views.map(({ value, about, shownWhen, also, happened }) =>
    [value, about, shownWhen, `+${also.length}`, happened ? 'happened' : ''].filter((part) => part !== '').join(' | '),
  );
}

const head = (name: string, when: string) => `attribute: chief-executive, value: ${name}, ${when}`;

describe('what several sources say', () => {
  it('is one line, with the span of an office and the sources that saw it held', () => {
    expect(
      linesOf([
        [head('Ada Brook', 'from: 2021-10'), OLD],
        [head('Ada Brook', 'at: 2023-06-01'), OLD],
        [head('Ada Brook', 'at: 2025-01-01'), NEW],
        [head('Ben Lark', 'until: 2021-10'), OLD],
      ]).sort(),
    ).toEqual(['Ada Brook | since October 2021 | +1 | happened', 'Ben Lark | until October 2021 | +0 | happened']);
  });

  it('is not said to have begun when it was seen', () => {
    expect(linesOf([[head('Ada Brook', 'at: 2025-01-01'), NEW]])).toEqual(['Ada Brook | as of 1 January 2025 | +0']);
  });

  it('is no founding on the day of the report', () => {
    expect(
      linesOf([
        ['attribute: founders, value: Ada Brook, at: 2025-01-01', NEW],
        ['attribute: founders, value: Ada Brook, at: 2024-05-05', OLD],
      ]),
    ).toEqual(['Ada Brook | +1']);
  });

  it('is told most exactly, and apart where figures, times or parts differ', () => {
    const fine = (value: string, at: string) => `attribute: fine, value: ${value} million, unit: EUR, at: ${at}`;
    expect(
      linesOf([
        [fine('2.5', '2024-05'), OLD],
        [fine('2.504', '2024-05-02'), NEW],
        [fine('2.5', '2022-01'), OLD],
        [fine('7', '2024-05'), OLD],
      ]).sort(),
    ).toEqual([
      '2.5 million euros | January 2022 | +0 | happened',
      '2.504 million euros | 2 May 2024 | +1 | happened',
      '7 million euros | May 2024 | +0 | happened',
    ]);
  });

  it('has no date twice where the value is one', () => {
    expect(
      linesOf([
        ['attribute: founded, value: 2011-06, at: 2011-06', OLD],
        ['attribute: founded, value: 2011-06-04, at: 2011-06-04', NEW],
      ]),
    ).toEqual(['4 June 2011 | +1 | happened']);
  });
});
