import { once } from './lazy/once.ts';
import { mayFit, type WordsNeeded, wordsNeeded } from './lazy/words-needed.ts';

/**
 * Patterns are written in words, so that a rule reads like what people type:
 * - `(a|b)` one of several · `(a|b)?` and 的? or nothing · `...` up to forty characters of anything · `..` the same without a pause · `^` and `$` the ends of the clause
 * - `{company}`, `{product}`, `{person}`, `{topic}`, `{date}`, `{number}`: what stands there was read as such; `{name}` is any of the first four
 * A space between Latin words is any white space, and a Latin word is whole. Example: `is {person} still` meets "is {person} still chair".
 */
export type Say = string;

const TOKEN = /\\.|\.\.\.?|\{[a-z0-9]+\}|[()|^$?]|\s+|[^\s(){}|^$.?\\]+|\./gu;
const SLOTS: Readonly<Record<string, string>> = { name: '(?:company|product|person|topic)' };
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** The regular expression of one or several patterns. Throws SyntaxError for a pattern whose brackets do not close. */
export function compile(says: Say | readonly Say[]): RegExp {
  const list = typeof says === 'string' ? [says] : says;
  return new RegExp(list.map((say) => `(?:${sourceOf(say)})`).join('|'), 'u');
}

/** Whether a text fits one of several patterns. */
export type Test = { test(text: string): boolean };

/** The same as `compile` for patterns of which only that is asked: each is compiled for the first text that holds the words it needs. */
export function lazyTest(says: Say | readonly Say[]): Test {
  const list = typeof says === 'string' ? [says] : says;
  const tests = list.map((say) => {
    const needed = wordsNeeded(
      [...say.matchAll(TOKEN)].map(([token]) => token),
      wordsOfToken,
    );
    return { needed, expression: once(() => compile(say)) };
  });
  return {
    test: (text) => tests.some(({ needed, expression }) => mayFit(text, needed) && expression().test(text)),
  };
}

/** A name or a number stands in most questions: it tells nothing. */
function wordsOfToken(token: string): WordsNeeded {
  return /^(?:\.\.|[{^$\\\s])/u.test(token) ? undefined : [token];
}

/** The same, for every place where it fits. */
export function compileAll(says: readonly Say[]): RegExp {
  return new RegExp(compile(says).source, 'gu');
}

function sourceOf(say: Say): string {
  let source = '';
  for (const [token] of say.matchAll(TOKEN)) source += sourceOfToken(token);
  return source;
}

function sourceOfToken(token: string): string {
  if (token === '...') return '.{0,40}?';
  if (token === '..') return '[^\\s,;]{0,40}?';
  if (token === '(') return '(?:';
  if (token === ')' || token === '|' || token === '^' || token === '?') return token;
  if (token.startsWith('\\')) return token;
  if (token === '$') return '[\\s?!.,;。！？，；~]*$';
  if (token.startsWith('{')) return `\\{${SLOTS[token.slice(1, -1)] ?? token.slice(1, -1)}\\}`;
  if (token.trim() === '') return '\\s+';
  return wholeWord(token);
}

/** `ceo` is no part of another word; Han characters need no border. */
function wholeWord(token: string): string {
  const escaped = token.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const before = LATIN.test(token[0] ?? '') ? '(?<![a-z0-9])' : '';
  const after = LATIN.test(token.at(-1) ?? '') ? '(?![a-z0-9])' : '';
  return `${before}${escaped}${after}`;
}
