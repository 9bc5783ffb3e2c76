import { overlaps } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { asksForTie } from '../asks/rules.ts';
import { compose } from '../compose/compose.ts';
import { aspectOf } from '../facts/aspect.ts';
import { referenceOf } from '../facts/evidence.ts';
import type { Found, FoundRow } from '../facts/found.ts';
import { type Aspect, rowOf } from '../facts/shown.ts';
import { type Selected, select } from '../rank/select.ts';
import { isSure } from '../rank/sure.ts';
import { retrieve } from '../retrieve/retrieve.ts';
import { type TextQuestion, textQuestionOf } from '../retrieve/text-question.ts';
import type { ShownValue } from '../value.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf } from './asked.ts';
import { isAlone } from './asked-content.ts';
import { newsOf } from './list/news.ts';
import type { Solver } from './solver.ts';
import { toldByTitle } from './told/by-title.ts';
import { ofParentWithAmount } from './told/named-amount.ts';
import { nameless } from './told/nameless.ts';
import { overtakingOf } from './told/overtaking.ts';
import { isOfPart } from './told/part.ts';
import { requirementsOf } from './told/requirements.ts';
import { SAME_QUESTION } from './told/value.ts';

/** Statements that are looked at for a sure one; those behind them share too little with the question. */
const LOOKED_AT = 10;
const MOST_ROWS = 3;
const EVENT = 'event';

export const textSolver: Solver = {
  kind: 'text',
  says: 'finds the statement that holds what the words ask for, in the language of the reader or else in the other one',
  solve: (ask, view) => {
    const news = newsOf(ask, view);
    if (news) return news;
    const found = answering(ask, view);
    if (found) return textFinding(found, ask, view);
    const ofParent = ofParentWithAmount(ask, view);
    const told = ofParent && answering(ofParent, view);
    return told && textFinding(told, ofParent, view);
  },
};

/** Statements that answer a question, the best first. */
export type Answering = { readonly question: TextQuestion; readonly statements: readonly [Selected, ...Selected[]] };

/** A text that was not asked the same says neither yes nor no to a claim, however near it comes. */
export function textFinding({ question, statements }: Answering, ask: Ask, view: LibraryView): Found {
  const [best] = statements;
  const isUnsaid = ask.kind === 'verdict' && best.features.asked < SAME_QUESTION;
  return {
    ...(isUnsaid ? { kind: 'verdict', verdict: 'unknown' } : { kind: 'text' }),
    asked: askedOf(ask),
    rows: isUnsaid ? [] : rowsAt(best, ask, view),
    more: 0,
    proofs: compose(statements, question, view.searchable),
    sure: best.features.inContext,
    known: best.features.asked,
  };
}

/** The statements that answer, best first: in the reader's language, else in the other one; undefined when none is sure enough. */
export function answering(ask: Ask, view: LibraryView): Answering | undefined {
  const { searchable, now } = view;
  const question = textQuestionOf(ask, view, isAlone(ask, view));
  // Who went past whom is told by names and one word: no other need be shared.
  const isToldByNames = asksForTie(ask) || overtakingOf(ask, view) !== undefined;
  const requirements = requirementsOf(ask, view);
  for (const { statements, query } of retrieve(question, searchable, now)) {
    const ranked = select(statements, question, searchable, now).slice(0, LOOKED_AT);
    const isOnNamed = nameless(ranked, query, question, searchable);
    const [best, ...others] = ranked.filter(
      (one) =>
        (isToldByNames || isSure(one, query, question, searchable)) &&
        isOnNamed(one) &&
        requirements.every((isMet) => isMet(one, query)),
    );
    if (best) return { question, statements: [best, ...others] };
    const titled = toldByTitle(ask, ranked, { query, searchable });
    if (titled) return { question, statements: [titled] };
  }
  return undefined;
}

/** Values of the statement's facts that are of the asked type: they come first in the answer. */
function rowsAt({ document }: Selected, ask: Ask, view: LibraryView): readonly FoundRow[] {
  const facts = (view.searchable.facts.at.get(referenceOf(document)) ?? []).filter(
    ({ madeFrom }) => madeFrom === undefined,
  );
  // The day on which one was founded, which a statement tells beside, is not that on which it went past another.
  const isOvertaking = overtakingOf(ask, view) !== undefined;
  const rows = facts
    .filter((fact) => (!isOvertaking || fact.attribute === EVENT) && isOfAsk(fact, ask) && isOfPart(fact, ask, view))
    .flatMap((fact) => rowOfType(fact, ask, view));
  const others = rows.filter(({ value }) => !value || !isNamed(value, view));
  // Several dates or figures of one statement do not say which of them is meant.
  if ((ask.answer === 'date' || ask.attributes.length === 0) && others.length > 1) return [];
  return others.length <= MOST_ROWS ? others : [];
}

/** What the question names itself is no answer to it. */
function isNamed(value: ShownValue, { reading }: LibraryView): boolean {
  if (value.kind === 'entity') return reading.entities.some(({ id }) => id === value.entity.id);
  const names = reading.entities.flatMap((entity) => Object.values(entity.names));
  return value.kind === 'words' && [value.text.en, value.text.zh].some((text) => names.includes(text));
}

function isOfAsk({ attribute, period }: DatedFact, { attributes, time }: Ask): boolean {
  if (attributes.length > 0 && !attributes.includes(attribute)) return false;
  return time.period === undefined || overlaps(period, time.period);
}

function rowOfType(fact: DatedFact, ask: Ask, view: LibraryView): readonly FoundRow[] {
  const attribute = attributeOf(fact.attribute, view);
  if (!attribute || ask.answer === 'thing' || ask.answer === 'company' || ask.answer === 'reason') return [];
  // The day of a figure is not the day on which something happened.
  if (ask.answer === 'date' && attribute.kind === 'figure') return [];
  const aspect: Aspect = aspectOf(ask, attribute, fact);
  // A share of the staff is no number of people.
  const isOtherType = ask.answer === 'count' && fact.figure?.percent === true;
  const isTyped = aspect !== 'value' || (attribute.answers === ask.answer && !isOtherType);
  const row = isTyped ? rowOf(fact, view, { aspect }) : undefined;
  return row ? [row] : [];
}
