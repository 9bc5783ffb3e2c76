import type { Localized } from '../../../lang/text.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { asksForShare } from '../../asks/rules.ts';
import { WHOLE } from '../../facts/about.ts';
import { contentOf } from '../../facts/content.ts';
import { isOfThePast, lastDayOf, newestFirst } from '../../facts/current.ts';
import { type FactFit, fitsOf, isMarked } from '../../facts/fit.ts';
import { mask } from '../../reading/words.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { type Picked, type Picking, rowsOf } from './rows.ts';

const MOST_MARKETS = 3;
/** How far the subject of a fact fits that is the one asked of, and no company of its own. */
const OWN = 0.5;

/**
 * A share that a part has of the whole is told by no share of another part: how much of its revenue is from games not by what games earn
 * abroad of theirs, nor by what they are to a company of its own.
 */
export function ofSharedPart(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const asked = partAsked(ask, view);
  if (asked === undefined) return fits;
  return fits.filter(({ fact, about, subject }) => fact.attribute !== asked || (about >= WHOLE && subject >= OWN));
}

/** False where the share of a part is asked for and a statement tells of none, or of that of another part. */
export function tellsOfSharedPart(statement: string, ask: Ask, view: LibraryView): boolean {
  const asked = partAsked(ask, view);
  if (asked === undefined) return true;
  const fits = fitsOf(ask, view, [asked], 0).filter(({ fact }) => fact.statement === statement);
  return ofSharedPart(fits, ask, view).length > 0;
}

/** The attribute for shares of a whole, where the share of a part is asked for in words for it, and not as the model alone took it. */
function partAsked(ask: Ask, view: LibraryView): string | undefined {
  const attribute = attributeOf(ask.attributes[0] ?? '', view);
  const isShare = attribute?.kind === 'figure' && attribute.many && attribute.answers === 'percent';
  const isNamed = asksForShare(ask) || view.reading.attributes.some(({ entry }) => entry.id === attribute?.id);
  const isOfPart = ask.places.length > 0 || contentOf(ask, view).length > 0;
  return isShare && isNamed && isOfPart ? attribute.id : undefined;
}

/**
 * The newest share of each of several markets, where none of them is named: the share that somebody has is another one in each. Undefined
 * where there are not several, or one of the shares is of no market in particular.
 */
export function shareOfEach(near: readonly FactFit[], picking: Picking): Picked | undefined {
  const { ask, attribute, view } = picking;
  if (attribute.answers !== 'percent' || attribute.many || asksForOneTime(ask)) return undefined;
  if (near.some(({ fact, about }) => fact.about === undefined || about >= WHOLE)) return undefined;
  const facts = near.map(({ fact }) => fact).filter((fact) => !isMarked(fact));
  const markets = distinctMarkets(facts, view);
  const newest = ofToday(wholeFirst(markets, view)).slice(0, MOST_MARKETS);
  return markets.length > 1 ? rowsOf(newest, picking) : undefined;
}

/** A share long before the newest says nothing of today beside it. */
function ofToday(facts: readonly DatedFact[]): readonly DatedFact[] {
  const last = facts.map(lastDayOf).sort().at(-1) ?? '';
  return facts.filter((fact) => !isOfThePast(fact, last));
}

/** The market that the question has all the words for comes before a part of it: cloud services before those for AI. */
function wholeFirst(facts: readonly DatedFact[], view: LibraryView): readonly DatedFact[] {
  const isWhole = (fact: DatedFact) => fact.about !== undefined && isNamedWhole(fact.about, view);
  return [...facts.filter(isWhole), ...facts.filter((fact) => !isWhole(fact))];
}

/** True where the question has each word that a market is called by, beside the place that it is in. */
function isNamedWhole(about: Localized, { reading, searchable: { analyser, places } }: LibraryView): boolean {
  const analysis = analyser.analyse(about[reading.textLanguage] ?? '');
  const there = places.findAll(analysis);
  if (reading.textLanguage === 'zh') {
    const signs = [...mask(analysis.folded, there)].filter((sign) => /[\p{Script=Han}a-z]/u.test(sign));
    return signs.length > 0 && signs.every((sign) => reading.folded.includes(sign));
  }
  const words = analyser.contentTokens(analysis, there).map(({ term }) => term);
  const asked = new Set(reading.analysis.tokens.map(({ term }) => term));
  return words.length > 0 && words.every((word) => asked.has(word));
}

function asksForOneTime({ time: { period, focus }, basis }: Ask): boolean {
  return period !== undefined || basis !== undefined || focus === 'first';
}

/** The newest of each market; a figure that is told twice for one time is of one market, whatever it is called. */
function distinctMarkets(facts: readonly DatedFact[], view: LibraryView): readonly DatedFact[] {
  const kept: DatedFact[] = [];
  for (const fact of newestFirst(facts, view)) {
    const isKnown = (other: DatedFact) =>
      other.about?.en === fact.about?.en ||
      (other.figure?.value === fact.figure?.value && lastDayOf(other) === lastDayOf(fact));
    if (!kept.some(isKnown)) kept.push(fact);
  }
  return kept;
}
