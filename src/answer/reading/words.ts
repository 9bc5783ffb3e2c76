import { GRAMMARS } from '../../lang/index.ts';
import { compileAll } from '../../lang/pattern.ts';
import { type Span, writtenOver } from '../../lang/span.ts';

const FILLERS = { en: compileAll(GRAMMARS.en.fillers), zh: compileAll(GRAMMARS.zh.fillers) };

const UNASKED = { en: compileAll(GRAMMARS.en.unasked), zh: compileAll(GRAMMARS.zh.unasked) };

/** Where a folded text has words that put a question and carry no content. */
export function fillersIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansOf(folded, FILLERS[language]);
}

/** Where it has words that hold one for something that is asked for, and ask for nothing. */
export function unaskedIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansOf(folded, UNASKED[language]);
}

function spansOf(folded: string, pattern: RegExp): readonly Span[] {
  return [...folded.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** The text with each span blotted out by a letter that no pattern meets, offsets kept. */
export function mask(text: string, spans: readonly Span[]): string {
  return writtenOver(text, spans, '\u0001');
}
