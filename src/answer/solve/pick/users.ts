import { addMonths } from '../../../lang/dates/date.ts';
import type { Ask } from '../../asks/ask.ts';
import { namesCustomers, saysSortOfUsers } from '../../asks/grammar/amounts.ts';
import { asksForCustomers } from '../../asks/rules.ts';
import { lastDayOf } from '../../facts/current.ts';
import type { FactFit } from '../../facts/fit.ts';
import type { FoundRow } from '../../facts/found.ts';
import { attributeOf, type LibraryView } from '../../view.ts';

/** The plain number of users, whose kin are counts of some of them. */
const USERS = 'users';
const MONTHLY = 'mau';
/** How much newer a count of some must be, in months, to say more of now than a plain one. */
const MONTHS_AHEAD = 24;

/** True where it is asked how many use something, and not which of its users: by the day, by the month, those who pay. */
export function asksForAnyUsers({ attributes, span }: Ask, { reading }: LibraryView): boolean {
  if (!attributes.includes(USERS) && !attributes.includes(MONTHLY)) return false;
  return !saysSortOfUsers(reading.folded.slice(span.start, span.end), reading.textLanguage);
}

/** What tells how many use something, where nothing says which of its users; none for any other ask. */
export function kinOfUsers(ask: Ask, view: LibraryView): readonly string[] {
  if (asksForCustomers(ask)) return [USERS];
  return asksForAnyUsers(ask, view) ? [USERS, ...(attributeOf(USERS, view)?.also ?? [])] : [];
}

/** Without the counts of some, such as a peak of one day, where a plain or a monthly one is held of the same that is not far older. */
export function ofPlainUsers(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  if (!asksForAnyUsers(ask, view)) return fits;
  const isPlain = ({ fact: { attribute } }: FactFit) => attribute === USERS || attribute === MONTHLY;
  const plain = fits.filter(isPlain);
  const isToldPlainly = (fit: FactFit) =>
    plain.some(
      ({ fact, subject, about, time }) =>
        subject >= fit.subject &&
        about >= fit.about &&
        time >= fit.time &&
        addMonths(lastDayOf(fact), MONTHS_AHEAD) >= lastDayOf(fit.fact),
    );
  return fits.filter((fit) => isPlain(fit) || !isToldPlainly(fit));
}

/** Of the customers that are asked for, such counts as are of customers: who merely uses it is none. */
export function ofCustomers(fits: readonly FactFit[], ask: Ask, { reading }: LibraryView): readonly FactFit[] {
  if (!asksForCustomers(ask)) return fits;
  const { textLanguage } = reading;
  return fits.filter(({ fact: { attribute, about } }) => {
    const narrowed = about?.[textLanguage];
    return attribute !== USERS || (narrowed !== undefined && namesCustomers(narrowed.toLowerCase(), textLanguage));
  });
}

/** The rows, which say what they count where the question does not: monthly users, or members who pay. */
export function sayingWhichUsers(rows: readonly FoundRow[], ask: Ask, view: LibraryView): readonly FoundRow[] {
  const kin = kinOfUsers(ask, view);
  return rows.map((row) =>
    row.attribute !== USERS && kin.includes(row.attribute ?? '') ? { ...row, labelled: true as const } : row,
  );
}
