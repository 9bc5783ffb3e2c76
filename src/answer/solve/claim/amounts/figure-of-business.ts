import type { Ask } from '../../../asks/ask.ts';
import { attributeOf, type LibraryView } from '../../../view.ts';
import { isOfFigure } from '../../asked.ts';
import { namesBusiness } from '../../narrow/business.ts';

const [REVENUE, OPERATING_PROFIT] = ['revenue', 'operating-profit'];

/** What is claimed of a business: that it grew is told by its revenue, and that it earns money by its operating profit, too. */
export function withFigureOfBusiness(ask: Ask, view: LibraryView): Ask {
  if (!namesBusiness(ask, view)) return ask;
  if (!isOfFigure(ask, view)) return ask.change === undefined ? ask : { ...ask, attributes: [REVENUE] };
  const isProfit = ask.attributes.some((id) => attributeOf(id, view)?.loss);
  return isProfit ? { ...ask, attributes: [...new Set([...ask.attributes, OPERATING_PROFIT])] } : ask;
}
