import { softmax } from '../../answer/asks/classify/decide.ts';

/** What models say of a question, a score a label, and the place of the right label. */
export type Scored = { readonly label: number; readonly scores: Float64Array };

/** What the scores may be multiplied by to make log odds of them. */
const SCALES = Array.from({ length: 60 }, (_, at) => 0.5 + at / 4);

/** The scale at which the right labels are likeliest, all in all. */
export function scaleOf(scored: readonly Scored[]): number {
  const tried = SCALES.map((scale) => ({ scale, surprise: surpriseAt(scale, scored) }));
  const [best] = tried.sort((a, b) => a.surprise - b.surprise);
  return best?.scale ?? 1;
}

function surpriseAt(scale: number, scored: readonly Scored[]): number {
  let surprise = 0;
  for (const { label, scores } of scored) {
    const probability = softmax(scores.map((score) => score * scale))[label] ?? 0;
    surprise -= Math.log(Math.max(probability, Number.MIN_VALUE));
  }
  return surprise;
}
