import { overlaps } from '../../../../lang/dates/date.ts';
import { isWithin } from '../../../../search/analyse.ts';
import type { Ask } from '../../../asks/ask.ts';
import { boundIn, changeIn, limitsIn, portionIn, saysLoss, saysPlan, stageIn } from '../../../asks/focus.ts';
import { contentOf } from '../../../facts/content.ts';
import { areContrary, NOBODY, partsClaimed } from '../../../facts/doer.ts';
import type { QueryUnit } from '../../../retrieve/query.ts';
import type { LibraryView } from '../../../view.ts';

/** A claim as it was read. */
export type ReadClaim = { readonly ask: Ask; readonly view: LibraryView };

/** What a name or the attribute counts beside the further words, which count by their rarity up to as much. */
const WORTH = 4;

/** How much what only one of two claims says counts, where the verdict does not hang on it, and where it does. */
const [ASIDE, DECISIVE] = [0.5, 2];

/**
 * How near a claim is to one whose verdict is known, in [0, 1]: the share of names, attributes and further words that both hold, an
 * attribute being one thing however it is put: "is it publicly traded" is "is it a listed company". 0 where one is narrower than the
 * other or its contrary: "did it sell its stake" is not "did it sell all of its stake", nor "did profit rise" "did profit fall".
 * What is so of less is so of more ("it bought shares in Hong Kong" says that it bought shares), and what is denied of more is denied of
 * less, but not the other way round.
 */
export function nearnessOf(claim: ReadClaim, known: ReadClaim, verdict: 'yes' | 'no'): number {
  // That it was agreed does not say that it was done.
  if (verdict === 'yes' && saysAgreed(known) && !saysAgreed(claim)) return 0;
  if (
    !areAlike(claim, known) ||
    !tellsParts(claim, known, verdict) ||
    (verdict === 'no' && isOfLessTime(known.ask, claim.ask))
  )
    return 0;
  const [attributes, content] = [
    comparedAttributes(claim.ask, known.ask),
    comparedContent(contentOf(claim.ask, claim.view), contentOf(known.ask, known.view)),
  ];
  // Two names say nothing yet of what is claimed of them.
  if (attributes.shared === 0 && content.shared === 0) return 0;
  const names = comparedNames(claim.ask, known.ask);
  // Beside a third name the two may have other parts in the deal: who paid with shares of a thing does not own it.
  if (names.others > 0 && names.shared > WORTH) return 0;
  const parts = [names, attributes, content];
  const [shared, own, others] = [sumOf(parts, 'shared'), sumOf(parts, 'own'), sumOf(parts, 'others')];
  const [ofOwn, ofOthers] = verdict === 'yes' ? [DECISIVE, ASIDE] : [ASIDE, DECISIVE];
  const all = shared + ofOwn * own + ofOthers * others;
  return all === 0 ? 0 : shared / all;
}

/** What two claims hold in common, what only the one and what only the other, by worth. */
type Compared = { readonly shared: number; readonly own: number; readonly others: number };

function comparedNames(a: Ask, b: Ask): Compared {
  const [own, others] = [namesOf(a), namesOf(b)];
  const shared = own.filter((id) => others.includes(id)).length;
  return { shared: WORTH * shared, own: WORTH * (own.length - shared), others: WORTH * (others.length - shared) };
}

function namesOf({ subjects, topics, places }: Ask): readonly string[] {
  return [...new Set([...subjects, ...topics, ...places].map(({ id }) => id))];
}

/** One phrase may ask for several attributes; one that both ask for is the same. */
function comparedAttributes({ attributes: a }: Ask, { attributes: b }: Ask): Compared {
  if (a.some((id) => b.includes(id))) return { shared: WORTH, own: 0, others: 0 };
  return { shared: 0, own: a.length > 0 ? WORTH : 0, others: b.length > 0 ? WORTH : 0 };
}

function comparedContent(a: readonly QueryUnit[], b: readonly QueryUnit[]): Compared {
  const worthOf = (units: readonly QueryUnit[]) => units.reduce((total, { worth }) => total + worth, 0);
  const shared = worthOf(a.filter((unit) => b.some((other) => meansTheSame(unit, other))));
  const others = worthOf(b.filter((unit) => !a.some((other) => meansTheSame(unit, other))));
  return { shared, own: worthOf(a) - shared, others };
}

/** True where two pieces of content can be said in the same words. */
function meansTheSame(a: QueryUnit, b: QueryUnit): boolean {
  const waysOf = ({ alternatives }: QueryUnit) => alternatives.map(({ terms }) => terms.join(' '));
  const ways = waysOf(b);
  return waysOf(a).some((way) => ways.includes(way));
}

function saysAgreed({ ask, view: { reading } }: ReadClaim): boolean {
  return stageIn(reading.folded, ask.span, reading.textLanguage).stage === 'open';
}

/** True unless one says less, more or the contrary. */
function areAlike(claim: ReadClaim, known: ReadClaim): boolean {
  return SIDES.every((side) => side(claim) === side(known)) && sameTimes(claim.ask, known.ask);
}

/** False where the known claim gives the two that are named the contrary parts, or is affirmed and does not say who did what. */
function tellsParts(claim: ReadClaim, known: ReadClaim, verdict: 'yes' | 'no'): boolean {
  const [asked, told] = [partsClaimed(claim.ask, claim.view), partsClaimed(known.ask, known.view)];
  return asked === NOBODY || ((verdict === 'no' || told !== NOBODY) && !areContrary(asked, told));
}

const SIDES: readonly ((claim: ReadClaim) => unknown)[] = [
  ({ ask }) => ask.still,
  ({ ask }) => ask.denied,
  // That it was not expected does not say that it did not happen.
  ({ ask }) => ask.basis,
  ({ view: { reading } }) => [...limitsIn(reading.folded, reading.textLanguage)].sort().join(' '),
  // Who does not own it may hold shares of it.
  ({ view: { reading } }) => portionIn(reading.folded, reading.textLanguage) === 'part',
  ({ view: { reading } }) => boundIn(reading.folded, reading.textLanguage),
  ({ view: { reading } }) => changeIn(reading.folded, reading.textLanguage),
  ({ view: { reading } }) => saysPlan(reading.folded, reading.textLanguage),
  ({ view: { reading } }) => saysLoss(reading.folded, reading.textLanguage),
  ({ ask, view: { reading } }) => stageIn(reading.folded, ask.span, reading.textLanguage).stage === 'failed',
  ({ view: { reading } }) => reading.figures.map(({ value }) => value).join(' '),
  groundsBeside,
];

/** "Was that fine an antitrust one" claims more than "was it fined". */
function groundsBeside({ ask: { attributes, span }, view: { reading } }: ReadClaim): string {
  const beside = reading.attributes.filter(
    ({ entry, ...match }) => entry.grounds && isWithin(match, span) && !attributes.includes(entry.id),
  );
  return [...new Set(beside.map(({ entry }) => entry.id))].sort().join(' ');
}

function sameTimes({ time: { period } }: Ask, { time: { period: other } }: Ask): boolean {
  return period === undefined || other === undefined || overlaps(period, other);
}

/** "It was not fined in 2021" does not say that it never was. */
function isOfLessTime(known: Ask, claim: Ask): boolean {
  return known.time.period !== undefined && claim.time.period === undefined;
}

function sumOf(parts: readonly Compared[], side: keyof Compared): number {
  return parts.reduce((total, part) => total + part[side], 0);
}
