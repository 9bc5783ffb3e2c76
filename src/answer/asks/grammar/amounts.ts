import { COMPILED } from './compiled.ts';

/** True where the figure of a whole year is asked for: "annual revenue", 一年营收多少. */
export function asksForYear(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].wholeYear.test(text);
}

/** True where the figure of the first year is asked for, and for a text that tells of it: "in its first year", 首届成交额. */
export function saysFirstYear(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].firstYear.test(text);
}

/** True where what is counted is asked for in money: "how much do its couriers earn", and not how many there are. */
export function speaksOfMoney(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].money.test(text);
}

/** True where it is said which users are counted: "monthly active users", 日活; "how many people use it" says nothing of it. */
export function saysSortOfUsers(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].sortsOfUsers.test(text);
}

/** True for words that name those that something is sold to: "paid enterprise customers", 小微企业. */
export function namesCustomers(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].customers.test(text);
}

/** True for words that ask how big something is: "how big was the offering", 规模多大. */
export function asksForSize(text: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].sizes.test(text);
}
