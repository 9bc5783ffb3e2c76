import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/respond/reply.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { createSearchableLibrary } from '../../src/search/searchable.ts';
import { marksIn, sourcesOf } from '../chat/open-bot.ts';
import { fixtureLibrary } from '../fixtures/library.ts';
import { cellsOf, runCommand } from './run-command.ts';

describe('/timeline', () => {
  it('lists what happened, newest first and without figures, each with its source', () => {
    const reply = runCommand('/timeline Halden');
    expect(cellsOf(reply)).toEqual([
      ['chief executive', 'Tomas Reyes [1]', 'since July 2023'],
      ['fine', '2.5 million euros [2]', '10 September 2021'],
      ['head of a business (spectrograph)', 'Lin Wei [3]', 'since February 2021'],
      ['chief executive', 'Ingrid Vale [4]', 'March 2015 – June 2023'],
      ['founded', 'May 1987 [5]', 'May 1987'],
      ['headquarters', 'Bergen [6]', 'since 1987'],
    ]);
    expect(sourcesOf(reply)).toHaveLength(6);
    expect(plainText(reply)).toMatch(/^Halden Optics\n/);
  });

  it('is narrowed by a subject, which may be a figure', () => {
    expect(cellsOf(runCommand('/timeline Halden revenue'))).toEqual([
      ['revenue', '420 million euros [1]', '2024'],
      ['revenue', '365 million euros [2]', '2023'],
      ['revenue', '310 million euros [3]', '2022'],
    ]);
  });

  it('is narrowed by a year', () => {
    expect(cellsOf(runCommand('/timeline 哈尔登 罚款 2021年'))).toEqual([['罚款', '250万欧元 [1]', '2021年9月10日']]);
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

  it('shows seven entries at most and counts the others, citing only what is shown', () => {
    const reply = runCommand('/timeline Halden', longHistory(12));
    expect(cellsOf(reply)).toHaveLength(7);
    expect(plainText(reply)).toMatch(/\n11 more; name a year or an attribute to see them\.$/);
    expect([...new Set(marksIn(reply))]).toEqual(sourcesOf(reply).map(({ n }) => n));
  });

  it('counts nothing when seven entries are all', () => {
    const reply = runCommand('/timeline Halden', longHistory(1));
    expect(cellsOf(reply)).toHaveLength(7);
    expect(plainText(reply)).not.toContain('more;');
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
