import { addDays, addMonths, isSamePeriod, type Period, parsePeriod } from './date.ts';

/** The shortest notation of exactly these days: `2025`, `2025-H1`, `2025-Q2`, `2025-06`, `2025-06-30`, else `2023-11-23/2024-02-01`, open ends as `..`. */
export function writtenOf({ from, until }: Period): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const quarter = Math.ceil(month / 3);
  const half = Math.ceil(month / 6);
  const names = [year, `${year}-H${half}`, `${year}-Q${quarter}`, from.slice(0, 7), from];
  const exact = names.find((name) => {
    const named = parsePeriod(name);
    return named !== undefined && isSamePeriod(named, { from, until });
  });
  return exact ?? `${from === FAR.past ? '..' : from}/${until === FAR.future ? '..' : until}`;
}

/** The first and the last day of all: where a time is open at an end. */
export const FAR = { past: '0000-01-01', future: '9999-12-31' } as const;

const FISCAL_PART = /^FY([12]\d{3})-([QH])([1-4])$/u;

/**
 * The days that a written date names: the notation of `parsePeriod`, quarters and halves of a fiscal year (`FY2025-Q2`), and spans
 * of two such dates, either of which may be left open (`2020/2022`, `2023-11-23/..`). Undefined where there is no such date.
 */
export function periodOfWritten(written: string, fiscalYearEnds?: string): Period | undefined {
  const [first = '', last] = written.split('/');
  if (last === undefined) return fiscalPart(written, fiscalYearEnds) ?? parsePeriod(written, fiscalYearEnds);
  const from = first === '..' ? FAR.past : periodOfWritten(first, fiscalYearEnds)?.from;
  const until = last === '..' ? FAR.future : periodOfWritten(last, fiscalYearEnds)?.until;
  return from === undefined || until === undefined || from > until ? undefined : { from, until };
}

function fiscalPart(written: string, fiscalYearEnds?: string): Period | undefined {
  const [, year = '', kind, number] = FISCAL_PART.exec(written) ?? [];
  const whole = parsePeriod(`FY${year}`, fiscalYearEnds);
  if (!whole || (kind === 'H' && Number(number) > 2)) return undefined;
  const months = kind === 'Q' ? 3 : 6;
  const from = addMonths(whole.from, months * (Number(number) - 1));
  return { from, until: addDays(addMonths(from, months), -1) };
}
