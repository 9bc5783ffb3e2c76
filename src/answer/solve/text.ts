import { isAmount } from '../../lang/answer-type.ts';
import { overlaps } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { saysGreatest } from '../asks/focus.ts';
import { asksForDifference, asksForTie, asksWhatItStandsFor, asksWhatWasSaid, namesAttribute } from '../asks/rules.ts';
import { compose } from '../compose/compose.ts';
import { aspectOf } from '../facts/aspect.ts';
import { contentOf, shareHeld } from '../facts/content.ts';
import { asksForOwner, tellsOnlyDeeds } from '../facts/doer.ts';
import { referenceOf } from '../facts/evidence.ts';
import { asksForHoldings, subjectFit, tellsOfTopics } from '../facts/fit.ts';
import type { Found, FoundRow } from '../facts/found.ts';
import { businessIn } from '../facts/offices.ts';
import { namesOfPlaces, tellsOf } from '../facts/places.ts';
import { type Aspect, rowOf } from '../facts/shown.ts';
import { isOfWhom } from '../facts/whose.ts';
import { isAskedBefore } from '../rank/features.ts';
import { type Selected, select } from '../rank/select.ts';
import { isSure } from '../rank/sure.ts';
import { NOTHING_TAKEN, takenBoth } from '../reading/remember.ts';
import type { QueryUnit } from '../retrieve/query.ts';
import { retrieve } from '../retrieve/retrieve.ts';
import { type TextQuestion, textQuestionOf } from '../retrieve/text-question.ts';
import type { ShownValue } from '../value.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf, attributesFor, isOfFigure } from './asked.ts';
import { askedContent, contentBesideNames, holdsUnknownWord, isAlone, type ShareOfAsked } from './asked-content.ts';
import { saysBeyond, setsBeside, tellsVersions } from './claim/beyond.ts';
import { attributesNamed } from './claim/claim.ts';
import { partyIn, tellsOfParty } from './claim/deals/party.ts';
import { newsOf } from './list/news.ts';
import { asksForProductName } from './products.ts';
import { isUntilListing } from './settled/before-listing.ts';
import type { Solver } from './solver.ts';
import { toldByTitle } from './told/by-title.ts';
import { tellsFirst } from './told/first.ts';
import { asksForHolder, asksForPartOfAnother, asksWhatItMeans, tellsOfHolder } from './told/known-only.ts';
import { holdsAll, knowsPeopleOf, saysName, saysWho } from './told/named.ts';
import { nameless } from './told/nameless.ts';
import { isOfEnd, isOfSubjects, tellsOfFestival } from './told/of-subjects.ts';
import { isOfPart, tellsOfPart } from './told/part.ts';

/** Statements that are looked at for a sure one; those behind them share too little with the question. */
const LOOKED_AT = 10;
const MOST_ROWS = 3;

export const textSolver: Solver = {
  kind: 'text',
  says: 'finds the statement that holds what the words ask for, in the language of the reader or else in the other one',
  solve: (ask, view) => {
    const news = newsOf(ask, view);
    if (news) return news;
    const found = answering(ask, view);
    return found && textFinding(found, ask, view);
  },
};

/** Statements that answer a question, the best first. */
export type Answering = { readonly question: TextQuestion; readonly statements: readonly [Selected, ...Selected[]] };

export function textFinding({ question, statements }: Answering, ask: Ask, view: LibraryView): Found {
  const [best] = statements;
  return {
    kind: 'text',
    asked: askedOf(ask),
    rows: rowsAt(best, ask, view),
    more: 0,
    proofs: compose(statements, question, view.searchable),
    sure: best.features.inContext,
    known: best.features.asked,
  };
}

/** The statements that answer, best first: in the reader's language, else in the other one; undefined when none is sure enough. */
export function answering(ask: Ask, view: LibraryView): Answering | undefined {
  const { reading, searchable, now } = view;
  const question = textQuestionOf(ask, view, isAlone(ask, view));
  const units = ask.attributes.length === 0 && ask.subjects.length > 0 ? contentOf(ask, view) : [];
  const placeNames = namesOfPlaces(ask.places, view);
  // "The CEO of Apple": a statement that names both may be on anybody.
  const isOfNobody =
    ask.subjects.length === 0 && ask.kind === 'fact' && ask.attributes.some((id) => isOfWhom(id, view));
  const isOfBusiness = businessIn(ask, view).length > 0;
  // Where somebody worked is told by a fact, or by a statement that is known to answer it.
  const isOfPerson = ask.attributes.some((id) => attributeOf(id, view)?.ofPerson);
  const asksWho = ask.answer === 'person' && knowsPeopleOf(ask, view);
  // Who holds how much of whom, and what a word means, is told by a fact or by a statement that is known to answer it.
  const party = partyIn(ask, view);
  const isOfShare = asksForPartOfAnother(ask, view) || (party !== undefined && ask.answer === 'percent');
  const isOfShareOrMeaning =
    isOfShare ||
    asksWhatItMeans(ask, view) ||
    isUntilListing(ask, view) ||
    asksForOwner(ask, view) ||
    asksWhatItStandsFor(ask) ||
    // How two things differ is told by no text on one of them.
    asksForDifference(ask);
  const isOfName = asksForProductName(ask);
  const isOfSpeaker = asksWhatWasSaid({ id: ask.rule });
  const isOfTie = asksForTie({ id: ask.rule });
  const isOfHolder = asksForHolder(ask);
  const isOfUnknown = ask.kind === 'verdict' && holdsUnknownWord(ask, view);
  const isCompared = ask.kind === 'verdict' && setsBeside(ask, view);
  const shareOfAsked = askedContent(ask, view, reading.fillers);
  for (const retrieved of retrieve(question, searchable, now)) {
    const ranked = select(retrieved.statements, question, searchable, now).slice(0, LOOKED_AT);
    const isOnNamed = nameless(ranked, retrieved.query, question, searchable);
    const sure = ranked.filter(
      (one) =>
        (isOfTie || isSure(one, retrieved.query, question, searchable)) &&
        isOnNamed(one) &&
        (isOfTie || retrieved.query.translated || (holdsContent(one, units) && holdsAsked(one, ask, shareOfAsked))) &&
        (!asksWho || saysWho(one, ask, units, view)) &&
        tellsValue(one, ask, view) &&
        (isAskedBefore(one.features) || tellsOfPart(one.document, ask, view)) &&
        (ask.time.focus !== 'first' || tellsFirst(one.document, ask, view) || isAskedBefore(one.features)) &&
        (!asksForHoldings(ask) || isAskedBefore(one.features)) &&
        (!(isOfNobody || isOfPerson || isOfBusiness || isOfShareOrMeaning) || isAskedBefore(one.features)) &&
        (!isOfHolder || isAskedBefore(one.features) || tellsOfHolder(referenceOf(one.document), ask, view)) &&
        (!isOfName || saysName(one, ask, view)) &&
        (!(isOfSpeaker || isOfTie) || holdsAll(one, ask, view)) &&
        (ask.kind !== 'verdict' ||
          (tellsVersions([one.document.folded], ask, view) &&
            (isAskedBefore(one.features) || saysBeyond([one.document.folded], ask, view)) &&
            ((tellsOfAsked(one, ask, view) && holdsFurther(one, ask, view)) ||
              saysItAll(one, ask, shareOfAsked, view)))) &&
        (tellsOfParty(one.document, party) || isAskedBefore(one.features)) &&
        (!isOfUnknown || isAskedBefore(one.features)) &&
        (!isCompared || one.features.asked >= SAME_QUESTION) &&
        (ask.kind !== 'superlative' || saysIt(one, ask, view)) &&
        (ask.places.length === 0 || tellsOf(one.document, placeNames)) &&
        tellsOfFestival(one.document, ask, view) &&
        !tellsOnlyDeeds(referenceOf(one.document), ask, view),
    );
    const [best, ...others] = sure;
    if (best) return { question, statements: [best, ...others] };
    const titled = toldByTitle(ask, ranked, { query: retrieved.query, searchable });
    if (titled) return { question, statements: [titled] };
  }
  return undefined;
}

/** What a claim says beside names and what it asks for: a statement on NetEase's games alone does not say that it runs those of Blizzard. */
function holdsFurther({ document, features }: Selected, ask: Ask, view: LibraryView): boolean {
  const units = contentOf(ask, view);
  return units.length === 0 || isAskedBefore(features) || shareHeld(units, document) >= LEAST_OF_CLAIM;
}

/** What is said beside a name must be in the statement too: one on WeChat does not say who invented it. */
const LEAST_CONTENT = 0.28;
/** From this nearness on the statement may be known to answer the question, where it holds some of the words beside. */
const PERHAPS_ASKED = 0.36;
/** "When did it go public" is near to "when did it go under". */
const SAME_QUESTION = 0.7;

function holdsContent({ features, document }: Selected, units: readonly QueryUnit[]): boolean {
  const held = shareHeld(units, document);
  // Two questions on one person are near each other by the name alone.
  return held >= LEAST_CONTENT || isAskedBefore(features) || (features.asked >= PERHAPS_ASKED && held > 0);
}

/** What the biggest of something is, is told by a statement that says so; which company has the most of a figure, by figures alone. */
function saysIt({ document, features }: Selected, ask: Ask, view: LibraryView): boolean {
  if (isAskedBefore(features)) return true;
  if (ask.subjects.length === 0 && isOfFigure(ask, view)) return false;
  return saysGreatest(document.folded, document.language);
}

/** "Did she step down": a statement on her that tells of no such thing says neither yes nor no. */
function tellsOfAsked({ document, features }: Selected, ask: Ask, view: LibraryView): boolean {
  const wanted = attributesFor(ask, view);
  // "Is Dewu listed" is near "what is Dewu": where nothing stands beside, only the same question says that it is told.
  const isBare = contentOf(ask, view).length === 0;
  if (wanted.length === 0 || (isBare ? features.asked >= SAME_QUESTION : isAskedBefore(features))) return true;
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  // Who else has applied to list says nothing of a shareholder that the statement names beside.
  return facts.some(
    (fact) =>
      wanted.includes(fact.attribute) && subjectFit(fact, ask.subjects, view) > 0 && tellsOfTopics(fact, ask, view),
  );
}

/** "Did Yahoo sell its Alibaba stake": of what the claim names beside, a share, a statement tells that says nearly all of the rest, too. */
function saysItAll({ document }: Selected, ask: Ask, shareOfAsked: ShareOfAsked, view: LibraryView): boolean {
  if ((shareOfAsked(document.terms) ?? 0) < ALL) return false;
  const named = attributesNamed(ask, view);
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  return facts.some((fact) => named.includes(fact.attribute) && subjectFit(fact, ask.subjects, view) > 0);
}

const ALL = 0.85;

/**
 * Figures, days and places are facts of their statements: one that has none of the asked kind tells another, as the founding of a company
 * does not say how big its listing was, nor how many use it where it is. Of what is said beside, the statement must hold enough: what J&T carried is not what it paid.
 */
function tellsValue({ document, features }: Selected, ask: Ask, view: LibraryView): boolean {
  const isTyped = isAmount(ask.answer) || ask.answer === 'date' || ask.answer === 'place';
  const isValue = isTyped || (ask.answer === 'thing' && (isOfFigure(ask, view) || isOfEnd(ask, view)));
  if (!isValue || ask.attributes.length === 0 || features.asked >= SAME_QUESTION) return true;
  const isNamed =
    namesAttribute(ask.rule) || view.reading.attributes.some(({ entry }) => ask.attributes.includes(entry.id));
  // Where the attribute is named, that a text tells of the place does not say that it tells of it.
  const places = isNamed ? view.reading.places : NOTHING_TAKEN;
  const content = contentBesideNames({ ...ask, taken: takenBoth(ask.taken, places) }, view);
  if (content.length > 0 && (isAskedBefore(features) || shareHeld(content, document) >= LEAST_OF_FIGURE)) return true;
  if (!isNamed) return content.length === 0;
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  const isWanted = (id: string) =>
    ask.attributes.includes(id) || !(isTyped ? attributeOf(id, view)?.plan : isOfEnd(ask, view));
  const wanted = attributesFor(ask, view).filter(isWanted);
  // Of a change of name whose day is not told, no day that stands beside it is the day.
  const isDated = ({ undated }: DatedFact) => ask.answer !== 'date' || !undated;
  return facts.some(
    (fact) =>
      isOfSubjects(fact, ask, view) &&
      ((wanted.includes(fact.attribute) && isDated(fact)) ||
        wanted.some((id) => fact.qualifiers[id] !== undefined) ||
        // The price at the launch may stand as a price of its own.
        fact.attribute === ask.qualifier),
  );
}

/** What a statement must hold of a figure that is asked for in words that name no attribute. */
const LEAST_OF_FIGURE = 0.3;

/**
 * Beside names a statement must hold at least this share of what is asked: one on an office does not hold the password of its network.
 * A person, a day or a figure must look like one as well, and pairs of Han characters are seldom held by chance; any text holds a thing.
 */
const LEAST_OF_ASKED = { thing: 0.42, typed: 0.34 };
/** A claim is as a whole so, or not: an office in Shenzhen is none in Antarctica. */
const LEAST_OF_CLAIM = 0.6;
/** Unless a question is near enough to one that it is known to answer. */
const NEAR_ASKED = { thing: 0.36, typed: 0.25 };

const OF_ANY_TEXT: ReadonlySet<Ask['answer']> = new Set(['thing', 'company', 'place']);

function holdsAsked(
  { features, document, facts }: Selected,
  { kind, subjects, attributes, answer }: Ask,
  shareOfAsked: ShareOfAsked,
): boolean {
  const sort = document.language === 'en' && OF_ANY_TEXT.has(answer) ? 'thing' : 'typed';
  // That it was asked something like it does not say that a claim is so.
  const wasAsked = isAskedBefore(features) || (kind !== 'verdict' && features.asked >= NEAR_ASKED[sort]);
  if (subjects.length === 0 || wasAsked) return true;
  const share = shareOfAsked(document.terms);
  // "Where is she now" and "how tall is he" say nothing that a text could hold.
  if (share === undefined) return !MEASURED.has(answer) || subjects.some(({ kind: subject }) => subject !== 'person');
  if (kind === 'verdict') return share >= LEAST_OF_CLAIM;
  return share >= LEAST_OF_ASKED[sort] || (attributes.length > 0 && facts.some(({ fit }) => fit === 1));
}

const MEASURED: ReadonlySet<Ask['answer']> = new Set(['place', 'date', 'count', 'money', 'percent']);

/** Values of the statement's facts that are of the asked type: they come first in the answer. */
function rowsAt({ document }: Selected, ask: Ask, view: LibraryView): readonly FoundRow[] {
  const facts = (view.searchable.facts.at.get(referenceOf(document)) ?? []).filter(
    ({ madeFrom }) => madeFrom === undefined,
  );
  const rows = facts
    .filter((fact) => isOfAsk(fact, ask) && isOfPart(fact, ask, view))
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
