import { COMPILED } from './compiled.ts';

/** True where a word that stands in the slot `{unknown}` can be a name only: "who founded {unknown}". */
export function isPlaceOfName(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].unknownNames.say.test(slotted);
}

/** True for a clause that is about what the one before was about: "is it like {company}". */
export function isSetBeside(slotted: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].unknownNames.goingOn.test(slotted);
}

/** True for what stands between two of a row of names: "and", 、. */
export function isBetweenNames(between: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].unknownNames.between.test(between.trim());
}

/** True for what stands between a name and another that it is set beside: ", is that more than". */
export function setsBeside(between: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].unknownNames.beside.test(between.trim());
}

/** True for what one thing may be more than, and that is no name: "half", 以前. */
export function isMeasure(written: string, language: 'en' | 'zh'): boolean {
  return COMPILED[language].unknownNames.measures.test(written.trim());
}
