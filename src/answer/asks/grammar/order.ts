import { type Span, spansIn } from '../../../lang/span.ts';
import { COMPILED } from './compiled.ts';

/** What a clause says of the order of two events, and the stretches that name them: the one that it is about, and the one beside it. */
export type OrderOfTwo = {
  /** Whether the first is claimed to have come first, or last; `either` where that is asked. */
  readonly claims: Claims;
  readonly sides: readonly [Span, Span];
};

type Claims = 'either' | 'first' | 'last';

const CLAIMS: readonly Claims[] = ['either', 'first', 'last'];

/** Undefined for a stretch that puts no two events in an order. `text` is the folded question, names blotted out. */
export function orderOfTwoIn(text: string, span: Span, language: 'en' | 'zh'): OrderOfTwo | undefined {
  const clause = text.slice(span.start, span.end);
  const { joints, behind, opens, nothing } = COMPILED[language].orderOfTwo;
  for (const claims of CLAIMS) {
    const [joint] = spansIn(clause, joints[claims], span.start).filter(isSaid);
    if (joint)
      return {
        claims,
        sides: [
          { ...span, end: joint.start },
          { ...span, start: joint.end },
        ],
      };
    const [word] = spansIn(clause, behind[claims], span.start).filter(isSaid);
    if (!word) continue;
    const open = spansIn(clause, opens, span.start)
      .filter((one) => isSaid(one) && one.end <= word.start)
      .at(-1);
    const rest = { ...span, start: word.end };
    const isRest = text.slice(rest.start, rest.end).replace(nothing, '').trim() !== '';
    // 在B之前A, B之前A and A在B之前: what stands before the word is the one beside.
    const beside = { start: open?.end ?? span.start, end: word.start };
    if (isRest) return { claims, sides: [rest, beside] };
    if (open) return { claims, sides: [{ ...span, end: open.start }, beside] };
  }
  return undefined;
}

/** A language without such words has a pattern that fits the empty text. */
function isSaid({ start, end }: Span): boolean {
  return start < end;
}
