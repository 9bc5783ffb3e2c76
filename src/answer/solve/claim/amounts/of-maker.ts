import type { Ask } from '../../../asks/ask.ts';
import type { Found } from '../../../facts/found.ts';
import { attributeOf, entityOf, type LibraryView } from '../../../view.ts';
import { missingOf } from '../../asked.ts';

/** What says little of a product, however surely it is known of who makes it. */
const SURE_OF_MAKER = 0.3;

/**
 * "Is WeChat profitable": a product without accounts of its own is near those of its company, which are told as the company's and say
 * neither yes nor no of the product. Undefined where no profit or loss of one product is asked for, or the company has none either.
 */
export function ofMaker(
  ask: Ask,
  view: LibraryView,
  solve: (ask: Ask, view: LibraryView) => Found | undefined,
): Found | undefined {
  const [product, another] = ask.subjects;
  const isOfProfit = attributeOf(ask.attributes[0] ?? '', view)?.loss === true;
  // An amount that is claimed of the product is not near what the whole company has.
  if (product?.kind !== 'product' || another || !isOfProfit || view.reading.figures.length > 0) return undefined;
  const [makerId, otherId] = product.companyIds;
  const maker = otherId === undefined ? entityOf(makerId ?? '', view) : undefined;
  const found = maker && solve({ ...ask, subjects: [maker] }, view);
  if (!maker || !found || found.verdict === undefined) return undefined;
  const rows = found.rows.map((row) => ({ ...row, role: 'nearest' as const, subject: maker }));
  if (rows.length === 0) return undefined;
  return { ...found, verdict: 'unknown', rows, missing: missingOf(ask), sure: SURE_OF_MAKER };
}
