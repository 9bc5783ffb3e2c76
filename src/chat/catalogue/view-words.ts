import type { Units } from '../../knowledge/shown/unit.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import type { Localized } from '../../lang/text.ts';
import { scaleOf } from '../words/figures.ts';
import { unitBehind } from '../words/units.ts';
import type { SeriesView, Shown } from './catalogue-schema.ts';

/** A text in the reader's language where there is one, else in the other, and which it is. */
export function shownIn(text: Localized, language: ReaderLanguage): Shown {
  const wanted = textLanguage(language);
  const own = text[wanted];
  if (own !== undefined) return { text: inScript(own, language), language };
  return wanted === 'en' ? { text: text.zh ?? '', language: 'zh-Hans' } : { text: text.en ?? '', language: 'en' };
}

type AxisOptions = { readonly language: ReaderLanguage; readonly units: Units };

/** How the axis of a chart is marked whose largest value this is: `billion US dollars`, `亿美元`, `%`. */
export function axisOf(largest: number, unit: string, { language, units }: AxisOptions): SeriesView['axis'] {
  const [factor, word] = scaleOf(largest, language);
  const counted = unit === '' || unit === '%' ? unit : unitBehind(unit, largest, language, units);
  return { factor, label: `${word}${counted}`.trim() };
}
