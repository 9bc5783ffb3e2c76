import type { Missing, ShownValue } from '../../../answer/value.ts';
import type { ReaderLanguage } from '../../../lang/locale.ts';
import { type FindingWords, findingWordsIn } from '../../words/finding-words.ts';
import { isProfit, type Labelled, type LabelOf, labelIn } from '../../words/labels.ts';
import { missingIn } from '../../words/missing.ts';
import { valueIn } from '../../words/values.ts';

/** All that is needed to put a finding into words. */
export type Speech = {
  readonly language: ReaderLanguage;
  readonly words: FindingWords;
  readonly attributes: readonly Labelled[];
  /** A value; of a profit, a negative figure is a loss. */
  readonly value: (value: ShownValue, attribute?: string) => string;
  readonly label: (of: LabelOf) => string | undefined;
  readonly missing: (missing: Missing, briefly?: boolean) => string | undefined;
};

/** What labels are made from: a library has it. */
export type Labels = { readonly attributes: readonly Labelled[] };

export function speechOf({ attributes }: Labels, language: ReaderLanguage): Speech {
  return {
    language,
    words: findingWordsIn(language),
    attributes,
    value: (value, attribute) => valueIn(value, language, { loss: isProfit(attributes, attribute) }),
    label: (of) => labelIn(attributes, of, language),
    missing: (missing, briefly = false) => missingIn(missing, { attributes, language, briefly }),
  };
}
