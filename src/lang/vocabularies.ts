import { ENGLISH } from './en/vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { CHINESE } from './zh/vocabulary.ts';

/** The words of every language. A folder of `src/lang` each; a test compares the list with the folders. */
export const VOCABULARIES: readonly Vocabulary[] = [ENGLISH, CHINESE];
