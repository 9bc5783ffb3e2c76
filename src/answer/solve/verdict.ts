import type { Ask } from '../asks/ask.ts';
import { fitsOf, liesIn } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { attributesFor } from './asked.ts';
import { askedBefore } from './claim/asked-before.ts';
import { claimOf, unknown } from './claim/claim.ts';
import { ofEvent } from './claim/event.ts';
import { growth, ofFigure } from './claim/figure.ts';
import { ofHolder } from './claim/holder.ts';
import { comparisonSolver } from './comparison.ts';
import type { Solver } from './solver.ts';

export const verdictSolver: Solver = {
  kind: 'verdict',
  says: 'says yes or no from a fact that says so or excludes it, and neither where none does',
  solve: (asked, view) => {
    const ask = withAttribute(asked, view);
    const known = askedBefore(ask, view);
    if (known && known.similarity >= SAME_QUESTION) return known.found;
    const found = ask.attributes.length === 0 ? undefined : fromFacts(ask, view);
    // Who holds an office now is known from its facts; what happened is told best by the statement that was asked so before.
    const isOffice = attributeOf(found?.asked.attribute ?? '', view)?.kind === 'state';
    if (found && found.verdict !== 'unknown' && (isOffice || found.among !== undefined)) return found;
    return known && known.similarity >= LIKE_QUESTION ? known.found : found;
  },
};

/** From this nearness on it is the very question, and from this on one that may be, in [0, 1]. */
const [SAME_QUESTION, LIKE_QUESTION] = [0.75, 0.42];

function fromFacts(ask: Ask, view: LibraryView): Found | undefined {
  const compared = ask.order !== undefined ? comparison(ask, view) : undefined;
  if (compared) return compared;
  if (ask.change !== undefined && isFigure(ask, view)) return growth(ask, view) ?? claim(ask, view);
  return claim(ask, view);
}

/** "Is Sina still on the Nasdaq" asks for a listing without the word: a place where companies are listed is named. */
function withAttribute(ask: Ask, { searchable }: LibraryView): Ask {
  if (ask.attributes.length > 0 || ask.places.length === 0 || !searchable.attributeById.has('listing')) return ask;
  const listed = searchable.facts.all.filter(({ attribute }) => attribute === 'listing');
  const isExchange = ask.places.some(({ id }) => listed.some(({ aboutId }) => liesIn(aboutId, id, searchable)));
  return isExchange ? { ...ask, attributes: ['listing'] } : ask;
}

/** "Was Meituan fined more than Alibaba": which of the two is more decides. */
function comparison(ask: Ask, view: LibraryView): Found | undefined {
  const [first, second] = ask.subjects;
  const found = first && second ? comparisonSolver.solve({ ...ask, kind: 'comparison' }, view) : undefined;
  const [winner] = found?.rows ?? [];
  if (!found || found.among === undefined || winner?.subject === undefined) return undefined;
  return { ...found, kind: 'verdict', verdict: winner.subject.id === first?.id ? 'yes' : 'no' };
}

function isFigure({ attributes: [first] }: Ask, view: LibraryView): boolean {
  return first !== undefined && attributeOf(first, view)?.kind === 'figure';
}

function claim(ask: Ask, view: LibraryView): Found | undefined {
  const { subject, others } = claimOf(ask);
  if (!subject) return undefined;
  const { period: _, ...openTime } = ask.time;
  const wide: Ask = { ...ask, subjects: [subject, ...others], places: [], time: { ...openTime, focus: 'now' } };
  // An amount that is claimed is compared with what is held, and need not stand there.
  const leastContent = isFigure(ask, view) && view.reading.figures.length > 0 ? 0 : undefined;
  const fits = fitsOf(wide, view, attributesFor(ask, view), leastContent).filter((fit) => fit.subject >= 0.25);
  const [best] = fits;
  const attribute = best && attributeOf(best.fact.attribute, view);
  if (!best || !attribute) return unknown(ask, others, [], view);
  const facts = fits.filter(({ fact }) => fact.attribute === attribute.id);
  const verdict =
    attribute.kind === 'figure'
      ? ofFigure(ask, facts, view)
      : attribute.kind === 'state' && !attribute.many
        ? ofHolder(ask, others, facts, view)
        : ofEvent(ask, attribute, others, facts, view);
  return verdict ?? unknown(ask, others, facts, view);
}
