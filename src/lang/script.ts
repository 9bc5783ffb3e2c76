import type { ReaderLanguage } from './locale.ts';
import { toTraditional } from './text.ts';

/** Simplified text in the characters of a Traditional reader; every other text as it is. */
export function inScript(text: string, reader: ReaderLanguage): string {
  return reader === 'zh-Hant' ? toTraditional(text) : text;
}
