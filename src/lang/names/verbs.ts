import { ENGLISH_WORD_NAMES } from '../en/names/verbs.ts';
import { type Span, spansIn } from '../span.ts';

const { verbs, helpers, pronouns, leading, goingOn, held, nouns } = ENGLISH_WORD_NAMES;
const VERBS: ReadonlySet<string> = new Set(verbs);
const LEADING: ReadonlySet<string> = new Set(leading);
const HELPERS = `(?:^| )(?:${helpers.join('|')})`;
const HELPED = new RegExp(`${HELPERS}(?: the)?$`, 'u');
const BY_PRONOUN = new RegExp(`${HELPERS} (?:${pronouns.join('|')})$`, 'u');
const BY_SEVERAL = new RegExp(`${HELPERS}(?: [^ ]+){1,5}$`, 'u');
const TO = /(?:^| )to$/u;
const LAST_WORD = /([^ ]+)$/u;
const PLURAL = /[a-z]{3,}[^su' ]s$/u;
const OF_DOING = new RegExp(`^ (?:${goingOn}|${held})`, 'u');
const NOUNS: ReadonlyMap<string, readonly RegExp[]> = new Map(
  Object.entries(nouns).map(([noun, idioms]) => [
    noun,
    idioms.map((idiom) => new RegExp(`(?<![a-z])${idiom.replace('_', noun)}(?![a-z])`, 'gu')),
  ]),
);

/**
 * True where a name is an everyday word of a folded question, and names nobody: a verb or a common noun. `before` is the name right before it.
 *
 * @example isEverydayWord('why do couriers keep leaving', { start: 16, end: 20 }, undefined) // true
 */
export function isEverydayWord(folded: string, name: Span, before: Span | undefined): boolean {
  return isVerb(folded, name, before) || isNoun(folded, name);
}

/**
 * True where a name is the verb of a folded question, and no name: behind another name that a helping verb stands before ("how does Temu
 * keep prices low"), behind a pronoun or "to" that one does, or behind what does it ("why do couriers keep leaving").
 */
export function isVerb(folded: string, { start, end }: Span, before: Span | undefined): boolean {
  const [prior, rest] = [folded.slice(0, start).trimEnd(), folded.slice(end)];
  if (!VERBS.has(folded.slice(start, end)) || !/^ [a-z]/u.test(rest)) return false;
  const isBehindName = before !== undefined && folded.slice(before.end, start) === ' ';
  if (isBehindName && HELPED.test(folded.slice(0, before.start).trimEnd())) return true;
  if (BY_PRONOUN.test(prior)) return true;
  const isDone = OF_DOING.test(rest);
  if (TO.test(prior)) return isDone;
  const last = LAST_WORD.exec(prior)?.[1] ?? '';
  if (last === '' || LEADING.has(last)) return false;
  const areSeveral = PLURAL.test(last) && !isBehindName;
  // "Couriers keep leaving" has its doers, and "why does the app keep crashing" its helping verb.
  return areSeveral ? isDone || BY_SEVERAL.test(prior) : isDone && (isBehindName || BY_SEVERAL.test(prior));
}

/** True for the common noun: "the soul of the firm", "a red envelope". */
function isNoun(folded: string, { start, end }: Span): boolean {
  const idioms = NOUNS.get(folded.slice(start, end)) ?? [];
  return idioms.some((idiom) => spansIn(folded, idiom).some((span) => span.start <= start && end <= span.end));
}

/** True where a verb stands in its form for one who does it, and no name without its apostrophe: "what keeps Meituan losing money". */
export function isThirdPerson(verb: string, before: string, rest: string): boolean {
  return VERBS.has(verb) && (OF_DOING.test(rest) || /(?:^| )(?:what|who|that|which|it)$/u.test(before.trimEnd()));
}
