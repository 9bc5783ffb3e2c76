import { NONE } from '../../answer/asks/classify/decide.ts';
import { WEIGHT } from '../../answer/asks/classify/model.ts';
import { CHOICES, type Choice, type LanguageModel } from '../../knowledge/reading-model.ts';
import type { LabelledQuestion } from './labelled-questions.ts';
import type { Linear } from './linear.ts';

/** What may be chosen, by choice. */
export type LabelSet = Readonly<Record<Choice, { readonly labels: readonly string[] }>> & {
  readonly kind: { readonly labels: readonly string[]; readonly named: readonly number[] };
};

/** The labels that questions have, most frequent first. */
export function labelsOf(questions: readonly LabelledQuestion[]): LabelSet {
  const labels = byFrequency(questions.map(({ kind }) => kind));
  const named = labels.map((label) => {
    const ofKind = questions.filter(({ kind }) => kind === label);
    const share = ofKind.filter(({ attribute }) => attribute !== NONE).length / ofKind.length;
    return Math.round(share * 100) / 100;
  });
  return {
    kind: { labels, named },
    attribute: { labels: byFrequency(questions.map(({ attribute }) => attribute)) },
    qualifier: { labels: byFrequency(questions.map(({ qualifier }) => qualifier)) },
  };
}

function byFrequency(labels: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([label]) => label);
}

export type Parts = {
  readonly labels: LabelSet;
  readonly linear: Readonly<Record<Choice, Linear>>;
  /** What a score of 1 is in log odds. */
  readonly scale: Readonly<Record<Choice, number>>;
  readonly threshold: Readonly<Record<Choice, number>>;
};

/** The three choices as one table of weights, in tenths of log odds; what rounds to 0 is left out. */
export function languageModelOf({ labels, linear, scale, threshold }: Parts): LanguageModel {
  const weights = new Map<string, number[]>();
  let start = 0;
  for (const choice of CHOICES) {
    for (const [feature, place] of linear[choice].vocabulary) {
      const pairs = linear[choice].fitted.weights.flatMap((ofLabel, label) => {
        const weight = tenths((ofLabel[place] ?? 0) * scale[choice]);
        return weight === 0 ? [] : [start + label, weight];
      });
      if (pairs.length > 0) weights.set(feature, [...(weights.get(feature) ?? []), ...pairs]);
    }
    start += labels[choice].labels.length;
  }
  const headOf = (choice: Choice) => ({
    labels: [...labels[choice].labels],
    bias: linear[choice].fitted.bias.map((bias) => tenths(bias * scale[choice])),
    threshold: threshold[choice],
  });
  return {
    kind: { ...headOf('kind'), named: [...labels.kind.named] },
    attribute: headOf('attribute'),
    qualifier: headOf('qualifier'),
    weights: new Map([...weights].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Adding 0 makes -0 a 0, as which it is read back. */
function tenths(logOdds: number): number {
  return Math.round(logOdds / WEIGHT) + 0;
}
