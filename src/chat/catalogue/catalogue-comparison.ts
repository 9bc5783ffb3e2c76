import type { CitedFact } from '../../answer/facts/cited-facts.ts';
import type { Attribute } from '../../knowledge/attribute.ts';
import type { Library } from '../../knowledge/library.ts';
import { overlaps } from '../../lang/dates/date.ts';
import type { Labelled } from '../words/labels.ts';
import { companyRef } from './catalogue-articles.ts';
import { shownFacts } from './catalogue-companies.ts';
import type { ComparisonView, SeriesView } from './catalogue-schema.ts';
import { type ShownFact, seriesIdOf, seriesOf } from './catalogue-series.ts';
import { factView } from './fact-view.ts';
import { toldOnce } from './told-once.ts';
import type { ViewParts } from './view-parts.ts';
import { shownIn } from './view-words.ts';

type BesideRow = ComparisonView['themes'][number]['rows'][number];
type Side = BesideRow['sides'][number];

/** Of what happened more than once, such as fines, the newest. */
const MOST_EVENTS = 4;

/** Two companies side by side; undefined where one of them is not known. */
export function comparisonView(ids: readonly [string, string], parts: ViewParts): ComparisonView | undefined {
  const { library } = parts.searchable;
  if (!ids.every((id) => library.companies.has(id))) return undefined;
  const { attributes, pages } = library;
  const held = ids.map((id) => ({ id, facts: shownFacts(id, parts) }));
  const own = held.map(({ id, facts }) => toldOnce(facts, attributes).filter((one) => isOfItself(one, id, library)));
  const themes = pages.beside.map((theme) => ({
    id: theme.id,
    ...(theme.labels && { label: shownIn(theme.labels, parts.language).text }),
    rows: theme.attributes.flatMap((id) => {
      const attribute = attributes.find((one) => one.id === id);
      const sides = own.map((facts) => facts.filter(({ fact }) => fact.attribute === id));
      return attribute && sides.some((facts) => facts.length > 0) ? [rowOf(attribute, sides, parts)] : [];
    }),
  }));
  return {
    companies: ids.map((id) => companyRef(id, library, parts.language)),
    themes: themes.filter(({ rows }) => rows.length > 0),
    charts: chartsOf(held.map(({ facts }) => seriesOf(facts, library, parts.language))),
  };
}

/** What a company is or has itself: neither its products nor a part of its business. A listing in a place is its own. */
function isOfItself({ fact }: ShownFact, id: string, { places }: Pick<Library, 'places'>): boolean {
  return fact.subject.id === id && (fact.about === undefined || places.has(fact.aboutId ?? ''));
}

function rowOf(attribute: Attribute, sides: readonly (readonly ShownFact[])[], parts: ViewParts): BesideRow {
  const isFigure = attribute.kind === 'figure';
  const twins = isFigure ? twinsOf(sides, parts.searchable.library.attributes) : undefined;
  const chosen = twins ?? sides.map((facts) => (isFigure ? newestOf(facts) : heldOf(facts)));
  const bars = twins && barsOf(twins);
  return {
    attribute: attribute.id,
    kind: attribute.kind,
    label: [...sides].flat()[0]?.shown.label ?? attribute.id,
    alike: twins !== undefined,
    ...(bars && { bars }),
    sides: chosen.map((facts) => facts.map((one): Side[number] => factView(one, parts))),
  };
}

/** A figure of both for the same period, in the same unit and on the same basis: the newest that both have. */
function twinsOf(
  sides: readonly (readonly ShownFact[])[],
  attributes: readonly Labelled[],
): readonly ShownFact[][] | undefined {
  const [first = [], second = []] = sides;
  const pairs = newestFirst(first).flatMap((one) => {
    const series = seriesIdOf(one.fact, attributes);
    const twin = second.find(
      ({ fact }) => fact.at === one.fact.at && series !== undefined && seriesIdOf(fact, attributes) === series,
    );
    return twin ? [[[one], [twin]]] : [];
  });
  return pairs[0];
}

function newestOf(facts: readonly ShownFact[]): readonly ShownFact[] {
  return newestFirst(facts.filter(({ fact }) => fact.qualifiers['basis'] === undefined)).slice(0, 1);
}

/** What holds today; of events all, the newest first. What several sources say alike is told once. */
function heldOf(facts: readonly ShownFact[]): readonly ShownFact[] {
  const current = facts.filter(({ shown, fact }) => shown.current && fact.at === undefined);
  const told: ShownFact[] = [];
  for (const one of newestFirst(current.length > 0 ? current : facts)) {
    const isTold = told.some(({ shown }) => isSameEvent(shown, one.shown));
    if (!isTold) told.push(one);
  }
  return told.slice(0, MOST_EVENTS);
}

/** Amounts may be the same on several days; names and places are the same whenever they are told. */
function isSameEvent(a: CitedFact, b: CitedFact): boolean {
  const isAmount = a.fact.figure !== undefined;
  return a.value === b.value && a.about === b.about && (!isAmount || overlaps(a.period, b.period));
}

function newestFirst(facts: readonly ShownFact[]): readonly ShownFact[] {
  return [...facts].sort((a, b) => (a.shown.period.until < b.shown.period.until ? 1 : -1));
}

/** Lengths from zero, where none is below it. */
function barsOf(twins: readonly ShownFact[][]): number[] | undefined {
  const values = twins.map(([one]) => one?.fact.figure?.value ?? 0);
  const largest = Math.max(...values);
  return largest > 0 && values.every((value) => value >= 0) ? values.map((value) => value / largest) : undefined;
}

/** Series that both have, of the same attribute, unit and kind of period. */
function chartsOf([first = [], second = []]: readonly (readonly SeriesView[])[]): ComparisonView['charts'] {
  return first.flatMap((one) => {
    const other = second.find(({ id }) => id === one.id);
    return other && one.joined ? [{ id: one.id, series: [one, other] }] : [];
  });
}
