import { MOST_NAMED } from '../bounds.ts';
import { displayName } from '../knowledge/company.ts';
import { inScript } from '../lang/script.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import type { Answer, Choice } from './answer.ts';
import type { Ask } from './asks/ask.ts';
import type { Asked } from './asks/asks-of.ts';
import { isBare } from './asks/bare.ts';
import { asksForFormerName, asksForOrder, asksForOthers, asksHowFounded } from './asks/rules.ts';
import { unanswerableIn } from './asks/unanswerable.ts';
import { ageOf } from './compose/age.ts';
import { answerOf } from './compose/answer-of.ts';
import { namedPart } from './compose/named-part.ts';
import { refuse, type Shared } from './compose/refuse.ts';
import { lastToldBy, topicOf, withGiven } from './compose/topic-of.ts';
import { unreadIn } from './compose/unread.ts';
import { referenceOf } from './facts/evidence.ts';
import type { Found } from './facts/found.ts';
import { isOvertaken } from './facts/stages.ts';
import { coverage } from './rank/rank-passages.ts';
import type { AskContext, Reading } from './reading/reading.ts';
import { unknownNamesIn } from './reading/unknown-name.ts';
import { isUnlisted } from './reading/unlisted.ts';
import { asTyped } from './reading/words.ts';
import { queryOf } from './retrieve/retrieve.ts';
import { textQuestionOf } from './retrieve/text-question.ts';
import { asksForLoss, missingOf, nothingFound, trulyMissing } from './solve/asked.ts';
import { askedContent, isAlone } from './solve/asked-content.ts';
import { beginningOf } from './solve/beginning.ts';
import { solverOf } from './solve/index.ts';
import { onKin } from './solve/kin.ts';
import { withoutLeftOut } from './solve/listed.ts';
import { asksHowItEnded } from './solve/narrow/narrowed.ts';
import { settled } from './solve/settled.ts';
import { asksWhichPart } from './solve/superlative/of-parts.ts';
import { textSolver } from './solve/text.ts';
import { asksForBetween } from './solve/timeline/between.ts';
import { asOvertaking } from './solve/told/overtaking.ts';
import { onWhole } from './solve/told/whole.ts';
import { type Put, type Understood, understand, understandUnlisted } from './understand.ts';
import { documentOf, type LibraryView } from './view.ts';

/**
 * Answers a question from the library. Pure and synchronous: the same arguments give the same answer.
 * `now` is a day (`YYYY-MM-DD`) from which "last year" and "current" count.
 */
export function ask(question: string, context: AskContext, searchable: SearchableLibrary, now: string): Answer {
  const put: Put = { question, context, searchable, now };
  const plain = understand(put);
  const unlisted = understandUnlisted(put, plain);
  const answer = unlisted && answerTo(unlisted, put);
  if (answer?.kind !== 'answered') return answerTo(plain, put);
  // Whether Corvane has more shops than one that has no card may be told by a statement.
  if (answer.findings.every(({ verdict }) => verdict !== 'unknown')) return answer;
  const told = answerTo(plain, put);
  const isWhole = told.kind === 'answered' && told.findings.length >= answer.findings.length;
  return isWhole && isDecided(told) ? told : answer;
}

function isDecided({ findings }: Extract<Answer, { kind: 'answered' }>): boolean {
  return findings.every(({ missing, verdict }) => missing === undefined && verdict !== 'unknown');
}

function answerTo({ reading, asked }: Understood, { question, context, searchable, now }: Put): Answer {
  const view: LibraryView = { reading, searchable, now };
  const asks = settled(asked.asks, view);
  const shared = common({ ...asked, asks }, view);
  if (reading.tooLong) return { kind: 'outOfScope', topicName: 'too-long', ...shared };
  if (reading.entities.length > MOST_NAMED) return { kind: 'outOfScope', topicName: 'too-many-names', ...shared };
  const { smallTalk, outOfScope, ambiguous } = reading;
  if (smallTalk) return { kind: 'outOfScope', topicName: smallTalk, ...shared };
  if (outOfScope) return { kind: 'outOfScope', topicName: outOfScope, ...shared };
  if (ambiguous)
    return {
      kind: 'ambiguous',
      typed: ambiguous.typed,
      choices: choicesOf(reading, question, searchable),
      ...shared,
      topic: { ...shared.topic, listed: ambiguous.entities },
    };
  const unanswerable = unanswerableIn(asks, reading);
  if (unanswerable !== undefined) return { kind: 'outOfScope', topicName: unanswerable, ...shared };
  const unknownNames = unknownNamesIn(asks, reading, searchable).map(
    (name) => name && (asTyped(name, question) ?? inScript(name, reading.language)),
  );
  const unknownName = unknownNames.find((name) => name !== undefined);
  const found = asks.map((one, place) =>
    unknownNames[place] === undefined ? besideUnlisted(solve(one, view), one) : undefined,
  );
  const held = found.filter((one) => one !== undefined);
  if (unknownName !== undefined && held.length === 0)
    return { kind: 'unknown', unknownName, missing: [], nearest: [], holdings: [], ...shared };
  const given = answerOf(
    asks.map(
      (one, place) =>
        found[place] ??
        nothingFound(one, namedPart(trulyMissing(one, view, unknownNames[place]), one, { asks, reading, question })),
    ),
    view,
  );
  const [first, ...others] = given.statements;
  if (!first || held.length === 0) return refuse(asks, view, shared);
  const statements = [first, ...others] as const;
  const asOf =
    statements
      .map(({ citation }) => citation.published)
      .sort()
      .at(-1) ?? now;
  const age = ageOf(asks[0], { asOf, asked: given.findings[0]?.asked.attribute }, view);
  const named = withGiven(shared.topic, given.findings, asks, context.topic);
  const topic = { ...named, told: lastToldBy(given.findings) ?? asOf };
  return { kind: 'answered', asOf, findings: given.findings, statements, ...(age && { age }), ...shared, topic };
}

/** What was found of others is set beside what is not held of a name that the library has not. */
function besideUnlisted(found: Found | undefined, ask: Ask): Found | undefined {
  const unlisted = ask.subjects.filter(isUnlisted);
  if (!found || found.missing || unlisted.length === 0) return found;
  return { ...found, missing: { ...missingOf(ask), subjects: unlisted } };
}

/** Below this a finding from facts is set beside one from the text alone. */
const SURE = 0.8;
/** From this nearness on the question was put before, in [0, 1]. */
const ASKED_BEFORE = 0.6;
/** What a text must share more with the question than the statement of the fact. */
const MORE = 0.15;

/** Kinds that a fact of the asked attribute does not answer as well: what else was closed is neither yes nor no. */
const ONLY_THEMSELVES: ReadonlySet<Ask['kind']> = new Set(['fact', 'text', 'verdict']);

/** What the library holds on one ask, without what it leaves out. */
export function solve(one: Ask, view: LibraryView): Found | undefined {
  return onWhole(onKin(withoutLeftOut(solved(one, view), one), one, view), one, view);
}

/** By the solver of its kind, or else from facts, or else from a text. */
function solved(one: Ask, view: LibraryView): Found | undefined {
  const overtaking = asOvertaking(one, view);
  if (overtaking) return textSolver.solve(overtaking, view);
  const own = solverOf(one.kind).solve(one, view);
  if (asksHowFounded(one)) return beginningOf(one, own, view);
  // What is no reason is no answer to why.
  if (one.kind === 'reason')
    return own ?? (saysNothingMore(one, view) ? solverOf('timeline').solve(one, view) : undefined);
  const byFact = own ?? (isForFacts(one, view) ? solverOf('fact').solve(one, view) : undefined);
  const isEvent = view.reading.attributeOf(byFact?.asked.attribute ?? '')?.kind === 'event';
  // The solver of claims has looked at the texts itself.
  const isVerdict = byFact?.verdict === 'yes' || byFact?.verdict === 'no';
  const isDecided = isVerdict || asksForOrder(one) || asksForFormerName(one);
  if (byFact && ((byFact.sure >= SURE && !isEvent) || isDecided)) return byFact;
  const byText = textOf(one, own, view);
  if (!byFact && !byText) return isBareName(one, view) ? solverOf('profile').solve(one, view) : undefined;
  if (!byFact || !byText) return byFact ?? byText;
  // A statement that is known to answer this very question comes before an event of the asked kind: "who founded it", not its "and when".
  const isOfOwnWords = isAlone(one, view) || !isBare(one, view.reading);
  const isWholeList = byFact.kind === 'list' && byFact.rows.length > 1;
  const isKnown = (byText.known ?? 0) >= ASKED_BEFORE && !isOfEarlierStep(byText, byFact, one, view);
  if (isEvent && !isWholeList && isOfOwnWords && isKnown) return withRows(byText, byFact);
  if (byFact.sure >= SURE) return byFact;
  // Whether it is so is not told by a sentence on a plan, where the plans themselves are known.
  const isPlanned = byFact.verdict !== undefined && byFact.rows.some((row) => isPlan(row, view));
  if (isPlanned && (byText.known ?? 0) < ASKED_BEFORE) return byFact;
  return byText.sure > sharedBy(byFact, one, view) + MORE ? byText : byFact;
}

function textOf(one: Ask, own: Found | undefined, view: LibraryView): Found | undefined {
  if (one.kind === 'text') return own;
  return isOfFactsOnly(one, view) ? undefined : textSolver.solve(one, view);
}

/** What came later is told by events alone; "and Alibaba?" after a fine of 2022 asks for a fact of that year, and says nothing that a text could be found by. */
function isOfFactsOnly(one: Ask, { reading }: LibraryView): boolean {
  if (one.time.after !== undefined) return true;
  return one.inherited.includes('attribute') && one.time.period !== undefined && isBare(one, reading);
}

/** Any fact of the asked attribute answers it as well; but one deal or company is not the greatest for being held. */
function isForFacts(ask: Ask, view: LibraryView): boolean {
  const { kind, subjects, attributes } = ask;
  if (kind !== 'superlative') return !ONLY_THEMSELVES.has(kind) && !asksForOthers(ask);
  const [first = ''] = attributes;
  const isEvent = view.reading.attributeOf(first)?.kind === 'event';
  return subjects.length > 0 && !isEvent && !asksWhichPart(ask, view) && !asksForLoss(first, view);
}

function isPlan({ attribute = '' }: Found['rows'][number], { reading }: LibraryView): boolean {
  return reading.attributeOf(attribute)?.plan === true;
}

/** Where the fact stands in the very statement, its values come first. */
function withRows(byText: Found, byFact: Found): Found {
  return byFact.proofs[0] === firstProofOf(byText) ? byFact : byText;
}

function firstProofOf({ proofs: [proof] }: Found): string | undefined {
  return proof && typeof proof !== 'string' ? referenceOf(proof) : proof;
}

/** True for a text on an offer, or on a deal that fell through, where the fact tells at what price it was closed after all. */
function isOfEarlierStep(byText: Found, byFact: Found, one: Ask, view: LibraryView): boolean {
  const { at } = view.searchable.facts;
  const [told, found] = [firstProofOf(byText), firstProofOf(byFact)].map((proof) => at.get(proof ?? '') ?? []);
  return (
    asksHowItEnded(one, view) && (told ?? []).some((fact) => (found ?? []).some((other) => isOvertaken(fact, other)))
  );
}

/** 俞敏洪和董宇辉咋回事 asks what happened as much as why; 科维恩为什么火了 says why of what. */
function saysNothingMore(one: Ask, view: LibraryView): boolean {
  const { reading } = view;
  const isOpen = one.attributes.length === 0 && isBare(one, reading);
  return isOpen && (one.subjects.length > 1 || !saysMore(one, view));
}

/** 程一笑是哪家公司的 says nothing beside a name: who that is answers it. It is no figure, as a salary is. */
function isBareName(one: Ask, view: LibraryView): boolean {
  const { reading } = view;
  return (
    one.subjects.length === 1 &&
    one.kind !== 'verdict' &&
    // What was between one and a topic is not what the one is.
    !asksForBetween(one) &&
    one.time.period === undefined &&
    one.time.after === undefined &&
    (one.answer === 'thing' || one.answer === 'person' || one.answer === 'company') &&
    isBare(one, reading) &&
    (one.attributes.length === 0 ? !saysMore(one, view) : asksWhereSomebodyIs(one, view))
  );
}

/** 程一笑是哪家公司的, and not where he was before or where he studied. */
function asksWhereSomebodyIs(one: Ask, view: LibraryView): boolean {
  const kind = view.reading.attributeOf(one.attributes[0] ?? '')?.kind;
  return one.subjects[0]?.kind === 'person' && kind === 'state' && one.time.focus !== 'before';
}

/** 马云住哪 says more than the name, by a character that is no word of asking. */
function saysMore(one: Ask, view: LibraryView): boolean {
  return askedContent(one, view, view.reading.fillers)(new Set()) !== undefined;
}

/** How much of the ask the first statement of a finding holds, in [0, 1], on the scale by which texts are compared. */
function sharedBy({ proofs: [proof] }: Found, one: Ask, view: LibraryView): number {
  const { searchable } = view;
  if (typeof proof !== 'string') return 1;
  const document = documentOf(proof, view);
  if (!document) return 0;
  const query = queryOf(textQuestionOf(one, view, isAlone(one, view)), searchable);
  return coverage(query, (term) => document.terms.has(term));
}

function choicesOf(
  { ambiguous, textLanguage, language }: Reading,
  question: string,
  { library }: SearchableLibrary,
): readonly Choice[] {
  return (ambiguous?.entities ?? []).map((entity): Choice => {
    const name = displayName(entity.names, textLanguage);
    const owners = entity.kind === 'company' ? [] : entity.companyIds.flatMap((id) => library.companies.get(id) ?? []);
    const owner = owners.map(({ names }) => displayName(names, textLanguage)).join(', ');
    const label = inScript(owner === '' ? name : `${name} (${owner})`, language);
    return { label, entity, question: `${question} (${owner === '' ? name : owner})` };
  });
}

function common(asked: Asked, view: LibraryView): Shared {
  const { reading } = view;
  const { asks } = asked;
  const { language, textLanguage, corrections } = reading;
  const unread = reading.tooLong ? undefined : unreadIn(asked, view);
  const [first] = asks;
  const nameOf = (entity: Ask['subjects'][number]) => displayName(entity.names, textLanguage);
  const named = first.inherited.includes('subjects') ? first.subjects.map(nameOf) : [];
  const labelled = first.inherited.includes('attribute') ? reading.labelsOf(first.attributes.slice(0, 1)) : [];
  return {
    language,
    topic: topicOf(asks, reading),
    reading: {
      corrections: corrections.map(({ typed, entities: [meant] }) => ({ typed, name: meant ? nameOf(meant) : typed })),
      inherited: [...named, ...labelled].map((text) => inScript(text, language)),
      ...(unread && { unread }),
    },
  };
}
