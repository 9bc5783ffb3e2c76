import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { stageIn } from '../../asks/focus.ts';
import type { FoundRow } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import type { Missing } from '../../value.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { missingOf } from '../asked.ts';
import { type Picked, type Picking, pickedOf } from './rows.ts';

/**
 * What was picked, marked as something else than was asked for where it is: the day of a filing is not the day of the listing, and the
 * staff of a research unit is not that of the company.
 */
export function withWhatIsMissing(picked: Picked, ask: Ask, view: LibraryView): Picked {
  const values = picked.rows.filter(({ role }) => role === 'value');
  if (picked.missing !== undefined || values.length === 0) return picked;
  const isOther = values.every((row) => isOfPlan(row, ask, view)) || values.every((row) => isOfPart(row, ask, view));
  return isOther ? { ...picked, missing: missingOf(ask) } : picked;
}

/** A fact that stands nearest to what was asked for, and is shown in its place. */
export function instead(fact: DatedFact, missing: Missing, picking: Picking): Picked | undefined {
  const row = rowOf(fact, picking.view, { role: 'nearest', subject: picking.subject });
  return row && pickedOf([row], picking, missing);
}

/** Who is held, where not those are who came before or after, or not since when: said as such. Undefined where nobody is held. */
export function withoutSide(
  side: NonNullable<Missing['side']>,
  facts: readonly DatedFact[],
  picking: Picking,
): Picked | undefined {
  const { ask, attribute, view } = picking;
  const rows = facts.flatMap((fact) => rowOf(fact, view) ?? []);
  if (rows.length === 0) return undefined;
  const things = ask.subjects.filter(({ kind }) => kind !== 'person');
  return pickedOf(rows, picking, { subjects: things, attribute: attribute.id, side });
}

/** The day on which a plan was filed or given up is asked for by these words themselves. */
function isOfPlan({ attribute = '' }: FoundRow, { answer, attributes, span }: Ask, view: LibraryView): boolean {
  const { folded, textLanguage } = view.reading;
  if (stageIn(folded, span, textLanguage).stage !== undefined) return false;
  return answer === 'date' && attributeOf(attribute, view)?.plan === true && !attributes.includes(attribute);
}

function isOfPart({ attribute = '', about }: FoundRow, { subjects, topics }: Ask, view: LibraryView): boolean {
  if (attributeOf(attribute, view)?.whole !== true || about?.kind !== 'entity' || topics.length > 0) return false;
  return about.entity.kind !== 'topic' && !view.reading.entities.includes(about.entity) && subjects.length > 0;
}
