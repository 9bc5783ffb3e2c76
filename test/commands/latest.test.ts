import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/respond/reply.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { createSearchableLibrary } from '../../src/search/searchable.ts';
import { citedIn } from '../chat/open-bot.ts';
import { fixtureLibrary } from '../fixtures/library.ts';
import { itemsOf, runCommand } from './run-command.ts';

describe('/latest', () => {
  it('lists the five newest articles, newest first, each with its source', () => {
    const reply = runCommand('/latest');
    expect(itemsOf(reply).map((item) => item.split(' · ')[0])).toEqual([
      '20 February 2025',
      '8 December 2024',
      '3 November 2024',
      '20 May 2024',
      '6 May 2024',
    ]);
    expect(itemsOf(reply).map((item) => item.slice(-3))).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]']);
    expect(citedIn(reply)).toEqual([
      '2025-02-20-halden-results-2024#1',
      '2024-12-08-qingyu-dome#1',
      '2024-11-03-tarnsjo-furnace#1',
      '2024-05-20-corvane-valued-at-2-1-billion#1',
      '2024-05-06-corvane-valued-at-1-8-billion#1',
    ]);
  });

  it('lists the articles on one company', () => {
    const cited = citedIn(runCommand('/latest 科凡'));
    expect(cited).toHaveLength(3);
    for (const source of cited) expect(source).toContain('corvane');
  });

  it('shows what the article says to the letter, and says so where that is in the other language', () => {
    expect(itemsOf(runCommand('/latest Qingyu'))[0]).toMatch(
      /^8 December 2024 · \(from a Chinese article\) 青屿天文台更换了/,
    );
    expect(itemsOf(runCommand('/latest 塔恩舍'))[0]).toMatch(/^2024年11月3日 · （英文原文） Tarnsjö Foundry opened/);
  });

  it('says that it knows no such company', () => {
    expect(plainText(runCommand('/latest Acme'))).toBe('No company of the library is named in "Acme".');
  });

  it('says that an empty library is empty', () => {
    const library = createLibrary({ ...fixtureLibrary(), articles: [], companies: [] });
    const reply = runCommand('/latest', createSearchableLibrary(library));
    expect(reply.kind).toBe('unknown');
    expect(plainText(reply)).toContain('no articles yet');
  });
});
