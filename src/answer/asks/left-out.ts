import { GRAMMARS } from '../../lang/index.ts';
import type { QuestionGrammar } from '../../lang/language.ts';
import { byLanguage } from '../../lang/lazy/by-language.ts';
import { compile } from '../../lang/pattern.ts';
import { isWithin, type Span } from '../../search/analyse.ts';
import type { Mention } from '../../search/lexicon.ts';
import type { Reading } from '../reading/reading.ts';
import { segmentsOf } from './clauses.ts';
import { namesIn } from './clauses-of.ts';

const NO_MARKS = { whole: [], signs: [] } as const;

const LEAVING_OUT = byLanguage((language) => compiled(GRAMMARS[language].leavingOut));
const LEFT_PLACES = byLanguage((language) => compiled(GRAMMARS[language].leftPlaces));

type Around = QuestionGrammar['leavingOut'];

function compiled({ before, after }: Around) {
  return { before: compile(before), after: compile(after) };
}

/** The places of a stretch of which another one is asked for, with the words that say so: "after New York and London". */
export function leftPlacesIn(
  span: Span,
  reading: Reading,
): { readonly places: readonly Reading['places'][number][]; readonly words: readonly Span[] } {
  const { places, folded, textLanguage } = reading;
  const { before, after } = LEFT_PLACES[textLanguage];
  const left: Reading['places'][number][] = [];
  const words: Span[] = [];
  for (const place of [...places].filter((one) => isWithin(one, span)).sort((a, b) => a.start - b.start)) {
    const [text, rest] = [folded.slice(span.start, place.start), folded.slice(place.end, span.end)];
    const [ahead, behind] = [before.exec(text), after.exec(rest)];
    const last = left.at(-1);
    const isNext = last !== undefined && jointOf(last, place, reading) !== undefined && !isBlank(last, place, folded);
    if (!ahead && !behind && !isNext) continue;
    left.push(place);
    if (ahead) words.push({ start: span.start + ahead.index, end: place.start });
    if (behind) words.push({ start: place.end, end: place.end + behind[0].length });
  }
  return { places: left, words };
}

/**
 * The names that a stretch of a question leaves out: TikTok of "which apps does ByteDance have besides TikTok", 微信 and QQ of
 * 除了微信和QQ还有什么. None of them is what is asked about, nor an answer.
 */
export function leftOutIn(span: Span, reading: Reading): readonly Mention[] {
  const { before, after } = LEAVING_OUT[reading.textLanguage];
  const saysSo = ({ start, end }: Span) =>
    before.test(reading.folded.slice(span.start, start)) || after.test(reading.folded.slice(end, span.end));
  const names = [...namesIn([span], reading)].sort((a, b) => a.start - b.start);
  const out: Mention[] = [];
  for (const [place, name] of names.entries()) {
    const last = names[place - 1];
    const isNext = last !== undefined && out.includes(last) && isInRow(last, name, names[place + 1], reading);
    if (isNext || saysSo(name)) out.push(name);
  }
  return out;
}

function isBlank(one: Span, other: Span, folded: string): boolean {
  return folded.slice(one.end, other.start).trim() === '';
}

/** True where a name goes on the row of the one before it: "WeChat and QQ", "WeChat, QQ and Weixin"; a comma alone may end the row. */
function isInRow(last: Mention, name: Mention, next: Mention | undefined, reading: Reading): boolean {
  const joint = jointOf(last, name, reading);
  return joint === 'word' || (joint === 'pause' && next !== undefined && jointOf(name, next, reading) === 'word');
}

/** What joins two names: a word ("and", 、) or a mere comma; undefined where they are not joined. */
function jointOf(one: Span, other: Span, { folded, textLanguage }: Reading): 'word' | 'pause' | undefined {
  const between = folded.slice(one.end, other.start);
  if (between === '' || segmentsOf(between, { start: 0, end: between.length }, NO_MARKS, textLanguage).length > 0)
    return undefined;
  return /^[\s,，]*$/u.test(between) ? 'pause' : 'word';
}
