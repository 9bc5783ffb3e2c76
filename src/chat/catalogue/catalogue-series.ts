import type { CitedFact } from '../../answer/facts/cited-facts.ts';
import type { Fact } from '../../knowledge/company.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import { addDays, daysBetween, overlaps, type Period } from '../../lang/dates/date.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { fold } from '../../lang/text.ts';
import { dateIn } from '../words/dates.ts';
import { type Labelled, type Labels, mayLose } from '../words/labels.ts';
import { type ValueOptions, writtenValueIn } from '../words/values.ts';
import type { SeriesView, Source } from './catalogue-schema.ts';
import { axisOf, shownIn } from './view-words.ts';

type Spacing = SeriesView['spacing'];

/** A fact of a card as it is shown, with what the card says. */
export type ShownFact = { readonly fact: Fact; readonly shown: CitedFact; readonly source: Source };

/** Fewer dates than this make no chart. */
export const LEAST_DATES = 3;
/** Values for the same time that differ by no more than this share are one value, rounded otherwise. */
export const ROUNDING = 0.005;

/**
 * Series of a company's figures. One series has one attribute, one narrowing, one unit and one kind of period: revenue is
 * never mixed with profit, yuan never with dollars, quarters never with years, fiscal years never with calendar years.
 */
export function seriesOf(facts: readonly ShownFact[], labels: Labels, language: ReaderLanguage): SeriesView[] {
  const groups = groupBy(facts, ({ fact }) => [seriesIdOf(fact, labels.attributes)]);
  return [...groups].flatMap(([id, group]) => seriesView({ id, group, labels, language }) ?? []);
}

/** The series that a fact is a value of; undefined where it has no date, or no figure that others can stand beside. */
export function seriesIdOf(fact: Fact, attributes: readonly Labelled[]): string | undefined {
  const { attribute, about, unit, at, figure } = fact;
  if (at === undefined || fact.undated || figure === undefined) return undefined;
  // How old its founder was when he was written about is no figure of a company.
  if (fact.subject.kind === 'person') return undefined;
  // A share that was sold or bought is no measure of anything else.
  if (figure.percent ? isEvent(attribute, attributes) : unit === undefined) return undefined;
  const counted = figure.percent ? 'percent' : (unit ?? '');
  const parts = [
    attribute,
    ...subjectOf(fact),
    about?.en ?? '',
    withinOf(fact)?.en ?? '',
    basisBeside(fact, attributes)?.en ?? '',
  ];
  return [...parts, counted, spacingOf(at)].map(slug).filter(Boolean).join('-');
}

function isEvent(attribute: string, attributes: readonly Labelled[]): boolean {
  return attributes.find(({ id }) => id === attribute)?.kind === 'event';
}

/** The product that a fact is of, where what it is narrowed to does not say so already. */
function subjectOf({ subject, aboutId }: Fact): readonly string[] {
  return subject.kind === 'product' && aboutId !== subject.id ? [subject.id] : [];
}

/** What a share is held in: shares in two companies are two series. */
function withinOf({ qualifiers }: Fact): Required<Fact['value']> | undefined {
  return qualifiers['in']?.[0]?.text;
}

/** Words of a basis that say that a value was not measured. */
const FORESEEN = /forecast|target|estimate|plan|expected/i;

/** On what basis a value is: a forecast stands beside what it foresees, any other basis is a series of its own. */
function basisOf({ qualifiers }: Fact): Required<Fact['value']> | undefined {
  const basis = qualifiers['basis']?.[0]?.text;
  return basis && !FORESEEN.test(basis.en) ? basis : undefined;
}

/** "Adjusted profit" on the basis "adjusted" is the adjusted profit. */
function basisBeside(fact: Fact, attributes: readonly Labelled[]): Required<Fact['value']> | undefined {
  const basis = basisOf(fact);
  const label = attributes.find(({ id }) => id === fact.attribute)?.labels.en ?? '';
  return basis && !fold(label).includes(fold(basis.en)) ? basis : undefined;
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function spacingOf(at: string): Spacing {
  if (/^\d{4}$/.test(at)) return 'year';
  if (at.startsWith('FY')) return 'fiscal-year';
  if (at.includes('-H')) return 'half';
  return at.includes('-Q') ? 'quarter' : 'day';
}

type SeriesParts = {
  readonly id: string;
  readonly group: readonly ShownFact[];
  readonly labels: Labels;
  readonly language: ReaderLanguage;
};

function seriesView({ id, group, labels, language }: SeriesParts): SeriesView | undefined {
  const distinct = withoutRepeats(group);
  const [first] = distinct;
  if (new Set(distinct.map(({ fact }) => fact.at)).size < LEAST_DATES || !first) return undefined;
  const { attribute, label } = first.shown;
  const { attributes, units } = labels;
  const options = { language, units, loss: mayLose(attributes, attribute) };
  const points = distinct
    .map((one) => pointOf(one, options))
    .sort((a, b) => (a.day === b.day ? (a.source.published < b.source.published ? -1 : 1) : a.day < b.day ? -1 : 1));
  const unit = first.fact.figure?.percent ? '%' : (first.fact.unit ?? '');
  return {
    id,
    attribute,
    label,
    about: narrowingOf(first, language),
    unit,
    axis: axisOf(Math.max(...points.map(({ value }) => Math.abs(value))), unit, options),
    spacing: spacingOf(first.fact.at ?? ''),
    joined: !isEvent(attribute, attributes),
    points,
  };
}

/** Of facts that tell one value for one time the one that tells it most exactly; those that disagree stay side by side. */
function withoutRepeats(group: readonly ShownFact[]): readonly ShownFact[] {
  const ordered = [...group].sort(
    (a, b) =>
      lengthOf(a.shown.period) - lengthOf(b.shown.period) ||
      digitsOf(b) - digitsOf(a) ||
      (a.source.published < b.source.published ? 1 : -1),
  );
  const kept: ShownFact[] = [];
  for (const one of ordered) if (!kept.some((other) => isRepeat(one, other))) kept.push(one);
  return kept;
}

function isRepeat(one: ShownFact, other: ShownFact): boolean {
  const [a, b] = [one.fact.figure?.value ?? 0, other.fact.figure?.value ?? 0];
  const isSame = Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  return isSame && isForeseen(one.fact) === isForeseen(other.fact) && overlaps(one.shown.period, other.shown.period);
}

function lengthOf({ from, until }: Period): number {
  return Date.parse(until) - Date.parse(from);
}

/** How many digits a value is told with: 134.598 billion tells more than 134.6 billion. */
function digitsOf({ fact }: ShownFact): number {
  return String(fact.figure?.value ?? 0).replace(/^-|\.|0+$/g, '').length;
}

function pointOf({ fact, shown, source }: ShownFact, options: ValueOptions): SeriesView['points'][number] {
  const basis = isForeseen(fact) ? fact.qualifiers['basis']?.[0]?.text : undefined;
  const by = fact.qualifiers['by']?.[0]?.text;
  const { language } = options;
  return {
    at: fact.at ?? '',
    shownAt: dateIn(fact.at ?? '', language),
    day: middleOf(shown.period),
    value: fact.figure?.value ?? 0,
    shown: writtenValueIn(fact, options),
    ...(basis && { basis: wordsIn(basis, language) }),
    ...(by && { by: wordsIn(by, language) }),
    source,
  };
}

/** Whether a value is a forecast, a target or an estimate. */
function isForeseen({ qualifiers }: Fact): boolean {
  return FORESEEN.test(qualifiers['basis']?.[0]?.text.en ?? '');
}

/** What the series is narrowed to, in words; what its label says already is not said again ("adjusted profit (adjusted)"). */
function narrowingOf({ fact, shown: { about, label } }: ShownFact, language: ReaderLanguage): string {
  const more = [withinOf(fact), basisOf(fact)].map((text) => (text ? wordsIn(text, language) : ''));
  return [about, ...more].filter((part) => part !== '' && !label.includes(part)).join(', ');
}

function wordsIn(text: Required<Fact['value']>, language: ReaderLanguage): string {
  return shownIn(text, language).text;
}

function middleOf({ from, until }: Period): string {
  return addDays(from, Math.floor(daysBetween(from, until) / 2));
}
