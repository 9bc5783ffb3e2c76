import type { CompanyView, FactView, SeriesView } from '../../../chat/catalogue/catalogue-schema.ts';
import { capital, personPath, type View } from '../view.ts';
import { chartAnchor } from './company-charts.tsx';
import { SourceLink } from './source-link.tsx';

export type FactsProps = { readonly view: View; readonly company: CompanyView };

type Theme = keyof View['words']['company']['themes'];

/** Under which heading an attribute stands; those that are not named stand under the last. Names are those of `attributes.yaml`. */
const THEMES: Readonly<Record<Exclude<Theme, 'other'>, readonly string[]>> = {
  identity: [
    'what-it-does',
    'founded',
    'founders',
    'headquarters',
    'renamed',
    'launch',
    'closure',
    'operates-in',
    'competitor',
  ],
  people: [
    'chief-executive',
    'chair',
    'president',
    'chief-operating-officer',
    'chief-financial-officer',
    'chief-technology-officer',
    'chief-scientist',
    'business-head',
    'office',
    'appointment',
    'departure',
    'employees',
    'layoffs',
  ],
  money: [
    'revenue',
    'revenue-mix',
    'gross-profit',
    'operating-profit',
    'net-profit',
    'adjusted-profit',
    'ebitda',
    'loss-total',
    'margin',
    'cash',
    'assets',
    'liabilities',
    'dividend',
    'buyback',
    'spending',
    'research-spending',
    'subsidies',
    'training-cost',
  ],
  users: [
    'gmv',
    'mau',
    'dau',
    'users',
    'registered-users',
    'buyers',
    'subscribers',
    'merchants',
    'sellers',
    'creators',
    'couriers',
    'drivers',
    'stores',
    'fleet',
    'market-share',
    'penetration',
    'orders',
    'bookings',
    'transactions',
    'deliveries',
    'shipments',
    'downloads',
    'time-spent',
    'content',
    'price',
    'parameters',
  ],
  deals: [
    'parent',
    'controller',
    'stake',
    'listing',
    'listing-price',
    'listing-raise',
    'listing-plan',
    'delisting',
    'funding',
    'valuation',
    'market-value',
    'share-price',
    'acquisition',
    'merger',
    'sale',
    'investment',
    'partner',
    'partnership',
    'contract',
    'restructuring',
  ],
  law: ['fine', 'probe', 'lawsuit', 'ban', 'approval', 'rule', 'incident'],
};

const ORDER: readonly Exclude<Theme, 'other'>[] = ['identity', 'people', 'money', 'users', 'deals', 'law'];

function themeOf(attribute: string): Theme {
  return ORDER.find((theme) => THEMES[theme].includes(attribute)) ?? 'other';
}

/** By theme, and one group an attribute: what holds first, then what was. Earlier figures that a chart shows are left to it. */
export function Facts({ view, company: { facts, series } }: FactsProps) {
  const { words } = view;
  const groups = new Map<string, FactView[]>();
  for (const fact of facts) groups.set(fact.attribute, [...(groups.get(fact.attribute) ?? []), fact]);
  const themes = [...ORDER, 'other' as const].map((theme) => ({
    title: words.company.themes[theme],
    groups: [...groups].filter(([attribute]) => themeOf(attribute) === theme).map(([, group]) => group),
  }));
  return (
    <>
      <p class="note">{words.company.factsLead}</p>
      {themes
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
              {theme.groups.map((group) => (
                <Group group={group} series={series} view={view} />
              ))}
            </table>
          </>
        ))}
    </>
  );
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
    .sort((a, b) => Number(b.current) - Number(a.current));
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
          <td class="when">{fact.shownWhen}</td>
          <td>
            <SourceLink source={fact.source} view={view} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
