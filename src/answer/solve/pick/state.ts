import { isOffice } from '../../../knowledge/attribute.ts';
import { articleIdOf } from '../../../knowledge/library.ts';
import { overlaps, type Period, parsePeriod } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import { WHAT_IT_DOES } from '../../asks/attributes-of.ts';
import { slottedIn } from '../../asks/clauses-of.ts';
import { saysTime } from '../../asks/focus.ts';
import { asksWhoTookOffice } from '../../asks/grammar/kinds.ts';
import { dayOfFact, holdsOn, isEndedBy, newestFirst } from '../../facts/current.ts';
import { isFilledIn, withPartners } from '../../facts/offices.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, isInStatement, type LibraryView } from '../../view.ts';
import { missingOf } from '../asked.ts';
import { isToldFormer } from '../settled/former.ts';
import { instead, withoutSide } from './instead.ts';
import { lastBefore } from './last-before.ts';
import { MOST_ROWS, type Picked, type Picking, rowsOf } from './rows.ts';

const MOST_BEFORE = 2;
const MOST_OF_PERSON = 3;

/** Who or what is so at the asked time; of one holder at a time also who was before. */
export function pickState(given: readonly DatedFact[], picking: Picking): Picked | undefined {
  const { ask, attribute, view, people } = picking;
  const { focus, period } = ask.time;
  const facts = attribute.many ? given : given.filter((fact) => !isOutdone(fact, given));
  const isNeighbour = focus === 'before' || focus === 'next';
  const ofPerson = facts.filter((fact) => isOf(fact, people));
  if (ofPerson.length > 0 && !isNeighbour && asksUntoldStart(ofPerson, picking))
    return withoutSide('start', newestFirst(ofPerson, view).slice(0, 1), picking);
  if (ofPerson.length > 0 && !isNeighbour)
    return rowsOf(newestFirst(withTheirTimes(ofPerson, ask), view).slice(0, MOST_OF_PERSON), picking, {
      ended: ask.answer === 'date',
    });
  const series = newestFirst(withoutRepeats(facts, period === undefined), view);
  if (focus === 'first' && attribute.id === WHAT_IT_DOES && !isToldAsFirst(series, view)) return undefined;
  if (focus === 'first')
    return isUntoldFirst(series, picking) ? withoutSide('first', series, picking) : rowsOf(series.slice(-1), picking);
  const holders = series.filter((fact) => holdsOn(fact, view.now));
  const together = attribute.many ? holders : withPartners(holders, facts, view);
  const current = together.filter((fact) => !isToldFormer(fact, view));
  // 2023年谁接任CEO: who came next in a year came in that year.
  if (period && focus === 'next' && people.length === 0) return whoCame(series, period, picking);
  if (isNeighbour) return neighbours(series, current, picking);
  if (asksUntoldStart(current, picking)) return withoutSide('start', current, picking);
  if (period && asksWhoCame(picking)) return whoCame(series, period, picking);
  if (period) return rowsOf(series.slice(0, MOST_ROWS), picking);
  if (current.length === 0 && asksOfToday(picking)) return withoutSide('now', series.slice(0, 1), picking);
  if (current.length === 0) return rowsOf(series.slice(0, 1), picking);
  const before = attribute.many ? [] : lastBefore(series, current, facts, view);
  return rowsOf(current, picking, { before: before.slice(0, MOST_BEFORE) });
}

/** "Who controls it now": who did once is said to do so no more. */
function asksOfToday({ ask: { span, answer }, view: { reading } }: Picking): boolean {
  const { folded, textLanguage } = reading;
  return answer !== 'date' && saysTime(folded.slice(span.start, span.end), textLanguage, 'now');
}

/** "Whom did it name as its chief executive last week" does not ask who held the office then. */
function asksWhoCame({ ask, attribute, view: { reading } }: Picking): boolean {
  return isOffice(attribute) && asksWhoTookOffice(slottedIn(ask.span, reading), reading.textLanguage);
}

/** Those who came in the period, or whom a report of then names without saying since when; else who came last, as the nearest. */
function whoCame(series: readonly DatedFact[], period: Period, picking: Picking): Picked | undefined {
  const came = series.filter(({ from, at, until }) => {
    const day = parsePeriod(from ?? (until === undefined ? at : undefined) ?? '');
    return day !== undefined && overlaps(day, period);
  });
  if (came.length > 0) return rowsOf(came.slice(0, MOST_ROWS), picking);
  // The head of a business is none of the company.
  const last = series.find(({ subject }) => picking.ask.subjects.some(({ id }) => id === subject.id)) ?? series[0];
  return last && instead(last, missingOf(picking.ask), picking);
}

const PARENT = 'parent';

/** The day of a report on which somebody is said to hold an office, or to own a company, is not the day since when. */
function asksUntoldStart(facts: readonly DatedFact[], { ask, attribute, view }: Picking): boolean {
  const asksEnd = ask.attributes.some((id) => attributeOf(id, view)?.asksFor === 'until');
  const isHeld = isOffice(attribute) || attribute.id === PARENT;
  const asksSince = ask.answer === 'date' && isHeld && ask.time.period === undefined && !asksEnd;
  return asksSince && facts.length > 0 && facts.every(({ from, until }) => from === undefined && until === undefined);
}

/** Since when somebody holds an office is told by what says so, where something does, and not by the days of reports. */
function withTheirTimes(facts: readonly DatedFact[], { answer, time }: Picking['ask']): readonly DatedFact[] {
  if (answer !== 'date' || time.period !== undefined) return facts;
  const told = facts.filter(({ from, until }) => from !== undefined || until !== undefined);
  return told.length > 0 ? told : facts;
}

/** Who is known to hold an office on a day may have had somebody before: the first is known by since when, or from when the company began. */
function isUntoldFirst(series: readonly DatedFact[], { attribute }: Picking): boolean {
  return isOffice(attribute) && series.every(({ from }) => from === undefined);
}

/** Of whom an article says no time was not there at the time of which it names another: "its chairman was asked to go". */
function isOutdone(fact: DatedFact, all: readonly DatedFact[]): boolean {
  const article = articleIdOf(fact.statement);
  return (
    fact.undated === true &&
    all.some(
      (other) =>
        !other.undated &&
        other.attribute === fact.attribute &&
        other.valueId !== fact.valueId &&
        articleIdOf(other.statement) === article,
    )
  );
}

/** What a company was at first is told by what says so, or by since when it was that, and not by the oldest report of what it does. */
function isToldAsFirst(series: readonly DatedFact[], view: LibraryView): boolean {
  const last = series.at(-1);
  if (!last || last.from !== undefined) return last !== undefined;
  return isInStatement(last.statement, view, ({ folded, language }) => saysTime(folded, language, 'first'));
}

function isOf({ valueId }: DatedFact, ids: readonly string[]): boolean {
  return valueId !== undefined && ids.includes(valueId);
}

/** Everybody who held a state, one fact each, in the order in which they came. */
export function holdersOf(facts: readonly DatedFact[], view: LibraryView): readonly DatedFact[] {
  const ofTime = newestFirst(
    facts.filter((fact) => !isOutdone(fact, facts)),
    view,
  );
  // Of each the fact that says from when and until when, else one of them, else the newest report.
  const saysOf = ({ from, until }: DatedFact) => (from === undefined ? 0 : 2) + (until === undefined ? 0 : 1);
  const told = withoutRepeats(
    [...ofTime].sort((a, b) => saysOf(b) - saysOf(a)),
    false,
  );
  const hasBegun = (fact: DatedFact) => fact.from !== undefined || fact.at !== undefined;
  // Who is only known to have gone in a month was there before who came in it.
  const dayOf = (fact: DatedFact) =>
    hasBegun(fact) ? `${dayOfFact(fact)} begun` : (parsePeriod(fact.until ?? '')?.from ?? '');
  return [...newestFirst(told, view)].reverse().sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

/** One fact a value: of two that say the same the one that says since when, else for a question about today the newer report. */
function withoutRepeats(facts: readonly DatedFact[], asksNow: boolean): readonly DatedFact[] {
  const kept = new Map<string, DatedFact>();
  for (const fact of facts) {
    const { subject, attribute, about, aboutId, value, valueId } = fact;
    const key = `${subject.id} ${attribute} ${aboutId ?? about?.en ?? ''} ${valueId ?? value.en}`;
    const known = kept.get(key);
    if (!known || saysMore(fact, known, asksNow)) kept.set(key, fact);
    else if (fact.from !== undefined && known.from !== undefined && fact.from !== known.from)
      kept.set(`${key} ${fact.from}`, fact);
  }
  return [...kept.values()];
}

/** Of two that name the same: since when says more than a report, save that it was held otherwise then (acting); for today, that it ended, too. */
function saysMore(fact: DatedFact, known: DatedFact, asksNow: boolean): boolean {
  if (asksNow && isPassedBy(known, fact)) return true;
  if (asksNow && isPassedBy(fact, known)) return false;
  if (known.from !== undefined) return false;
  if (fact.from !== undefined) return fact.until === known.until;
  return asksNow && known.until === undefined && fact.until === undefined && (fact.at ?? '') > (known.at ?? '');
}

/** True where a later report of the same says no more how it was held at first, or that it has ended since the report. */
function isPassedBy(fact: DatedFact, later: DatedFact): boolean {
  const { from, until } = fact;
  if (until !== undefined) return false;
  if (from === undefined) return later.from === undefined && isEndedBy(fact, later);
  const isAnew = later.from === undefined && later.until === undefined && (later.at ?? '') > from;
  return isAnew && isFilledIn(fact) && later.qualifiers['basis'] === undefined;
}

/** Who was before or after: of the person that is named, or else of who holds it now. */
function neighbours(told: readonly DatedFact[], current: readonly DatedFact[], picking: Picking): Picked | undefined {
  const { ask, attribute, view, people } = picking;
  const series = [...told].sort(laterFirst);
  const role = ask.time.focus === 'before' ? 'before' : 'next';
  const named = series.findIndex((fact) => isOf(fact, people));
  const from = named >= 0 ? named : series.findIndex((fact) => current.includes(fact));
  if (from < 0) return isOffice(attribute) ? undefined : rowsOf(series.slice(0, 1), picking);
  const holder = series[from]?.valueId;
  const beside = role === 'before' ? series.slice(from + 1) : series.slice(0, from).reverse();
  const others = beside.filter(({ valueId }) => valueId === undefined || valueId !== holder);
  const [first] = others;
  if (!first) return isOffice(attribute) ? withoutSide(role, current, picking) : undefined;
  const second = others.find(({ valueId }) => valueId !== first.valueId);
  const picked = rowsOf([first], picking);
  const further = second && rowOf(second, view, { role });
  return picked && { ...picked, rows: [...picked.rows, ...(further ? [further] : [])] };
}

/** The newest first; who only left on a day was there before who came on it. */
function laterFirst(a: DatedFact, b: DatedFact): number {
  const isOver = ({ from, at, until }: DatedFact) => from === undefined && at === undefined && until !== undefined;
  // A month in which somebody left begins with the day on which another may have come.
  const dayOf = (fact: DatedFact) => (isOver(fact) && parsePeriod(fact.until ?? '')?.from) || dayOfFact(fact);
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one !== other) return one < other ? 1 : -1;
  return Number(isOver(a)) - Number(isOver(b));
}

/**
 * Who is last known to have held an office, where it is asked of a later time: "who runs Didi in 2026", when the newest article that says
 * so is of 2024. Undefined where somebody is known of that time, or the last one is known to have gone.
 */
export function lastKnown(facts: readonly DatedFact[], picking: Picking): Picked | undefined {
  const { ask, view } = picking;
  const { period } = ask.time;
  const [last] = newestFirst(facts, view);
  if (!period || !last || last.period.from > period.from || !holdsOn(last, period.until)) return undefined;
  return instead(last, missingOf(ask), picking);
}
