import type { Missing, ShownValue } from '../../answer/value.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { dateIn, dateInSentence } from './dates.ts';
import { findingWordsIn } from './finding-words.ts';
import { type Labelled, type Labels, labelIn } from './labels.ts';
import { chinese, either } from './script.ts';
import { valueIn } from './values.ts';
import { wordsIn } from './words.ts';

export type MissingOptions = Labels & {
  readonly language: ReaderLanguage;
  /** Without the names that the question has said already. */
  readonly briefly?: boolean;
};

/** What is missing, in words and by its parts; parts that are not said are empty. */
type Parts = {
  readonly language: ReaderLanguage;
  readonly label: string;
  readonly subject: string;
  readonly about: string;
  readonly period: string;
  readonly claim: string;
  /** Of the attribute; empty where one of its qualifiers is missing. */
  readonly answers: string;
  readonly kind: string;
  /** Two that an event would be between, where it is not said whose it is. */
  readonly isBetween: boolean;
};

/** Says what the library does not hold; undefined where nothing is known of what was asked for. */
export function missingIn(
  missing: Missing,
  { attributes, units, language, briefly = false }: MissingOptions,
): string | undefined {
  if (missing.unknownName !== undefined) return wordsIn(language).unknownName(missing.unknownName);
  if (missing.words !== undefined) return wordsIn(language).unknownPart(missing.words);
  const entry = attributes.find(({ id }) => id === missing.attribute);
  const claim = missing.claim ?? [];
  const isClaimed = (id: string) => claim.some((value) => value.kind === 'entity' && value.entity.id === id);
  const subjects = missing.subjects.filter(({ id }) => !isClaimed(id));
  const list = (values: readonly string[]) => values.join(language === 'en' ? ' and ' : '、');
  const values = (shown: readonly ShownValue[]) => list(shown.map((value) => valueIn(value, { language, units })));
  const parts: Parts = {
    language,
    label: labelOf(missing, attributes, language),
    subject: briefly ? '' : list(subjects.map(({ names }) => nameIn(names, language))),
    about: missing.about ? valueIn(missing.about, { language, units }) : '',
    period: periodIn(missing.period ?? '', language),
    claim: values(claim),
    answers: missing.qualifier === undefined || missing.qualifier === 'date' ? (entry?.answers ?? '') : '',
    kind: entry?.kind ?? '',
    isBetween: entry?.kind === 'event' && entry.answers === 'thing' && subjects.length === 2 && claim.length === 0,
  };
  if (missing.later) return laterIn(parts);
  if (parts.label === '' && (parts.claim === '' || parts.subject === '')) return undefined;
  if (missing.order !== undefined) return whichIn(parts, missing.order);
  if (missing.heldOther) return heldOtherwise(missing, parts);
  if (missing.besides) return besidesIn(parts);
  return language === 'en' ? english(parts) : chineseSentence(parts);
}

function labelOf(missing: Missing, attributes: readonly Labelled[], language: ReaderLanguage): string {
  if (missing.loss) return lossIn(language);
  const label = fullLabel(missing, attributes, language);
  const isFigure = attributes.find(({ id }) => id === missing.attribute)?.kind === 'figure';
  if (isFigure && missing.side === 'first') return either(`first ${label}`, `首次${label}`, language);
  if (isFigure && missing.expected)
    return expectedIn(labelIn(attributes, { attribute: missing.attribute }, language) ?? label, language);
  if (missing.total) return either(`${label} total`, `${label}总额`, language);
  return sided(label, missing.side, language);
}

/** What was aimed at, where what came of it may be held. */
function expectedIn(label: string, language: ReaderLanguage): string {
  return either(`${label} target or forecast`, `${label}目标或预期`, language);
}

/** Of a profit that was asked for as a loss. */
function lossIn(language: ReaderLanguage): string {
  return either('loss', '亏损', language);
}

/** Where some are held, and not which of them is the greatest or the least. */
function whichIn({ label, subject, language }: Parts, order: 'most' | 'least'): string {
  const isMost = order === 'most';
  if (language === 'en')
    return `The library does not say which ${label}${subject === '' ? '' : ` of ${subject}`} is the ${isMost ? 'largest' : 'smallest'}.`;
  return chinese(language)`资料库没有说明${subject}的${label}中哪个最${isMost ? '大' : '小'}。`;
}

/** Where what was told last is the last that is held. */
function laterIn({ subject, language }: Parts): string {
  if (language === 'en') return `Nothing later${subject === '' ? '' : ` on ${subject}`} is held.`;
  return chinese(language)`资料库没有${subject}此后的消息。`;
}

/** Where what was given already is all that is held; undefined where that cannot be said of it. */
function besidesIn({ label, subject, language }: Parts): string | undefined {
  if (language !== 'en')
    return chinese(language)`除此之外，资料库没有${subject}其他${label.replace(/的$/u, '')}的资料。`;
  if (NO_NOUN.test(label)) return undefined;
  return `Besides that, the library holds no other ${label}${subject === '' ? '' : ` of ${subject}`}.`;
}

/** What is held does not answer: the reason is missing, or what else was asked of it. */
function heldOtherwise({ qualifier }: Missing, { label, subject, language }: Parts): string | undefined {
  if (qualifier === 'reason') return findingWordsIn(language).noReason;
  if (language !== 'en')
    return chinese(language)`资料库中${subject}的${label.replace(/的$/u, '')}资料没有回答这个问题。`;
  if (NO_NOUN.test(label)) return undefined;
  return `What is held on the ${label}${subject === '' ? '' : ` of ${subject}`} does not answer that.`;
}

/** What is not held may be the figure of any quarter. */
function periodIn(period: string, language: ReaderLanguage): string {
  return period === 'quarter' ? (language === 'en' ? 'a quarter' : '季度') : period;
}

/** The label of a qualifier says little by itself: `listing offer price`, `诉讼结果`. One that is no noun stays alone. */
function fullLabel(missing: Missing, attributes: readonly Labelled[], language: ReaderLanguage): string {
  const label = labelIn(attributes, missing, language) ?? '';
  const own = labelIn(attributes, { attribute: missing.attribute }, language) ?? '';
  const isWhole = missing.qualifier === undefined || label.startsWith(own) || NO_NOUN.test(label);
  return isWhole ? label : `${own}${language === 'en' ? ' ' : ''}${label}`;
}

/** `earlier chief executive`, `start date as chief executive`. */
function sided(label: string, side: Missing['side'], language: ReaderLanguage): string {
  if (side === undefined || label === '') return label;
  if (side === 'start') return either(`start date as ${label}`, `${label}就任时间`, language);
  if (side === 'now') return either(`current ${label}`, `现在的${label}`, language);
  if (side === 'first') return either(`first ${label}`, `首任${label}`, language);
  return side === 'before'
    ? either(`earlier ${label}`, `此前的${label}`, language)
    : either(`later ${label}`, `此后的${label}`, language);
}

function english(parts: Parts): string {
  if (parts.claim !== '') return englishClaim(parts);
  const { label, subject, period, language, isBetween } = parts;
  const of = subject === '' ? '' : ` ${isBetween ? 'between' : 'of'} ${subject}`;
  const time = period === '' ? '' : ` for ${dateInSentence(period, language)}`;
  const noNoun = withoutNoun(parts);
  if (noNoun !== undefined) return `The library does not say ${noNoun}${time}.`;
  const isMany = /(?<![sui])s$/.test(label);
  if (isMany && parts.answers === 'count')
    return `No number of ${label.replace(/^number of /, '')}${of}${narrowed(parts)}${time} is held.`;
  return `No ${label}${of}${narrowed(parts)}${time} ${isMany ? 'are' : 'is'} held.`;
}

function englishClaim({ label, subject, claim, answers, kind, period, language }: Parts): string {
  const time = period === '' ? '' : ` for ${dateInSentence(period, language)}`;
  if (label === '' || (subject !== '' && NO_NOUN.test(label)))
    return `The library does not link ${subject} and ${claim}.`;
  if (answers === 'date' || answers === 'place')
    return `The library knows of no ${label}${subject === '' ? '' : ` of ${subject}`} in ${claim}${time}.`;
  if (kind === 'event' && answers === 'thing')
    return `The library knows of no ${label} of ${claim}${subject === '' ? '' : ` by ${subject}`}${time}.`;
  return `The library does not know ${claim} as ${label}${subject === '' ? '' : ` of ${subject}`}${time}.`;
}

/** An exchange or a city is a place to be in; a business or a product is named beside. */
function narrowed({ about, answers }: Parts): string {
  if (about === '') return '';
  return answers === 'date' || answers === 'place' ? ` in ${about}` : ` (${about})`;
}

const ASKED: Readonly<Record<string, string>> = {
  by: 'by whom',
  for: 'for what',
  in: 'in what',
  to: 'to whom',
  with: 'with whom',
  from: 'from whom',
  at: 'at what',
  on: 'on what',
  of: 'of what',
  against: 'against whom',
};

/** `raised`, `opened at`, `to raise`, `what it does` */
const NO_NOUN = /^(?:\w+ed\b|to |(?:what|where|who|how|when|why)\b)/;

/** What is not said, where a label is no noun: "what it does", "founded", "fine by". */
function withoutNoun({ label, subject, answers }: Parts): string | undefined {
  const who = subject === '' ? 'it' : subject;
  if (/^(?:what|where|who|how|when|why)\b/.test(label)) return label.replace(/\bit\b/, who);
  const [, thing = '', preposition = ''] = /^(.+) ([a-z]+)$/.exec(label) ?? [];
  if (/^\w+ed$/.test(label) && answers !== '') return `${answers === 'date' ? 'when' : 'what'} ${who} was ${label}`;
  if (/^\w+ed\b/.test(label)) return `what ${who} ${label}`;
  if (label.startsWith('to ')) return `what ${who} was ${label}`;
  const asked = ASKED[preposition];
  return asked === undefined ? undefined : `${asked}: ${thing}${subject === '' ? '' : ` of ${subject}`}`;
}

function chineseSentence(parts: Parts): string {
  const { label, subject, about, period, claim, answers, kind, language, isBetween } = parts;
  const zh = chinese(language);
  const time = period === '' ? '' : dateIn(period, language);
  const isPlace = answers === 'date' || answers === 'place';
  if (label === '') return zh`资料库没有${subject}与${claim}的关联。`;
  if (claim !== '' && isPlace) return zh`资料库没有${subject}${time}在${claim}${label}的记录。`;
  if (claim !== '' && kind === 'event' && answers === 'thing')
    return zh`资料库没有${subject}${time}${label}${claim}的记录。`;
  if (claim !== '') return zh`资料库没有${claim}为${subject}${time}${label}的记录。`;
  if (about !== '' && isPlace) return zh`资料库没有${subject}${time}在${about}${label}的记录。`;
  const narrow = about === '' ? '' : `（${about}）`;
  if (isBetween && subject !== '') return zh`资料库没有${subject}之间${time}${label}${narrow}的资料。`;
  return zh`资料库没有${subject}${time}${label.replace(/的$/u, '')}${narrow}的资料。`;
}
