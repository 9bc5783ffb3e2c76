import { GRAMMARS } from '../../lang/index.ts';
import { compileAll } from '../../lang/pattern.ts';
import { type Span, spansIn, writtenOver } from '../../lang/span.ts';

const FILLERS = { en: compileAll(GRAMMARS.en.fillers), zh: compileAll(GRAMMARS.zh.fillers) };

const UNASKED = { en: compileAll(GRAMMARS.en.unasked), zh: compileAll(GRAMMARS.zh.unasked) };

/** Where a folded text has words that put a question and carry no content. */
export function fillersIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded, FILLERS[language]);
}

/** Where it has words that hold one for something that is asked for, and ask for nothing. */
export function unaskedIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded, UNASKED[language]);
}

/** The text with each span blotted out by a letter that no pattern meets, offsets kept. */
export function mask(text: string, spans: readonly Span[]): string {
  return writtenOver(text, spans, '\u0001');
}
