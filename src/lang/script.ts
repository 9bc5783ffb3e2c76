import { once } from './lazy/once.ts';
import type { ReaderLanguage } from './locale.ts';
import { toTraditional } from './text.ts';
import { anyOf } from './words.ts';
import { keepsSurname } from './zh/surnames.ts';

/** A name in Simplified and in Traditional characters. */
export type NameInHan = { readonly hans: string; readonly hant: string };

/** Names whose Traditional form is known; see `knownNames`. Found when the first reader of Traditional characters asks. */
export type KnownNames = () => { readonly pattern: RegExp; readonly traditional: ReadonlyMap<string, string> };

/** 于 begins a name only where it is no end of another word: 由于, 关于. */
const NOT_BEHIND = '(?<![由关对至位属处等基鉴终])';

/** The Traditional form of a person's name: 于东 keeps its surname, though 于 is 於 in a text. */
export function personInTraditional(hans: string): string {
  return keepsSurname(hans) ? `${hans[0]}${toTraditional(hans.slice(1))}` : toTraditional(hans);
}

/** Those of the names that a conversion of characters gets wrong. */
export function knownNames(names: () => Iterable<NameInHan>): KnownNames {
  return once(() => {
    const traditional = new Map<string, string>();
    for (const { hans, hant } of names())
      if (hans.length > 1 && toTraditional(hans) !== hant) traditional.set(hans, hant);
    return { pattern: new RegExp(`${NOT_BEHIND}${anyOf(traditional.keys())}`, 'gu'), traditional };
  });
}

/** Simplified text in the characters of a Traditional reader, `names` in their own; every other text as it is. */
export function inScript(text: string, reader: ReaderLanguage, names?: KnownNames): string {
  if (reader !== 'zh-Hant') return text;
  if (!names) return toTraditional(text);
  const { pattern, traditional } = names();
  let shown = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    shown += toTraditional(text.slice(end, match.index)) + (traditional.get(match[0]) ?? match[0]);
    end = match.index + match[0].length;
  }
  return shown + toTraditional(text.slice(end));
}
