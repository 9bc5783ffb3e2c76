import { overlaps } from '../../../../lang/dates/date.ts';
import { isWithin } from '../../../../search/analyse.ts';
import type { Ask } from '../../../asks/ask.ts';
import { boundIn, changeIn, limitsIn, portionIn, saysLoss, saysPlan, stageIn, thanIn } from '../../../asks/focus.ts';
import { contentOf } from '../../../facts/content.ts';
import { areContrary, NOBODY, partsClaimed } from '../../../facts/doer.ts';
import type { LibraryView } from '../../../view.ts';

/** What tells one claim from another. It holds nothing of the reading that it comes from, so that those of a whole library can be kept. */
export type ClaimSigns = {
  /** What must be the same in both: what is denied, bounded, planned, and so on. */
  readonly sides: string;
  /** That it was agreed, which does not say that it was done. */
  readonly isAgreed: boolean;
  readonly period: Ask['time']['period'];
  readonly parts: ReturnType<typeof partsClaimed>;
  readonly names: readonly string[];
  /** Which of them something is set beside: Lumen in "is Tarn cheaper than Lumen". Undefined where nothing is. */
  readonly beside: readonly string[] | undefined;
  readonly attributes: readonly string[];
  readonly content: readonly Content[];
};

/** A piece of content: all the ways to say it, and what it counts by its rarity. */
type Content = { readonly ways: readonly string[]; readonly worth: number };

/** What a name or the attribute counts beside the further words, which count by their rarity up to as much. */
const WORTH = 4;

/**
 * How much what only one of two claims says counts: where the verdict does not hang on it, where it says more than what is denied (it may
 * be about another thing: "did it apologise for calling itself Japanese" is not "is it Japanese"), and where the verdict hangs on it.
 */
const [ASIDE, BESIDE, DECISIVE] = [0.5, 0.8, 2];

/** What tells a claim from others, as it was read. */
export function signsOf(ask: Ask, view: LibraryView): ClaimSigns {
  const { folded, textLanguage } = view.reading;
  const { subjects, topics, places } = ask;
  return {
    sides: JSON.stringify(SIDES.map((side) => side(ask, view))),
    isAgreed: stageIn(folded, ask.span, textLanguage).stage === 'open',
    period: ask.time.period,
    parts: partsClaimed(ask, view),
    names: [...new Set([...subjects, ...topics, ...places].map(({ id }) => id))],
    beside: namesBeside(ask, view),
    attributes: ask.attributes,
    content: contentOf(ask, view).map(({ alternatives, worth }) => ({
      ways: alternatives.map(({ terms }) => terms.join(' ')),
      worth,
    })),
  };
}

/**
 * How near a claim is to one whose verdict is known, in [0, 1]: the share of names, attributes and further words that both hold, an
 * attribute being one thing however it is put: "is it publicly traded" is "is it a listed company". 0 where one is narrower than the
 * other or its contrary: "did it sell its stake" is not "did it sell all of its stake", nor "did profit rise" "did profit fall".
 * What is so of less is so of more ("it bought shares in Hong Kong" says that it bought shares), and what is denied of more is denied of
 * less, but not the other way round.
 */
export function nearnessOf(claim: ClaimSigns, known: ClaimSigns, verdict: 'yes' | 'no'): number {
  if (verdict === 'yes' && known.isAgreed && !claim.isAgreed) return 0;
  if (
    claim.sides !== known.sides ||
    areTurned(claim, known) ||
    !areOfOneTime(claim, known) ||
    !tellsParts(claim, known, verdict) ||
    (verdict === 'no' && isOfLessTime(known, claim)) ||
    (verdict === 'yes' ? isOfPartOnly(claim, known) : isOfPartOnly(known, claim))
  )
    return 0;
  const [attributes, content] = [comparedAttributes(claim, known), comparedContent(claim.content, known.content)];
  // Two names say nothing yet of what is claimed of them.
  if (attributes.shared === 0 && content.shared === 0) return 0;
  const names = comparedNames(claim.names, known.names);
  // Beside a third name the two may have other parts in the deal: who paid with shares of a thing does not own it.
  if (names.others > 0 && names.shared > WORTH) return 0;
  const parts = [names, attributes, content];
  const [shared, own, others] = [sumOf(parts, 'shared'), sumOf(parts, 'own'), sumOf(parts, 'others')];
  const [ofOwn, ofOthers] = verdict === 'yes' ? [DECISIVE, ASIDE] : [BESIDE, DECISIVE];
  const all = shared + ofOwn * own + ofOthers * others;
  return all === 0 ? 0 : shared / all;
}

function namesBeside({ span, subjects, topics }: Ask, { reading }: LibraryView): readonly string[] | undefined {
  const than = thanIn(reading.masked.slice(span.start, span.end), reading.textLanguage);
  if (than === undefined) return undefined;
  const after = reading.names.filter(({ start, end }) => start >= span.start + than && end <= span.end);
  return [...subjects, ...topics]
    .filter((one) => after.some(({ entities }) => entities.includes(one)))
    .map(({ id }) => id);
}

/** "Is Tarn cheaper than Lumen" is the contrary of "is Lumen cheaper than Tarn", and one of the two may have no card. */
function areTurned(claim: ClaimSigns, known: ClaimSigns): boolean {
  const [one, other] = [claim.beside, known.beside];
  if (!one || !other) return false;
  return claim.names.some((id) => known.names.includes(id) && one.includes(id) !== other.includes(id));
}

/** What two claims hold in common, what only the one and what only the other, by worth. */
type Compared = { readonly shared: number; readonly own: number; readonly others: number };

function comparedNames(own: readonly string[], others: readonly string[]): Compared {
  const shared = own.filter((id) => others.includes(id)).length;
  return { shared: WORTH * shared, own: WORTH * (own.length - shared), others: WORTH * (others.length - shared) };
}

/** One phrase may ask for several attributes; one that both ask for is the same. */
function comparedAttributes({ attributes: a }: ClaimSigns, { attributes: b }: ClaimSigns): Compared {
  if (a.some((id) => b.includes(id))) return { shared: WORTH, own: 0, others: 0 };
  return { shared: 0, own: a.length > 0 ? WORTH : 0, others: b.length > 0 ? WORTH : 0 };
}

function comparedContent(a: readonly Content[], b: readonly Content[]): Compared {
  const worthOf = (content: readonly Content[]) => content.reduce((total, { worth }) => total + worth, 0);
  const shared = worthOf(a.filter((one) => b.some((other) => meansTheSame(one, other))));
  const others = worthOf(b.filter((one) => !a.some((other) => meansTheSame(one, other))));
  return { shared, own: worthOf(a) - shared, others };
}

/** True where two pieces of content can be said in the same words. */
function meansTheSame({ ways: a }: Content, { ways: b }: Content): boolean {
  return a.some((way) => b.includes(way));
}

/** False where the known claim gives the two that are named the contrary parts, or is affirmed and does not say who did what. */
function tellsParts({ parts: asked }: ClaimSigns, { parts: told }: ClaimSigns, verdict: 'yes' | 'no'): boolean {
  return asked === NOBODY || ((verdict === 'no' || told !== NOBODY) && !areContrary(asked, told));
}

/** What makes one claim say less or more than another, or the contrary. */
const SIDES: readonly ((ask: Ask, view: LibraryView) => unknown)[] = [
  ({ still }) => still,
  ({ denied }) => denied,
  // Who bought another is not bigger than it by that.
  ({ order }) => order,
  // That it was not expected does not say that it did not happen.
  ({ basis }) => basis,
  (_, { reading }) => [...limitsIn(reading.folded, reading.textLanguage)].sort(),
  // Who does not own it may hold shares of it.
  (_, { reading }) => portionIn(reading.folded, reading.textLanguage) === 'part',
  (_, { reading }) => boundIn(reading.folded, reading.textLanguage),
  (_, { reading }) => changeIn(reading.folded, reading.textLanguage),
  (_, { reading }) => saysPlan(reading.folded, reading.textLanguage),
  (_, { reading }) => saysLoss(reading.folded, reading.textLanguage),
  ({ span }, { reading }) => stageIn(reading.folded, span, reading.textLanguage).stage === 'failed',
  (_, { reading }) => reading.figures.map(({ value }) => value),
  groundsBeside,
  asksBeside,
];

/** "Was that fine an antitrust one" claims more than "was it fined". */
function groundsBeside({ attributes, span }: Ask, { reading }: LibraryView): readonly string[] {
  const beside = reading.attributes.filter(
    ({ entry, ...match }) => entry.grounds && isWithin(match, span) && !attributes.includes(entry.id),
  );
  return [...new Set(beside.map(({ entry }) => entry.id))].sort();
}

/** "Has the probe had an outcome" claims more than "was it probed". */
function asksBeside({ attributes, span }: Ask, { reading }: LibraryView): readonly string[] {
  const beside = reading.qualifiers.filter(
    ({ entry, ...match }) =>
      isWithin(match, span) &&
      attributes.includes(entry.attribute) &&
      reading.attributeOf(entry.attribute)?.kind === 'event',
  );
  return [...new Set(beside.map(({ start, end }) => reading.folded.slice(start, end)))].sort();
}

function areOfOneTime({ period }: ClaimSigns, { period: other }: ClaimSigns): boolean {
  return period === undefined || other === undefined || overlaps(period, other);
}

/** "It was not fined in 2021" does not say that it never was. */
function isOfLessTime(known: ClaimSigns, claim: ClaimSigns): boolean {
  return known.period !== undefined && claim.period === undefined;
}

/** "It made a profit in 2025" does not say that it did in the last quarter of it, nor that it made none in the first that it made none in 2025. */
function isOfPartOnly({ period }: ClaimSigns, { period: known }: ClaimSigns): boolean {
  if (period === undefined || known === undefined) return false;
  const isInside = known.from <= period.from && period.until <= known.until;
  return isInside && (known.from < period.from || period.until < known.until);
}

function sumOf(parts: readonly Compared[], side: keyof Compared): number {
  return parts.reduce((total, part) => total + part[side], 0);
}
