import type { Ask } from '../asks/ask.ts';
import { contentOf } from '../facts/content.ts';
import { fitsOf } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import type { LibraryView } from '../view.ts';
import { askedOf, attributesFor, missingOf } from './asked.ts';
import { greatestFirst } from './pick/event.ts';
import type { Solver } from './solver.ts';
import { textSolver } from './text.ts';

const REASONS = ['for', 'reason'];
/** What the statement must hold of the further words of the question. */
const LEAST_CONTENT = 0.5;
const NEAR = 0.45;

export const reasonSolver: Solver = {
  kind: 'reason',
  says: 'gives the reason that a fact or a statement states; where the library holds only that it happened, says so',
  solve: (ask, view) => fromFacts(ask, view) ?? fromText(ask, view) ?? happened(ask, view),
};

/** The reason that stands with the event itself, or a fact that is one. */
function fromFacts(ask: Ask, view: LibraryView): Found | undefined {
  const hasContent = contentOf(ask, view).length > 0;
  const attributes = [...attributesFor(ask, view), 'reason'];
  const fits = fitsOf(ask, view, attributes).filter(
    (fit) => fit.subject >= 0.5 && fit.content >= (hasContent || fit.fact.attribute === 'reason' ? LEAST_CONTENT : 0),
  );
  const best = Math.max(0, ...fits.map(({ score }) => score));
  const near = fits.filter(({ score }) => score >= best - NEAR);
  const greatest = greatestFirst(near.map(({ fact }) => fact));
  const ordered = greatest ? greatest.flatMap((fact) => near.find((fit) => fit.fact === fact) ?? []) : fits;
  for (const { fact, content } of ordered) {
    const named = REASONS.find((name) => fact.qualifiers[name] !== undefined);
    const row =
      fact.attribute === 'reason'
        ? hasContent
          ? rowOf(fact, view, { about: false })
          : undefined
        : named && rowOf(fact, view, { aspect: `qualifier:${named}` });
    if (row)
      return {
        kind: 'reason',
        asked: askedOf(ask),
        rows: [row],
        more: 0,
        proofs: row.statements,
        sure: 0.5 + 0.4 * content,
      };
  }
  return undefined;
}

function fromText(ask: Ask, view: LibraryView): Found | undefined {
  const found = textSolver.solve({ ...ask, answer: 'reason' }, view);
  return found && { ...found, kind: 'reason' };
}

/** Only that it happened: shown as such, and the reason said to be missing. */
function happened(ask: Ask, view: LibraryView): Found | undefined {
  if (ask.attributes.length === 0) return undefined;
  const [best] = fitsOf(ask, view, attributesFor(ask, view)).filter(
    (fit) => fit.subject >= 0.5 && fit.content >= LEAST_CONTENT,
  );
  const row = best && rowOf(best.fact, view, { role: 'nearest' });
  return (
    row && {
      kind: 'reason',
      asked: askedOf(ask),
      rows: [row],
      more: 0,
      proofs: row.statements,
      missing: { ...missingOf(ask), qualifier: 'reason' },
      sure: 0.4,
    }
  );
}
