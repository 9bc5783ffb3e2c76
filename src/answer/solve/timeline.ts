import { overlaps } from '../../lang/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { contentOf, shareHeld } from '../facts/content.ts';
import { dayOfFact } from '../facts/current.ts';
import { factsOn, subjectFit } from '../facts/fit.ts';
import type { FoundRow } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf } from './fact.ts';
import type { Solver } from './solver.ts';

const MOST_ROWS = 7;
/** Of events that fit the words less than this share of the best one, none is shown. */
const NEAR = 0.5;
const MILESTONE = 0.7;

export const timelineSolver: Solver = {
  kind: 'timeline',
  says: 'puts the events of a company, product or topic in order of time, the oldest first',
  solve: (ask, view) => {
    if (ask.subjects.length === 0) return undefined;
    const events = eventsOf(ask, view);
    if (events.length < 2) return undefined;
    const chosen = [...events].sort((a, b) => b.weight - a.weight).slice(0, MOST_ROWS);
    const rows = [...chosen]
      .sort((a, b) => (dayOfFact(a.fact) < dayOfFact(b.fact) ? -1 : 1))
      .flatMap(({ fact }): readonly FoundRow[] => {
        const row = rowOf(fact, view, { role: 'event' });
        return row ? [row] : [];
      });
    return {
      kind: 'timeline',
      asked: askedOf(ask),
      rows,
      more: events.length - chosen.length,
      proofs: [...new Set(rows.flatMap(({ statements }) => statements))],
      sure: 0.85,
    };
  },
};

type Weighed = { readonly fact: DatedFact; readonly weight: number };

/** One event a statement and day, of those that the words of the question fit. */
function eventsOf(ask: Ask, view: LibraryView): readonly Weighed[] {
  const units = contentOf(ask, view);
  const asked = new Set(ask.attributes);
  const { period } = ask.time;
  const weighed = factsOn(ask.subjects, view).flatMap((fact): readonly Weighed[] => {
    const kind = attributeOf(fact.attribute, view)?.kind;
    const begins = kind === 'state' && fact.from !== undefined;
    if (kind !== 'event' && !begins) return [];
    if (fact.madeFrom !== undefined || subjectFit(fact, ask.subjects, view) < 0.3) return [];
    if (period && !overlaps(fact.period, period)) return [];
    const [document] = view.searchable.documentsAt.get(fact.statement) ?? [];
    const documents = view.searchable.documentsAt.get(fact.statement) ?? [];
    const own = documents.find(({ language }) => language === view.reading.textLanguage) ?? document;
    const content = own && units.length > 0 ? shareHeld(units, own) : 0;
    const milestone = attributeOf(fact.attribute, view)?.milestone === true ? MILESTONE : 0;
    const weight =
      subjectFit(fact, ask.subjects, view) + 2 * content + (asked.has(fact.attribute) ? 1.5 : 0) + milestone;
    return [{ fact, weight }];
  });
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  const narrowed = units.length > 0 || asked.size > 0;
  const kept = new Map<string, Weighed>();
  for (const one of [...weighed].sort((a, b) => b.weight - a.weight)) {
    const key = `${one.fact.statement} ${dayOfFact(one.fact)}`;
    const twin = [...kept.values()].find(
      ({ fact }) => fact.attribute === one.fact.attribute && dayOfFact(fact) === dayOfFact(one.fact),
    );
    if (!kept.has(key) && !twin && (!narrowed || one.weight >= NEAR * best)) kept.set(key, one);
  }
  return [...kept.values()];
}
