import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/respond/reply.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { createSearchableLibrary } from '../../src/search/searchable.ts';
import { marksIn, sourcesOf } from '../chat/open-bot.ts';
import { fixtureLibrary, realSearchable } from '../fixtures/library.ts';
import { cellsOf, runCommand, tableOf } from './run-command.ts';

const real = await realSearchable();

describe('/compare', () => {
  it('puts companies side by side, each value with its date and source', () => {
    const reply = runCommand('/compare Halden and Corvane');
    expect(tableOf(reply).columns).toEqual(['', 'Halden Optics', 'Corvane Instruments']);
    expect(cellsOf(reply).map(([label]) => label)).toEqual([
      'Revenue',
      'Founded',
      'Headquarters',
      'Chief executive',
      'Fine',
    ]);
    expect(cellsOf(reply).slice(-2)).toEqual([
      ['Chief executive', 'Tomas Reyes (since July 2023) [5]', 'Mara Osei (since 2018) [6]'],
      ['Fine', '2.5 million euros (10 September 2021) [7]', '900,000 euros (March 2020) [8]'],
    ]);
    expect(sourcesOf(reply).map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('keeps the order in which the companies are named', () => {
    expect(tableOf(runCommand('/compare 科凡和哈尔登')).columns).toEqual(['', '科凡仪器', '哈尔登光学']);
  });

  it('is narrowed to what is named, and to a year', () => {
    const narrowed = runCommand('/compare 哈尔登和科凡的首席执行官 2020年');
    expect(cellsOf(narrowed)).toEqual([
      ['首席执行官', '英格丽·韦尔（2015年3月至2023年6月） [1]', '玛拉·奥塞（自2018年起） [2]'],
    ]);
  });

  it('shows a dash where one of three has no value', () => {
    const reply = runCommand('/compare Halden, Qingyu, Corvane fined');
    expect(cellsOf(reply)).toEqual([
      ['Fine', '2.5 million euros (10 September 2021) [1]', '–', '900,000 euros (March 2020) [2]'],
    ]);
  });

  it.each(['/compare Halden', '/compare Halden and Halden Optics', '/compare Halden with Acme'])(
    'asks for a second company: %s',
    (line) => {
      expect(runCommand(line).kind).toBe('unknown');
      expect(plainText(runCommand(line))).toBe('Name two companies or more to compare.');
    },
  );

  it.each(['/compare Halden and Qingyu', '/compare Halden and Corvane revenue'])(
    'says that nothing is known of both: %s',
    (line) => {
      expect(runCommand(line).kind).toBe('unknown');
      expect(plainText(runCommand(line))).toBe('The library holds no fact of the same kind on both.');
    },
  );

  it('shows four companies at most and names the others, citing only what is shown', () => {
    const reply = runCommand('/compare Alpha, Beta, Gamma, Delta and Epsilon', twins());
    expect(tableOf(reply).columns).toEqual(['', 'Alpha', 'Beta', 'Gamma', 'Delta']);
    expect(plainText(reply)).toMatch(/\nNot shown, for lack of room: Epsilon\.$/);
    expect(marksIn(reply).length).toBeGreaterThan(0);
    expect(new Set(marksIn(reply))).toEqual(new Set(sourcesOf(reply).map(({ n }) => n)));
  });

  it('says which figures are not of the same period', () => {
    const reply = runCommand('/compare Alibaba and JD net profit', real);
    expect(plainText(reply)).toMatch(/\nNet profit: not the same period[^.]* on all sides\.$/);
  });

  it('gives the listings of a company, and not those of one that it owns', () => {
    const [row = []] = cellsOf(runCommand('/compare JD and Tencent listing', real));
    expect(row[1]).toMatch(/^22 May 2014 \(Nasdaq\) \[1\], 18 June 2020 \(Hong Kong\) \[2\]$/);
  });
});

/** Five companies with one fact of each attribute. */
function twins() {
  const library = fixtureLibrary();
  const model = library.companies.get('halden');
  const [fact] = model?.facts ?? [];
  if (!model || !fact) throw new Error('the fixture has no company with facts');
  const companies = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map((name) => {
    const id = name.toLowerCase();
    const subject = { kind: 'company' as const, id };
    const facts = library.attributes.map(({ id: attribute }) => ({ ...fact, subject, companyId: id, attribute }));
    return { ...model, id, names: { en: name }, aka: [], old: [], tickers: [], products: [], people: [], facts };
  });
  return createSearchableLibrary(createLibrary({ ...library, articles: [...library.articles.values()], companies }));
}
