import type { Attribute } from '../../../knowledge/attribute.ts';
import { spansIn } from '../../../lang/span.ts';
import { fold } from '../../../lang/text.ts';
import { isWithin, meets, type Span } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { beyondIn, denies, saysGivenUp, thanIn } from '../../asks/focus.ts';
import { ranksIn } from '../../asks/grammar/ranks.ts';
import { claimsSame } from '../../asks/rules.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { rememberPairs } from '../../reading/remember.ts';
import { attributeOf, documentOf, entityOf, type LibraryView } from '../../view.ts';
import { amountsClaimed, isMet } from './amounts/money.ts';

/**
 * What facts affirm of a claim that says more than they do: "was Corvane the only one that was fined" is not so because it was fined, nor
 * "did its shares rise on the first day" because it was listed. Neither yes nor no, unless a statement that is shown says the rest in
 * the same words. What a figure is, or a share, says all that is claimed of it.
 */
export function withoutBeyond(ask: Ask, found: Found, view: LibraryView): Found {
  const attribute = attributeOf(found.asked.attribute ?? '', view);
  // What grew of "did it rise on its first day" is no figure.
  const isNamed = view.reading.attributes.some(
    ({ entry, ...match }) => isWithin(match, ask.span) && (entry === attribute || areFigures(entry, attribute)),
  );
  const isMeasured =
    found.among !== undefined || (isNamed && (attribute?.kind === 'figure' || attribute?.answers === 'percent'));
  if (found.verdict !== 'yes') return found;
  if (isOfOtherAmount(found, ask, view) || isHeldStill(found, ask, view)) return { ...found, verdict: 'unknown' };
  if ((isMeasured && !claimsOnlyOne(ask, view)) || claimsSame(ask)) return found;
  const texts = found.proofs.map((proof) => textOf(proof, view));
  return saysBeyond(texts, ask, view) ? found : { ...found, verdict: 'unknown' };
}

/** A profit that is named is told by the adjusted one, too. */
function areFigures(named: Attribute, told: Attribute | undefined): boolean {
  return named.kind === 'figure' && told?.kind === 'figure';
}

/** That it raised 250 million does not affirm that it raised more than half a billion. */
function isOfOtherAmount({ rows }: Found, ask: Ask, view: LibraryView): boolean {
  const claimed = amountsClaimed(ask, view);
  const told = rows.flatMap((row) => claimed.map((amount) => isMet(row, amount, view.reading.folded)));
  return told.includes(false) && !told.includes(true);
}

/** That it is held does not affirm that it was given up. */
function isHeldStill({ rows }: Found, { span }: Ask, view: LibraryView): boolean {
  const { folded, textLanguage } = view.reading;
  const isState = ({ attribute = '', role }: FoundRow) =>
    role === 'value' && attributeOf(attribute, view)?.kind === 'state';
  return rows.some(isState) && saysGivenUp(folded.slice(span.start, span.end), textLanguage);
}

/** "The first to earn money", "the only shareholder": a figure or a share does not say that there is no other. "Only 5%" is no more than that. */
function claimsOnlyOne({ span }: Ask, { reading }: LibraryView): boolean {
  const { masked, textLanguage, dates, figures } = reading;
  return ranksIn(masked, textLanguage).some(
    (rank) =>
      isWithin(rank, span) &&
      !dates.some((date) => meets(date, rank)) &&
      !figures.some(({ start }) => start >= rank.end && start <= rank.end + NEXT_TO),
  );
}

/** Letters within which an amount is said of a word before it. */
const NEXT_TO = 12;

/** True where folded texts say, in the same words, all that a claim says beyond its event: "only", "before". */
export function saysBeyond(folded: readonly string[], ask: Ask, { reading }: LibraryView): boolean {
  const { masked, textLanguage, dates } = reading;
  return beyondIn(masked, textLanguage)
    .filter((span) => isWithin(span, ask.span) && !dates.some((date) => meets(date, span)))
    .every(({ pattern }) => folded.some((text) => text.search(pattern) >= 0));
}

/** True for a claim that sets one thing beside another: "is Corvane older than Brindle". That a text names both decides nothing. */
export function setsBeside(ask: Ask, { reading }: LibraryView): boolean {
  const { masked, textLanguage } = reading;
  const { start, end } = ask.span;
  return ask.order !== undefined || thanIn(masked.slice(start, end), textLanguage) !== undefined;
}

/** The text of a proof in the language of the question. */
function textOf(proof: Found['proofs'][number], view: LibraryView): string {
  return typeof proof === 'string' ? (documentOf(proof, view)?.folded ?? '') : fold(proof.quote);
}

/** "Has it announced a listing" is denied by "no plan is public yet": a yes whose value says that it is not so is a no. */
export function asDenied(found: Found, view: LibraryView): Found {
  const { folded, textLanguage } = view.reading;
  const [row] = found.rows;
  // "Could no longer be downloaded" is what a ban is.
  const isOfLeaving = attributeOf(row?.attribute ?? '', view)?.presence === 'out';
  if (found.verdict !== 'yes' || row?.value?.kind !== 'words' || isOfLeaving) return found;
  if (denies(folded, textLanguage)) return found;
  return denies(fold(row.value.text[textLanguage] ?? ''), textLanguage) ? { ...found, verdict: 'no' } : found;
}

/** A version, as it is written behind a name or in its place: "4" of "Qwen 4", "R2", "GLM-5.2". */
const VERSION = /(?<![\p{L}\p{N}.])(?:[a-z]{1,3}-?)?\d+(?:\.\d+)*(?![\p{N}%])/gu;

const DIGITS = /\d+(?:\.\d+)*/gu;

/** The versions of products that a claim names: 6 in "ERNIE 6". */
const versionsClaimed = rememberPairs(({ span }: Ask, { reading }: LibraryView): readonly string[] => {
  const { folded, names, dates, figures } = reading;
  const isOther = (version: Span) =>
    names.some((name) => isWithin(version, name)) || [...dates, ...figures].some((other) => meets(other, version));
  const claimed = spansIn(folded, VERSION).filter((version) => isWithin(version, span) && !isOther(version));
  return claimed.map(({ start, end }) => plainVersion([folded.slice(start, end)]));
});

/** True where nothing in a fact of a launch has the version that is claimed: that R1 came out does not say that R2 did. */
export function isOfOtherVersion(fact: DatedFact, ask: Ask, view: LibraryView): boolean {
  if (versionsClaimed(ask, view).length === 0) return false;
  const { value, about, subject, aboutId = '', valueId = '' } = fact;
  const named = [subject.id, aboutId, valueId].flatMap((id) => Object.values(entityOf(id, view)?.names ?? {}));
  return !tellsVersions(
    [value.en, value.zh, about?.en, about?.zh, ...named].map((text) => fold(text ?? '')),
    ask,
    view,
  );
}

/** True where folded texts have every version that is claimed. */
export function tellsVersions(folded: readonly string[], ask: Ask, view: LibraryView): boolean {
  const claimed = versionsClaimed(ask, view);
  if (claimed.length === 0) return true;
  const told = folded.flatMap((text) => [VERSION, DIGITS].flatMap((one) => [...text.matchAll(one)].map(plainVersion)));
  return claimed.every((version) => told.includes(version));
}

/** "GLM-5.0" is GLM5. */
function plainVersion([version = '']: readonly string[]): string {
  return version.replace('-', '').replace(/\.0$/u, '');
}
