import { parsePeriod } from '../../lang/dates/date.ts';
import { type DateMention, datesIn } from '../../lang/dates/dates-in-text.ts';
import { figuresOf } from '../../lang/figures/figure.ts';
import { escapeForPattern } from '../../lang/words.ts';
import type { Attribute } from '../attribute.ts';
import type { StatedFigure } from './held-figures.ts';

type Span = { readonly start: number; readonly end: number };

/** Signs and words of a currency, before or behind its amount. */
const CURRENCIES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['HKD', /hk\$\s*$/, /^\s*(?:-?hong kong dollars?|hkd|港元|港币)/],
  ['SGD', /s\$\s*$/, /^\s*(?:singapore dollars?|新加坡元|新元)/],
  ['USD', /\$\s*$/, /^[\s-]*(?:us |american )?(?:dollars?|usd|美元)/],
  ['CNY', /(?:¥|rmb|cny)\s*$/, /^[\s-]*(?:yuan|rmb|renminbi|元(?!宝))/],
  ['EUR', /€\s*$/, /^[\s-]*(?:euros?|欧元)/],
  ['GBP', /£\s*$/, /^[\s-]*(?:pounds?|英镑)/],
  ['JPY', /$^/, /^[\s-]*(?:yen|日元)/],
];

/** Words before a percentage that make it a change of another figure. */
const CHANGE =
  /(?:\b(?:up(?! to)|down(?! to)|rose|risen|rise|fell|fallen|fall|grew|grown|growth|increased?|decreased?|gain(?:ed)?|drop(?:ped)?|shrank|surged?|jumped|soared|by)|[增减降涨跌升])[^.;。；]{0,16}$/u;
/** Letters between a phrase and a figure that still speak of each other. */
const REACH = 60;
/** A phrase behind the figure is as near as one so many letters before it. */
const BEHIND = 10;

export type FigureOfText = {
  readonly folded: string;
  readonly figure: StatedFigure;
  readonly attributes: readonly Attribute[];
  /** The day on which the article was published. */
  readonly published: string;
};

/** The fact to write for a figure, as a line of the list below its statement. What can't be guessed is left as `…`. */
export function suggestFact(given: FigureOfText): string {
  const { folded, figure, published } = given;
  const before = folded.slice(0, figure.start);
  // A comma would begin another field.
  const value = writtenWhole(folded, figure).replaceAll(',', '');
  if (figure.percent && CHANGE.test(before)) return `change: ${value} in the fact of what changed`;
  const currency = currencyOf(given);
  const attribute = nearestAttribute(given, currency === undefined ? 'count' : 'money');
  const at = nearestDate(folded, figure, published);
  const parts = [
    `attribute: ${attribute?.id ?? 'figure'}`,
    ...(attribute ? [] : ['about: { en: …, zh: … }']),
    `value: ${value}`,
    ...unitOf(given, currency, attribute).map((unit) => `unit: ${unit}`),
    ...(at === undefined ? [] : [`at: ${at}`]),
  ];
  return `- { ${parts.join(', ')} }`;
}

/** The figure with the scale word that the end of its range has: the 69 of "69 to 86 million". */
function writtenWhole(folded: string, { end, written, scaled, percent }: StatedFigure): string {
  if (!scaled || percent || !/^[\d.,]+$/.test(written)) return written;
  const scale = /^(?: to | ?[-–—~] ?|[至到])[\d.,]+ ?(\p{L}+)/u.exec(folded.slice(end))?.[1];
  return scale === undefined ? written : `${written} ${scale}`;
}

/** The currency beside the amount, at the other end of its range, or, of an amount that counts nothing else, in its clause. */
function currencyOf(given: FigureOfText): string | undefined {
  const { folded, figure } = given;
  const [before, behind] = [folded.slice(0, figure.start), folded.slice(figure.end)];
  const beyond = behind.replace(/^(?: to | ?[-–—~] ?|[至到])[\d.,]+(?: [mbt]r?illion)?/, '');
  const beside = CURRENCIES.find(([, sign, word]) => sign.test(before) || word.test(behind) || word.test(beyond));
  if (beside || figure.percent || !figure.scaled || nounOf(folded, figure) !== undefined) return beside?.[0];
  const places = figuresOf(before).map(({ end }) => before.slice(end));
  return CURRENCIES.find(([, , word]) => places.some((place) => word.test(place)))?.[0];
}

/** The attribute of the right kind of answer whose words stand nearest to the figure, in its own clause. */
function nearestAttribute(
  { folded, figure, attributes }: FigureOfText,
  counted: 'money' | 'count',
): Attribute | undefined {
  const answers = figure.percent ? 'percent' : counted;
  const [start, end] = clauseOf(folded, figure);
  let best: { readonly gap: number; readonly attribute: Attribute } | undefined;
  for (const attribute of attributes) {
    if (attribute.answers !== answers || attribute.qualifierOf !== undefined) continue;
    if (answers === 'count' && !countsIn(attribute, nounOf(folded, figure))) continue;
    for (const phrase of [...attribute.asks.en, ...attribute.asks.zh]) {
      for (const place of placesOf(phrase.toLowerCase(), folded)) {
        if (place < start || place + phrase.length > end) continue;
        const gap = place < figure.start ? figure.start - place - phrase.length : place - figure.end + BEHIND;
        const score = gap - phrase.length;
        if (gap >= 0 && gap <= REACH && score < (best?.gap ?? Number.POSITIVE_INFINITY))
          best = { gap: score, attribute };
      }
    }
  }
  return best?.attribute;
}

function clauseOf(folded: string, { start, end }: StatedFigure): readonly [number, number] {
  const from = Math.max(...[';', '; ', '。', '；'].map((mark) => folded.lastIndexOf(mark, start)));
  const until = folded.slice(end).search(/[;。；]/);
  return [from + 1, until < 0 ? folded.length : end + until];
}

function placesOf(phrase: string, text: string): readonly number[] {
  if (!text.includes(phrase)) return [];
  const edges = /^[\p{Script=Latin}]/u.test(phrase) ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  const pattern = new RegExp(`${edges[0]}${escapeForPattern(phrase)}${edges[1]}`, 'gu');
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** True where the noun behind a figure is what the attribute counts, or where no noun stands there. */
function countsIn({ units, asks }: Attribute, noun: string | undefined): boolean {
  if (noun === undefined || units.length === 0) return true;
  return [...units, ...asks.en, ...asks.zh].some((word) => word.toLowerCase().includes(noun.replace(/s$/, '')));
}

/** Words that may stand between a figure and what it counts. */
const ADJECTIVES = new Set(
  'new more other active registered daily monthly annual paying online offline domestic overseas private public large small class mobile average'.split(
    ' ',
  ),
);
/** Words behind a figure that count nothing. */
const NO_NOUN = new Set(
  'to a an by and or in on at of for from the as with were was is are had has have since after before than up down year each per'.split(
    ' ',
  ),
);

/** What stands behind a figure as the thing that it counts. */
function nounOf(folded: string, { end }: StatedFigure): string | undefined {
  const words =
    folded
      .slice(end)
      .match(/^(?:[ -]\p{Script=Latin}+)+/u)?.[0]
      .trim()
      .split(/[ -]/) ?? [];
  const noun = words.find((word) => !ADJECTIVES.has(word));
  return noun === undefined || NO_NOUN.has(noun) ? undefined : noun;
}

function unitOf(
  { folded, figure }: FigureOfText,
  currency: string | undefined,
  attribute: Attribute | undefined,
): readonly string[] {
  if (figure.percent) return [];
  const noun = nounOf(folded, figure);
  const unit =
    currency ?? (noun !== undefined && attribute?.units.includes(noun) ? noun : (attribute?.units[0] ?? noun));
  return unit === undefined ? [] : [unit];
}

/** The date of a folded text that stands nearest to a place in it, but not the day of the report. */
export function nearestDate(folded: string, { start, end }: Span, published: string): string | undefined {
  const distance = (mention: DateMention) => (mention.start < start ? start - mention.end : mention.start - end);
  return [...toldDates(folded, published)].sort((a, b) => distance(a) - distance(b))[0]?.date;
}

const TELLS =
  '(?:reported|said|wrote|writes|announced|showed|recalled|according to|report|data|figures|release|results|filing|prospectus|letter|article|list|survey)';
const BEFORE_REPORT = new RegExp(`\\b${TELLS}\\b[^,;.]{0,25} (?:on|of|in|from) $`, 'u');
const AFTER_REPORT = new RegExp(
  `^,? (?:[\\p{L}\\d' .&()]+,? )?${TELLS}\\b|^[^，。；]{0,12}(?:报道|公布|公告|称|写道)`,
  'u',
);

/** The dates of what a folded text tells: without the day on which it was reported. */
export function toldDates(folded: string, published: string): readonly DateMention[] {
  return datesIn(folded).filter(({ date, start, end }) => {
    const [before, after] = [folded.slice(0, start), folded.slice(end)];
    const isOpening = /^(?:on |in |by )?$/.test(before) && AFTER_REPORT.test(after);
    return date !== published && parsePeriod(date) !== undefined && !isOpening && !BEFORE_REPORT.test(before);
  });
}
