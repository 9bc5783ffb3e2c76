import { articlesAbout } from '../../knowledge/library.ts';
import { daysBetween } from '../../lang/dates/date.ts';
import type { AnswerAge } from '../answer.ts';
import type { Ask } from '../asks/ask.ts';
import { saysOnce } from '../asks/focus.ts';
import { attributeOf, entityOf, type LibraryView } from '../view.ts';

/** Days after which an answer about today says how old it is. */
const OLD = 90;

type Dated = {
  /** The newest publication date among its citations. */
  readonly asOf: string;
  /** The attribute that its first finding answers. */
  readonly asked: string | undefined;
};

/** How old an answer about the present is; undefined where it is young, or where the question is not about the present. */
export function ageOf(ask: Ask, { asOf, asked }: Dated, view: LibraryView): AnswerAge | undefined {
  const days = daysSince(asOf, view);
  if (days <= OLD || !(asksForNewest(ask, view) || asksForPresent(ask, asked, view))) return undefined;
  const newest = newestOn(ask, view);
  const isOther = newest !== undefined && newest.days > OLD && newest.day > asOf;
  return { days, ...(isOther && { newest }) };
}

function daysSince(day: string, { now }: LibraryView): number {
  return day === '' ? 0 : Math.round(daysBetween(day, now));
}

/** "The latest", "now" and "still". */
function asksForNewest({ time: { focus }, still }: Ask, { reading }: LibraryView): boolean {
  return focus === 'latest' || (focus === 'now' && (still || reading.time.focus === 'latest'));
}

/** In the present tense, of what may have changed since: who holds an office, or how much a figure is. */
function asksForPresent({ time, answer }: Ask, asked: string | undefined, view: LibraryView): boolean {
  const { folded, textLanguage } = view.reading;
  const kind = attributeOf(asked ?? '', view)?.kind;
  const mayChange = (kind === 'state' || kind === 'figure') && answer !== 'date';
  return mayChange && time.focus === 'now' && time.period === undefined && !saysOnce(folded, textLanguage);
}

function newestOn({ subjects: [subject] }: Ask, view: LibraryView): AnswerAge['newest'] {
  const [companyId] = subject?.companyIds ?? [];
  if (!subject || companyId === undefined) return undefined;
  const day = articlesAbout(view.searchable.library, companyId)[0]?.published;
  return day === undefined
    ? undefined
    : { subject: entityOf(companyId, view) ?? subject, day, days: daysSince(day, view) };
}
