import { fold, type Localized } from '../../../lang/text.ts';
import { isWithin, meets, type Span } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { isBare } from '../../asks/bare.ts';
import { causesIn, changeIn, changesIn, failuresIn, saysLoss } from '../../asks/focus.ts';
import { namesAttribute } from '../../asks/rules.ts';
import { newestFirst } from '../../facts/current.ts';
import { fitsOf } from '../../facts/fit.ts';
import { stageOf, stageWritten } from '../../facts/stages.ts';
import { isRole } from '../../reading/roles.ts';
import { attributeOf, documentOf, type LibraryView } from '../../view.ts';
import { attributesFor } from '../asked.ts';
import { askedContent, type ShareOfAsked } from '../asked-content.ts';

/** What is named by a word of its own, and how much a text has of what is said beside. */
type NamedIn = { readonly attributes: readonly string[]; readonly shareIn: ShareOfAsked };

/** The attribute of reasons: its words ("what led to") ask, and name nothing that happened. */
export const REASON = 'reason';

/** What happened, of which a question wants the reason: what it says beside names, times and "why". */
export type AskedEvent = {
  readonly shareIn: ShareOfAsked;
  /** What happened by its attributes; none where no word and no guess says which. */
  readonly attributes: readonly string[];
  /** Set where a deal or a plan that came to nothing is asked about. */
  readonly failed: boolean;
  /** Set where nothing more is said of it than that it failed: "why did it collapse". */
  readonly onlyFailed: boolean;
  /** Set where a loss is asked about: "why does it lose money". */
  readonly loss: boolean;
  /** The figure whose level or change is asked about, and what is said beside it: "why did revenue in Asia jump". */
  readonly figure?: {
    readonly attribute: string;
    readonly shareIn: ShareOfAsked;
    readonly change: 'up' | 'down' | undefined;
  };
  /** What happened, where the question has a word for it that a reason may have another one for: 退休, and "resigned". */
  readonly named?: NamedIn;
};

export function askedEvent(ask: Ask, view: LibraryView): AskedEvent {
  const { folded, textLanguage, figures, fillers } = view.reading;
  const isUnsaid = ask.inherited.includes('attribute') || namesAttribute(ask.rule);
  if (isUnsaid && isBare(ask, view.reading)) return eventBefore(ask, view);
  const loss = saysLoss(folded, textLanguage);
  const failures = failuresIn(folded, textLanguage);
  // The cause that is named is no part of what happened, and 被罚80亿 says which fine by its amount.
  // A country says little of what happened there, and is compared with facts and texts by itself; an exchange says more.
  const countries = view.reading.places.filter(({ entry }) => entry.within.length === 0);
  const aside = [...fillers, ...causesIn(folded, textLanguage), ...figures, ...countries];
  const [beside, whole] = [askedContent(ask, view, [...failures, ...aside]), askedContent(ask, view, aside)];
  const figure = loss ? undefined : figureOf(ask, aside, view);
  const named = namedIn(ask, aside, view);
  return {
    // "Why did it collapse" says nothing beside that it failed.
    shareIn: (terms) => beside(terms) ?? whole(terms),
    attributes: attributesFor(ask, view),
    failed: failures.length > 0,
    onlyFailed: failures.length > 0 && beside(new Set()) === undefined && !namesEvent(ask, failures, view),
    loss,
    ...(figure && { figure }),
    ...(named && { named }),
  };
}

function namedIn(ask: Ask, aside: readonly Span[], view: LibraryView): NamedIn | undefined {
  const named = view.reading.attributes.filter(
    ({ entry, ...match }) => entry.kind === 'event' && isWithin(match, ask.span) && ask.attributes.includes(entry.id),
  );
  if (named.length === 0) return undefined;
  const attributes = [...new Set(named.map(({ entry }) => entry.id))];
  // Why the founder left is told of somebody by name.
  const isOfSomebody = ask.subjects.some(({ kind }) => kind === 'person');
  const roles = view.reading.attributes.filter(({ entry }) => isOfSomebody && isRole(entry));
  return { attributes, shareIn: askedContent(ask, view, [...aside, ...named, ...roles]) };
}

function figureOf(ask: Ask, aside: readonly Span[], view: LibraryView): AskedEvent['figure'] {
  const { folded, textLanguage, attributes } = view.reading;
  const named = attributes.filter(({ entry }) => entry.kind === 'figure' && ask.attributes.includes(entry.id));
  const [first] = named;
  if (!first) return undefined;
  const shareIn = askedContent(ask, view, [...aside, ...named, ...changesIn(folded, textLanguage)]);
  return { attribute: first.entry.id, shareIn, change: changeIn(folded, textLanguage) };
}

/** A mere "why" asks of what the question before was on, and "why did it want her" of the deal without a word for it: a text tells of it by a word for it, and it failed where the last that is known of it did. */
function eventBefore(ask: Ask, view: LibraryView): AskedEvent {
  const { analyser } = view.searchable;
  const { textLanguage } = view.reading;
  const said = ask.attributes.flatMap((id) => {
    const attribute = attributeOf(id, view);
    return attribute ? [attribute.labels[textLanguage], ...attribute.asks[textLanguage]] : [];
  });
  const words = said
    .map((word) => analyser.contentTokens(analyser.analyse(word)).map(({ term }) => term))
    .filter((terms) => terms.length > 0);
  const facts = fitsOf(ask, view)
    .filter(({ subject }) => subject >= LEAST_OF_EVENT)
    .map(({ fact }) => fact);
  const [newest] = newestFirst(facts, view);
  const failed = newest !== undefined && stageOf(newest) === 'failed';
  const shareIn: ShareOfAsked = (terms) => Number(words.some((word) => word.every((term) => terms.has(term))));
  return { shareIn, attributes: attributesFor(ask, view), failed, onlyFailed: failed, loss: false };
}

/** True where a phrase names what failed; what the classifier alone took from "collapsed" is no name of it. */
function namesEvent({ attributes, span }: Ask, failures: readonly Span[], { reading }: LibraryView): boolean {
  return reading.attributes.some(
    (match) =>
      isWithin(match, span) &&
      match.entry.id !== REASON &&
      attributes.includes(match.entry.id) &&
      !failures.some((failure) => meets(failure, match)),
  );
}

/** A text that holds less of the event is about another one. */
export const LEAST_OF_EVENT = 0.5;
/** The statement of a reason tells of the event in its own words, so it must hold more of it. */
const LEAST_OF_STATEMENT = 0.7;

/** True where a text tells of the event. */
export function tellsOfEvent(document: IndexedPassage, event: AskedEvent, least = LEAST_OF_STATEMENT): boolean {
  return (event.shareIn(document.terms) ?? 0) >= least;
}

/**
 * How far a reason is that of the event, in [0, 1]: by what it is said to explain, or else by its statement. 0 for the reason of
 * something else: why a rival was accused is not why JD.com delivers food.
 */
export function explains(fact: DatedFact, event: AskedEvent, view: LibraryView): number {
  const document = documentOf(fact.statement, view);
  const inStatement = document ? (event.shareIn(document.terms) ?? 0) : 0;
  const explained = (fact.qualifiers['for'] ?? []).map(({ text }) => text);
  if (explained.length === 0)
    return inStatement >= LEAST_OF_STATEMENT && tellsOfState(fact, event.attributes, view) ? inStatement : 0;
  if (event.figure && isOfFigure(explained, event.figure, document, view)) return LEAST_OF_STATEMENT;
  const isOfFailure = isFailure(fact, view);
  if (isOfFailure && !event.failed) return 0;
  if (isOfFailure && event.onlyFailed) return LEAST_OF_EVENT;
  // Why it went into a business is not why it loses money there.
  if (event.loss) return explained.some((text) => saysLossIn(text)) ? Math.max(LEAST_OF_EVENT, inStatement) : 0;
  if (event.named && isOfNamed(explained, event.named, document, view)) return Math.max(LEAST_OF_EVENT, inStatement);
  if (inStatement < LEAST_OF_EVENT) return 0;
  const share = Math.max(...explained.map((text) => shareInText(text, event, view)));
  // What is explained may be put in other words ("upset", "criticism"), where the statement has those of the question too.
  if (share > 0 && (inStatement >= LEAST_OF_STATEMENT || tellsOnlyOf(fact, event.attributes, view)))
    return Math.max(share, LEAST_OF_EVENT);
  return share >= LEAST_OF_EVENT ? share : 0;
}

/** True where the statement of a fact tells of the office or the like that is asked about; of an event it may tell in its own words. */
function tellsOfState({ statement }: DatedFact, attributes: readonly string[], view: LibraryView): boolean {
  const facts = view.searchable.facts.at.get(statement) ?? [];
  const isOfState = attributes.length > 0 && attributes.every((id) => attributeOf(id, view)?.kind === 'state');
  return !isOfState || facts.some(({ attribute }) => attributes.includes(attribute));
}

/** True where all that the statement of a fact tells to have happened is of the attributes: what is explained there in part is that. */
function tellsOnlyOf({ statement }: DatedFact, attributes: readonly string[], view: LibraryView): boolean {
  const facts = view.searchable.facts.at.get(statement) ?? [];
  const happened = facts.filter(
    ({ attribute }) => attribute !== REASON && attributeOf(attribute, view)?.kind === 'event',
  );
  return happened.length > 0 && happened.every(({ attribute }) => attributes.includes(attribute));
}

/** True where what is explained is the figure, no other way gone than asked, and the statement tells of all that is said beside it. */
function isOfFigure(
  explained: readonly Localized[],
  { attribute, shareIn, change }: NonNullable<AskedEvent['figure']>,
  document: IndexedPassage | undefined,
  { searchable }: LibraryView,
): boolean {
  if (!document || (shareIn(document.terms) ?? 1) < LEAST_OF_STATEMENT) return false;
  return explained.some(({ en }) => {
    const folded = fold(en ?? '');
    const named = searchable.attributes.findAll(searchable.analyser.analyse(folded));
    const told = changeIn(folded, 'en');
    return named.some(({ entry }) => entry.id === attribute) && (!told || !change || told === change);
  });
}

/** True where what is explained is what the question has a word for, and the statement tells of all that is said beside it. */
function isOfNamed(
  explained: readonly Localized[],
  { attributes, shareIn }: NamedIn,
  document: IndexedPassage | undefined,
  { searchable }: LibraryView,
): boolean {
  if (!document || (shareIn(document.terms) ?? 1) < LEAST_OF_STATEMENT) return false;
  return explained.some(({ en }) =>
    searchable.attributes
      .findAll(searchable.analyser.analyse(fold(en ?? '')))
      .some(({ entry }) => attributes.includes(entry.id)),
  );
}

/** A loss that became smaller is none that is to be explained. */
function saysLossIn({ en }: Localized): boolean {
  const folded = fold(en ?? '');
  return saysLoss(folded, 'en') && changeIn(folded, 'en') !== 'down';
}

/** True for the reason of a deal or a plan that came to nothing: its statement tells of one. */
function isFailure({ statement, qualifiers }: DatedFact, { searchable }: LibraryView): boolean {
  const facts = searchable.facts.at.get(statement) ?? [];
  const staged = facts.filter((fact) => stageOf(fact) !== undefined);
  if (staged.length > 0) return staged.some((fact) => stageOf(fact) === 'failed');
  return stageWritten((qualifiers['for'] ?? []).map(({ text }) => text.en)) === 'failed';
}

/** Share of the event that a value of a fact holds. */
function shareInText(text: Localized, event: AskedEvent, { reading, searchable }: LibraryView): number {
  const { tokens } = searchable.analyser.analyse(text[reading.textLanguage] ?? '');
  return event.shareIn(new Set(tokens.map(({ term }) => term))) ?? 0;
}

/** From this share on a reason only says again what happened: "why did they merge" is not answered by the merger. */
const SAID_AGAIN = 0.75;

export function saysAgain(reason: Localized, event: AskedEvent, view: LibraryView): boolean {
  return shareInText(reason, event, view) >= SAID_AGAIN || standsInQuestion(reason, view);
}

/** "Why does it lose so much on food delivery" is not answered by "food delivery". */
function standsInQuestion(reason: Localized, { reading, searchable }: LibraryView): boolean {
  const asked = new Set(reading.analysis.tokens.map(({ term }) => term));
  const said = searchable.analyser.contentTokens(searchable.analyser.analyse(reason[reading.textLanguage] ?? ''));
  return said.length > 0 && said.every(({ term }) => asked.has(term));
}

/** Of a deal that came to nothing, that the regulator stopped it is why a party gave it up, and not why it was stopped. */
export function isOnward(reason: string | undefined, { failed }: AskedEvent): boolean {
  return failed && failuresIn(fold(reason ?? ''), 'en').length > 0;
}
