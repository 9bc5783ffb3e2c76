import { GRAMMARS } from '../../lang/index.ts';
import { byLanguage } from '../../lang/lazy/by-language.ts';
import { compileAll } from '../../lang/pattern.ts';
import { type Span, spansIn, writtenOver } from '../../lang/span.ts';
import { isInside } from '../../search/analyse.ts';

const FILLERS = byLanguage((language) => compileAll([...GRAMMARS[language].fillers, ...GRAMMARS[language].reports]));

const REPORTS = byLanguage((language) => compileAll(GRAMMARS[language].reports));

const UNASKED = byLanguage((language) => compileAll(GRAMMARS[language].unasked));

/** Where a folded text has words that put a question and carry no content. */
export function fillersIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded, FILLERS[language]);
}

/** What is asked for beside the report that tells it: "profit in its latest results" asks for no revenue. A report alone asks for what it tells. */
export function besideReports<Found extends Span>(
  found: readonly Found[],
  folded: string,
  language: 'en' | 'zh',
): readonly Found[] {
  const reports = spansIn(folded, REPORTS[language]);
  const beside = found.filter((one) => !reports.some((report) => isInside(one, report)));
  return beside.length > 0 ? beside : found;
}

/** Where it has words that hold one for something that is asked for, and ask for nothing. */
export function unaskedIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return spansIn(folded, UNASKED[language]);
}

/** "List the founders" asks for no listing, and "name the founders" for no appointment. */
export function endOfRequest(folded: string): number {
  return (
    /^\s*(?:please |can you |could you )?(?:list|name) (?=all|the|every|\p{L}+(?: s)? )/u.exec(folded)?.[0].length ?? 0
  );
}

/** The text with each span blotted out by a letter that no pattern meets, offsets kept. */
export function mask(text: string, spans: readonly Span[]): string {
  return writtenOver(text, spans, '\u0001');
}

/** Words that stand side by side, together: "goldman sachs", 塔恩 and 恩威. In the order of the text. */
export function phrasesOf(words: readonly Span[], folded: string): readonly Span[] {
  const runs: Span[] = [];
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && folded.slice(last.end, start).trim() === '') runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
}

/** What stands in a folded question with the letters of the question itself; undefined where it was typed otherwise. */
export function asTyped(folded: string, question: string): string | undefined {
  const at = question.toLowerCase().indexOf(folded);
  return at < 0 ? undefined : question.slice(at, at + folded.length);
}
