import type { Answer } from '../../answer/answer.ts';
import type { Fact } from '../../knowledge/company.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { LEAST_DATES, seriesIdOf } from '../catalogue/catalogue-series.ts';
import { labelIn } from '../words/labels.ts';
import { lineForChart } from '../words/question-words.ts';

/** The line that asks for the chart of the figure that an answer gives first; undefined where it has too few dates. */
export function chartOffer(answer: Answer, { facts, library }: SearchableLibrary): string | undefined {
  if (answer.kind !== 'answered') return undefined;
  const { language, topic } = answer;
  const rows = answer.findings.flatMap((finding) => finding.rows);
  const row = rows.find(({ value, attribute }) => value?.kind === 'figure' && attribute !== undefined);
  const subject = row?.subject ?? topic.entities[0];
  if (row?.attribute === undefined || subject?.kind !== 'company') return undefined;
  const own = (facts.of.get(subject.id) ?? []).filter(
    (fact) => fact.attribute === row.attribute && fact.about === undefined && fact.subject.id === subject.id,
  );
  const label = labelIn(library.attributes, { attribute: row.attribute }, language);
  return label !== undefined && isSeries(own, library)
    ? lineForChart(label, nameIn(subject.names, language), language)
    : undefined;
}

/** Whether some of the facts are values of one series, on dates enough. */
function isSeries(facts: readonly Fact[], { attributes }: SearchableLibrary['library']): boolean {
  const series = groupBy(facts, (fact) => [seriesIdOf(fact, attributes)]);
  return [...series.values()].some((values) => new Set(values.map(({ at }) => at)).size >= LEAST_DATES);
}
