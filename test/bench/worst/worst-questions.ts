import { MOST_NAMED } from '../../../src/bounds.ts';
import { displayName } from '../../../src/knowledge/company.ts';
import type { Library } from '../../../src/knowledge/library.ts';
import { createRandom, pick, type Random } from '../random.ts';

const LONGEST = 2_000;
const SEED = 20_261_128;
const ASKING = [
  'who',
  'why did',
  'when',
  'how much',
  'which',
  'is it true that',
  'compare',
  'biggest',
  'timeline',
  'latest',
];

/** Messages of the greatest length, each made to cost one part of the bot as much as it can. The same library, the same messages. */
export function worstQuestions(library: Library): readonly { readonly name: string; readonly text: string }[] {
  const random = createRandom(SEED);
  const english = namesOf(library, 'en');
  const chinese = namesOf(library, 'zh');
  const phrases = (language: 'en' | 'zh') => library.attributes.flatMap(({ asks }) => asks[language]);
  const some = (from: readonly string[], between: string) => fill(() => pick(from, random) ?? '', between);
  const best = [...library.companies.values()].sort((a, b) => b.facts.length - a.facts.length).slice(0, MOST_NAMED);
  const known = (language: 'en' | 'zh') => best.map(({ names }) => displayName(names, language));
  const all: Readonly<Record<string, string>> = {
    'unknown words': fill(() => letters(8, random), ' '),
    'unknown short words': fill(() => letters(4, random), ' '),
    'a name and unknown words': `${english[0]} ${fill(() => letters(8, random), ' ')}`,
    'misspelt names': fill(() => misspelt(pick(english, random) ?? '', random), ' '),
    'names in English': some(english, ' '),
    'names in Chinese': some(chinese, ''),
    'misspelt names in Chinese': fill(() => `${(pick(chinese, random) ?? '').slice(0, -1)}${han(random)}`, ''),
    'any Han': fill(() => han(random), ''),
    'phrases of attributes': some(phrases('en'), ' '),
    'phrases of attributes in Chinese': some(phrases('zh'), ''),
    'questions in English': fill(() => `Who runs ${pick(english, random)}? `, ''),
    'questions in Chinese': fill(() => `${pick(chinese, random)}的CEO是谁？`, ''),
    'as many names as are read, and unknown words': `${known('en').join(', ')} ${fill(() => letters(8, random), ' ')}`,
    'as many names as are read, and attributes': `timeline of ${known('en').join(', ')} ${some(phrases('en'), ' ')}`,
    'as many names as are read, and attributes in Chinese': `${known('zh').join('、')}为什么 ${some(phrases('zh'), ' ')}`,
    'as many names as are read, and words of asking': `${known('zh').join('、')}对比 ${some(ASKING, ' ')}`,
    'and who': fill(() => 'and who', ' '),
    pinyin: fill(() => 'aliyun shi na nian chengli de', ' '),
    dates: fill(() => '2021-03-04 last year 2019 Q3', ' '),
    'dates in Chinese': fill(() => '去年三年前2021年3月', ''),
    figures: fill(() => '1.5 billion 30% 1,234', ' '),
    numerals: fill(() => '一万亿', ''),
    ligatures: fill(() => '\ufdfa', ''),
    hyphens: fill(() => 'a', '-'),
    'one letter': fill(() => 'a', ''),
    quotes: fill(() => "'s", ''),
    marks: fill(() => 'a\u0301', ''),
  };
  return Object.entries(all).map(([name, text]) => ({ name, text: text.slice(0, LONGEST) }));
}

function namesOf({ companies }: Library, language: 'en' | 'zh'): readonly string[] {
  return [...companies.values()].map(({ names }) => displayName(names, language));
}

function fill(next: () => string, between: string): string {
  let text = next();
  while (text.length < LONGEST) text += between + next();
  return text;
}

function letters(length: number, random: Random): string {
  return Array.from({ length }, () => pick([...'abcdefghijklmnopqrstuvwxyz'], random)).join('');
}

function misspelt(name: string, random: Random): string {
  const place = Math.floor(random() * name.length);
  return `${name.slice(0, place)}${letters(1, random)}${name.slice(place)}`;
}

function han(random: Random): string {
  return String.fromCodePoint(0x4e00 + Math.floor(random() * 0x51a5));
}
