import type { Degree } from '../../../lang/figures/degree.ts';
import { matchesIn, type Span, spansIn } from '../../../lang/span.ts';
import { COMPILED } from './compiled.ts';

/**
 * The question for the amount that a text claims, which stands at `amount`: "how much did it pay for it" for "did it pay more than 8
 * billion dollars for it".
 */
export function asksForAmount(
  text: string,
  amount: Span & { readonly percent: boolean },
  language: 'en' | 'zh',
): string {
  const { amounts, boundAtEnd } = COMPILED[language];
  const asked = amounts.asked[amount.percent ? 'percent' : 'amount'];
  const before = text.slice(0, amount.start).replace(boundAtEnd, '');
  const rest = [before, amounts.place === 'there' ? asked : ' ', text.slice(amount.end)].join('');
  const plain = rest.replace(amounts.claiming, '').trim();
  return amounts.place === 'front' ? `${asked} ${plain}` : plain;
}

/** The words by which a clause with slots claims that something is not so: "never", 没; none where it does not. */
export function denyingIn(slotted: string, language: 'en' | 'zh'): readonly string[] {
  const { say, unless, words } = COMPILED[language].denied;
  return say.test(slotted) && !unless.test(slotted) ? matchesIn(slotted, words).map(([word]) => word) : [];
}

/** Where a stretch of a folded text says "both": 都. */
export function bothIn(folded: string, { start, end }: Span, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded.slice(start, end), COMPILED[language].both, start);
}

/** True for a claim on what is still to come: "will it list", 还会上市吗. */
export function saysFuture(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].future.test(text);
}

/** True for a claim that something came to pass: "did it buy", 收购了吗. */
export function saysCameToPass(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].cameToPass.test(text);
}

/** True where money is said to have come in: "made", 赚了. */
export function saysEarned(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].earned.test(text);
}

/** True for a claim of one month: "in a single month", 单月. */
export function saysMonth(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].month.test(text);
}

/** True for a word before "business" by which all of it is meant: "main", 主营. */
export function meansAllBusiness(word: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].allBusiness.test(word);
}

/** True for what stands between two things of which one or the other is meant: "or", 或者. */
export function joins(between: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].either.test(between.trim());
}

/** A multiple or a part of itself that a figure is said to have become, and where that is said. */
export type DegreeSaid = Omit<Degree, 'say'> & Span & { readonly nearly: boolean };

/** Letters before a degree in which it may be said that it was nearly so. */
const BEFORE = 14;

/** The first degree in a stretch of a folded text: "almost doubled", 腰斩. */
export function degreeIn(folded: string, { start, end }: Span, language: 'en' | 'zh'): DegreeSaid | undefined {
  const { degrees, nearly } = COMPILED[language];
  const clause = folded.slice(start, end);
  const [first] = degrees
    .flatMap(({ pattern, change, percent }) => spansIn(clause, pattern).map((span) => ({ ...span, change, percent })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (!first) return undefined;
  const said = clause.slice(Math.max(0, first.start - BEFORE), first.end);
  return { ...first, start: start + first.start, end: start + first.end, nearly: nearly.test(said) };
}

/** True for what is guessed behind a question, and no question of its own: "some Apple guy right". */
export function isGuessed(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].guesses.test(text.trim());
}
