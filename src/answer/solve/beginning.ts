import type { Ask } from '../asks/ask.ts';
import { referenceOfProof } from '../facts/evidence.ts';
import { subjectFit } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { factSolver } from './fact.ts';

const [FOUNDED, FOUNDERS, MERGER] = ['founded', 'founders', 'merger'] as const;
const TELLING: ReadonlySet<string> = new Set([FOUNDED, FOUNDERS, MERGER]);

/**
 * How something came to be: the text that was found, where it tells of the founding of that very thing; or else who founded it. The day
 * alone is no answer.
 */
export function beginningOf(ask: Ask, text: Found | undefined, view: LibraryView): Found | undefined {
  if (text && tellsOfFounding(text, ask, view)) return text;
  if (!attributeOf(FOUNDERS, view)) return undefined;
  return factSolver.solve({ ...ask, kind: 'fact', attributes: [FOUNDERS], answer: 'person', taken: [ask.span] }, view);
}

function tellsOfFounding({ proofs: [proof] }: Found, { subjects }: Ask, view: LibraryView): boolean {
  if (proof === undefined) return false;
  const facts = view.searchable.facts.at.get(referenceOfProof(proof)) ?? [];
  return facts.some((fact) => TELLING.has(fact.attribute) && subjectFit(fact, subjects, view) > 0);
}
