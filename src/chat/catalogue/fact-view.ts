import { dateOf } from '../../answer/facts/cited-facts.ts';
import { isToldByDate } from '../../answer/facts/shown.ts';
import type { Attribute } from '../../knowledge/attribute.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { dateIn, timeIn } from '../words/dates.ts';
import { findingWordsIn } from '../words/finding-words.ts';
import { mayLose } from '../words/labels.ts';
import { writtenValueIn } from '../words/values.ts';
import type { FactView } from './catalogue-schema.ts';
import { type ShownFact, seriesIdOf } from './catalogue-series.ts';
import type { ToldFact } from './told-once.ts';
import type { ViewParts } from './view-parts.ts';

type Kind = FactView['kind'];

/** A fact as pages show it. */
export function factView(told: ShownFact & Partial<Pick<ToldFact, 'also'>>, parts: ViewParts): FactView {
  const { fact, shown, source, also = [] } = told;
  const { searchable, now } = parts;
  const { library, entityById } = searchable;
  const kind = library.attributes.find(({ id }) => id === fact.attribute)?.kind ?? 'event';
  const series = seriesIdOf(fact, library.attributes);
  const isPerson = entityById.get(fact.valueId ?? '')?.kind === 'person';
  return {
    attribute: fact.attribute,
    kind,
    ...saidOf(told, kind, parts),
    when: fact.undated ? '' : shown.when,
    ...(fact.at === undefined && fact.from !== undefined && { from: fact.from }),
    ...(fact.at === undefined && fact.until !== undefined && { until: fact.until }),
    sortedBy: dateOf(shown),
    happened: dateOf(shown) <= now && isHappening(told, kind) && !library.pages.untold.includes(fact.attribute),
    current: shown.current || (kind === 'event' && fact.undated === true),
    ...(isPerson && fact.valueId !== undefined && { person: fact.valueId }),
    ...(series !== undefined && { series }),
    source,
    also: [...also],
  };
}

/** An event of a known day, or a state that began or ended on one: that something was so on some day is no event. */
function isHappening({ fact: { undated, at } }: ShownFact, kind: Kind): boolean {
  return kind === 'event' ? !undated : kind === 'state' && at === undefined;
}

/** What is said, of what, and when. Of a day that is the value itself, what it is narrowed to is the value. */
function saidOf(
  told: ShownFact,
  kind: Kind,
  parts: ViewParts,
): Pick<FactView, 'label' | 'about' | 'value' | 'shownWhen'> {
  const { fact, shown } = told;
  const { searchable, language } = parts;
  const { attributes, pages, units } = searchable.library;
  const attribute = attributes.find(({ id }) => id === fact.attribute);
  const isDay = isToldByDate(fact, attribute);
  // A listing that has no date says no more than that it is one.
  const isBare = isDay || isNamed(fact, attribute);
  const value = isDay
    ? dateIn(fact.at ?? fact.from ?? '', language)
    : writtenValueIn(fact, { language, units, loss: mayLose(attributes, fact.attribute) });
  const about = aboutOf(told, value, parts);
  const shownWhen = whenOf(told, kind, language);
  const isNameless = pages.nameless.includes(fact.attribute);
  if (isNameless) return { label: about, about: '', value, shownWhen };
  if (isBare && about !== '') return { label: shown.label, about: '', value: about, shownWhen };
  return { label: shown.label, about, value, shownWhen: isDay ? '' : shownWhen };
}

/** True where the value is only what its attribute is called. */
function isNamed({ value, valueId, figure }: ShownFact['fact'], attribute: Attribute | undefined): boolean {
  return valueId === undefined && figure === undefined && value.en === attribute?.labels.en;
}

/** What a fact is narrowed to; on a person, who that is. What the value says already is not said again. */
function aboutOf({ fact, shown }: ShownFact, value: string, { searchable, language }: ViewParts): string {
  const person = fact.subject.kind === 'person' ? searchable.entityById.get(fact.subject.id) : undefined;
  const parts = [person ? nameIn(person.names, language) : '', shown.about];
  return [...new Set(parts)].filter((part) => part !== '' && part !== value).join(' · ');
}

/** What is only known to be so on a day is not said to have begun on it. */
function whenOf({ fact }: ShownFact, kind: Kind, language: ReaderLanguage): string {
  if (kind === 'event' && fact.undated) return '';
  const isSeen = fact.at !== undefined && (fact.undated || kind === 'state');
  return isSeen ? findingWordsIn(language).asOf(dateIn(fact.at ?? '', language)) : timeIn(fact, language);
}
