import type { Portion } from '../../lang/language.ts';
import { matchesIn, type Span, spansIn, spansOfEach } from '../../lang/span.ts';
import type { Focus } from './ask.ts';
import { COMPILED, type SeriesOf, type Stage } from './grammar/compiled.ts';

/** What is longer has a gap ("how did the Ouster case end"), and what stands there is content. */
const MOST_WORDS = 4;

/** Which of several values a clause asks for, with the words that say so; `offset` is the clause's place in the question. */
export function focusOf(
  slotted: string,
  language: 'en' | 'zh',
): { readonly focus?: Exclude<Focus, 'period'>; readonly words: readonly string[] } {
  const found = COMPILED[language].focus.flatMap(({ name, pattern }) => {
    const words = matchesIn(slotted, pattern).map(([word]) => word);
    return words.length > 0 ? [{ name, words }] : [];
  });
  const [first] = found;
  const words = found.flatMap((one) => one.words).filter((phrase) => phrase.split(' ').length <= MOST_WORDS);
  return { ...(first && { focus: first.name }), words };
}

export function orderOf(slotted: string, language: 'en' | 'zh'): 'most' | 'least' | undefined {
  return COMPILED[language].orders.find(({ pattern }) => pattern.test(slotted))?.order;
}

/** How many of an order are asked for: 3 of "top 3", 前三名; undefined where no number is said. */
export function topIn(slotted: string, language: 'en' | 'zh'): number | undefined {
  return COMPILED[language].tops.find(({ pattern }) => pattern.test(slotted))?.count;
}

/** Which end of time a comparison asks for: who was first, or who was last. */
export function endOfTimeIn(slotted: string, language: 'en' | 'zh'): 'early' | 'late' | undefined {
  const { early, late } = COMPILED[language].inTime;
  return early.test(slotted) ? 'early' : late.test(slotted) ? 'late' : undefined;
}

/** Where a listing is named by a word that only the first one is: "IPO". */
export function flotationsIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded, COMPILED[language].flotations);
}

/** Where a time is said to end with a listing: "before its IPO", 上市前. */
export function beforeListingIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded, COMPILED[language].beforeListing);
}

export function saysStill(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].still.test(slotted);
}

/** True for a claim that something was so at some time: "ever", 曾. */
export function saysOnce(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].once.test(text);
}

/** True where a record of any time is asked for: "the highest valuation ever". */
export function saysEver(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].ever.test(text);
}

/** True for a claim that something was planned or filed for: it does not say that it came to pass. */
export function saysPlan(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].plans.test(text);
}

/** True for a claim that money was lost, and not for one that it no longer is: 扭亏. */
export function saysLoss(text: string, language: 'en' | 'zh'): boolean {
  const { loss, recovery } = COMPILED[language];
  return loss.test(text.replace(recovery, ' '));
}

/** Whether an amount is claimed to be near, over or under another one: "almost 50 million", "over 100 million", 不到一亿. */
export function boundIn(text: string, language: 'en' | 'zh'): 'near' | 'over' | 'under' | undefined {
  const { near, over, under } = COMPILED[language].bounds;
  if (near.test(text)) return 'near';
  return under.test(text) ? 'under' : over.test(text) ? 'over' : undefined;
}

/** Where a text sets one thing beside another one: what comes from there on is the other. Undefined where it does not. */
export function thanIn(text: string, language: 'en' | 'zh'): number | undefined {
  return COMPILED[language].than.exec(text)?.index;
}

/** Words that make a claim narrower or deny it, each once: "all", "never", 全部. */
export function limitsIn(text: string, language: 'en' | 'zh'): ReadonlySet<string> {
  return new Set([...text.matchAll(COMPILED[language].limits)].map(([word]) => word));
}

/** Where a claim says more than that something happened, with the words that a text says it by: "only", "won", 唯一. */
export function beyondIn(folded: string, language: 'en' | 'zh'): readonly (Span & { readonly pattern: RegExp })[] {
  return spansOfEach(folded, COMPILED[language].beyond);
}

/** How much of a thing a claim says that somebody holds. */
export function portionIn(text: string, language: 'en' | 'zh'): Portion | undefined {
  return COMPILED[language].portions.find(({ pattern }) => pattern.test(text))?.portion;
}

/** True for a clause with slots in which the second that is named did something to the first: "bought by", 被. */
export function saysDoneBy(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].doneBy.test(slotted);
}

/** True for a clause with slots in which the first did something to the second, one of whom no card knows: "did Hesai sue Ouster". */
export function saysDidTo(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].didTo.test(slotted);
}

/** True for a text that denies what it tells of: "not disclosed", 尚未. */
export function denies(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].denials.test(text);
}

/** True for words that ask for what belongs to a company: "subsidiaries", 子公司. */
export function asksForOwned(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].owned.test(text);
}

/** True for a clause with slots that is about somebody's family: "{person}'s daughter", {person}的女儿. */
export function asksForKin(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].kin.asked.test(slotted);
}

/** True for a folded text that tells of somebody's family. */
export function tellsOfKin(folded: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].kin.told.test(folded);
}

/** What ends a sentence: what comes after it is said of something else. */
const END_OF_SENTENCE = /[?!？！。]/u;

/** True for words by which an office is said to have changed hands: "did its CEO change", 换了CEO吗. */
export function saysReplaced(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].replaced.test(text);
}

/** True for words by which somebody is said to have given up an office: "has he stepped down", 卸任了吗. */
export function saysGivenUp(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].givenUp.test(text);
}

/** What a clause claims of the order in which the two people that it names held an office. */
export type Succession = {
  /** Whether the first that is named held it before the other. */
  readonly isEarlier: boolean;
  /** Whether nobody held it between the two. */
  readonly isDirect: boolean;
};

/** Undefined for a clause with slots that says nothing of who held an office before whom. */
export function successionIn(slotted: string, language: 'en' | 'zh'): Succession | undefined {
  const { earlier, later, direct } = COMPILED[language].succession;
  const isEarlier = earlier.test(slotted);
  return isEarlier || later.test(slotted) ? { isEarlier, isDirect: direct.test(slotted) } : undefined;
}

/** True for what may stand between a company and a business of it: "'s", "at", 的, or nothing. */
export function belongs(between: string, language: 'en' | 'zh'): boolean {
  return !END_OF_SENTENCE.test(between) && COMPILED[language].belonging.test(between.trim());
}

/** The stage of a deal or a plan that a stretch of a text asks for, and where it says so. */
export function stageIn(
  folded: string,
  { start, end }: Span,
  language: 'en' | 'zh',
): { readonly stage?: Stage; readonly spans: readonly Span[] } {
  const text = folded.slice(start, end);
  for (const stage of ['failed', 'done', 'open'] as const) {
    const spans = spansIn(text, COMPILED[language].stages[stage], start);
    if (spans.length > 0) return { stage, spans };
  }
  return { spans: [] };
}

/** Where a folded text says that a deal or a plan came to nothing. */
export function failuresIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded, COMPILED[language].stages.failed);
}

/** Where a folded text names a cause itself: 因为造假. */
export function causesIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  // A language without such words has a pattern that fits nothing but the empty text.
  return spansIn(folded, COMPILED[language].causes).filter(({ start, end }) => start < end);
}

/** Where a stretch of a folded text says "makers" and the like. */
export function makersIn(folded: string, { start, end }: Span, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded.slice(start, end), COMPILED[language].makers, start);
}

/** Where a folded text says "business" and the like. */
export function partsIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded, COMPILED[language].parts);
}

/** Whether a clause claims that something grew or fell; "more than {number}" claims neither. */
export function changeIn(slotted: string, language: 'en' | 'zh'): 'up' | 'down' | undefined {
  const { boundAtEnd, change } = COMPILED[language];
  const parts = slotted.split('{number}');
  const plain = parts.map((part, place) => (place < parts.length - 1 ? part.replace(boundAtEnd, ' ') : part)).join(' ');
  return plain.search(change.up) >= 0 ? 'up' : plain.search(change.down) >= 0 ? 'down' : undefined;
}

/** Where a folded text says that something grew or fell. */
export function changesIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  const { up, down } = COMPILED[language].change;
  return [...spansIn(folded, up), ...spansIn(folded, down)];
}

/** True for words that point at what the conversation was about. */
export function pointsBack(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].pointers.test(slotted);
}

/** True for words that point at a person: "he", 她. */
export function pointsAtPerson(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].persons.test(slotted);
}

/** Words that ask for a target or a forecast, as they stand in the clause. */
export function expectedIn(slotted: string, language: 'en' | 'zh'): readonly string[] {
  return [...slotted.matchAll(COMPILED[language].expected)].map(([word]) => word);
}

/** True for words that ask for each of several things in a row: "respectively", 分别. */
export function asksForEach(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].each.test(text);
}

/** Which series a clause asks for the whole of, with the words that say so: 历年营收, 各季度收入, 历任董事长. */
export function seriesIn(
  slotted: string,
  language: 'en' | 'zh',
): { readonly of?: SeriesOf; readonly words: readonly string[] } {
  for (const { of, pattern } of COMPILED[language].series) {
    const words = matchesIn(slotted, pattern).map(([word]) => word);
    if (words.length > 0) return { of, words };
  }
  return { words: [] };
}

/** The words by which a clause asks for the figure of a quarter; undefined where it does not: 最新一季. */
export function quarterIn(slotted: string, language: 'en' | 'zh'): string | undefined {
  const [found] = slotted.matchAll(COMPILED[language].quarter);
  return found?.[0].trim();
}

/** True for words that ask for all of something together: "in total", 累计. */
export function saysTotal(text: string, language: 'en' | 'zh'): boolean {
  return text.search(COMPILED[language].totals) >= 0;
}

/** True where all years between two are meant: "2020 to 2024", "between 2020 and 2024"; `before` is what stands before the first. */
export function runsThrough(before: string, between: string, language: 'en' | 'zh'): boolean {
  const { through } = COMPILED[language];
  return through.between.test(between.trim()) || through.before.test(before.trim());
}

/** True for what stands between two names of which one thing is claimed: "and", 和. */
export function pairs(between: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].pairing.test(between.trim());
}

/** True for a claim that two are one: "the same person", 同一个人. */
export function saysSame(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].sameness.test(text);
}

/** True for a text that says itself that something is the greatest; `owner`: that somebody owns the most of it. */
export function saysGreatest(text: string, language: 'en' | 'zh', of: 'any' | 'owner' = 'any'): boolean {
  return COMPILED[language].greatest[of].test(text);
}

/** How far around such a word it stands what is the greatest, in characters. */
const NEAR: Readonly<Record<'en' | 'zh', number>> = { en: 70, zh: 20 };

/** What stands around each word by which a text says itself that something is the greatest. */
export function aroundGreatest(text: string, language: 'en' | 'zh'): readonly string[] {
  const parts = text.split(COMPILED[language].greatest.any);
  const near = NEAR[language];
  return parts.slice(1).map((after, place) => `${parts[place]?.slice(-near)}${after.slice(0, near)}`);
}

/** True for a text that says that something was the first, or that it was before, or that it is so now. */
export function saysTime(text: string, language: 'en' | 'zh', which: 'first' | 'before' | 'now'): boolean {
  return COMPILED[language].focus.some(({ name, pattern }) => name === which && text.search(pattern) >= 0);
}
