import { overlaps, type Period } from '../../lang/dates/date.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { CitedStatement } from '../answer.ts';
import { citedAt } from '../compose/cite.ts';
import { isCurrent } from './evidence.ts';

/** A fact of a card in the reader's language, with the statement that supports it. Its citation is not numbered yet. */
export type CitedFact = {
  readonly companyId: string;
  readonly attribute: string;
  /** As the card has it. */
  readonly fact: DatedFact;
  readonly label: string;
  /** What it is narrowed to, or an empty text. */
  readonly about: string;
  readonly value: string;
  readonly unit: string;
  /** As the card writes it: `2025-Q2`, `2013..`, `2022-04..2023-05`. */
  readonly when: string;
  readonly period: Period;
  readonly current: boolean;
  readonly source: CitedStatement;
};

export type FactQuery = {
  readonly companyIds: readonly string[];
  /** A topic or a person that the facts are of or name, in place of companies. */
  readonly entityId?: string;
  /** Attribute ids; all when absent. */
  readonly attributes?: readonly string[];
  readonly period?: Period;
};

/** Facts that a query selects, newest first. A fact whose statement is missing is left out: no source, no fact. */
export function citedFacts(
  query: FactQuery,
  searchable: SearchableLibrary,
  language: ReaderLanguage,
  now: string,
): readonly CitedFact[] {
  const {
    attributeById,
    facts: { at: factsAt },
  } = searchable;
  const wanted = (fact: DatedFact) =>
    (query.entityId === undefined ? query.companyIds.includes(fact.companyId) : isOn(fact, query.entityId)) &&
    (query.attributes?.includes(fact.attribute) ?? true) &&
    (query.period === undefined || isOf(fact.period, query.period, now));
  const chosen = [...factsAt.values()].flat().filter(wanted);
  const cited = chosen.flatMap((fact) => {
    const source = citedAt(fact.statement, searchable, language);
    if (!source) return [];
    const reader = textLanguage(language);
    const attribute = attributeById.get(fact.attribute);
    const shown = (text: string) => inScript(text, language);
    return [
      {
        companyId: fact.companyId,
        attribute: fact.attribute,
        fact,
        label: shown(attribute?.labels[reader] ?? fact.attribute),
        about: fact.about ? shown(fact.about[reader]) : '',
        value: shown(fact.value[reader]),
        unit: fact.unit ?? '',
        when: fact.at ?? `${fact.from ?? ''}..${fact.until ?? ''}`,
        period: fact.period,
        current: isCurrent(fact, searchable, now),
        source,
      },
    ];
  });
  return cited.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
}

function isOn({ subject, aboutId, valueId }: DatedFact, id: string): boolean {
  return subject.id === id || aboutId === id || valueId === id;
}

/** What lasts is not known to last into a time that is still to come. */
function isOf(period: Period, asked: Period, now: string): boolean {
  return overlaps(period, asked) && (asked.from <= now || period.from >= asked.from);
}

/** The day by which a fact takes its place in time: when it began, or when it ended if its beginning is not known. */
export function dateOf({ period }: CitedFact): string {
  return period.from === '0000-01-01' ? period.until : period.from;
}
