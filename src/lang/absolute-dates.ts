import { pad } from './date.ts';
import { datesIn } from './dates-in-text.ts';

type Rewrite = readonly [pattern: RegExp, write: string | ((...groups: string[]) => string)];

/**
 * A folded text in which "last year" is 2025, 25年 is 2025年, "2Q25" is "q2 2025", and a quarter without a year is the last one
 * that is over on the day `now`, or that of `year`, which the conversation was about.
 */
export function absoluteDates(folded: string, now: string, year?: string): string {
  const dated = rewrite(rewrite(folded, relativeWords(now)), shortYears(Number(now.slice(0, 4))));
  const whole = datesIn(dated).length > 0 ? dated : rewrite(dated, yearlessParts(now, year));
  // A year that is typed right behind a Latin name is no part of it.
  return whole.replace(/(?<=\p{Script=Latin})(?=(?:19|20)\d\d(?!\d))/gu, ' ');
}

function rewrite(text: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce(
    (rest, [pattern, write]) =>
      typeof write === 'string'
        ? rest.replace(pattern, write)
        : rest.replace(pattern, (_, ...groups) => write(...groups)),
    text,
  );
}

function relativeWords(now: string): readonly Rewrite[] {
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7))];
  const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  const quarter = Math.ceil(month / 3);
  const [quarterYear, lastQuarter] = quarter === 1 ? [year - 1, 4] : [year, quarter - 1];
  return [
    [/\bthe year before last\b/gu, `${year - 2}`],
    [/\blast year\b/gu, `${year - 1}`],
    [/\bthis year\b/gu, `${year}`],
    [/\bnext year\b/gu, `${year + 1}`],
    [/\blast month\b/gu, `${lastYear}-${pad(lastMonth)}`],
    [/\bthis month\b/gu, `${year}-${pad(month)}`],
    [/\blast quarter\b/gu, `q${lastQuarter} ${quarterYear}`],
    [/\bthis quarter\b/gu, `q${quarter} ${year}`],
    [/(?<![一二三四五六七八九十\d几多])前年/gu, `${year - 2}年`],
    [/去年|上一年/gu, `${year - 1}年`],
    [/今年|本年(?!度)/gu, `${year}年`],
    [/明年/gu, `${year + 1}年`],
    [/上个?月(?!活)/gu, `${lastYear}年${lastMonth}月`],
    [/这个月|本月/gu, `${year}年${month}月`],
    [/上个?季度/gu, `${quarterYear}年第${'一二三四'[lastQuarter - 1]}季度`],
    [/这个季度|本季度/gu, `${year}年第${'一二三四'[quarter - 1]}季度`],
  ];
}

/** Years of two digits, where what stands beside them tells them from a number of years: 25年Q1, 21年底, "fy25", "q3 '24". */
function shortYears(thisYear: number): readonly Rewrite[] {
  const full = (digits = '') => (2000 + Number(digits) <= thisYear + 1 ? `20${digits}` : digits);
  return [
    [
      /(?<![\d.])(\d\d)年(?=底|初|末|中(?!国)|春|夏|秋|冬|第?[一二三四]季|q[1-4]|h[12]|前[一二三]季|[上下]半|全年|\d{1,2}月)/gu,
      (y) => `${full(y)}年`,
    ],
    [
      /(?<![\d.近去约满第了达前后用花每干过这几长历有以])(\d\d)年(?![前后内来间多期以之里的半了吗]|时间)/gu,
      (y) => `${full(y)}年`,
    ],
    [/(?<![\d.])(\d\d)财年/gu, (y) => `${full(y)}财年`],
    [/(?<![\d.])(\d\d) ?(q[1-4]|h[12])(?!\d)/gu, (y = '', part = '') => `${full(y)}${part}`],
    [/\b(q[1-4]|h[12]) ?(?:of )?['’]?(\d\d)(?![\d%.,])/gu, (part = '', y) => `${part} ${full(y)}`],
    [/\b([1-4])q ?(?:20)?(\d\d)(?!\d)/gu, (q = '', y) => `q${q} ${full(y)}`],
    [/\b([12])h ?(?:20)?(\d\d)(?!\d)/gu, (h = '', y) => `h${h} ${full(y)}`],
    [/\b(fy|fiscal(?: year)?) ?['’]?(\d\d)(?!\d)/gu, (word = '', y) => `${word} ${full(y)}`],
    [/(?<=\s)['’](\d\d)(?![\d\p{L}])/gu, (y) => full(y)],
  ];
}

/** Quarters and halves that are named without a year. */
function yearlessParts(now: string, year?: string): readonly Rewrite[] {
  const within = (part: string, months: number) => {
    const over = Number(now.slice(5, 7)) > Number(part) * months;
    return year ?? String(Number(now.slice(0, 4)) - (over ? 0 : 1));
  };
  const half = (name: string) => (name === '上' || name === 'first' ? '1' : '2');
  const numeral = (name: string) => String(['一', '二', '三', '四'].indexOf(name) + 1);
  const ordinal = (name: string) => String(['first', 'second', 'third', 'fourth'].indexOf(name) + 1);
  return [
    [/(?<![\p{L}\d])q([1-4])(?![\d\p{Script=Latin}])/gu, (q = '') => `q${q} ${within(q, 3)}`],
    [/(?<![\p{L}\d])h([12])(?![\d\p{Script=Latin}])/gu, (h = '') => `h${h} ${within(h, 6)}`],
    [/\b(first|second|third|fourth) quarter\b/gu, (q = '') => `${q} quarter ${within(ordinal(q), 3)}`],
    [
      /\b(first|second) half\b(?! (?:an )?(?:hour|day|of the (?:day|month|century)))/gu,
      (h = '') => `${h} half ${within(half(h), 6)}`,
    ],
    [/(?<![前后每连近头])第?([一二三四])季度(?!\d)/gu, (q = '') => `${within(numeral(q), 3)}年第${q}季度`],
    [/([上下])半年/gu, (h = '') => `${within(half(h), 6)}年${h}半年`],
  ];
}
