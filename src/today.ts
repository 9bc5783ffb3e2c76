import type { Config } from './config.ts';

/**
 * The day of a moment, `YYYY-MM-DD`: the one that the settings fix, else the one in their time zone, which is the machine's unless it
 * is set. Not the day in Greenwich: in Shanghai that is yesterday until 8 in the morning.
 */
export function today({ TODAY, TIME_ZONE }: Pick<Config, 'TODAY' | 'TIME_ZONE'>, now: Date = new Date()): string {
  if (TODAY !== undefined) return TODAY;
  const parts = new Intl.DateTimeFormat('en', {
    ...(TIME_ZONE !== undefined && { timeZone: TIME_ZONE }),
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const of = (type: 'year' | 'month' | 'day') => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
}
