import { isAmount } from '../../../lang/answer-type.ts';
import { saysTotal } from '../../asks/focus.ts';
import { withoutCoarser } from '../../facts/coarser.ts';
import { newestFirst } from '../../facts/current.ts';
import type { FactFit } from '../../facts/fit.ts';
import { rowOf } from '../../facts/shown.ts';
import { isCumulative } from '../../facts/time-fit.ts';
import { missingOf } from '../asked.ts';
import { MOST_ROWS, type Picked, type Picking, pickedOf } from './rows.ts';

/**
 * What all rounds together came to: as a statement says it, or else the rounds, said not to be the total. Undefined where no total is
 * asked for: "how much did it raise in its Series B".
 */
export function totalOf(near: readonly FactFit[], picking: Picking): Picked | undefined {
  const { ask, attribute, view } = picking;
  if (!asksForTotal(picking)) return undefined;
  const sums = near.map(({ fact }) => fact).filter(({ figure }) => figure !== undefined);
  const [total] = newestFirst(sums.filter(isCumulative), view);
  const shown = total ? [total] : newestFirst(withoutCoarser(sums), view).slice(0, MOST_ROWS);
  const rows = shown.flatMap((fact) => rowOf(fact, view) ?? []);
  if (rows.length === 0) return undefined;
  const { qualifier: _, ...missing } = missingOf({ ...ask, attributes: [attribute.id] });
  return pickedOf(rows, picking, total ? undefined : { ...missing, total: true });
}

/** Of an attribute whose facts are rounds. */
function asksForTotal({ ask: { answer, span, time }, attribute, view: { reading } }: Picking): boolean {
  const isOfRounds = attribute.answers === 'money' && attribute.qualifiers['round'] !== undefined;
  const isAsked = isAmount(answer) || answer === 'thing';
  if (!isOfRounds || !isAsked || time.period !== undefined) return false;
  return saysTotal(reading.folded.slice(span.start, span.end), reading.textLanguage);
}
