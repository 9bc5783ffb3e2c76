import { describe, expect, it } from 'vitest';
import { read } from '../../src/answer/reading/reading.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { createSearchableLibrary } from '../../src/search/searchable.ts';
import { fixtureSearchable } from '../fixtures/library.ts';

const searchable = fixtureSearchable();
const NOW = '2026-11-23';

function reading(question: string, locale = '') {
  return read(question, { locale }, searchable, NOW);
}

function periodOf(question: string): string | undefined {
  const { period } = reading(question).time;
  return period && `${period.from} ${period.until}`;
}

describe('a time that is counted from today', () => {
  it.each([
    ['Who was chief executive of Corvane three years ago?', '2023-01-01 2023-12-31'],
    ['三年前科凡的首席执行官是谁？', '2023-01-01 2023-12-31'],
    ['What was the revenue of Corvane six years ago?', '2020-01-01 2020-12-31'],
    ['科凡六年前的收入是多少？', '2020-01-01 2020-12-31'],
    ['Whom did Corvane name as its chief executive last week?', '2026-11-16 2026-11-22'],
    ['科凡上周任命谁为首席执行官？', '2026-11-16 2026-11-22'],
    ['What did Corvane announce last Friday?', '2026-11-20 2026-11-20'],
    ['What has Corvane announced in the past month?', '2026-10-23 9999-12-31'],
  ])('is read: %s', (question, period) => {
    expect(periodOf(question)).toBe(period);
  });

  it('leaves the question as it was typed', () => {
    const { folded, dates } = reading('Corvane去年的营收？');
    expect(folded).toBe('corvane去年的营收?');
    expect(dates.map(({ start, end }) => folded.slice(start, end))).toEqual(['去年']);
  });

  it('is said where it is not understood', () => {
    const { folded, time } = reading('Who ran Corvane a few years ago?');
    expect(time.unread.map(({ start, end }) => folded.slice(start, end))).toEqual(['a few years ago']);
  });
});

describe('a fiscal year', () => {
  const { library } = parseLibrary([
    { path: 'companies/corvane.md', text: '---\nnames: { en: Corvane }\nfiscalYearEnds: 03-31\n---\n' },
  ]);
  const fiscal = createSearchableLibrary(library);

  it.each(['FY2025', 'FY24/25', 'fiscal 2024/25', 'FY25'])('is that of the company: %s', (year) => {
    const { period } = read(`What was the revenue of Corvane in ${year}?`, {}, fiscal, NOW).time;
    expect(period).toEqual({ from: '2024-04-01', until: '2025-03-31' });
  });
});

describe('a question in pinyin', () => {
  it('is read as the Chinese that it says', () => {
    const { folded, language, corrections, entities } = reading('kefan de laoban shi shei');
    expect([folded, language, corrections]).toEqual(['科凡的老板是谁', 'zh-Hans', []]);
    expect(entities.map(({ id }) => id)).toEqual(['corvane']);
  });

  it('is answered in the script of the locale', () => {
    expect(reading('kefan shi shei chuangli de', 'zh-TW').language).toBe('zh-Hant');
  });
});
