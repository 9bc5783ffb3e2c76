import type { Attribute } from '../../knowledge/attribute.ts';
import type { ReadingModel } from '../../knowledge/reading-model.ts';
import type { AnswerType } from '../../lang/language.ts';
import { isWithin, meets, type Span } from '../../search/analyse.ts';
import type { PhraseMatch } from '../../search/phrase-book.ts';
import type { Reading } from '../reading/reading.ts';
import type { Ask } from './ask.ts';
import { type AttributeGroup, isDeal, qualifiersIn, saysWhich, whatGrows } from './attributes-of.ts';
import { chooseGroup } from './choose-group.ts';
import type { Classified } from './classify/model.ts';
import type { Clause } from './clauses-of.ts';
import { attributesMeant, decidingWord } from './meant.ts';
import { asksForItsOwn, asksOneBefore } from './rules.ts';
import { type Said, SURE_OF_KIND, spansOfWords, untilListing } from './said.ts';

/** Below this probability the classifier's word is not taken, in [0, 1]. */
const SURE_OF_ATTRIBUTE = 0.55;
/** From this on the word that told it is no further content. */
const SURE_OF_WORD = 0.75;
/** From this on it is taken where words ask for something else. */
const SURE_AGAINST_WORDS = 0.97;
/** Below this it is not named to the reader. */
const SURE_TO_NAME = 0.9;

/** The attributes that tell whose a company or a product is, and who belongs to what is named. */
const [PARENT, MEMBER] = ['parent', 'member'] as const;

/** What is asked for: by a phrase, else by the rule, the classifier, or the part that is named. */
export type Wanted = Pick<Ask, 'attributes' | 'qualifier'> & {
  /** Those that a phrase asks for, as the phrases stand. */
  readonly read: readonly Attribute[];
  /** What the classifier guessed, if that is taken. */
  readonly guessed: string | undefined;
  /** Set where the classifier alone told it, and hardly. */
  readonly isUnsure: boolean;
  readonly isOfFigure: boolean;
};

/** What a clause asks for: attributes, the likeliest first, and the part of them. */
export function attributesIn({ clause, reading, spans, rule, asking, guess, asked, focus }: Said): Wanted {
  // A timeline and a list may be of several things: 上市退市时间线.
  const ofAll = rule?.kind === 'timeline' ? allGroups(clause, reading) : [];
  const onlySaying = [...asking, ...untilListing(clause, reading)];
  const isOfItsOwn = rule !== undefined && asksForItsOwn({ rule: rule.id });
  const groups = clause.groups.filter(
    (group) => !onlySaying.some((word) => meets(word, group)) && (!isOfItsOwn || asksFor(group, rule?.attribute)),
  );
  const ofSomething = groups.filter(
    ({ matches }) => !matches.every((match) => asksWhoOfNothing(match, groups, reading)),
  );
  const matches = [...(chooseGroup({ ...clause, groups: ofSomething }, asked, reading)?.matches ?? []), ...ofAll];
  const read = matches.filter((match) => !asksWhoseOfNothing(match, clause, reading)).map(({ entry }) => entry);
  const isOneBefore = rule !== undefined && asksOneBefore({ rule: rule.id });
  const guessed =
    guess && !isOneBefore && saysMore(clause, focus.words, reading)
      ? attributeOfGuess(guess, asked, reading)
      : undefined;
  const ordered =
    guessed === undefined ? read : [...read].sort((a, b) => Number(b.id === guessed) - Number(a.id === guessed));
  const ofRule = rule?.attribute !== undefined && reading.attributeOf(rule.attribute) ? rule.attribute : undefined;
  const instead = rule === undefined && guess ? meantInstead(read, guess, guessed, reading) : undefined;
  const attributes =
    instead !== undefined
      ? [instead]
      : ordered.length > 0
        ? [...new Set(ordered.map(({ id }) => id))]
        : attributesMeant(ofRule ?? guessed ?? whatGrows(spans, reading), clause, reading, rule?.kind === 'timeline');
  const ofGuess = guess && guess.probability.qualifier >= SURE_OF_KIND ? guess.qualifier : undefined;
  const asksForPart = qualifiersIn(spans, attributes, reading).find((match) => !saysWhich(match, reading));
  const qualifier = rule?.qualifier ?? asksForPart?.entry.qualifier ?? ofGuess;
  return {
    attributes,
    ...(qualifier !== undefined && { qualifier }),
    read,
    guessed,
    isUnsure:
      read.length === 0 && guessed !== undefined && guess !== undefined && guess.probability.attribute < SURE_TO_NAME,
    isOfFigure: reading.attributeOf(attributes[0] ?? '')?.kind === 'figure',
  };
}

function asksFor({ matches }: AttributeGroup, attribute: string | undefined): boolean {
  return matches.some(({ entry }) => entry.id === attribute);
}

/** The words by which the classifier told the attribute: a text need not hold them. */
export function deciding(
  { clause, reading, guess, language }: Said,
  { read, guessed }: Wanted,
  model: ReadingModel | undefined,
): readonly Span[] {
  const isSure = guess !== undefined && guess.probability.attribute >= SURE_OF_WORD;
  if (!isSure || read.length > 0 || guessed === undefined) return [];
  return decidingWord(guess, { clause, reading, known: model?.[language]?.weights });
}

/** What only the model guessed must be of the asked type: "when did it start food delivery" does not ask how many ride for it. */
function attributeOfGuess(
  { attribute, probability }: Classified,
  asked: AnswerType | undefined,
  reading: Reading,
): string | undefined {
  if (attribute === undefined || probability.attribute < SURE_OF_ATTRIBUTE) return undefined;
  const isFigure = reading.attributeOf(attribute)?.kind === 'figure';
  return isFigure && (asked === 'date' || asked === 'place' || asked === 'thing') ? undefined : attribute;
}

/** "Which companies make AI chips" names nothing that somebody makes: it asks which companies there are, and not whose something is. */
function asksWhoseOfNothing({ entry, ...span }: PhraseMatch<Attribute>, clause: Clause, reading: Reading): boolean {
  if (entry.id !== PARENT || reading.names.length > 0) return false;
  return reading.contentIn(clause, [...clause.words, span]).length > 0;
}

/** 2026年有哪些公司上市 names nothing that somebody belongs to: 哪些公司 only says who is looked for. */
function asksWhoOfNothing({ entry }: PhraseMatch<Attribute>, groups: Clause['groups'], reading: Reading): boolean {
  return entry.id === MEMBER && reading.names.length === 0 && groups.length > 1;
}

/**
 * Where the phrases name amounts alone and the classifier is sure of a deal or a share: "deal value" asks for no valuation, and "how much of
 * its revenue" for no revenue. Whoever counts a thing names a measure.
 */
function meantInstead(
  read: readonly Attribute[],
  { probability }: Classified,
  guessed: string | undefined,
  { attributeOf }: Reading,
): string | undefined {
  const meant = attributeOf(guessed ?? '');
  if (!meant || probability.attribute < SURE_AGAINST_WORDS || read.length === 0) return undefined;
  const isOther = read.every(({ kind, id }) => kind === 'figure' && id !== meant.id);
  return isOther && (isDeal(meant) || meant.answers === 'percent') ? meant.id : undefined;
}

/** "Latest news on Manus" asks for no attribute: it says nothing beside the name and that the newest is meant. */
function saysMore(clause: Clause, focusWords: readonly string[], reading: Reading): boolean {
  const taken = [...reading.time.spans, ...spansOfWords(focusWords, clause, reading)];
  return clause.words.length > 0 || reading.contentIn(clause, taken).length > 0;
}

/** Every phrase of an attribute, also those that stand side by side. */
function allGroups(clause: Clause, reading: Reading): readonly PhraseMatch<Attribute>[] {
  return reading.attributes.filter((match) => isWithin(match, clause));
}
