import { FAR } from '../../../lang/dates/written-date.ts';
import { isWithin } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { beginsTime } from '../../asks/grammar/since.ts';
import { dayOfFact, earliestFirst } from '../../facts/current.ts';
import { isMarked, subjectFit } from '../../facts/fit.ts';
import { stageOf } from '../../facts/stages.ts';
import { attributeOf, type LibraryView } from '../../view.ts';

/**
 * "Timeline of Corvane since its IPO" asks for all that befell it from the first such event on. Where nothing of the kind came to pass, a
 * plan that was given up begins the time; where neither is held, the ask stays as it is.
 */
export function sinceItsEvent(ask: Ask, view: LibraryView): Ask {
  const { kind, subjects, span, time } = ask;
  if (kind !== 'timeline' || subjects.length === 0 || time.period || time.after !== undefined) return ask;
  const { reading } = view;
  const marks = reading.attributes.filter(
    (mark) => isWithin(mark, span) && beginsTime(mark, reading.folded, reading.textLanguage),
  );
  const from = beginOf([...new Set(marks.map(({ entry }) => entry.id))], ask, view);
  if (from === undefined) return ask;
  const period = { from, until: FAR.future };
  return {
    ...ask,
    attributes: [],
    time: { ...time, period, periods: [period], focus: 'period' },
    taken: [...ask.taken, span],
  };
}

function beginOf(ids: readonly string[], { subjects }: Ask, view: LibraryView): string | undefined {
  const firstOf = (id: string, isMeant: (fact: DatedFact) => boolean = () => true) =>
    firstDay(
      subjects
        .flatMap((one) => view.searchable.facts.of.get(one.id) ?? [])
        .filter((fact) => fact.attribute === id && !fact.undated && !isMarked(fact) && isMeant(fact))
        .filter((fact) => subjectFit(fact, subjects, view) === 1),
    );
  for (const id of ids.filter((one) => attributeOf(one, view)?.kind === 'event')) {
    const begin = firstOf(id) ?? firstOf(`${id}-plan`, (fact) => stageOf(fact) === 'failed');
    if (begin !== undefined) return begin;
  }
  return undefined;
}

/** The first day on which one is told to have come to pass; a month gives way to a day in it. */
function firstDay(facts: readonly DatedFact[]): string | undefined {
  return earliestFirst(facts).map(dayOfFact).at(0);
}
