import type { ReaderLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { dateIn } from './dates.ts';
import { chinese, either } from './script.ts';

/** What the bot says around the values of an answer. */
export type FindingWords = {
  readonly verdicts: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  /** Where only a statement is near. */
  readonly neither: string;
  /** The library holds what happened and not why. */
  readonly noReason: string;
  /** Before what the library holds instead of what was asked for. */
  readonly holds: string;
  readonly nearest: string;
  /** Before those who were there earlier, and later. */
  readonly before: string;
  /** What those are called who were there earlier, where they are asked for beside the others. */
  readonly earlier: string;
  readonly after: string;
  /** A state that is known of one day only. */
  readonly asOf: (date: string) => string;
  readonly grew: (by: string) => string;
  readonly fell: (by: string) => string;
  readonly level: string;
  /** Behind a list that is cut. */
  readonly more: (count: number) => string;
  /** How many values were compared; `label` and `part` say of what kind, where they are known. */
  readonly among: (count: number, label?: string, part?: string) => string;
  /** The column of names beside compared values. */
  readonly name: string;
  /** Between the items of a list, and behind a label. */
  readonly comma: string;
  readonly colon: string;
  /** The day up to which an old answer is known. */
  readonly known: (day: string, days: number) => string;
  /** How old the newest article on a subject is. */
  readonly newest: (subject: string, day: string, days: number) => string;
  readonly nearby: string;
};

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const DAYS_IN_MONTH = 365.25 / 12;

export function findingWordsIn(language: ReaderLanguage): FindingWords {
  const zh = chinese(language);
  const say = (en: string, hans: string) => either(en, hans, language);
  return {
    verdicts: {
      yes: say('Yes', '是'),
      no: say('No', '不是'),
      unknown: say('The library does not say.', '资料库没有说明。'),
    },
    neither: say('No plain yes or no is held. Nearest:', '资料库没有直接说是或不是，最接近的是：'),
    noReason: say('The library does not say why.', '资料库没有说明原因。'),
    holds: say('It holds: ', '收录的是：'),
    nearest: say('Nearest: ', '最接近的：'),
    before: say('before: ', '此前：'),
    earlier: say('before', '此前'),
    after: say('after: ', '此后：'),
    asOf: (date) => (language === 'en' ? `as of ${date}` : zh`截至${date}`),
    grew: (by) => (language === 'en' ? `up ${by}` : zh`增长${by}`),
    fell: (by) => (language === 'en' ? `down ${by}` : zh`下降${by}`),
    level: say('unchanged', '持平'),
    more: (count) => (language === 'en' ? ` and ${count} more` : zh`，另有${String(count)}项`),
    among: (count, label, part) =>
      language === 'en' ? englishAmong(count, label, part) : chineseAmong(count, language, label, part),
    name: say('Name', '名称'),
    comma: say(', ', '、'),
    colon: say(': ', '：'),
    known: (day, days) =>
      language === 'en'
        ? `as of ${dateIn(day, language)}, ${englishAge(days)} ago`
        : zh`截至${dateIn(day, language)}（${inScript(chineseAge(days), language)}前）`,
    newest: (subject, day, days) =>
      language === 'en'
        ? `newest article on ${subject}: ${dateIn(day, language)}, ${englishAge(days)} ago`
        : zh`关于${subject}的最新文章：${dateIn(day, language)}，${inScript(chineseAge(days), language)}前`,
    nearby: say('The library holds nearby:', '资料库中相近的内容：'),
  };
}

function englishAmong(count: number, label?: string, part?: string): string {
  if (label === undefined) return `of ${count} compared in the library`;
  const many = count === 1 || label.endsWith('s') ? label : `${label}s`;
  return `of ${count} ${many}${part === undefined ? '' : ` with a ${part}`} in the library`;
}

function chineseAmong(count: number, language: ReaderLanguage, label?: string, part?: string): string {
  const zh = chinese(language);
  if (label === undefined) return zh`资料库中共${String(count)}项可比`;
  return part === undefined
    ? zh`资料库中共${String(count)}项${label}`
    : zh`资料库中有${part}的${label}共${String(count)}项`;
}

/** Two years and more are told in years. */
function ageOf(days: number): readonly [number, 'year' | 'month'] {
  const months = Math.round(days / DAYS_IN_MONTH);
  return months < 24 ? [months, 'month'] : [Math.floor(months / 12), 'year'];
}

function englishAge(days: number): string {
  const [count, unit] = ageOf(days);
  return `${NUMBERS[count] ?? count} ${unit}${count === 1 ? '' : 's'}`;
}

function chineseAge(days: number): string {
  const [count, unit] = ageOf(days);
  return unit === 'year' ? `${count}年` : `${count}个月`;
}
