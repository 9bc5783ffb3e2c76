import { fold } from '../../../lang/text.ts';

/** What a name, a date or a figure of a question is, whichever it is. */
export type SlotKind = 'company' | 'product' | 'person' | 'topic' | 'date' | 'money' | 'number' | 'exchange' | 'place';

/** A stretch of a folded question: [start, end) in its UTF-16 units. `unknown` is a name that nothing has, `asked` what asks for an attribute. */
export type SlotMark = {
  readonly start: number;
  readonly end: number;
  readonly kind: SlotKind | 'unknown' | 'asked';
};

/**
 * The folded question with what is marked replaced by its kind: `who runs {company} these days`. Of marks that overlap the one
 * that begins first stays, of two that begin together the longer; marks that are empty or outside of the text are left out.
 */
export function slotted(folded: string, marks: readonly SlotMark[]): string {
  const inOrder = marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= folded.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let read = 0;
  for (const { start, end, kind } of inOrder) {
    if (start < read) continue;
    text += `${folded.slice(read, start)}{${kind}}`;
    read = end;
  }
  return text + folded.slice(read);
}

/** The same form of a question that is written with slots already: `{company2}` is as good as `{company}`. */
export function plainSlots(question: string): string {
  return fold(question).replace(/\{([a-z]+)\d+\}/g, '{$1}');
}
