import { timeIn } from '../../chat/words/dates.ts';
import { labelIn } from '../../chat/words/labels.ts';
import { writtenValueIn } from '../../chat/words/values.ts';
import { displayName } from '../../knowledge/company.ts';
import type { Fact } from '../../knowledge/facts/fact.ts';
import type { Library } from '../../knowledge/library.ts';
import type { JudgedItem } from './judge-item.ts';

/** An entry as lines: its day, publisher and title, whom it names, what of that is older, its address. */
export function itemLines(item: JudgedItem, number: number, library: Library): readonly string[] {
  const { day = 'no day    ', publisher, title, url, companies, held, older, newest } = item;
  const names = companies.map((id) => nameOf(id, library)).join(', ');
  const about = names === '' ? 'no company of the library' : names;
  const state = held === undefined ? `new${newest === undefined ? '' : `; newest article ${newest}`}` : `held: ${held}`;
  return [
    `${String(number).padStart(2)}  ${day}  ${publisher}  ${title}`,
    `    ${about}  (${state})`,
    ...older.map((fact) => `    older: ${factWords(fact, library)}`),
    `    ${url}`,
  ];
}

function factWords({ attribute, companyId, value, unit, from, until, at }: Fact, library: Library): string {
  const label = labelIn(library.attributes, { attribute }, 'en') ?? attribute;
  const when = timeIn({ from, until, at }, 'en');
  const words = `${nameOf(companyId, library)} ${label} ${writtenValueIn({ value, unit }, { language: 'en', units: library.units })}`;
  return when === '' ? words : `${words}, ${when}`;
}

function nameOf(id: string, { companies }: Library): string {
  const company = companies.get(id);
  return company ? displayName(company.names, 'en') : id;
}
