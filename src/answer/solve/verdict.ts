import type { Attribute } from '../../knowledge/attribute.ts';
import { overlaps } from '../../lang/date.ts';
import { compact } from '../../lang/text.ts';
import { nameTerm } from '../../search/analyse.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { holdsOn, newestFirst } from '../facts/current.ts';
import { referenceOf } from '../facts/evidence.ts';
import { type FactFit, fitsOf, isMarked, isParty, liesIn } from '../facts/fit.ts';
import { type Found, type FoundRow, proofsOf } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import { nearestAsk, weighedTerms } from '../rank/asked.ts';
import type { Missing, ShownValue } from '../value.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf, attributesFor, missingOf, surenessOf } from './asked.ts';
import { comparisonSolver } from './comparison.ts';
import type { Solver } from './solver.ts';

/** Stages at which a plan or a deal did not come to pass. */
const FAILED = /end|block|terminat|cancel|withdr|suspend|reject|laps|fail|halt|abandon|scrap|prohibit/;
/** A fact that holds less of the further words of a claim does not decide it. */
const LEAST_CONTENT = 0.6;
/** Stages that are still open. */
const OPEN = /announc|propos|plan|offer|agree|filed|pend|review/;

export const verdictSolver: Solver = {
  kind: 'verdict',
  says: 'says yes or no from a fact that says so or excludes it, and neither where none does',
  solve: (asked, view) => {
    const ask = withAttribute(asked, view);
    const known = askedBefore(ask, view, SAME_QUESTION);
    if (known) return known;
    const found = ask.attributes.length === 0 ? undefined : fromFacts(ask, view);
    // Who holds an office now is known from its facts; what happened is told best by the statement that was asked so before.
    const isOffice = attributeOf(found?.asked.attribute ?? '', view)?.kind === 'state';
    if (found && found.verdict !== 'unknown' && (isOffice || found.among !== undefined)) return found;
    return askedBefore(ask, view, LIKE_QUESTION) ?? found;
  },
};

function fromFacts(ask: Ask, view: LibraryView): Found | undefined {
  const compared = ask.order !== undefined ? comparison(ask, view) : undefined;
  if (compared) return compared;
  if (ask.change !== undefined && isFigure(ask, view)) return growth(ask, view) ?? claim(ask, view);
  return claim(ask, view);
}

/** "Is Sina still on the Nasdaq" asks for a listing without the word. */
function withAttribute(ask: Ask, { searchable }: LibraryView): Ask {
  const isExchange = ({ id }: { readonly id: string }) =>
    EXCHANGES.some((name) => liesIn(id, name, searchable) || id === name);
  const unnamed = ask.attributes.length === 0 && ask.places.some(isExchange) && searchable.attributeById.has('listing');
  return unnamed ? { ...ask, attributes: ['listing'] } : ask;
}

const EXCHANGES = ['nasdaq', 'nyse', 'hong-kong', 'star-market'];

/** From this nearness on it is the very question, and from this on one that may be, in [0, 1]. */
const [SAME_QUESTION, LIKE_QUESTION] = [0.75, 0.42];

/** The answer of the statement that is known to answer this question with yes or no. */
function askedBefore(ask: Ask, view: LibraryView, least: number): Found | undefined {
  const { reading, searchable } = view;
  const terms = weighedTerms(reading.analysis, searchable.index);
  let best: { readonly similarity: number; readonly verdict: 'yes' | 'no'; readonly reference: string } | undefined;
  for (const document of documentsOn(ask, view)) {
    const { similarity, ask: known } = nearestAsk(terms, document, searchable.index);
    if (known?.verdict === undefined || similarity < least || similarity <= (best?.similarity ?? 0)) continue;
    best = { similarity, verdict: known.verdict, reference: referenceOf(document) };
  }
  if (!best) return undefined;
  return {
    kind: 'verdict',
    asked: askedOf(ask),
    verdict: best.verdict,
    rows: [],
    more: 0,
    proofs: [best.reference],
    sure: 0.9,
  };
}

function documentsOn({ subjects }: Ask, { reading, searchable }: LibraryView): readonly IndexedPassage[] {
  const [first, ...others] = subjects.map(
    (entity) => searchable.documentsOn.get(nameTerm(entity)) ?? new Set<IndexedPassage>(),
  );
  const shared = [...(first ?? [])].filter((document) => others.every((set) => set.has(document)));
  return shared.filter(({ language }) => language === reading.textLanguage);
}

/** "Was Meituan fined more than Alibaba": which of the two is more decides. */
function comparison(ask: Ask, view: LibraryView): Found | undefined {
  const [first, second] = ask.subjects;
  const found = first && second ? comparisonSolver.solve({ ...ask, kind: 'comparison' }, view) : undefined;
  const [winner] = found?.rows ?? [];
  if (!found || found.among === undefined || winner?.subject === undefined) return undefined;
  return { ...found, kind: 'verdict', verdict: winner.subject.id === first?.id ? 'yes' : 'no' };
}

function isFigure({ attributes: [first] }: Ask, view: LibraryView): boolean {
  return first !== undefined && attributeOf(first, view)?.kind === 'figure';
}

/** Whose claim it is, and what is claimed of it. */
type Claim = {
  readonly subject: Entity | undefined;
  /** Everything else that is named: a holder, a target, a buyer. */
  readonly others: readonly Entity[];
};

function claimOf({ subjects }: Ask): Claim {
  const subject =
    subjects.find(({ kind }) => kind === 'company') ?? subjects.find(({ kind }) => kind !== 'person') ?? subjects[0];
  return { subject, others: subjects.filter((entity) => entity !== subject) };
}

function claim(ask: Ask, view: LibraryView): Found | undefined {
  const { subject, others } = claimOf(ask);
  if (!subject) return undefined;
  const { period: _, ...openTime } = ask.time;
  const wide: Ask = { ...ask, subjects: [subject, ...others], places: [], time: { ...openTime, focus: 'now' } };
  const fits = fitsOf(wide, view, attributesFor(ask, view)).filter((fit) => fit.subject >= 0.25);
  const [best] = fits;
  const attribute = best && attributeOf(best.fact.attribute, view);
  if (!best || !attribute) return unknown(ask, others, [], view);
  const facts = fits.filter(({ fact }) => fact.attribute === attribute.id);
  const verdict =
    attribute.kind === 'figure'
      ? ofFigure(ask, facts, view)
      : attribute.kind === 'state' && !attribute.many
        ? ofHolder(ask, others, facts, view)
        : ofEvent(ask, attribute, others, facts, view);
  return verdict ?? unknown(ask, others, facts, view);
}

function given(ask: Ask, verdict: 'yes' | 'no', rows: readonly (FoundRow | undefined)[], fit: FactFit): Found {
  const shown = rows.filter((row) => row !== undefined);
  return {
    kind: 'verdict',
    asked: { ...askedOf(ask), attribute: fit.fact.attribute },
    verdict,
    rows: shown,
    more: 0,
    proofs: proofsOf(shown),
    sure: surenessOf(fit),
  };
}

/** Neither: what is missing is named, and what is held of the kind stands beside it. */
function unknown(ask: Ask, others: readonly Entity[], fits: readonly FactFit[], view: LibraryView): Found | undefined {
  const own = fits.filter(({ subject, fact }) => subject >= 0.5 && !isMarked(fact)).map(({ fact }) => fact);
  const rows = newestFirst(own, view)
    .slice(0, 3)
    .flatMap((fact) => rowOf(fact, view, { role: 'nearest' }) ?? []);
  const claimed: readonly ShownValue[] = [
    ...others.map((entity): ShownValue => ({ kind: 'entity', entity })),
    ...ask.places.map(
      ({ names }): ShownValue => ({ kind: 'words', text: { en: names.en ?? '', zh: names['zh-Hans'] ?? '' } }),
    ),
  ];
  if (rows.length === 0) return undefined;
  const missing: Missing = { ...missingOf(ask), ...(claimed.length > 0 && { claim: claimed }) };
  return {
    kind: 'verdict',
    asked: askedOf(ask),
    verdict: 'unknown',
    rows,
    more: 0,
    proofs: proofsOf(rows),
    missing,
    sure: 0.3,
  };
}

/** One holder at a time: who holds it excludes everybody else. */
function ofHolder(ask: Ask, others: readonly Entity[], fits: readonly FactFit[], view: LibraryView): Found | undefined {
  const facts = newestFirst(
    fits.map(({ fact }) => fact),
    view,
  );
  const fitOf = (fact: DatedFact) => fits.find((fit) => fit.fact === fact) ?? fits[0];
  const { period } = ask.time;
  const claimed = facts.filter((fact) => meetsClaim(fact, others, ask, view));
  const current = facts.find((fact) => holdsOn(fact, view.now) && !isFailed(fact));
  const inPeriod = period ? claimed.filter((fact) => overlaps(fact.period, period)) : claimed;
  const asksNow = ask.still || period === undefined;
  if (others.length === 0 && ask.places.length === 0 && !period) {
    const fit = current && fitOf(current);
    return current && fit ? given(ask, 'yes', [rowOf(current, view)], fit) : undefined;
  }
  const [now] = inPeriod.filter(
    (fact) => !asksNow || (holdsOn(fact, view.now) && (fact === current || fact.at === undefined)),
  );
  const fitNow = now && fitOf(now);
  if (now && fitNow) return given(ask, 'yes', [rowOf(now, view)], fitNow);
  const [once] = claimed;
  const shown = [
    once && rowOf(once, view, { role: 'before' }),
    current && current !== once ? rowOf(current, view, { role: 'next' }) : undefined,
  ];
  const fit = (once && fitOf(once)) ?? (current && fitOf(current));
  if (!fit || (!once && !current)) return undefined;
  // "Was she once ..." is true of one who was.
  if (once && !ask.still && !period && /\b(was|were|did|had|ever)\b|曾|过/u.test(view.reading.folded))
    return given(ask, 'yes', shown, fit);
  return given(ask, 'no', shown, fit);
}

function isFailed({ qualifiers }: DatedFact): boolean {
  return (qualifiers['stage'] ?? []).some(({ text }) => FAILED.test(text.en));
}

/** True when the fact says what is claimed: it names each of the others, and each place. */
function meetsClaim(fact: DatedFact, others: readonly Entity[], { places }: Ask, view: LibraryView): boolean {
  return (
    others.every((entity) => fact.subject.id === entity.id || isParty(fact, entity)) &&
    places.every((place) => namesPlace(fact, place.id, view))
  );
}

function namesPlace(fact: DatedFact, placeId: string, { searchable }: LibraryView): boolean {
  const place = searchable.library.places.get(placeId);
  const names = place ? [...Object.values(place.names), ...place.aka].map((name) => compact(name ?? '')) : [];
  if (liesIn(fact.aboutId, placeId, searchable) || liesIn(fact.valueId, placeId, searchable)) return true;
  return [fact.about?.en, fact.about?.zh, fact.value.en, fact.value.zh].some(
    (text) => text !== undefined && names.includes(compact(text)),
  );
}

/** An event happened, or happened otherwise: a day excludes another day of the same event. */
function ofEvent(
  ask: Ask,
  attribute: Attribute,
  others: readonly Entity[],
  fits: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  const { period } = ask.time;
  const told = fits.filter((fit) => fit.content >= LEAST_CONTENT && meetsClaim(fit.fact, others, ask, view));
  const [first] = told;
  if (!first) return undefined;
  const left = attribute.id === 'listing' ? delisting(first.fact, view) : undefined;
  if (left && (ask.still || period === undefined))
    return given(ask, 'no', [rowOf(left, view, { role: 'next' }), rowOf(first.fact, view, { role: 'before' })], first);
  const ended = told.find(({ fact }) => isFailed(fact));
  if (ended) return given(ask, 'no', [rowOf(ended.fact, view), stageRow(ended.fact, view)], ended);
  const open = told.every(({ fact }) => (fact.qualifiers['stage'] ?? []).some(({ text }) => OPEN.test(text.en)));
  if (open && attribute.id !== 'listing-plan')
    return { ...given(ask, 'no', [stageRow(first.fact, view), rowOf(first.fact, view)], first), verdict: 'unknown' };
  const over = attribute.kind === 'state' && told.every(({ fact }) => !holdsOn(fact, view.now));
  if (over) return given(ask, 'no', [rowOf(first.fact, view, { role: 'before' })], first);
  if (!period) return given(ask, 'yes', [rowOf(first.fact, view)], first);
  const then = told.find(({ fact }) => overlaps(fact.period, period));
  if (then) return given(ask, 'yes', [rowOf(then.fact, view)], then);
  return given(
    ask,
    'no',
    told.slice(0, 2).map(({ fact }) => rowOf(fact, view)),
    first,
  );
}

/** The day on which the subject left the exchange again. */
function delisting(listing: DatedFact, view: LibraryView): DatedFact | undefined {
  const own = (view.searchable.facts.of.get(listing.subject.id) ?? []).filter(
    ({ attribute, subject, aboutId, period }) =>
      attribute === 'delisting' &&
      subject.id === listing.subject.id &&
      period.from >= listing.period.from &&
      (aboutId === undefined || listing.aboutId === undefined || aboutId === listing.aboutId),
  );
  return newestFirst(own, view)[0];
}

function stageRow(fact: DatedFact, view: LibraryView): FoundRow | undefined {
  return fact.qualifiers['stage'] ? rowOf(fact, view, { aspect: 'qualifier:stage', role: 'part' }) : undefined;
}

const ASKS_LOSS = /\b(loss|losses|lose|lost|losing|red)\b|亏|赔/u;

/** Profit or loss, or a figure that is claimed, of the asked time or the newest. */
function ofFigure(ask: Ask, fits: readonly FactFit[], view: LibraryView): Found | undefined {
  const { period } = ask.time;
  const own = fits.filter(({ subject, fact }) => subject >= 0.5 && fact.figure !== undefined && !isMarked(fact));
  const inPeriod = period ? own.filter(({ fact }) => overlaps(fact.period, period)) : own;
  const facts = newestFirst(
    inPeriod.map(({ fact }) => fact),
    view,
  );
  const [newest] = facts;
  if (!newest) return undefined;
  const fitOf = (fact: DatedFact) => fits.find((fit) => fit.fact === fact) ?? fits[0];
  const claimed = view.reading.figures.map(({ value }) => value);
  if (claimed.length > 0) {
    const same = facts.find(({ figure }) => claimed.some((value) => value === Math.abs(figure?.value ?? Number.NaN)));
    const fit = fitOf(same ?? newest);
    return fit && given(ask, same ? 'yes' : 'no', [rowOf(same ?? newest, view)], fit);
  }
  if (!/profit|ebitda/.test(newest.attribute)) return undefined;
  const wantsLoss = ASKS_LOSS.test(view.reading.folded);
  const isSo = ({ figure }: DatedFact) => (figure !== undefined && figure.value < 0) === wantsLoss;
  const ever = /\bever\b|过|曾/u.test(view.reading.folded);
  const shown = ever ? [...facts].reverse().find(isSo) : newest;
  const fit = shown && fitOf(shown);
  if (!shown || !fit) return undefined;
  const rows = [rowOf(shown, view), shown === newest ? undefined : rowOf(newest, view)];
  return given(ask, isSo(shown) ? 'yes' : 'no', rows, fit);
}

/** Whether a figure grew: from one named period to the other, or as the newest statement says itself. */
function growth(ask: Ask, view: LibraryView): Found | undefined {
  const { periods } = ask.time;
  const fits = fitsOf({ ...ask, time: { periods: [], focus: 'now' } }, view, attributesFor(ask, view)).filter(
    ({ subject, fact }) => subject >= 0.5 && fact.figure !== undefined && !isMarked(fact),
  );
  const [first, last] = periods;
  if (first && last) {
    const of = (period: typeof first) =>
      fits.find(({ fact }) => fact.period.from === period.from && fact.period.until === period.until);
    const [a, b] = [of(first), of(last)].sort((x, y) =>
      (x?.fact.period.from ?? '') < (y?.fact.period.from ?? '') ? -1 : 1,
    );
    if (!a?.fact.figure || !b?.fact.figure || a.fact.unit !== b.fact.unit) return undefined;
    const grew = b.fact.figure.value > a.fact.figure.value;
    return given(ask, grew === (ask.change === 'up') ? 'yes' : 'no', [rowOf(a.fact, view), rowOf(b.fact, view)], b);
  }
  const told = fits.filter(({ fact, time }) => time > 0.5 && fact.qualifiers['change'] !== undefined);
  const inPeriod = ask.time.period
    ? told.filter(({ fact }) => ask.time.period && overlaps(fact.period, ask.time.period))
    : told;
  const [newest] = newestFirst(
    inPeriod.map(({ fact }) => fact),
    view,
  );
  const fit = inPeriod.find(({ fact }) => fact === newest);
  const change = newest?.qualifiers['change']?.[0]?.figure?.value;
  if (!newest || !fit || change === undefined || change === 0) return undefined;
  return given(ask, change > 0 === (ask.change === 'up') ? 'yes' : 'no', [rowOf(newest, view)], fit);
}
