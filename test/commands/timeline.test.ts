import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/respond/reply.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { createSearchableLibrary } from '../../src/search/searchable.ts';
import { marksIn, sourcesOf } from '../chat/open-bot.ts';
import { fixtureLibrary } from '../fixtures/library.ts';
import { itemsOf, runCommand } from './run-command.ts';

describe('/timeline', () => {
  it('lists what happened, oldest first and without figures, each with its source', () => {
    const reply = runCommand('/timeline Halden');
    expect(itemsOf(reply)).toEqual([
      '1987 · headquarters: Bergen [1]',
      'May 1987 · founded [2]',
      'March 2015 · chief executive: Ingrid Vale [3]',
      'February 2021 · head of a business: Lin Wei · spectrograph [4]',
      '10 September 2021 · fine: 2.5 million euros [5]',
      'July 2023 · chief executive: Tomas Reyes [6]',
    ]);
    expect(sourcesOf(reply)).toHaveLength(6);
    expect(plainText(reply)).toMatch(/^Halden Optics\n/);
  });

  it('is narrowed by a subject, which may be a figure', () => {
    expect(itemsOf(runCommand('/timeline Halden revenue'))).toEqual([
      '2022 · revenue: 310 million euros [1]',
      '2023 · revenue: 365 million euros [2]',
      '2024 · revenue: 420 million euros [3]',
    ]);
  });

  it('is narrowed by a year', () => {
    expect(itemsOf(runCommand('/timeline 哈尔登 罚款 2021年'))).toEqual(['2021年9月10日 · 罚款：250万欧元 [1]']);
    expect(plainText(runCommand('/timeline Halden fined 2019'))).toBe('No dated facts on Halden Optics fit that.');
  });

  it('says that a company has no dated facts, in the reader’s language', () => {
    const replies = ['/timeline Qingyu', '/timeline 青屿', '/timeline 青嶼'].map((line) => runCommand(line));
    expect(replies.map(({ kind }) => kind)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(replies.map(plainText)).toEqual([
      'No dated facts on Qingyu Observatory fit that.',
      '没有符合条件的青屿天文台记录。',
      '沒有符合條件的青嶼天文臺記錄。',
    ]);
  });

  it('says that it knows no such company', () => {
    expect(runCommand('/timeline Acme').kind).toBe('unknown');
  });

  it('shows ten entries at most and counts the others, citing only what is shown', () => {
    const reply = runCommand('/timeline Halden', longHistory(12));
    expect(itemsOf(reply)).toHaveLength(11);
    expect(itemsOf(reply).at(-1)).toBe('And 8 more');
    expect([...new Set(marksIn(reply))]).toEqual(sourcesOf(reply).map(({ n }) => n));
  });

  it('counts nothing when all entries are shown', () => {
    const reply = runCommand('/timeline Halden', longHistory(1));
    expect(itemsOf(reply)).toHaveLength(7);
    expect(plainText(reply)).not.toContain('more');
  });
});

/** The fixture library with so many more fines of Halden. */
function longHistory(fines: number) {
  const library = fixtureLibrary();
  const companies = [...library.companies.values()].map((company) => {
    const [fine] = company.facts.filter(({ attribute }) => attribute === 'fine');
    if (company.id !== 'halden' || !fine) return company;
    const more = Array.from({ length: fines }, (_, place) => ({ ...fine, at: `${2000 + place}` }));
    return { ...company, facts: [...company.facts, ...more] };
  });
  return createSearchableLibrary(createLibrary({ ...library, articles: [...library.articles.values()], companies }));
}
