import type { UnitName, Units } from '../../knowledge/shown/unit.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';

/** Money, time and measures, which no field has to itself. What a library counts besides stands in its `units.yaml`. */
const COMMON: Units = new Map(
  Object.entries({
    CNY: { en: 'yuan', zh: '元' },
    USD: { one: 'US dollar', en: 'US dollars', zh: '美元' },
    HKD: { one: 'Hong Kong dollar', en: 'Hong Kong dollars', zh: '港元' },
    EUR: { one: 'euro', en: 'euros', zh: '欧元' },
    GBP: { one: 'pound', en: 'pounds', zh: '英镑' },
    JPY: { en: 'yen', zh: '日元' },
    SGD: { one: 'Singapore dollar', en: 'Singapore dollars', zh: '新加坡元' },
    KRW: { en: 'won', zh: '韩元' },
    INR: { one: 'rupee', en: 'rupees', zh: '卢比' },
    IDR: { en: 'rupiah', zh: '印尼盾' },
    BRL: { one: 'real', en: 'reais', zh: '雷亚尔' },
    TWD: { one: 'New Taiwan dollar', en: 'New Taiwan dollars', zh: '新台币' },
    people: { one: 'person', en: 'people', zh: '人' },
    times: { en: 'times', zh: '倍' },
    years: { one: 'year', en: 'years', zh: '年' },
    quarters: { one: 'quarter', en: 'quarters', zh: '个季度' },
    months: { one: 'month', en: 'months', zh: '个月' },
    days: { one: 'day', en: 'days', zh: '天' },
    hours: { one: 'hour', en: 'hours', zh: '小时' },
    seconds: { one: 'second', en: 'seconds', zh: '秒' },
    minutes: { one: 'minute', en: 'minutes', zh: '分钟' },
    inches: { one: 'inch', en: 'inches', zh: '英寸' },
    miles: { one: 'mile', en: 'miles', zh: '英里' },
    km: { en: 'km', zh: '公里' },
    kilometres: { one: 'kilometre', en: 'kilometres', zh: '公里' },
    nm: { en: 'nm', zh: '纳米' },
    nanometres: { one: 'nanometre', en: 'nanometres', zh: '纳米' },
    'square metres': { one: 'square metre', en: 'square metres', zh: '平方米' },
    kWh: { en: 'kWh', zh: '千瓦时' },
  }),
);

/** Currency signs that texts write before a figure, with their units. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  $: 'USD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  RMB: 'CNY',
};

/** What comes behind a figure, its space included; a unit that neither is common nor stands in `units` is shown as the fact writes it. */
export function unitBehind(unit: string, amount: number, language: ReaderLanguage, units: Units): string {
  const known = nameOf(unit, units);
  if (language !== 'en') return known ? inScript(known.zh, language) : ` ${unit}`;
  if (amount === 1 && known?.one !== undefined) return ` ${known.one}`;
  return ` ${known?.en ?? unit}`;
}

/** Whether a unit has a name in every language: it is common, or stands in `units`. */
export function isNamedUnit(unit: string, units: Units): boolean {
  return nameOf(unit, units) !== undefined;
}

/** Whether a text says itself what it counts: US$155 needs no "US dollars" behind it. */
export function namesUnit(text: string, unit: string, units: Units): boolean {
  const { one, en, zh } = nameOf(unit, units) ?? { en: unit, zh: unit };
  const named = [unit, en, zh, ...(one === undefined ? [] : [one]), ...signsOf(unit)];
  return named.some((name) => text.toLowerCase().includes(name.toLowerCase()));
}

/** A text without the sign or the words of its unit: `US$155` and `345 million euros` give 155 and 345 million. */
export function withoutUnit(text: string, unit: string, units: Units): string {
  const [currency = unit] = unit.split(' per ');
  const { one, en } = nameOf(currency, units) ?? { en: unit };
  const sign = signsOf(currency).find((one) => text.startsWith(one)) ?? '';
  const words = [en, one, currency].find((name) => name !== undefined && text.endsWith(` ${name}`)) ?? '';
  return text.slice(sign.length, words === '' ? undefined : -words.length).trim();
}

function nameOf(unit: string, units: Units): UnitName | undefined {
  return units.get(unit) ?? COMMON.get(unit);
}

function signsOf(unit: string): readonly string[] {
  return Object.keys(SIGNS).filter((sign) => SIGNS[sign] === unit);
}
