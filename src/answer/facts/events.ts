import { overlaps } from '../../lang/dates/date.ts';
import { compact } from '../../lang/text.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { LibraryView } from '../view.ts';

/** The facts that tell of one event: the same subject, attribute and value, on days that overlap. Each has its own statement. */
export function partsOfEvent(fact: DatedFact, { searchable }: LibraryView): readonly DatedFact[] {
  const alike = searchable.facts.of.get(fact.subject.id) ?? [];
  const others = alike.filter((other) => other !== fact && isSameEvent(fact, other));
  return [fact, ...others];
}

/** Two facts tell of one event when nothing that both say differs. */
export function isSameEvent(a: DatedFact, b: DatedFact): boolean {
  if (a.attribute !== b.attribute || a.subject.id !== b.subject.id) return false;
  if (!overlaps(a.period, b.period)) return false;
  if (a.about !== undefined && b.about !== undefined && keyOf(a.about.en, a.aboutId) !== keyOf(b.about.en, b.aboutId))
    return false;
  if (a.figure && b.figure) return a.figure.value === b.figure.value && a.unit === b.unit;
  const [one, other] = [keyOf(a.value.en, a.valueId), keyOf(b.value.en, b.valueId)];
  return one === other || /\d{4}/.test(a.value.en) || /\d{4}/.test(b.value.en);
}

function keyOf(text: string, id: string | undefined): string {
  return id ?? compact(text);
}
