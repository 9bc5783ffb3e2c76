import { overlaps } from '../../lang/dates/date.ts';
import { periodOfWritten } from '../../lang/dates/written-date.ts';
import { fold } from '../../lang/text.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { type Found, type FoundRow, proofsOf } from '../facts/found.ts';
import { isSameValue } from '../facts/shown.ts';
import { askedOf } from './asked.ts';

const MOST_ROWS = 7;

/** A list of rows: the first of them that the ask does not leave out, and how many more there are. They are of `attribute`, or as asked. */
export function listed(
  all: readonly FoundRow[],
  ask: Ask,
  { attribute, sure }: { readonly attribute?: string; readonly sure: number },
): Found {
  const rows = all.filter((row) => !isLeftOut(row, ask.without ?? []));
  const shown = rows.slice(0, MOST_ROWS);
  const asked = { ...askedOf(ask), ...(attribute !== undefined && { attribute }) };
  return { kind: 'list', asked, rows: shown, more: rows.length - shown.length, proofs: proofsOf(shown), sure };
}

/** A finding without the rows that an ask leaves out; undefined where nothing else is left: "who else founded it", 还有谁. */
export function withoutLeftOut(found: Found | undefined, { without = [] }: Ask): Found | undefined {
  if (!found || without.length === 0) return found;
  const rows = found.rows.filter((row) => !isLeftOut(row, without));
  if (rows.length === 0) return undefined;
  return rows.length === found.rows.length ? found : { ...found, rows, proofs: proofsOf(rows) };
}

function isLeftOut({ value, subject }: FoundRow, without: NonNullable<Ask['without']>): boolean {
  const named = value?.kind === 'entity' ? value.entity : subject;
  const said = value?.kind === 'words' ? fold(value.text.en ?? '') : '';
  return without.some(({ id, names }) => id === named?.id || (said !== '' && saysName(said, names)));
}

/** Each value once, as it stands first. */
export function distinct(rows: readonly FoundRow[]): readonly FoundRow[] {
  const kept: FoundRow[] = [];
  for (const row of rows) {
    if (!kept.some((other) => other.value && row.value && isSameValue(other.value, row.value))) kept.push(row);
  }
  return kept;
}

/**
 * Rows without those that tell in words of what another row names, at a time that meets: "Mobike's China business" beside Mobike, and
 * of two in words that begin alike the later one.
 */
export function withoutRetold(rows: readonly FoundRow[]): readonly FoundRow[] {
  return rows.filter(
    (row, place) =>
      row.value?.kind !== 'words' ||
      !rows.some((other, at) => other !== row && isOfOneTime(row, other) && retells(row, other, at < place)),
  );
}

function retells({ value }: FoundRow, { value: other }: FoundRow, isLater: boolean): boolean {
  if (value?.kind !== 'words') return false;
  const text = fold(value.text.en ?? '');
  if (other?.kind === 'entity') return saysName(text, other.entity.names);
  return isLater && other?.kind === 'words' && beginning(text) === beginning(fold(other.text.en ?? ''));
}

function saysName(text: string, names: Entity['names']): boolean {
  return Object.values(names).some((name) => name !== undefined && text.includes(fold(name)));
}

function beginning(text: string): string {
  return text.split(' ').slice(0, 2).join(' ');
}

function isOfOneTime({ time }: FoundRow, { time: other }: FoundRow): boolean {
  const [one, two] = [periodOfWritten(time?.at ?? ''), periodOfWritten(other?.at ?? '')];
  return one !== undefined && two !== undefined && overlaps(one, two);
}
