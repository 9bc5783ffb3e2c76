import { GRAMMARS } from '../../lang/index.ts';
import { compileAll } from '../../lang/pattern.ts';
import { type Span, writtenOver } from '../../lang/span.ts';

const FILLERS = { en: compileAll(GRAMMARS.en.fillers), zh: compileAll(GRAMMARS.zh.fillers) };

/** Where a folded text has words that put a question and carry no content. */
export function fillersIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return [...folded.matchAll(FILLERS[language])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with each span blotted out by a letter that no pattern meets, offsets kept. */
export function mask(text: string, spans: readonly Span[]): string {
  return writtenOver(text, spans, '\u0001');
}
