import { COMPILED } from './compiled.ts';

/** True where all of something is said to be held: "fully owns", 全资持有. */
export function asksForWhole(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].wholly.asked.test(slotted);
}

/** True for a folded statement that tells of all of something: "the remaining shares", 全资. */
export function tellsOfWhole(folded: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].wholly.told.test(folded);
}

/** True for a question for what a word means: "what is a dark store", 前置仓是啥. */
export function asksForMeaning(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].meanings.test(slotted);
}

/** True for a question for those of a company's own that are listed: 腾讯系上市公司有哪些. */
export function asksForListedOnes(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].listedOnes.test(slotted);
}

/** True for a question for who came into an office: "who was named CEO", 谁出任CEO. */
export function asksWhoTookOffice(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].takingOffice.test(slotted);
}

/** True for a folded statement by which somebody was told to do something: "ordered it to refund", 责令. */
export function tellsOfBidding(folded: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].bidding.test(folded);
}

/** True for a text that says what something was at the beginning. */
export function saysBeginning(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].beginnings.test(text);
}

/** True for a folded statement that tells how shares moved: "its shares fell", 股价上涨. */
export function tellsOfMove(folded: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].moves.test(folded);
}
