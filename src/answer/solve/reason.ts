import { looksLikeAnswer } from '../../lang/answer-looks.ts';
import type { Ask } from '../asks/ask.ts';
import { contentOf, shareHeld } from '../facts/content.ts';
import { documentsOnAll, referenceOf } from '../facts/evidence.ts';
import { fitsOf, NEAR_IN_SCORE } from '../facts/fit.ts';
import type { Found, FoundRow } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import { nearestAsk, weighedTerms } from '../rank/asked.ts';
import type { Selected } from '../rank/select.ts';
import type { LibraryView } from '../view.ts';
import { askedOf, attributesFor, missingOf } from './asked.ts';
import { greatestFirst } from './pick/event.ts';
import type { Solver } from './solver.ts';
import { type Answering, answering, textFinding } from './text.ts';

const REASONS = ['for', 'reason'];
/** What the statement must hold of the further words of the question. */
const LEAST_CONTENT = 0.5;

export const reasonSolver: Solver = {
  kind: 'reason',
  says: 'gives the reason that a fact or a statement states; where the library holds only that it happened, says so',
  solve: (ask, view) => {
    const texts = answering({ ...ask, answer: 'reason' }, view);
    const fromText = (first: Selected | undefined) => first && texts && ofText(first, texts, ask, view);
    const [best] = texts?.statements ?? [];
    const asked = texts && askedWhy(texts.statements, view);
    return (
      (asked && asked.similarity >= SURELY_ASKED ? fromText(asked.text) : undefined) ??
      fromFacts(ask, view) ??
      fromStatements(ask, view) ??
      fromText(asked?.text) ??
      fromText(texts?.statements.find(({ statement }) => looksLikeAnswer(statement.text, 'reason'))) ??
      withoutReason(happened(ask, view) ?? fromText(best), ask)
    );
  },
};

/** The statement that is known to answer this question for a reason, where one is. */
function askedWhy(
  texts: readonly Selected[],
  { reading, searchable: { index } }: LibraryView,
): { readonly text: Selected; readonly similarity: number } | undefined {
  const terms = weighedTerms(reading.analysis, index);
  const rated = texts.map((text) => {
    const asks = text.document.asks.filter((ask) => ask.asksWhy);
    return { text, similarity: nearestAsk(terms, { asks }, index).similarity };
  });
  const [best] = rated.sort((a, b) => b.similarity - a.similarity);
  return best && best.similarity >= ASKED_BEFORE ? best : undefined;
}

/** From this nearness on the statement is known to answer the question, in [0, 1]. */
const ASKED_BEFORE = 0.45;
const SURELY_ASKED = 0.6;

/** The reason that stands with the event itself, or a fact that is one. */
function fromFacts(ask: Ask, view: LibraryView): Found | undefined {
  const hasContent = contentOf(ask, view).length > 0;
  const attributes = [...attributesFor(ask, view), 'reason'];
  const fits = fitsOf(ask, view, attributes).filter(
    (fit) => fit.subject >= 0.5 && fit.content >= (hasContent || fit.fact.attribute === 'reason' ? LEAST_CONTENT : 0),
  );
  // Why its product was fined is no answer where it was fined itself.
  const own = fits.filter(({ subject }) => subject >= 1);
  const meant = own.length > 0 ? own : fits;
  const best = Math.max(0, ...meant.map(({ score }) => score));
  const near = meant.filter(({ score }) => score >= best - NEAR_IN_SCORE);
  const greatest = greatestFirst(near.map(({ fact }) => fact));
  const ordered = greatest ? greatest.flatMap((fact) => near.find((fit) => fit.fact === fact) ?? []) : meant;
  for (const { fact, content } of ordered) {
    const named = REASONS.find((name) => fact.qualifiers[name] !== undefined);
    const row =
      fact.attribute === 'reason'
        ? hasContent
          ? rowOf(fact, view, { about: false })
          : undefined
        : named && rowOf(fact, view, { aspect: `qualifier:${named}` });
    if (row) return givenBy(row, 0.5 + 0.4 * content, ask);
  }
  return undefined;
}

/** A reason of one row with its own statements. */
function givenBy(row: FoundRow, sure: number, ask: Ask): Found {
  return { kind: 'reason', asked: askedOf(ask), rows: [row], more: 0, proofs: row.statements, sure };
}

const LEAST_HELD = 0.4;

/** A reason that stands with somebody else: why the regulator forbade it is told of the company that wanted the merger. */
function fromStatements(ask: Ask, view: LibraryView): Found | undefined {
  if (ask.subjects.length < 2) return undefined;
  // What is asked about counts here too: "the merger".
  const units = contentOf({ ...ask, taken: view.reading.names }, view);
  const rated = documentsOnAll(ask, view)
    .map((document) => ({ document, held: shareHeld(units, document) }))
    .filter(({ held }) => held >= LEAST_HELD)
    .sort((a, b) => b.held - a.held);
  for (const { document, held } of rated) {
    const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
    const reason = facts.find(({ attribute }) => attribute === 'reason');
    const row = reason && rowOf(reason, view, { about: false });
    if (row) return givenBy(row, 0.5 + 0.4 * held, ask);
  }
  return undefined;
}

/** The statement that gives the reason, before the others that are sure. */
function ofText(first: Selected, { question, statements }: Answering, ask: Ask, view: LibraryView): Found {
  const others = statements.filter((one) => one !== first);
  const found = textFinding({ question, statements: [first, ...others] }, { ...ask, answer: 'reason' }, view);
  return { ...found, kind: 'reason' };
}

/** What does not give the reason is shown as such. */
function withoutReason(found: Found | undefined, ask: Ask): Found | undefined {
  return found && { ...found, missing: { ...missingOf(ask), qualifier: 'reason' } };
}

/** Only that it happened. */
function happened(ask: Ask, view: LibraryView): Found | undefined {
  if (ask.attributes.length === 0) return undefined;
  const [best] = fitsOf(ask, view, attributesFor(ask, view)).filter(
    (fit) => fit.subject >= 0.5 && fit.content >= LEAST_CONTENT,
  );
  const row = best && rowOf(best.fact, view, { role: 'nearest' });
  return row && givenBy(row, 0.4, ask);
}
