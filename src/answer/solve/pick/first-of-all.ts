import type { Attribute } from '../../../knowledge/attribute.ts';
import type { Ask } from '../../asks/ask.ts';
import { isDeal } from '../../asks/attributes-of.ts';
import type { FactFit } from '../../facts/fit.ts';
import { stageOf } from '../../facts/stages.ts';

/** A deal of a company of its own is not its first one. */
const LEAST_SUBJECT = 0.9;

/**
 * All dated deals of a company among which the first is asked for: that only an estimate of the price is known of one makes it no later
 * ("its first acquisition"). Undefined where the first is not asked for.
 */
export function allDeals(
  attribute: Attribute,
  fits: readonly FactFit[],
  { time: { focus } }: Ask,
): readonly FactFit[] | undefined {
  if (focus !== 'first' || !isDeal(attribute)) return undefined;
  const [best] = fits.filter(({ fact }) => fact.attribute === attribute.id);
  const own = fits.filter(
    ({ fact, subject, content }) =>
      fact.attribute === attribute.id &&
      subject >= LEAST_SUBJECT &&
      content >= (best?.content ?? 0) &&
      !fact.undated &&
      stageOf(fact) !== 'failed',
  );
  return own.length > 0 ? own : undefined;
}
