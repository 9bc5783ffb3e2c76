const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TEENS = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...SMALL, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const ONES = SMALL.slice(1, 10).join('|');
const WORDS = new RegExp(`\\b(?:(${TENS.join('|')})[- ](${ONES})|(${[...VALUES.keys()].join('|')}))\\b`, 'gu');
const ARTICLE = /\ba(?= (?:hundred|thousand|million|billion|trillion|dozen)\b)/gu;
const LONE_TEN = /(?<![零〇一二两三四五六七八九十百千万亿\d])十(?![零〇一二两三四五六七八九十百千万亿几余多])/gu;

/** The folded text with the numbers that it writes as words in digits: `twenty-five percent` and `a million`, `十年`. */
export function wordsToDigits(text: string): string {
  return text
    .replace(WORDS, (_, tens = '', ones = '', word = '') => String(numberOf(tens) + numberOf(ones) + numberOf(word)))
    .replace(ARTICLE, '1')
    .replace(/\b(\d+) decades?\b/gu, (_, count) => `${Number(count) * 10} years`)
    .replace(/\b1 dozen\b/gu, '12')
    .replace(/\bhalf\b|一半/gu, '50%')
    .replace(LONE_TEN, '10');
}

function numberOf(word: string): number {
  return VALUES.get(word) ?? 0;
}
