import { lazyLibrary } from '../lazy/library.ts';
import { once } from '../lazy/once.ts';
import { hasHan } from '../text.ts';
import { anyOf } from '../words.ts';
import { COMMON_WORDS, FINALS, INITIALS, OTHER_PINYIN, QUESTION_WORDS } from './pinyin-words.ts';

const pinyinPro = lazyLibrary<typeof import('pinyin-pro')>('pinyin-pro');

/** The pinyin of Han characters without tones and spaces, in each way that people type ü: lu, lv and lyu for 绿. */
export function pinyinsOf(han: string): readonly string[] {
  return inEachWay(syllablesOf(han).join(''));
}

function syllablesOf(han: string): readonly string[] {
  return pinyinPro().pinyin(han, { toneType: 'none', nonZh: 'consecutive' }).split(/\s+/u);
}

function inEachWay(written: string): readonly string[] {
  return written.includes('ü') ? ['u', 'v', 'yu'].map((typed) => written.replaceAll('ü', typed)) : [written];
}

/** A stretch of pinyin that is read as one, with how it is written; a question word, or a name or phrase that the library knows. */
type Piece = {
  readonly han: string;
  readonly syllables: number;
  readonly kind: 'question' | 'word' | 'phrase' | 'name';
};

/** By pinyin. Of two that sound alike the first listed counts, but two names that sound alike are left as they were typed. */
type Pieces = ReadonlyMap<string, Piece>;

/** What a library knows in Han: phrases that ask for attributes, and names. */
export type KnownHan = { readonly phrases: readonly string[]; readonly names: readonly string[] };

/** A question in pinyin, in Han; undefined where the text is none. */
export type PinyinReader = (text: string) => string | undefined;

const WORDS = once(() => piecesOf({ phrases: [], names: [] }));

/** True for the pinyin of words such as 谁, 的 and 老板: they are no misspelt names. */
export function isPinyinWord(word: string): boolean {
  return WORDS().has(word);
}

/** Reads whole questions in pinyin: "aliyun shi na nian chengli de" is 阿里云是哪年成立的. Works its pinyin out at the first such question. */
export function createPinyinReader(known: () => KnownHan): PinyinReader {
  const pieces = once(() => piecesOf(known()));
  return (text) => (looksLikePinyin(text) ? hanOf(text, pieces()) : undefined);
}

function piecesOf({ phrases, names }: KnownHan): Pieces {
  const pieces = new Map<string, Piece>();
  const add = (kind: Piece['kind'], words: readonly string[]) => {
    for (const han of words) {
      const syllables = syllablesOf(han);
      for (const key of new Set([...inEachWay(syllables.join('')), ...otherWays(han)])) {
        const other = pieces.get(key);
        if (!other) pieces.set(key, { han, syllables: syllables.length, kind });
        else if (kind === 'name' && other.kind === 'name' && other.han !== han) pieces.set(key, { ...other, han: key });
      }
    }
  };
  add('question', QUESTION_WORDS);
  add('word', COMMON_WORDS);
  add('phrase', phrases.filter(isHan));
  add(
    'name',
    names.filter((name) => isHan(name) && name.length > 1),
  );
  // A name in Latin letters is read as it is typed.
  for (const name of names) {
    const key = name.toLowerCase().replaceAll(' ', '');
    if (isLatin(name) && !pieces.has(key)) pieces.set(key, { han: key, syllables: LATIN_NAME, kind: 'name' });
  }
  return pieces;
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

/** A name in Latin letters counts as a word of several syllables. */
const LATIN_NAME = 2;

function isLatin(text: string): boolean {
  return text.length > 2 && /^[a-z]+(?: [a-z]+)?$/iu.test(text);
}

function otherWays(han: string): readonly string[] {
  const [word, ways] = Object.entries(OTHER_PINYIN).find(([part]) => han.includes(part)) ?? [];
  if (word === undefined || ways === undefined) return [];
  const [before = '', after = ''] = han.split(word);
  const around = [before, after].map((part) => (part === '' ? '' : syllablesOf(part).join('')));
  return ways.map((way) => `${around[0]}${way}${around[1]}`);
}

const SYLLABLES = new RegExp(`^(?:${anyOf(INITIALS)}?${anyOf(FINALS)}){1,8}$`, 'u');
const TWO_SYLLABLES = new RegExp(`^(?:${anyOf(INITIALS)}?${anyOf(FINALS)}){2}$`, 'u');

/**
 * True for a Latin word that is the whole pinyin of two characters, as most Chinese names of companies are: "douban" is a name of its own
 * and no typo of "doubao". Behind j, q and x stands i or u: "changxou" is no pinyin.
 */
export function isPinyinOfTwo(word: string): boolean {
  return TWO_SYLLABLES.test(word) && !/[jqx][^iu]/.test(word);
}

/** Pinyin without what many speakers do not tell apart: zh and z, n and ng. */
export function roughSound(pinyin: string): string {
  return pinyin.replace(/(?<=[zcs])h/gu, '').replace(/(?<=n)g/gu, '');
}

const LEAST_SHARE = 0.6;

/** Most words are made of syllables, and there is no Han. */
function looksLikePinyin(text: string): boolean {
  if (hasHan(text)) return false;
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  return words.length > 1 && words.filter((word) => SYLLABLES.test(word)).length >= LEAST_SHARE * words.length;
}

type Token = { readonly text: string; readonly isWord: boolean };
/** The best reading of the tokens up to a place: how much of it is not understood, and the pieces. */
type Best = { readonly cost: number; readonly read: readonly (Piece | Token)[] };

/** A token that is no pinyin costs as much as that many pieces. */
const UNREAD = 10;

function hanOf(text: string, pieces: Pieces): string | undefined {
  const tokens = [...text.toLowerCase().matchAll(/\p{Script=Latin}+|[^\p{Script=Latin}\s]+/gu)].map(
    ([one]): Token => ({ text: one, isWord: /^[a-zü]+$/u.test(one) }),
  );
  const read = bestReading(tokens, pieces);
  const words = read.filter((one): one is Token => 'isWord' in one && one.isWord);
  const found = read.filter((one): one is Piece => 'kind' in one);
  const all = tokens.filter(({ isWord }) => isWord).length;
  const asks = found.some(
    ({ kind, syllables, han }) => (kind === 'question' && syllables > 1) || (kind !== 'name' && han.includes('谁')),
  );
  const isAsked = found.some(({ kind, syllables }) => kind === 'phrase' && syllables > 1);
  // Without a question word all of it must be known: "didi shangshi", "douyin hai shi zijie de ma".
  if (!asks && !((isAsked || isAskedAtItsEnd(read)) && words.length === 0)) return undefined;
  return all - words.length >= LEAST_SHARE * all ? joined(read) : undefined;
}

/** 吗 and 呢 put a question behind a name and other words: "gaode shi alibaba de ma", "name doubao ne". */
function isAskedAtItsEnd(read: Best['read']): boolean {
  const pieces = read.filter((one): one is Piece => 'kind' in one);
  const last = pieces.at(-1);
  const isEnd = last?.kind === 'question' && last.syllables === 1;
  return isEnd && pieces.some(({ kind }) => kind === 'name') && pieces.some(({ kind }) => kind === 'word');
}

/** The reading that leaves the fewest words unread, in the fewest pieces. */
function bestReading(tokens: readonly Token[], pieces: Pieces): Best['read'] {
  const longest = Math.max(...[...pieces.keys()].map((key) => key.length));
  const letters = tokens.map(({ text }) => text).join('');
  const starts = new Map<number, Token>();
  let length = 0;
  for (const token of tokens) {
    starts.set(length, token);
    length += token.text.length;
  }
  const best = new Map<number, Best>([[0, { cost: 0, read: [] }]]);
  const offer = (place: number, { cost, read }: Best) => {
    if (cost < (best.get(place)?.cost ?? Number.POSITIVE_INFINITY)) best.set(place, { cost, read });
  };
  for (let place = 0; place < length; place += 1) {
    const here = best.get(place);
    if (!here) continue;
    const token = starts.get(place);
    if (token)
      offer(place + token.text.length, { cost: here.cost + (token.isWord ? UNREAD : 0), read: [...here.read, token] });
    for (let end = place + 1; end <= Math.min(length, place + longest); end += 1) {
      const piece = pieces.get(letters.slice(place, end));
      if (!piece || (!token && isShort(here.read.at(-1), piece))) continue;
      const isCut = end < length && !starts.has(end);
      if (piece.kind === 'name' && !hasHan(piece.han) && (isCut || !token)) continue;
      if (isCut && piece.syllables < 2 && token === undefined) continue;
      offer(end, { cost: here.cost + (isCut ? 2 : 1), read: [...here.read, piece] });
    }
  }
  return best.get(length)?.read ?? tokens;
}

/** Two single syllables in one word are chance: "made" is no 吗的. */
function isShort(last: Piece | Token | undefined, piece: Piece): boolean {
  return piece.syllables < 2 && last !== undefined && 'syllables' in last && last.syllables < 2;
}

/** Han without spaces; a Latin word keeps its own beside another. */
function joined(read: Best['read']): string {
  let text = '';
  for (const one of read) {
    const next = 'han' in one ? one.han : one.text;
    const needsSpace = /[\p{Script=Latin}\d]$/u.test(text) && /^[\p{Script=Latin}\d]/u.test(next);
    text += needsSpace ? ` ${next}` : next;
  }
  return text;
}
