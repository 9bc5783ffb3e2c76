import type { CitedFact } from '../../answer/facts/cited-facts.ts';
import type { Fact } from '../../knowledge/company.ts';
import { addDays, type Period } from '../../lang/date.ts';
import { figuresOf } from '../../lang/figure.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { fold } from '../../lang/text.ts';
import { dateIn } from '../words/dates.ts';
import { isProfit, type Labelled } from '../words/labels.ts';
import { valueIn, writtenValueIn } from '../words/values.ts';
import type { SeriesView, Source } from './catalogue-schema.ts';
import { axisOf } from './view-words.ts';

type Spacing = SeriesView['spacing'];

/** A fact of a card as it is shown, with what the card says. */
export type ShownFact = { readonly fact: Fact; readonly shown: CitedFact; readonly source: Source };

/** Fewer dates than this make no chart. */
const LEAST_DATES = 3;

/**
 * Series of a company's figures. One series has one attribute, one narrowing, one unit and one kind of period: revenue is
 * never mixed with profit, yuan never with dollars, quarters never with years, fiscal years never with calendar years.
 */
export function seriesOf(
  facts: readonly ShownFact[],
  attributes: readonly Labelled[],
  language: ReaderLanguage,
): SeriesView[] {
  const groups = new Map<string, ShownFact[]>();
  for (const one of facts) {
    const key = keyOf(one.fact);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, group]) => seriesView({ id: key, group, attributes, language }) ?? []);
}

/** Words of a basis that say that a value was not measured. */
const FORESEEN = /forecast|target|estimate|plan|expected/i;

/** On what basis a value is: a forecast stands beside what it foresees, any other basis is a series of its own. */
function basisOf({ qualifiers }: Fact): string {
  const [basis] = qualifiers['basis'] ?? [];
  return basis === undefined || FORESEEN.test(basis.text.en) ? '' : basis.text.en;
}

function keyOf(fact: Fact): string | undefined {
  const { attribute, about, unit, at, value } = fact;
  const [figure] = figuresOf(fold(value.en));
  if (at === undefined || figure === undefined || (unit === undefined && !figure.percent)) return undefined;
  const counted = figure.percent ? 'percent' : (unit ?? '');
  return [attribute, about?.en ?? '', basisOf(fact), counted, spacingOf(at)].map(slug).filter(Boolean).join('-');
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
  readonly attributes: readonly Labelled[];
  readonly language: ReaderLanguage;
};

function seriesView({ id, group, attributes, language }: SeriesParts): SeriesView | undefined {
  const dates = new Set(group.map(({ fact }) => fact.at));
  const [first] = group;
  if (dates.size < LEAST_DATES || !first) return undefined;
  const { attribute, label, about } = first.shown;
  const points = group
    .map((one) => pointOf(one, isProfit(attributes, attribute), language))
    .sort((a, b) => (a.day === b.day ? (a.source.published < b.source.published ? -1 : 1) : a.day < b.day ? -1 : 1));
  const isPercent = figuresOf(fold(first.fact.value.en))[0]?.percent === true;
  const unit = isPercent ? '%' : (first.fact.unit ?? '');
  return {
    id,
    attribute,
    label,
    about: withBasis(about, first.fact, language),
    unit,
    axis: axisOf(Math.max(...points.map(({ value }) => Math.abs(value))), unit, language),
    spacing: spacingOf(first.fact.at ?? ''),
    points,
  };
}

function pointOf(
  { fact, shown, source }: ShownFact,
  loss: boolean,
  language: ReaderLanguage,
): SeriesView['points'][number] {
  return {
    at: fact.at ?? '',
    shownAt: dateIn(fact.at ?? '', language),
    day: middleOf(shown.period),
    value: figuresOf(fold(fact.value.en))[0]?.value ?? 0,
    shown: writtenValueIn(fact, language, { loss }),
    ...foreseen(fact, language),
    source,
  };
}

/** What a forecast, a target or an estimate is called. */
function foreseen({ qualifiers }: Fact, language: ReaderLanguage): { readonly basis?: string } {
  const [basis] = qualifiers['basis'] ?? [];
  return basis && FORESEEN.test(basis.text.en) ? { basis: valueIn({ kind: 'words', text: basis.text }, language) } : {};
}

function withBasis(about: string, fact: Fact, language: ReaderLanguage): string {
  const [basis] = basisOf(fact) === '' ? [] : (fact.qualifiers['basis'] ?? []);
  const shown = basis ? valueIn({ kind: 'words', text: basis.text }, language) : '';
  return [about, shown].filter((part) => part !== '').join(', ');
}

function middleOf({ from, until }: Period): string {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  return addDays(from, Math.floor(days / 2));
}
