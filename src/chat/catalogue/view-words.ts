import type { ReaderLanguage } from '../../answer/understand.ts';
import { displayName, type Names } from '../../knowledge/company.ts';
import { figuresOf } from '../../knowledge/figure.ts';
import { fold, hasHan, type Localized, toTraditional } from '../../knowledge/text.ts';
import type { SeriesView, Shown } from './catalogue-schema.ts';

/** The text language behind a reader's language. */
export function textLanguage(language: ReaderLanguage): 'en' | 'zh' {
  return language === 'en' ? 'en' : 'zh';
}

/** Simplified text for a Traditional reader; every other text as it is. */
export function inScript(text: string, language: ReaderLanguage): string {
  return language === 'zh-Hant' ? toTraditional(text) : text;
}

/** A text in the reader's language where there is one, else in the other, and which it is. */
export function shownIn(text: Localized, language: ReaderLanguage): Shown {
  const wanted = textLanguage(language);
  const own = text[wanted];
  if (own !== undefined) return { text: inScript(own, language), language };
  return wanted === 'en' ? { text: text.zh ?? '', language: 'zh-Hans' } : { text: text.en ?? '', language: 'en' };
}

/** A company's or product's name in the reader's language and script. */
export function nameIn(names: Names, language: ReaderLanguage): string {
  if (language === 'zh-Hant') return names['zh-Hant'] ?? toTraditional(displayName(names, 'zh'));
  return displayName(names, textLanguage(language));
}

/** What figures of the cards count, for Chinese readers; a unit that is not listed is shown as the card writes it. */
const CHINESE_UNITS: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  GBP: '英镑',
  users: '用户',
  'monthly transacting users': '月交易用户',
  people: '人',
  employees: '名员工',
  orders: '单',
  'daily orders': '单（日均）',
  rides: '单',
  'rides in total': '单（累计）',
  'rides a week': '单（每周）',
  vehicles: '辆',
  cars: '辆',
  phones: '部',
  stores: '家门店',
  customers: '家客户',
  enterprises: '家企业',
  merchants: '家商家',
  members: '名会员',
  shares: '股',
  'CNY per thousand tokens': '元/千tokens',
};

const SCALE_WORDS: Readonly<Record<'en' | 'zh', readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/** How the axis of a chart is marked whose largest value this is: `billion USD`, `亿美元`, `%`. */
export function axisOf(largest: number, unit: string, language: ReaderLanguage): SeriesView['axis'] {
  const [factor, word] = scaleOf(largest, language);
  const chinese = CHINESE_UNITS[unit] ?? unit;
  const label = language === 'en' ? `${word.trim()} ${unit}`.trim() : inScript(`${word}${chinese}`, language);
  return { factor, label };
}

function scaleOf(value: number, language: ReaderLanguage): readonly [number, string] {
  return SCALE_WORDS[textLanguage(language)].find(([size]) => Math.abs(value) >= size) ?? [1, ''];
}

/** A number with the scale word of the language: `437.6亿` and `43.76 billion` are the same; nothing is rounded away. */
export function scaledNumber(value: number, language: ReaderLanguage): string {
  const [factor, word] = scaleOf(value, language);
  const digits = Number((value / factor).toPrecision(12));
  const grouped = digits.toLocaleString('en-US', { maximumFractionDigits: 8, useGrouping: language === 'en' });
  return `${grouped}${inScript(word, language)}`;
}

/** A fact's value with its unit. Cards write figures in English scales; a Chinese reader gets them in 万 and 亿. */
export function valueIn(value: Required<Localized>, unit: string, language: ReaderLanguage): string {
  if (language === 'en') {
    return unit === '' || alreadyNames(value.en, unit) ? value.en : `${value.en} ${unit}`;
  }
  const shown = value.zh === value.en ? inScales(value.zh) : value.zh;
  const counted = hasHan(shown.replace(/[万亿]/gu, '')) || unit === '' ? '' : (CHINESE_UNITS[unit] ?? ` ${unit}`);
  return inScript(`${shown}${counted}`, language);
}

/** The text in Chinese scales where it is one figure and nothing else. */
function inScales(text: string): string {
  const [figure] = figuresOf(fold(text));
  const isOnlyFigure = figure !== undefined && figure.start === 0 && figure.end === fold(text).trim().length;
  return isOnlyFigure && !figure.percent ? scaledNumber(figure.value, 'zh-Hans') : text;
}

/** US$155 needs no USD behind it. */
function alreadyNames(value: string, unit: string): boolean {
  return /[$€£¥]/.test(value) || value.toLowerCase().includes(unit.toLowerCase());
}
