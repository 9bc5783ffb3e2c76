import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/respond/reply.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { createSearchableLibrary } from '../../src/search/searchable.ts';
import { articleFile } from '../fixtures/articles.ts';
import { fixtureLibrary, fixtureSearchable } from '../fixtures/library.ts';
import { cellsOf, runCommand } from './run-command.ts';

describe('/sources', () => {
  it('counts the articles of each publisher, most first, with the newest date', () => {
    expect(plainText(runCommand('/sources'))).toMatch(/^9 articles\n/);
    expect(cellsOf(runCommand('/sources'))).toEqual([
      ['Mirror Weekly', '7', '2025-02-20'],
      ['Lens Daily', '1', '2024-05-06'],
      ['星报', '1', '2024-12-08'],
    ]);
  });

  it('is narrowed to one company', () => {
    const reply = runCommand('/sources 科凡');
    expect(plainText(reply)).toMatch(/^科凡仪器 · 3篇文章\n/);
    expect(cellsOf(reply)).toEqual([
      ['Mirror Weekly', '2', '2024-05-20'],
      ['Lens Daily', '1', '2024-05-06'],
    ]);
  });

  it('lists twelve publishers at most', () => {
    const articles = Array.from({ length: 15 }, (_, place) =>
      articleFile({
        id: `2024-01-${10 + place}-note`,
        title: 'A note',
        publisher: `Paper ${place}`,
        companies: 'halden',
        body: 'Halden Optics wrote a note.\n哈尔登光学写了一则短讯。',
      }),
    );
    expect(cellsOf(runCommand('/sources', fixtureSearchable(articles)))).toHaveLength(12);
  });

  it('says that it knows no such company', () => {
    expect(runCommand('/sources Acme').kind).toBe('unknown');
  });

  it('counts nothing in an empty library', () => {
    const empty = createSearchableLibrary(createLibrary({ ...fixtureLibrary(), articles: [], companies: [] }));
    expect(plainText(runCommand('/sources', empty))).toMatch(/^0 articles/);
  });
});
