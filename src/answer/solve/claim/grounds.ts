import type { Attribute } from '../../../knowledge/attribute.ts';
import { articleAt } from '../../../knowledge/library.ts';
import { fold } from '../../../lang/text.ts';
import { isWithin, meets, type Span } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { PhraseMatch } from '../../../search/phrase-book.ts';
import type { Ask } from '../../asks/ask.ts';
import { pairs } from '../../asks/focus.ts';
import { joins } from '../../asks/grammar/claims.ts';
import { type FactFit, fitsOf } from '../../facts/fit.ts';
import type { FoundRow } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, documentOf, type LibraryView } from '../../view.ts';
import { isOfOtherVersion } from './beyond.ts';

/**
 * "Was that fine an antitrust one", "was it sold at a loss": what else the claim names, a probe, a lawsuit or a loss, must stand in the
 * statement too, in one word or another.
 */
export function tellsGrounds(fact: DatedFact, ask: Ask, view: LibraryView): boolean {
  return groundsClaimed(fact, ask, view).every((ground) => tells(fact.statement, ground, view));
}

/**
 * "Was Didi sued" asks for what else befalls as well: a probe, a fine or a ban says so only where its statement does, in one of the words
 * for what was asked first. Nor does a launch say "open source", nor that of another version. Deals and plans are told by one another.
 */
export function tellsWhatIsAsked(fact: DatedFact, ask: Ask, view: LibraryView): boolean {
  const [asked, told] = [attributeOf(ask.attributes[0] ?? '', view), attributeOf(fact.attribute, view)];
  if (asked?.vague && asked.answers === 'date')
    return (
      !isOfOtherVersion(fact, ask, view) && termsOf(asked, ask, view).every((term) => tells(fact.statement, term, view))
    );
  if (asked === told || asked?.outcome !== 'befalls' || told?.outcome !== 'befalls') return true;
  const document = documentOf(fact.statement, view);
  return [...asked.asks.en, ...asked.asks.zh]
    .map((phrase) => view.searchable.phraseTerms.get(phrase) ?? [])
    .some((terms) => terms.length > 0 && terms.every((term) => document?.toldTerms.has(term)));
}

/** Words for an attribute that are a term of the field: "open source" asks for a launch. */
function termsOf({ id }: Attribute, { span }: Ask, { reading }: LibraryView): readonly Span[] {
  const own = reading.attributes.filter(({ entry, ...match }) => entry.id === id && isWithin(match, span));
  return own.filter(({ start, end }) => reading.terms.some((term) => term.start === start && term.end === end));
}

/** 那笔罚款是反垄断吗 is a claim on the fine: where what has a ground is named beside it, the ground is not what is asked for. */
export function ofWhatHasGrounds(ask: Ask, named: readonly string[], view: LibraryView): Ask {
  if (attributeOf(ask.attributes[0] ?? '', view)?.grounds !== true) return ask;
  const fined = named.find((id) => {
    const attribute = attributeOf(id, view);
    return attribute?.qualifiers['for'] !== undefined && attribute.grounds !== true;
  });
  return fined === undefined ? ask : { ...ask, attributes: [fined] };
}

/** True where a ground is claimed of which the whole article of the fact says nothing: its own words for the reason name another. */
export function isOnOtherGround(fact: DatedFact, ask: Ask, view: LibraryView): boolean {
  const grounds = groundsClaimed(fact, ask, view).filter(({ entry }) => entry.grounds);
  const statements = statementsBeside(fact, view);
  return grounds.length > 0 && grounds.every((ground) => !statements.some((one) => tells(one, ground, view)));
}

/** The reason that the article of a fact gives for it. */
export function groundRows(fact: DatedFact, view: LibraryView): readonly FoundRow[] {
  const { subject, aboutId, attribute } = fact;
  const facts = statementsBeside(fact, view).flatMap((statement) => view.searchable.facts.at.get(statement) ?? []);
  const label = attributeOf(attribute, view)?.labels.en ?? '';
  const grounds = facts.filter(
    (one) =>
      one.attribute === 'reason' &&
      one.subject.id === subject.id &&
      one.aboutId === aboutId &&
      (one.qualifiers['for'] ?? []).some(({ text }) => fold(text.en).includes(fold(label))),
  );
  return grounds.slice(0, 1).flatMap((one) => rowOf(one, view, { role: 'nearest', about: false }) ?? []);
}

/** All statements of the article that a fact stands in. */
function statementsBeside({ statement }: DatedFact, { searchable }: LibraryView): readonly string[] {
  const article = articleAt(searchable.library, statement);
  return article ? article.passages.map(({ number }) => `${article.id}#${number}`) : [];
}

function groundsClaimed(
  { attribute }: DatedFact,
  { span, attributes }: Ask,
  { reading }: LibraryView,
): readonly PhraseMatch<Attribute>[] {
  // 那笔罚款是反垄断吗 names a fine: what it is claimed to be is its ground, whichever of the two words was read first.
  const own = reading.attributes.filter(({ entry }) => entry.id === attribute);
  const chosen = own.length > 0 ? own : reading.attributes.filter(({ entry }) => attributes.includes(entry.id));
  return reading.attributes.filter(
    (match) =>
      (match.entry.grounds || match.entry.loss) &&
      isWithin(match, span) &&
      !chosen.some((one) => one.entry === match.entry || meets(one, match) || isSideBySide(match, one, reading)),
  );
}

/** Where what befell somebody is named beside what is asked first: it need not stand in the statement on the other. */
export function actsBeside({ span, attributes }: Ask, { reading }: LibraryView): readonly Span[] {
  const own = reading.attributes.filter(({ entry }) => attributes.includes(entry.id));
  return reading.attributes.filter(
    (match) =>
      match.entry.outcome === 'befalls' &&
      isWithin(match, span) &&
      own.some((one) => one.entry.outcome === 'befalls' && !meets(one, match) && isSideBySide(match, one, reading)),
  );
}

/** "Was it summoned or fined", 被约谈罚过吗: two things that befall somebody, of which none is the ground of the other. A term of the field is one. */
function isSideBySide(match: Span, other: Span, { folded, terms, textLanguage }: LibraryView['reading']): boolean {
  if (terms.some((term) => meets(term, match))) return false;
  const [first, second] = match.start < other.start ? [match, other] : [other, match];
  const between = folded.slice(first.end, second.start);
  return between === '' || pairs(between, textLanguage) || joins(between, textLanguage);
}

function tells(statement: string, ground: Span, view: LibraryView): boolean {
  const { reading, searchable } = view;
  const document = documentOf(statement, view);
  const holds = (terms: readonly string[]) => terms.length > 0 && terms.every((term) => document?.toldTerms.has(term));
  const words = reading.analysis.tokens.filter((token) => isWithin(token, ground)).map(({ term }) => term);
  const others = reading.terms.filter((term) => meets(term, ground)).flatMap(({ entry }) => [...entry.en, ...entry.zh]);
  return holds(words) || others.some((phrase) => holds(searchable.phraseTerms.get(phrase) ?? []));
}

/** What tells of profit or loss where no net profit is held. */
const OTHER_PROFIT = 'operating-profit';

/** What stands nearest to a claim that no fact meets: of a profit the operating one, of "an antitrust fine" the fines for something else. */
export function nearestTo(ask: Ask, view: LibraryView): readonly FactFit[] {
  const attribute = attributeOf(ask.attributes[0] ?? '', view);
  if (attribute?.loss) return fitsOf({ ...ask, attributes: [OTHER_PROFIT] }, view, [OTHER_PROFIT]);
  return attribute?.qualifiers['for'] === undefined ? [] : fitsOf(ask, view, ask.attributes, 0);
}
