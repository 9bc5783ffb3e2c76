import { compile } from './pattern.ts';
import { VOCABULARIES } from './vocabularies.ts';

const POINTERS = compile(VOCABULARIES.flatMap(({ pointers }) => pointers));

/** True when a sentence begins with a word that points at the one before: "it", 该公司. */
export function pointsAtEarlier(sentence: string): boolean {
  return POINTERS.test(sentence.toLowerCase());
}
