import { fold } from '../../../lang/text.ts';
import { factsWith } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import type { FactFit } from '../../facts/fit.ts';
import type { LibraryView } from '../../view.ts';

const [LISTING, LAUNCH] = ['listing', 'launch'];

/** What is told of goods alone: an app has no price and is not delivered. */
const OF_GOODS: readonly string[] = ['price', 'deliveries', 'shipments', 'copies-sold'];

/**
 * Goods come on the market, and are listed on none: 小米SU7什么时候上市 asks when it was launched, and so does the question for a model
 * that stands behind its maker.
 */
export function ofProductLaunch(ask: Ask, view: LibraryView): Ask {
  const { attributes, answer, kind, places, subjects } = ask;
  if (attributes[0] !== LISTING || answer !== 'date' || kind !== 'fact' || places.length > 0) return ask;
  const areGoods = subjects.length > 0 && subjects.every((entity) => isSold(entity, view));
  if (!areGoods && modelIn(ask, view) === undefined) return ask;
  const { qualifier: _, ...whole } = ask;
  return { ...whole, attributes: [LAUNCH] };
}

/** Of launches those of the model that is named. */
export function ofNamedModel(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  if (!asksForModel(ask, view)) return fits;
  const model = modelIn(ask, view) ?? '';
  return fits.filter(({ fact: { value, about } }) => fold([value.en, about?.en].join(' ')).includes(model));
}

/** True where it is asked when a model came out: of one that is not held no other says so. */
export function asksForModel(ask: Ask, view: LibraryView): boolean {
  return ask.attributes[0] === LAUNCH && ask.answer === 'date' && modelIn(ask, view) !== undefined;
}

function isSold({ kind, id }: Entity, { searchable }: LibraryView): boolean {
  return kind === 'product' && factsWith(id, searchable.facts).some(({ attribute }) => OF_GOODS.includes(attribute));
}

/** A model behind the name of its maker, letters and a figure: the i8 of 理想i8. */
function modelIn({ span, taken }: Ask, { reading: { contentIn, folded, names } }: LibraryView): string | undefined {
  const isBehindName = (start: number) =>
    names.some(({ end }) => end <= start && folded.slice(end, start).trim() === '');
  return contentIn(span, taken)
    .filter(({ start }) => isBehindName(start))
    .map(({ start, end }) => folded.slice(start, end))
    .find((word) => /^[a-z]{1,3}\d{1,3}$/u.test(word));
}
