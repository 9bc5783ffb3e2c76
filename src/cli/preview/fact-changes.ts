import type { Attribute } from '../../knowledge/attribute.ts';
import { type DatedFact, seriesKey } from '../../search/fact-index.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';

/** What a file changes in what is known. */
export type FactChanges = {
  readonly added: readonly DatedFact[];
  readonly gone: readonly DatedFact[];
  /** What was the newest of its kind, and what is now. */
  readonly replaced: readonly { readonly old: DatedFact; readonly by: DatedFact }[];
  /** States that went on, and end now. */
  readonly ended: readonly DatedFact[];
  /** What another report says otherwise of the same day or period. */
  readonly differing: readonly { readonly held: DatedFact; readonly by: DatedFact }[];
};

export function factChanges(before: SearchableLibrary, after: SearchableLibrary): FactChanges {
  const [old, now] = [byIdentity(before.facts.all), byIdentity(after.facts.all)];
  const added = [...now].flatMap(([key, fact]) => (old.has(key) ? [] : [fact]));
  const gone = [...old].flatMap(([key, fact]) => (now.has(key) ? [] : [fact]));
  const ended = [...now].flatMap(([key, fact]) =>
    fact.until !== undefined && old.get(key)?.until === undefined && old.has(key) ? [fact] : [],
  );
  const rivals = added.flatMap((by) => rivalsOf(by, before, after.attributeById).map((held) => ({ held, by })));
  return {
    added,
    gone,
    ended,
    replaced: added.flatMap((by) => {
      const last = newestBefore(by, before, after.attributeById);
      return last ? [{ old: last, by }] : [];
    }),
    differing: rivals,
  };
}

/** What tells one written fact from another, its end aside. */
function byIdentity(facts: readonly DatedFact[]): ReadonlyMap<string, DatedFact> {
  return new Map(
    facts.map((fact) => [
      `${fact.statement} ${seriesKey(fact)} ${textOfValue(fact)} ${fact.at} ${fact.from} ${fact.madeFrom}`,
      fact,
    ]),
  );
}

function textOfValue({ valueId, figure, value }: DatedFact): string {
  return valueId ?? (figure ? `${figure.value}${figure.percent ? '%' : ''}` : value.en);
}

/** The newest figure or state of the same kind that the new one is newer than; nothing where several hold at once. */
function newestBefore(
  by: DatedFact,
  before: SearchableLibrary,
  attributes: ReadonlyMap<string, Attribute>,
): DatedFact | undefined {
  const attribute = attributes.get(by.attribute);
  if (!attribute || attribute.kind === 'event' || attribute.many || by.madeFrom !== undefined) return undefined;
  const newest = alike(by, before).reduce<DatedFact | undefined>(
    (best, one) => (best && best.period.until >= one.period.until ? best : one),
    undefined,
  );
  return newest && newest.period.until < by.period.until && textOfValue(newest) !== textOfValue(by)
    ? newest
    : undefined;
}

/** Held figures of the very same period that are others. */
function rivalsOf(
  by: DatedFact,
  before: SearchableLibrary,
  attributes: ReadonlyMap<string, Attribute>,
): readonly DatedFact[] {
  if (attributes.get(by.attribute)?.kind !== 'figure' || by.undated || by.madeFrom !== undefined) return [];
  return alike(by, before).filter(
    (one) =>
      one.period.from === by.period.from &&
      one.period.until === by.period.until &&
      textOfValue(one) !== textOfValue(by),
  );
}

/** Facts of the same series, unit and basis: a forecast is not replaced by a result. */
function alike(by: DatedFact, { facts }: SearchableLibrary): readonly DatedFact[] {
  const basisOf = ({ qualifiers }: DatedFact) => (qualifiers['basis'] ?? []).map(({ text }) => text.en).join();
  return (facts.series.get(seriesKey(by)) ?? []).filter((one) => one.unit === by.unit && basisOf(one) === basisOf(by));
}
