import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { contentOf } from '../../facts/content.ts';
import { holdsOn, newestFirst } from '../../facts/current.ts';
import { isBehindDeed } from '../../facts/doer.ts';
import { fitsOf } from '../../facts/fit.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { rowOf, rowsOfParts } from '../../facts/shown.ts';
import type { LibraryView } from '../../view.ts';
import { askedOf, missingOf } from '../asked.ts';
import { distinct, listed } from '../listed.ts';
import { asksForHolder } from '../told/known-only.ts';

/** Who put money into something is told as an investment of theirs, as a round of the other, or as what they hold of it. */
const DEEDS = ['investment', 'funding', 'stake'];
const LEAST_CONTENT = 0.5;
const SURE = 0.9;

/** Who has put money into the one thing that is named: "the investors of Zhipu", 哪些公司投资了滴滴. Undefined where something else is asked for. */
export function investorsOf(ask: Ask, view: LibraryView): Found | undefined {
  const [taker, other] = ask.subjects;
  const asksForInvestors =
    ask.qualifier === 'investors' || (ask.attributes.includes('investment') && isBehindDeed(ask, view));
  if (!taker || other || !asksForInvestors) return undefined;
  const { qualifier: _, ...any } = ask;
  const facts = newestFirst(
    fitsOf({ ...any, answer: 'thing' }, view, DEEDS, 0)
      .filter(({ content, time }) => content >= LEAST_CONTENT && time >= 0.3)
      .map(({ fact }) => fact),
    view,
  );
  const rows = distinct(facts.flatMap((fact) => rowsOfInvestors(fact, taker.id, view)));
  return rows.length > 0 ? listed(rows, ask, { attribute: 'investment', sure: SURE }) : undefined;
}

/** "Who are its investors", where no round of it is meant: those of all rounds, whoever led them. Undefined for what else is asked of one. */
export function investorsOfAny(ask: Ask, view: LibraryView): Found | undefined {
  const { attributes, qualifier, answer, time, topics, places, order } = ask;
  const isWho =
    qualifier === 'investors' && attributes[0] === 'funding' && (answer === 'person' || answer === 'company');
  const isOfOne = time.period !== undefined || time.focus !== 'now' || topics.length + places.length > 0;
  if (!isWho || isOfOne || order !== undefined || contentOf(ask, view).length > 0) return undefined;
  return investorsOf(ask, view);
}

/** Who put money into a company of which no holder is held: not said to be all that hold it, nor to hold it still. */
export function investorsForHolders(ask: Ask, view: LibraryView): Found | undefined {
  if (!asksForHolder(ask)) return undefined;
  const found = investorsOf({ ...ask, qualifier: 'investors' }, view);
  if (!found) return undefined;
  const rows = found.rows
    .filter((row) => !isNamedItself(row, ask))
    .map((row): FoundRow => ({ ...row, role: 'nearest' }));
  if (rows.length === 0) return undefined;
  return { ...found, asked: askedOf(ask), rows, missing: missingOf(ask) };
}

/** What a company holds of another says nothing of who holds it. */
export function isNamedItself({ value }: FoundRow, { subjects }: Ask): boolean {
  return value?.kind === 'entity' && subjects.includes(value.entity);
}

function rowsOfInvestors(fact: DatedFact, takerId: string, view: LibraryView): readonly FoundRow[] {
  const { attribute, subject, valueId } = fact;
  if (attribute === 'investment' && valueId === takerId)
    return [rowOf(fact, view, { aspect: 'subject' })].flatMap((row) => row ?? []);
  if (subject.id !== takerId) return [];
  if (attribute === 'stake' && (!holdsOn(fact, view.now) || isHeldByPerson(fact, view))) return [];
  const parts = attribute === 'stake' ? (['holder'] as const) : (['lead', 'investors'] as const);
  return parts.flatMap((part) => rowsOfParts(fact, view, { aspect: `qualifier:${part}`, about: false }));
}

/** What a founder holds is no investment. */
function isHeldByPerson({ qualifiers }: DatedFact, { searchable }: LibraryView): boolean {
  return (qualifiers['holder'] ?? []).some(
    ({ id }) => id !== undefined && searchable.entityById.get(id)?.kind === 'person',
  );
}
