import { isToldByDate } from '../../answer/facts/shown.ts';
import type { Attribute } from '../../knowledge/attribute.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import { isWithinPeriod, overlaps } from '../../lang/dates/date.ts';
import { uniqueBy } from '../../search/unique-by.ts';
import type { Source } from './catalogue-schema.ts';
import { ROUNDING, type ShownFact } from './catalogue-series.ts';

/** A fact with the sources that say the same beside its own. */
export type ToldFact = ShownFact & { readonly also: readonly Source[] };

/**
 * What several sources say alike, once: by the one that says it most exactly, with the sources of the others. That somebody holds an
 * office on some day is said by the span in which it was held.
 */
export function toldOnce(facts: readonly ShownFact[], attributes: readonly Attribute[]): readonly ToldFact[] {
  const told = [...groupBy(facts, (one) => [keyOf(one, attributes)]).values()].flatMap(mergedOf);
  const place = new Map(facts.map(({ fact }, index) => [fact, index]));
  return told.sort((a, b) => (place.get(a.fact) ?? 0) - (place.get(b.fact) ?? 0));
}

/** What is the same in facts that say the same; figures are compared one by one. */
function keyOf({ fact }: ShownFact, attributes: readonly Attribute[]): string {
  const { attribute, subject, figure, unit, valueId, value } = fact;
  const entry = attributes.find(({ id }) => id === attribute);
  const isDay = isToldByDate(fact, entry);
  const said = figure ? `${figure.percent} ${unit ?? ''}` : (valueId ?? (isDay ? '' : value.en.toLowerCase()));
  return [attribute, entry?.kind ?? 'event', subject.id, said].join(' ');
}

function mergedOf(group: readonly ShownFact[]): readonly ToldFact[] {
  const merged: { kept: ShownFact; others: ShownFact[] }[] = [];
  for (const one of [...group].sort(byExactness)) {
    const same = merged.find(({ kept }) => isSaidBy(one, kept));
    if (same) same.others.push(one);
    else merged.push({ kept: one, others: [] });
  }
  return merged.map(({ kept, others }) => ({
    ...kept,
    shown: { ...kept.shown, current: [kept, ...others].some(({ shown }) => shown.current) },
    also: sourcesBeside(kept, others),
  }));
}

function sourcesBeside({ source }: ShownFact, others: readonly ShownFact[]): readonly Source[] {
  const all = [source, ...others.map((one) => one.source)];
  return uniqueBy(all, ({ articleId, passage }) => `${articleId}#${passage}`).slice(1);
}

/** Spans before days, what has a day before what has none, the exact before the rough, the new before the old. */
function byExactness(a: ShownFact, b: ShownFact): number {
  return rankOf(b) - rankOf(a) || lengthOf(b) - lengthOf(a) || (a.source.published < b.source.published ? 1 : -1);
}

function rankOf({ fact: { at, undated } }: ShownFact): number {
  if (undated) return 0;
  return at === undefined ? 2 : 1;
}

function lengthOf({ fact: { figure, at, from } }: ShownFact): number {
  return (at ?? from ?? '').length + (figure ? String(figure.value).replace(/\.|0+$/g, '').length : 0);
}

function isSaidBy(one: ShownFact, kept: ShownFact): boolean {
  const isSameBasis = one.fact.qualifiers['basis']?.[0]?.text.en === kept.fact.qualifiers['basis']?.[0]?.text.en;
  return isSameBasis && isSameAbout(one, kept) && isSameFigure(one, kept) && isSameTime(one, kept);
}

/** Of a figure, and of what has no day, a part is another thing than the whole. */
function isSameAbout({ fact, shown: { about } }: ShownFact, kept: ShownFact): boolean {
  if (about === kept.shown.about) return true;
  return fact.figure === undefined && !fact.undated && [about, kept.shown.about].includes('');
}

function isSameFigure({ fact: { figure: a } }: ShownFact, { fact: { figure: b } }: ShownFact): boolean {
  if (!a || !b) return a === b;
  return Math.abs(a.value - b.value) <= ROUNDING * Math.max(Math.abs(a.value), Math.abs(b.value));
}

function isSameTime({ fact, shown }: ShownFact, { fact: kept, shown: other }: ShownFact): boolean {
  const isSpan = fact.at === undefined;
  if (isSpan && kept.at === undefined)
    return overlaps(shown.period, other.period) && (fact.until === undefined) === (kept.until === undefined);
  if (kept.at === undefined) return fact.undated === true || isWithinPeriod(shown.period, other.period);
  if (fact.undated || kept.undated) return true;
  return isWithinPeriod(shown.period, other.period) || isWithinPeriod(other.period, shown.period);
}
