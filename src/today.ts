import type { Config } from './config.ts';

type Settings = Pick<Config, 'TODAY' | 'TIME_ZONE'>;

/**
 * The day of a moment, `YYYY-MM-DD`: the one that the settings fix, else the one in their time zone, which is the machine's unless it
 * is set. Not the day in Greenwich: in Shanghai that is yesterday until 8 in the morning.
 */
export function today(settings: Settings, now?: Date): string {
  return createToday(settings)(now);
}

/** The same for who asks often: the calendar is made once. */
export function createToday({ TODAY, TIME_ZONE }: Settings): (now?: Date) => string {
  if (TODAY !== undefined) return () => TODAY;
  // What knows all time zones takes longer to load than the other settings together.
  if (TIME_ZONE === undefined)
    return (now = new Date()) => written(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const calendar = new Intl.DateTimeFormat('en', {
    timeZone: TIME_ZONE,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (now = new Date()) => {
    const parts = calendar.formatToParts(now);
    const of = (type: 'year' | 'month' | 'day') => Number(parts.find((part) => part.type === type)?.value);
    return written(of('year'), of('month'), of('day'));
  };
}

function written(year: number, month: number, day: number): string {
  const [days, months] = [day, month].map((one) => String(one).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}-${months}-${days}`;
}
