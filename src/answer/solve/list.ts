import { isWithinPeriod } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { aspectOf } from '../facts/aspect.ts';
import { contentOf } from '../facts/content.ts';
import { holdsOn, newestFirst } from '../facts/current.ts';
import { asksForHoldings, type FactFit, fitsOf, NEAR_IN_SCORE } from '../facts/fit.ts';
import type { Found, FoundRow } from '../facts/found.ts';
import { namesOfPlaces, tellsOf } from '../facts/places.ts';
import { rowOf, rowsOfParts } from '../facts/shown.ts';
import { withSorts } from '../facts/sort.ts';
import { attributeOf, documentOf, type LibraryView } from '../view.ts';
import { askedOf, attributesFor, surenessOf } from './asked.ts';
import { investmentsOf, investorsOf } from './investments.ts';
import { distinct, listed } from './listed.ts';
import { productsOf } from './products.ts';
import { seriesOf } from './series.ts';
import type { Solver } from './solver.ts';

/** What a fact must hold of the further words to be on the list, as a share of the best one's. */
const NEAR = 0.7;
const LEAST = 0.3;
/** Who belongs to a topic. */
const MEMBER = 'member';
const LAUNCH = 'launch';
const SURE_OF_MEMBERS = 0.9;

export const listSolver: Solver = {
  kind: 'list',
  says: 'lists every value that holds: of what is named, or of all companies where none is',
  solve: (ask, view) => {
    const named = ask.subjects.filter(({ kind }) => kind !== 'topic');
    if (named.length === 0 && ask.subjects.length === 1) return membersOf(ask, view) ?? ofAll(ask, view);
    if (ask.attributes.length === 0) return undefined;
    if (ask.series !== undefined) return seriesOf(ask, view);
    const asksForParts = ask.attributes.some((id) => attributeOf(id, view)?.parts);
    if (asksForParts) return named.length > 0 ? (productsOf(ask, view) ?? launchesOf(ask, view)) : undefined;
    return named.length > 0
      ? (investmentsOf(ask, view) ?? investorsOf(ask, view) ?? ofSubjects(ask, view))
      : ofAll(ask, view);
  },
};

/** What was launched of a product: 千问有哪些模型. */
function launchesOf(ask: Ask, view: LibraryView): Found | undefined {
  const isOfProduct = ask.subjects.every(({ kind }) => kind === 'product');
  const found =
    isOfProduct && attributeOf(LAUNCH, view) ? ofSubjects({ ...ask, attributes: [LAUNCH] }, view) : undefined;
  const isCompany = ({ value }: FoundRow) => value?.kind === 'entity' && value.entity.kind === 'company';
  const rows = found?.rows.filter((row) => !isCompany(row)) ?? [];
  return found && rows.length > 0 ? listed(rows, found.asked, found.sure) : undefined;
}

/** What a topic is said to have as its members: 六小虎有哪些公司. */
function membersOf(ask: Ask, view: LibraryView): Found | undefined {
  const asksForMembers = ask.attributes.length === 0 || ask.attributes.includes(MEMBER);
  const own = ask.subjects.flatMap(({ id }) => view.searchable.facts.of.get(id) ?? []);
  const members = own.filter(
    ({ attribute, subject }) => attribute === MEMBER && ask.subjects.some(({ id }) => id === subject.id),
  );
  const rows = asksForMembers ? distinct(members.flatMap((fact) => rowOf(fact, view) ?? [])) : [];
  return rows.length > 0 ? listed(rows, { ...askedOf(ask), attribute: MEMBER }, SURE_OF_MEMBERS) : undefined;
}

function ofSubjects(ask: Ask, view: LibraryView): Found | undefined {
  for (const id of attributesFor(ask, view)) {
    const attribute = attributeOf(id, view);
    const fits = fitsOf(ask, view, [id]).filter((fit) => fit.subject >= 0.5);
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
    const lasting =
      attribute.kind === 'state' && !period && focus !== 'before'
        ? facts.filter((fact) => holdsOn(fact, view.now))
        : facts;
    const rows = distinct(
      lasting.flatMap((fact) => {
        const aspect = aspectOf(
          { ...ask, answer: ask.answer === 'person' ? 'person' : ask.answer === 'date' ? 'thing' : ask.answer },
          attribute,
          fact,
        );
        return rowsOfParts(fact, view, { aspect });
      }),
    );
    if (rows.length > 0) return listed(rows, { ...askedOf(ask), attribute: id }, surenessOf(best));
  }
  return undefined;
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

/** Whose facts they are: "which companies are based in Hangzhou". */
function ofAll(given: Ask, view: LibraryView): Found | undefined {
  // A place narrows what a fact is about; its name need not stand in the text.
  const ask = { ...given, taken: [...given.taken, ...view.reading.places] };
  const units = contentOf(ask, view);
  for (const id of attributesFor(ask, view)) {
    const there = inPlaces(
      fitsOf(ask, view, [id], 0).filter((fit) => fit.about >= 0.5 && isOfTime(fit, ask, view)),
      ask,
      view,
    );
    const fits = withSorts(there, units, ({ fact }) => fact.subject.id, view);
    const content = Math.max(0, ...fits.map((fit) => fit.content));
    const about = Math.max(0, ...fits.map((fit) => fit.about));
    const near = fits.filter(
      (fit) => fit.content >= Math.max(LEAST, NEAR * content) && fit.about >= Math.min(1, about) - 0.2,
    );
    const [best] = near;
    if (!best) continue;
    const attribute = attributeOf(id, view);
    const lasting =
      attribute?.kind === 'state' && !ask.time.period ? near.filter(({ fact }) => holdsOn(fact, view.now)) : near;
    const rows = distinct(lasting.flatMap(({ fact }) => rowOf(fact, view, { aspect: 'subject' }) ?? []));
    if (rows.length > 0) return listed(rows, { ...askedOf(ask), attribute: id }, surenessOf(best));
  }
  return undefined;
}

/** Those that are narrowed to the place, or whose statement tells of it where they are narrowed to nothing. */
function inPlaces(fits: readonly FactFit[], { places }: Ask, view: LibraryView): readonly FactFit[] {
  if (places.length === 0) return fits;
  const names = namesOfPlaces(places, view);
  return fits.flatMap((fit) => {
    if (fit.about >= 1) return [fit];
    const document = fit.fact.about === undefined ? documentOf(fit.fact.statement, view) : undefined;
    return document && tellsOf(document, names) ? [{ ...fit, about: 1 }] : [];
  });
}

/** What happened happened in the period that is asked for, and did not only last into it. */
function isOfTime({ fact, time }: FactFit, { time: { period } }: Ask, view: LibraryView): boolean {
  if (period === undefined) return true;
  if (time < 0.3 || fact.undated) return false;
  const isEvent = attributeOf(fact.attribute, view)?.kind === 'event';
  return (
    !isEvent || fact.from === undefined || isWithinPeriod({ from: fact.period.from, until: fact.period.from }, period)
  );
}
