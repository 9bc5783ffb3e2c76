import type { Missing, ShownValue } from '../../../answer/value.ts';
import type { Units } from '../../../knowledge/shown/unit.ts';
import type { ReaderLanguage } from '../../../lang/locale.ts';
import { type FindingWords, findingWordsIn } from '../../words/finding-words.ts';
import { type Labelled, type LabelOf, type Labels, labelIn, mayLose } from '../../words/labels.ts';
import { missingIn } from '../../words/missing.ts';
import { valueIn } from '../../words/values.ts';

/** All that is needed to put a finding into words. */
export type Speech = {
  readonly language: ReaderLanguage;
  readonly words: FindingWords;
  readonly attributes: readonly Labelled[];
  readonly units: Units;
  /** A value; of a profit, a negative figure is a loss. */
  readonly value: (value: ShownValue, attribute?: string) => string;
  readonly label: (of: LabelOf) => string | undefined;
  readonly missing: (missing: Missing, briefly?: boolean) => string | undefined;
};

export function speechOf({ attributes, units }: Labels, language: ReaderLanguage): Speech {
  return {
    language,
    words: findingWordsIn(language),
    attributes,
    units,
    value: (value, attribute) => valueIn(value, { language, units, loss: mayLose(attributes, attribute) }),
    label: (of) => labelIn(attributes, of, language),
    missing: (missing, briefly = false) => missingIn(missing, { attributes, units, language, briefly }),
  };
}
