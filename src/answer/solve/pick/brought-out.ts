import type { Attribute } from '../../../knowledge/attribute.ts';
import type { Ask } from '../../asks/ask.ts';
import type { FactFit } from '../../facts/fit.ts';

/** What fits less is done by a company of its own, or by another. */
const LEAST_SUBJECT = 0.5;

/**
 * The latest release of a company is that of any product of its own, and not only of what is told as the company's itself. Undefined
 * where something else is asked; `fits` are the best first.
 */
export function allBroughtOut(
  { id, outcome }: Attribute,
  fits: readonly FactFit[],
  { time: { focus } }: Ask,
): readonly FactFit[] | undefined {
  if (outcome !== 'own' || focus !== 'latest') return undefined;
  const own = fits.filter(({ fact, subject }) => fact.attribute === id && subject >= LEAST_SUBJECT);
  const content = own[0]?.content ?? 0;
  return own.length > 0 ? own.filter((fit) => fit.content >= content) : undefined;
}
