import { spansIn } from '../../../lang/span.ts';
import { nameTerm } from '../../../search/analyse.ts';
import type { Entity, Mention } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { namesIn, slottedIn } from '../../asks/clauses-of.ts';
import { overtakingAsked, overtakingTold, overtakingWords } from '../../asks/grammar/overtaking.ts';
import { contentOf, shareOf } from '../../facts/content.ts';
import type { Selected } from '../../rank/select.ts';
import type { LibraryView } from '../../view.ts';
import { SAME_QUESTION } from './value.ts';

/** Who went past whom; undefined for one whom no card knows. */
type Sides = { readonly ahead: Entity | undefined; readonly behind: Entity | undefined };

const SLOTS = /\{(?:company|product|person|topic)\}/gu;
const AMOUNT_BEHIND = /^[^{]{0,12}\{(?:number|money)\}/u;

/**
 * The two of "when did Corvane overtake Halvorn", 科维恩什么时候超过哈尔沃恩; undefined where no day is asked for, or an amount is passed: "when
 * did its revenue pass 1 billion".
 */
export function overtakingOf(ask: Ask, { reading }: LibraryView): Sides | undefined {
  if (ask.answer !== 'date' || ask.subjects.length === 0) return undefined;
  const slotted = slottedIn(ask.span, reading);
  const [said] = overtakingAsked(slotted, reading.textLanguage);
  if (!said || AMOUNT_BEHIND.test(slotted.slice(said.end))) return undefined;
  const names = namesIn([ask.span], reading);
  const before = spansIn(slotted.slice(0, said.start), SLOTS).length;
  const meant = (side: readonly Mention[]) =>
    side
      .flatMap(({ entities }) => entities)
      .filter((entity) => ask.subjects.includes(entity))
      .at(-1);
  // 科维恩什么时候被哈尔沃恩超过 and 科维恩什么时候把哈尔沃恩超过 name both before the word.
  const isBehindBoth = before > 1 && before === names.length;
  const at = isBehindBoth ? 1 : before;
  const [left, right] = [meant(names.slice(0, at)), meant([...names.slice(at)].reverse())];
  return said.passive ? { ahead: right, behind: left } : { ahead: left, behind: right };
}

/** The same ask of texts alone, where it is of that sort: what both were worth on other days does not tell when one went past the other. */
export function asOvertaking(ask: Ask, view: LibraryView): Ask | undefined {
  if (!overtakingOf(ask, view)) return undefined;
  const { folded, textLanguage } = view.reading;
  return { ...ask, kind: 'text', attributes: [], taken: [...ask.taken, ...overtakingWords(folded, textLanguage)] };
}

/**
 * True for a statement that tells that one went past the other, in that direction and not as an aim: "planned to overtake", or who is
 * ahead in something else, tells no day. One whom no card knows must stand in its words.
 */
export function tellsOfOvertaking(
  { document: { folded, language, textTerms }, features }: Selected,
  sides: Sides,
  ask: Ask,
  view: LibraryView,
): boolean {
  const mentions = view.searchable.lexicon.find(folded);
  const said = new Set(textTerms);
  const units = contentOf(ask, view);
  const isSaid = units.length > 0 && shareOf(units, (term) => said.has(term)) >= NEARLY_ALL;
  const isUnlisted = sides.ahead === undefined || sides.behind === undefined;
  // The same words in the other direction are another question, which only names tell apart.
  if (isUnlisted && features.asked >= SAME_QUESTION) return true;
  return overtakingTold(folded, language).some(({ start, passive }) => {
    const stands = (entity: Entity | undefined, side: 'before' | 'after') =>
      entity === undefined ||
      mentions.some(
        (mention) =>
          mention.entities.includes(entity) && (side === 'before' ? mention.start < start : mention.start > start),
      );
    // "It was overtaken by it": who went past may be named before.
    if (passive) return stands(sides.behind, 'before') && isNamed(sides.ahead, said) && (isSaid || !isUnlisted);
    return stands(sides.ahead, 'before') && stands(sides.behind, 'after') && (isSaid || !isUnlisted);
  });
}

const NEARLY_ALL = 0.75;

function isNamed(entity: Entity | undefined, terms: ReadonlySet<string>): boolean {
  return entity === undefined || terms.has(nameTerm(entity));
}
