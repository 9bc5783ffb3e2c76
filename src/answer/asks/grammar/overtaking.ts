import { type Span, spansIn } from '../../../lang/span.ts';
import { COMPILED } from './compiled.ts';

/** Where a text says that one went past another, and whether the other one did: "was overtaken by", 被超过. */
export type Overtaking = Span & { readonly passive: boolean };

/** What a clause with slots asks of that sort: "when did {company} overtake {company}". */
export function overtakingAsked(slotted: string, language: 'en' | 'zh'): readonly Overtaking[] {
  const asked = marked(slotted, COMPILED[language].overtaking.asked, language);
  const words = overtakingWords(slotted, language);
  // "Did {company} pass": who is named before the word goes past.
  return asked.flatMap((span) => {
    const word = words.find(({ start, end }) => start >= span.start && end <= span.end);
    return word ? [{ ...word, passive: span.passive }] : [];
  });
}

/** What a folded statement tells of it as having come to pass: 计划超过 and "could have passed" do not. */
export function overtakingTold(folded: string, language: 'en' | 'zh'): readonly Overtaking[] {
  const { told, aims } = COMPILED[language].overtaking;
  return marked(folded, told, language).filter(
    ({ start }) => !aims.test(folded.slice(Math.max(0, start - BEFORE), start)),
  );
}

/** The words of a folded question that ask for it: a statement may use another one. */
export function overtakingWords(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded, COMPILED[language].overtaking.words);
}

/** Letters before the word in which an aim is said. */
const BEFORE = 30;

function marked(text: string, words: RegExp, language: 'en' | 'zh'): readonly Overtaking[] {
  const passives = spansIn(text, COMPILED[language].overtaking.passive);
  return spansIn(text, words).map((span) => ({
    ...span,
    passive: passives.some(({ start, end }) => start <= span.start && span.end <= end),
  }));
}
