import type { CompanyView, FactView, SeriesView } from '../../../chat/catalogue/catalogue-schema.ts';
import { WholeDates } from '../reply/whole-dates.tsx';
import { capital, personPath, type View } from '../view.ts';
import { chartAnchor } from './company-charts.tsx';
import { Sources } from './source-link.tsx';

export type FactsProps = { readonly view: View; readonly company: CompanyView };

/** By theme, and one group an attribute: what holds first, then what was. Earlier figures that a chart shows are left to it. */
export function Facts({ view, company: { facts, themes, series } }: FactsProps) {
  const { words } = view;
  const groups = new Map<string, FactView[]>();
  for (const fact of facts) groups.set(fact.attribute, [...(groups.get(fact.attribute) ?? []), fact]);
  const themed = new Set(themes.flatMap(({ attributes }) => attributes));
  const others = [...groups.keys()].filter((attribute) => !themed.has(attribute));
  const last = { label: themes.length > 0 ? words.company.others : words.company.facts, attributes: others };
  const told = [...themes, last].map(({ label, attributes }) => ({
    title: label,
    groups: [...groups].filter(([attribute]) => attributes.includes(attribute)).map(([, group]) => group),
  }));
  return (
    <>
      <p class="note">{words.company.factsLead}</p>
      {told
        .filter((theme) => theme.groups.length > 0)
        .map((theme) => (
          <>
            <h3 class="theme">{theme.title}</h3>
            <table class="facts">
              <caption class="hidden">{theme.title}</caption>
              <thead>
                <tr>
                  {[words.company.fact, words.company.value, words.company.when, words.company.source].map((column) => (
                    <th scope="col">{column}</th>
                  ))}
                </tr>
              </thead>
              {theme.groups.flatMap(namedAlike).map((group) => (
                <Group group={group} series={series} view={view} />
              ))}
            </table>
          </>
        ))}
    </>
  );
}

/** A group as one where all have one name, else each by itself. */
function namedAlike(group: readonly FactView[]): readonly (readonly FactView[])[] {
  return group.every(({ label }) => label === group[0]?.label && label !== '') ? [group] : group.map((fact) => [fact]);
}

/** What holds comes first, and of that what is not only so of a part. */
function rankOf({ current, about }: FactView): number {
  if (!current) return 0;
  return about === '' ? 2 : 1;
}

type GroupProps = {
  readonly group: readonly FactView[];
  readonly series: readonly SeriesView[];
  readonly view: View;
};

function Group({ group, series, view }: GroupProps) {
  const charted = series.filter(({ attribute }) => attribute === group[0]?.attribute);
  const rows = group
    .filter((fact) => fact.current || !charted.some(({ id }) => id === fact.series))
    .sort((a, b) => rankOf(b) - rankOf(a));
  const shown = rows.length > 0 ? rows : group.slice(0, 1);
  const rest = group.length - shown.length;
  return (
    <tbody>
      {shown.map((fact, index) => (
        <tr class={fact.current ? 'current' : 'earlier'}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={shown.length}>
              {capital(fact.label)}
              {rest > 0 && charted[0] && (
                <a class="more" href={`#${chartAnchor(charted[0])}`}>
                  {view.words.company.earlier(rest)}
                </a>
              )}
            </th>
          )}
          <td>
            <span class="value">
              {fact.person === undefined ? fact.value : <a href={personPath(fact.person)}>{fact.value}</a>}
            </span>
            {fact.about !== '' && <span class="about"> · {fact.about}</span>}
          </td>
          <td class="when">
            <WholeDates text={fact.shownWhen} />
          </td>
          <td>
            <Sources fact={fact} view={view} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
