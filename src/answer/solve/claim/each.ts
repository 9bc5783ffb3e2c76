import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import { isBetweenTwo } from '../../asks/attributes-of.ts';
import { pairs, saysSame } from '../../asks/focus.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { decided } from './decided.ts';

/**
 * "Did Corvane and Halvorn both list in Hong Kong": what is claimed of each is so where it is of all of them, and not so where it is not
 * of one. Undefined where the names are no such row, or nothing is held of any.
 */
export function ofEach(ask: Ask, view: LibraryView, claim: (one: Ask) => Found | undefined): Found | undefined {
  const { subjects, attributes } = ask;
  const [first] = attributes;
  if (subjects.length < 2 || subjects.some(({ kind }) => kind === 'person') || first === undefined) return undefined;
  if (isBetweenTwo(attributeOf(first, view)) || ask.order !== undefined || !areInRow(ask, view)) return undefined;
  const found = subjects.map((subject) => claim({ ...ask, subjects: [subject] }));
  const rows = found.flatMap((one, place) => rowsOf(one, subjects[place]));
  if (rows.length === 0) return undefined;
  const verdict = claimsOne(ask, view) ? ofOne(rows, subjects) : ofAll(found);
  const attribute = found.find((one) => one !== undefined)?.asked.attribute ?? first;
  return decided({ ...askedOf(ask), attribute }, verdict, rows, Math.min(...found.map((one) => one?.sure ?? 1)));
}

function ofAll(found: readonly (Found | undefined)[]): Verdict {
  const verdicts = found.map((one) => one?.verdict ?? 'unknown');
  return verdicts.every((one) => one === 'yes') ? 'yes' : verdicts.includes('no') ? 'no' : 'unknown';
}

type Verdict = NonNullable<Found['verdict']>;

/** "Are Corvane and Halvorn owned by the same company": one and the same stands in the row of each, or is the other one itself. */
function ofOne(rows: readonly FoundRow[], subjects: Ask['subjects']): Verdict {
  const ids = rows.map(({ value }) => (value?.kind === 'entity' ? value.entity.id : undefined));
  const [first, ...others] = ids;
  if (first === undefined || ids.includes(undefined)) return 'unknown';
  if (rows.length < subjects.length) return subjects.some(({ id }) => id === first) ? 'yes' : 'unknown';
  return others.every((id) => id === first) ? 'yes' : 'no';
}

function claimsOne({ span }: Ask, { reading: { folded, textLanguage } }: LibraryView): boolean {
  return saysSame(folded.slice(span.start, span.end), textLanguage);
}

/** The first row of each, with whose it is. */
function rowsOf(found: Found | undefined, subject: Ask['subjects'][number] | undefined): readonly FoundRow[] {
  const [row] = found?.rows ?? [];
  return row && subject ? [{ ...row, subject }] : [];
}

/** True where one name follows the other with nothing but "and" between. */
function areInRow({ span, subjects }: Ask, { reading }: LibraryView): boolean {
  const { folded, textLanguage } = reading;
  const names = reading.names.filter((name) => isWithin(name, span));
  if (names.length !== subjects.length) return false;
  return names.every((name, place) => {
    const next = names[place + 1];
    return next === undefined || pairs(folded.slice(name.end, next.start), textLanguage);
  });
}
