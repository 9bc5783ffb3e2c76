import { looksLikeAnswer } from '../../../lang/answer-looks.ts';
import { fold } from '../../../lang/text.ts';
import { nameTerm } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { failuresIn } from '../../asks/focus.ts';
import { contentOf, shareHeld } from '../../facts/content.ts';
import { dayOfFact, newestFirst } from '../../facts/current.ts';
import { documentsOnAll, referenceOf } from '../../facts/evidence.ts';
import { type FactFit, fitsOf, NEAR_IN_SCORE, subjectFit } from '../../facts/fit.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { isReasonThere, isToldThere } from '../../facts/places.ts';
import { rowOf } from '../../facts/shown.ts';
import { stageOf } from '../../facts/stages.ts';
import type { Selected } from '../../rank/select.ts';
import { attributeOf, documentOf, type LibraryView } from '../../view.ts';
import { askedOf, attributesFor, missingOf } from '../asked.ts';
import { greatestFirst } from '../pick/event.ts';
import type { Solver } from '../solver.ts';
import { type Answering, answering, textFinding } from '../text.ts';
import { isOfOtherSize } from './amount.ts';
import {
  type AskedEvent,
  askedEvent,
  explains,
  isOnward,
  LEAST_OF_EVENT,
  REASON,
  saysAgain,
  tellsOfEvent,
} from './event.ts';
import { askedWhy, onAllNamed, SURELY_ASKED } from './texts.ts';

const REASONS = ['for', REASON];
/** What the statement must hold of the further words of the question. */
const LEAST_CONTENT = 0.5;
/** Below this a fact is on a part, a child or a party of what is named. */
const LEAST_SUBJECT = 0.5;

export const reasonSolver: Solver = {
  kind: 'reason',
  says: 'gives the reason that a fact or a statement states; where the library holds only that it happened, says so',
  solve: (given, view) => {
    // "What led to it" asks for no reason of a reason.
    const ask = { ...given, attributes: given.attributes.filter((id) => id !== REASON) };
    if (isOfOtherSize(ask, view)) return undefined;
    const event = askedEvent(ask, view);
    const texts = onAllNamed(answering({ ...ask, answer: 'reason' }, view), ask, view);
    const fromText = (first: Selected | undefined) => first && texts && ofText(first, texts, ask, view);
    const telling = (texts?.statements ?? []).filter(({ document }) => tellsOfEvent(document, event));
    const asked = texts && askedWhy(texts.statements, event, view);
    const [main, ...others] = eventsOf(ask, event, view);
    return (
      (asked && asked.similarity >= SURELY_ASKED ? fromText(asked.text) : undefined) ??
      (main && (ownReason(main, event, ask, view) ?? nearestReason(main.fact.statement, ask, event, view))) ??
      fromReasons(ask, event, view) ??
      fromText(asked?.text) ??
      firstOf(others, (fit) => ownReason(fit, event, ask, view)) ??
      fromStatements(ask, event, view) ??
      fromText(telling.find((text) => givesReason(text, event, view))) ??
      // What is told of something else that befell it is not why a thing happened that is known itself.
      (main ? undefined : firstOf(telling, ({ document }) => reasonAt(referenceOf(document), ask, view))) ??
      withoutReason(
        main && isAsked(main, ask, event)
          ? happened(main, ask)
          : fromText(telling.find((text) => isOfEvent(text, ask))),
        ask,
      )
    );
  },
};

function firstOf<T, R>(all: readonly T[], of: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = of(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The events that are asked about, the likeliest first; of several that are as likely the one told in the very words, the greatest, the newest. */
function eventsOf(ask: Ask, event: AskedEvent, view: LibraryView): readonly FactFit[] {
  if (ask.attributes.length === 0) return [];
  const failures = failuresIn(view.reading.folded, view.reading.textLanguage);
  const least = ask.subjects.length > 0 ? LEAST_CONTENT : LEAST_UNNAMED;
  // A delisting in New York need not say that it was in the United States: facts are compared with places themselves.
  const asked = { ...ask, taken: [...ask.taken, ...failures, ...view.reading.places] };
  const fits = fitsOf(asked, view, attributesFor(ask, view)).filter(
    ({ subject, content, fact }) =>
      subject >= LEAST_SUBJECT &&
      content >= least &&
      tellsOfAll(fact, ask, view) &&
      isToldThere(fact, ask.places, view),
  );
  // Why its product was fined is no answer where it was fined itself.
  const own = fits.filter(({ subject }) => subject >= 1);
  const meant = own.length > 0 ? own : fits;
  const best = Math.max(0, ...meant.map(({ score }) => score));
  const near = meant.filter(({ score }) => score >= best - NEAR_IN_SCORE);
  const facts = near.map(({ fact }) => fact);
  const ordered = greatestFirst(facts) ?? newestFirst(facts, view);
  const words = contentOf({ ...ask, taken: [...view.reading.names, ...failures] }, view);
  const said = new Set(view.reading.analysis.tokens.map(({ term }) => term));
  const rated = ordered.map((fact) => {
    const document = documentOf(fact.statement, view);
    const failed = event.failed && stageOf(fact) === 'failed' ? 1 : 0;
    const told = document ? shareHeld(words, document) : 0;
    const begun = beginsIt(fact) ? BEGINNING : 0;
    return { fact, told: failed + told + begun + (isCalledSo(fact, said, view) ? CALLED_SO : 0) };
  });
  rated.sort((a, b) => b.told - a.told);
  const first = rated.flatMap(({ fact }) => near.find((fit) => fit.fact === fact) ?? []);
  return [...first, ...meant.filter((fit) => !near.includes(fit))];
}

const BEGINNING = 0.5;
const CALLED_SO = 0.6;

/** "Ban" asks for a ban first, though an investigation is asked for by the word as well. */
function isCalledSo({ attribute }: DatedFact, said: ReadonlySet<string>, view: LibraryView): boolean {
  const { reading, searchable } = view;
  const label = attributeOf(attribute, view)?.labels[reading.textLanguage];
  const terms = searchable.analyser.analyse(fold(label ?? '')).tokens.map(({ term }) => term);
  return terms.length > 0 && terms.every((term) => said.has(term));
}

/** What was opened, or says what for, is asked about before what came of it. */
function beginsIt({ qualifiers }: DatedFact): boolean {
  const stages = qualifiers['stage'] ?? [];
  return REASONS.some((name) => qualifiers[name] !== undefined) || stages.some(({ text }) => text.en === 'opened');
}

/** The reason that stands with the event itself. */
function ownReason({ fact, content }: FactFit, event: AskedEvent, ask: Ask, view: LibraryView): Found | undefined {
  const named = REASONS.find((name) => fact.qualifiers[name] !== undefined);
  // Why a deal came to nothing is not why it was agreed.
  if (!ask.attributes.includes(fact.attribute) || (stageOf(fact) === 'failed' && !event.failed)) return undefined;
  // What a court found is no ground of the ban that was asked about.
  const isGround =
    fact.attribute === ask.attributes[0] &&
    attributeOf(fact.attribute, view)?.grounds === true &&
    fact.valueId === undefined &&
    !fact.figure;
  const aspect = named === undefined ? (isGround ? 'value' : undefined) : (`qualifier:${named}` as const);
  const row = aspect && rowOf(fact, view, { aspect });
  if (row?.value?.kind === 'words' && saysAgain(row.value.text, event, view)) return undefined;
  return row && givenBy(row, 0.5 + 0.4 * content, ask);
}

/** Where no name says whose, the reason must be of all that is asked. */
const LEAST_UNNAMED = 0.9;

/** A fact that is a reason, of the very event. */
function fromReasons(ask: Ask, event: AskedEvent, view: LibraryView): Found | undefined {
  const least = ask.subjects.length > 0 ? LEAST_OF_EVENT : LEAST_UNNAMED;
  const rated = fitsOf(ask, view, [REASON], 0)
    .filter(({ fact }) => tellsOfAll(fact, ask, view) && isReasonThere(fact, ask.places, view))
    .map((fit) => ({ ...fit, share: explains(fit.fact, event, view) }))
    .filter(({ fact, share }) => share >= least && !saysAgain(fact.value, event, view))
    .sort(
      (a, b) =>
        b.share - a.share ||
        Number(isOnward(a.fact.value.en, event)) - Number(isOnward(b.fact.value.en, event)) ||
        b.score - a.score ||
        (dayOfFact(a.fact) < dayOfFact(b.fact) ? 1 : -1),
    );
  return firstOf(rated, ({ fact, share }) => {
    const row = rowOf(fact, view, { about: false });
    return row && givenBy(row, 0.5 + 0.4 * share, ask);
  });
}

/** A reason is of all that the question names: why Huya may not merge with Douyu is not why Tencent bought Sogou. */
function tellsOfAll({ statement, subject, aboutId }: DatedFact, { subjects }: Ask, view: LibraryView): boolean {
  const documents = view.searchable.documentsAt.get(statement) ?? [];
  return subjects.every(
    (entity) =>
      entity.id === subject.id || entity.id === aboutId || documents.some(({ terms }) => terms.has(nameTerm(entity))),
  );
}

/** A reason of one row with its own statements. */
function givenBy(row: FoundRow, sure: number, ask: Ask): Found {
  return { kind: 'reason', asked: askedOf(ask), rows: [row], more: 0, proofs: row.statements, sure };
}

/** A reason that stands with somebody else: why the regulator forbade it is told of the company that wanted the merger. */
function fromStatements(ask: Ask, event: AskedEvent, view: LibraryView): Found | undefined {
  const [only, second] = ask.subjects;
  // Of one company alone a statement may name the reason of another one's trouble.
  if (!only || (!second && only.kind === 'company')) return undefined;
  return bestReason(documentsOnAll(ask, view).map(referenceOf), ask, event, view);
}

/** The reason in the statement of the event itself; what stopped a deal comes before why a party gave it up then. */
function nearestReason(statement: string, ask: Ask, event: AskedEvent, view: LibraryView): Found | undefined {
  const found = bestReason([statement], ask, event, view);
  const reason = found?.rows[0]?.value;
  return reason?.kind === 'words' && isOnward(reason.text.en, event) ? undefined : found;
}

/** The reason that stands in one of some statements and explains the event best. */
function bestReason(statements: readonly string[], ask: Ask, event: AskedEvent, view: LibraryView): Found | undefined {
  const facts = statements.flatMap((statement) => view.searchable.facts.at.get(statement) ?? []);
  const rated = facts
    .filter(
      (fact) =>
        fact.attribute === REASON &&
        !saysAgain(fact.value, event, view) &&
        isReasonThere(fact, ask.places, view) &&
        isOfPeople(fact, ask),
    )
    .map((fact) => ({ fact, share: explains(fact, event, view) }))
    .filter(({ share }) => share >= LEAST_OF_EVENT)
    .sort((a, b) => b.share - a.share);
  return firstOf(rated, ({ fact, share }) => {
    const row = rowOf(fact, view, { about: false });
    return row && givenBy(row, 0.5 + 0.4 * share, ask);
  });
}

/** Why one founder stepped down is not why another one did whom the statement names beside: a person's reason is told of him, or of a company of his. */
function isOfPeople({ subject, companyId, valueId, aboutId }: DatedFact, { subjects }: Ask): boolean {
  const people = subjects.filter(({ kind }) => kind === 'person');
  const ids = [subject.id, valueId, aboutId];
  return people.every(({ id, companyIds }) => ids.includes(id) || companyIds.includes(companyId));
}

/** The reason that stands with what befell the one asked about, whatever the question calls it: a ban, of "why did it suspend the partnership". */
function reasonAt(statement: string, ask: Ask, view: LibraryView): Found | undefined {
  const facts = (view.searchable.facts.at.get(statement) ?? []).filter(
    (fact) =>
      attributeOf(fact.attribute, view)?.outcome === 'befalls' &&
      subjectFit(fact, ask.subjects, view) >= LEAST_SUBJECT &&
      isToldThere(fact, ask.places, view),
  );
  return firstOf(facts, (fact) => {
    const named = REASONS.find((name) => fact.qualifiers[name] !== undefined);
    const row = named === undefined ? undefined : rowOf(fact, view, { aspect: `qualifier:${named}` });
    return row && givenBy(row, 0.5, ask);
  });
}

/** A statement with the words of a reason, which is not that of something else. */
function givesReason({ statement, document }: Selected, event: AskedEvent, view: LibraryView): boolean {
  if (!looksLikeAnswer(statement.text, 'reason')) return false;
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  const reasons = facts.filter(({ attribute }) => attribute === REASON);
  return reasons.length === 0 || reasons.some((fact) => explains(fact, event, view) > 0);
}

/** The statement that gives the reason, before the others that are sure. */
function ofText(first: Selected, { question, statements }: Answering, ask: Ask, view: LibraryView): Found {
  const others = statements.filter((one) => one !== first);
  const found = textFinding({ question, statements: [first, ...others] }, { ...ask, answer: 'reason' }, view);
  return { ...found, kind: 'reason' };
}

/** What happened is named by an attribute, or the text was asked something like it: "people moved" is not a shop that was moved. */
function isOfEvent({ features }: Selected, { attributes }: Ask): boolean {
  return attributes.length > 0 || features.asked >= LIKE_ASKED;
}

const LIKE_ASKED = 0.25;

/** What does not give the reason is shown as such. */
function withoutReason(found: Found | undefined, ask: Ask): Found | undefined {
  return found && { ...found, missing: missingOf(ask) };
}

/** A plan to list is no delisting, and a profit no loss. */
function isAsked({ fact: { attribute, figure } }: FactFit, { attributes }: Ask, { loss }: AskedEvent): boolean {
  return attributes.includes(attribute) && !(loss && figure && figure.value >= 0);
}

/** Only that it happened. */
function happened({ fact }: FactFit, ask: Ask): Found {
  return { kind: 'reason', asked: askedOf(ask), rows: [], more: 0, proofs: [fact.statement], sure: 0.4 };
}
