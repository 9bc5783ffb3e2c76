import type { Attribute } from '../../knowledge/attribute.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { WHAT_IT_DOES } from '../asks/attributes-of.ts';
import { asksForHits, asksForOthers, asksWhatWasClosed } from '../asks/rules.ts';
import { aspectOf } from '../facts/aspect.ts';
import { contentOf } from '../facts/content.ts';
import { newestFirst, stillSo } from '../facts/current.ts';
import { asksForHoldings, type FactFit, fitsOf, NEAR_IN_SCORE } from '../facts/fit.ts';
import type { Found, FoundRow } from '../facts/found.ts';
import { isToldThere } from '../facts/places.ts';
import { partOf, rowOf, rowsOfHolder, rowsOfParts } from '../facts/shown.ts';
import { withSorts } from '../facts/sort.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf, attributesFor, missingOf, surenessOf } from './asked.ts';
import { investmentsOf } from './investments.ts';
import { careerOf } from './list/career.ts';
import { holdingsOf } from './list/holdings.ts';
import { investorsForHolders, investorsOf, isNamedItself } from './list/investors.ts';
import { listedOnesOf } from './list/listed-ones.ts';
import { isOfTime, NEAR, ofAll, saidToBe } from './list/of-all.ts';
import { subsidiariesOf } from './list/subsidiaries.ts';
import { distinct, listed, withoutRetold } from './listed.ts';
import { revenueByPart } from './pick/by-part.ts';
import { hitsOf } from './products/hits.ts';
import { productsOf } from './products/products.ts';
import { seriesOf } from './series.ts';
import type { Solver } from './solver.ts';

/** Who belongs to a topic. */
const MEMBER = 'member';
const LAUNCH = 'launch';
const SURE_OF_MEMBERS = 0.9;
/** What must be said of what was launched, as a share of the words for the asked sort. */
const OF_SORT = 0.5;

export const listSolver: Solver = {
  kind: 'list',
  says: 'lists every value that holds: of what is named, or of all companies where none is',
  solve: (ask, view) => {
    const first = careerOf(ask, view) ?? revenueByPart(ask, view);
    if (first) return first;
    const named = ask.subjects.filter(({ kind }) => kind !== 'topic');
    if (named.length === 0 && ask.subjects.length === 1)
      return membersOf(ask, view) ?? (isToldOfItself(ask, view) ? ofSubjects(ask, view) : ofAll(ask, view));
    if (ask.attributes.length === 0) return named.length === 0 ? saidToBe(ask, view) : undefined;
    if (ask.series !== undefined) return seriesOf(ask, view);
    if (asksForHits(ask)) return hitsOf(ask, view);
    const asksForParts = ask.attributes.some((id) => attributeOf(id, view)?.parts);
    if (asksForParts)
      return named.length > 0
        ? (productsOf(ask, view) ?? launchesOf(ask, view) ?? withoutProducts(ask, view))
        : undefined;
    return named.length > 0
      ? (listedOnesOf(ask, view) ??
          subsidiariesOf(ask, view) ??
          holdingsOf(ask, view) ??
          investorsOf(ask, view) ??
          investmentsOf(ask, view) ??
          ofSubjects(ask, view) ??
          investorsForHolders(ask, view))
      : ofAll(ask, view);
  },
};

/** True where somebody is asked for who is held of the topic itself: a company that has no card was founded by somebody, too. */
function isToldOfItself(
  { subjects: [topic], attributes, answer }: Ask,
  { searchable: { facts } }: LibraryView,
): boolean {
  const own = topic ? (facts.of.get(topic.id) ?? []) : [];
  return (
    answer === 'person' && own.some(({ attribute, subject }) => attributes[0] === attribute && subject.id === topic?.id)
  );
}

/** What a company does is none of its products: it stands beside that none is held. */
function withoutProducts(ask: Ask, view: LibraryView): Found | undefined {
  const [best] = fitsOf(ask, view, [WHAT_IT_DOES]).filter(({ subject }) => subject >= 1);
  const row = best && rowOf(best.fact, view, { role: 'nearest' });
  if (!best || !row || ask.time.period) return undefined;
  const missing = missingOf(ask);
  return {
    kind: 'list',
    asked: askedOf(ask),
    rows: [row],
    more: 0,
    proofs: row.statements,
    missing,
    sure: surenessOf(best),
  };
}

/** What was launched of a product, or by a company no product of which has a name of its own here: 千问有哪些模型. */
function launchesOf(ask: Ask, view: LibraryView): Found | undefined {
  if (!attributeOf(LAUNCH, view)) return undefined;
  const isOfProduct = ask.subjects.every(({ kind }) => kind === 'product');
  const found = isOfProduct ? ofSubjects({ ...ask, attributes: [LAUNCH] }, view) : launchedOfSort(ask, view);
  const isCompany = ({ value }: FoundRow) => value?.kind === 'entity' && value.entity.kind === 'company';
  const all = found?.rows.filter((row) => !isCompany(row)) ?? [];
  const rows = ask.time.focus === 'latest' ? all.slice(0, 1) : ask.time.focus === 'first' ? all.slice(-1) : all;
  return found && rows.length > 0 ? { ...listed(rows, ask, found), asked: found.asked } : undefined;
}

/** What the company itself launched, in words, that its statement, or what the company is said to do, says to be of the asked sort. */
function launchedOfSort(ask: Ask, view: LibraryView): Found | undefined {
  const held = fitsOf({ ...ask, attributes: [LAUNCH] }, view, [LAUNCH]).filter(({ subject }) => subject >= 1);
  const fits = withSorts(held, contentOf(ask, view), ({ fact }) => fact.subject.id, view);
  const facts = newestFirst(
    fits.filter(({ content }) => content >= OF_SORT).map(({ fact }) => fact),
    view,
  );
  const rows = distinct(facts.flatMap((fact) => rowOf(fact, view) ?? [])).filter(
    ({ value }) => value?.kind === 'words',
  );
  const [best] = fits;
  return best && rows.length > 0 ? listed(rows, ask, { sure: surenessOf(best) }) : undefined;
}

/** What a topic is said to have as its members: 六小虎有哪些公司. */
function membersOf(ask: Ask, view: LibraryView): Found | undefined {
  const asksForMembers = ask.attributes.length === 0 || ask.attributes.includes(MEMBER);
  const own = ask.subjects.flatMap(({ id }) => view.searchable.facts.of.get(id) ?? []);
  const members = own.filter(
    ({ attribute, subject }) => attribute === MEMBER && ask.subjects.some(({ id }) => id === subject.id),
  );
  const rows = asksForMembers ? distinct(members.flatMap((fact) => rowOf(fact, view) ?? [])) : [];
  return rows.length > 0 ? listed(rows, ask, { attribute: MEMBER, sure: SURE_OF_MEMBERS }) : undefined;
}

function ofSubjects(given: Ask, view: LibraryView): Found | undefined {
  for (const id of attributesOf(given, view)) {
    const attribute = attributeOf(id, view);
    const ask = attribute ? countedByDay(given, attribute) : given;
    const fits = ofItsOwn(attribute?.kind === 'event' ? fitsThere(id, ask, view) : fitsOf(ask, view, [id]), attribute);
    const [best] = fits;
    if (!attribute || !best) continue;
    const near = fits.filter(
      (fit) => fit.content >= NEAR * best.content && isOfTime(fit, ask, view) && isAsWellMeant(fit, best, ask),
    );
    const facts = newestFirst(
      withQualifier(
        near.map(({ fact }) => fact),
        ask,
      ),
      view,
    );
    const { period, focus } = ask.time;
    const lasting = attribute.kind === 'state' && !period && focus !== 'before' ? stillSo(facts, view) : facts;
    const told = distinct(
      lasting.flatMap((fact) => {
        if (ask.each) return rowWithPart(fact, attribute, ask, view);
        const asksForHolders = ask.answer === 'thing' || ask.answer === 'person' || ask.answer === 'company';
        if (asksForHolders && id === 'stake' && fact.qualifiers['holder'] && !asksForHoldings(ask))
          return rowsOfHolder(fact, view).filter((row) => !isNamedItself(row, ask));
        const aspect = aspectOf(
          { ...ask, answer: ask.answer === 'person' ? 'person' : ask.answer === 'date' ? 'thing' : ask.answer },
          attribute,
          fact,
        );
        return rowsOfParts(fact, view, { aspect });
      }),
    );
    const rows = attribute.kind === 'event' ? withoutRetold(told) : told;
    if (rows.length > 0) return listed(rows, ask, { attribute: id, sure: surenessOf(best) });
  }
  return undefined;
}

/** "How many times has it filed" asks for each time, and not how far each filing came. */
function countedByDay(ask: Ask, { kind, qualifiers }: Attribute): Ask {
  const { qualifier, ...others } = ask;
  const isMark = qualifier !== undefined && qualifiers[qualifier]?.answers === 'thing';
  return ask.answer === 'count' && kind === 'event' && isMark ? others : ask;
}

/** What happened at the places that are named, whatever its statement calls them: a fine by an Irish authority is one in Europe. */
function fitsThere(attribute: string, ask: Ask, view: LibraryView): readonly FactFit[] {
  const fits = fitsOf(ask, view, [attribute]);
  if (ask.places.length === 0) return fits;
  const there = fitsOf({ ...ask, taken: [...ask.taken, ...view.reading.places] }, view, [attribute]).filter(
    ({ fact }) => isToldThere(fact, ask.places, view),
  );
  return there.length > 0 ? there : fits;
}

/** What else it bought is asked of what was told before, and not of what would answer as well, nor is what it closed told by what others banned. */
function attributesOf(ask: Ask, view: LibraryView): readonly string[] {
  const isOnlyOfIt = asksForOthers(ask) || asksWhatWasClosed(ask);
  return isOnlyOfIt ? ask.attributes.slice(0, 1) : attributesFor(ask, view);
}

/** What a fact tells, with the part that is asked of each: what was bought, and for how much. */
function rowWithPart(fact: DatedFact, attribute: Attribute, ask: Ask, view: LibraryView): readonly FoundRow[] {
  const aspect = aspectOf(ask, attribute, fact);
  const [row, part] = [rowOf(fact, view), aspect === 'value' ? undefined : partOf(fact, aspect, view)];
  return row ? [{ ...row, ...(part && part.kind !== 'date' && { about: part }) }] : [];
}

/** Those on the subject; of founders and offices those of the very company, where some are, and not what it founded itself. */
function ofItsOwn(fits: readonly FactFit[], attribute: Attribute | undefined): readonly FactFit[] {
  const own = fits.filter(({ subject }) => subject >= 1);
  return attribute?.answers === 'person' && own.length > 0 ? own : fits.filter(({ subject }) => subject >= 0.5);
}

/** Parts of an event are asked of the one event that is meant. */
function isAsWellMeant(fit: FactFit, best: FactFit, ask: Ask): boolean {
  return ask.qualifier === undefined || asksForHoldings(ask) || fit.score >= best.score - NEAR_IN_SCORE;
}

/** Those that hold the part that is asked for, where some do: "which units" is answered by the facts that name them. */
function withQualifier(facts: readonly DatedFact[], ask: Ask): readonly DatedFact[] {
  const { qualifier } = ask;
  if (qualifier === undefined || asksForHoldings(ask)) return facts;
  const holding = facts.filter(({ qualifiers }) => qualifiers[qualifier] !== undefined);
  return holding.length > 0 ? holding : facts;
}
