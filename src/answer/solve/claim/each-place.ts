import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import { pairs } from '../../asks/focus.ts';
import { bothIn } from '../../asks/grammar/claims.ts';
import type { Found } from '../../facts/found.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { decided } from './decided.ts';

/**
 * "Is Corvane listed in both London and Paris", 科维恩在伦敦和巴黎都上市了吗: so where it is in each of the two. Where one of them is not held,
 * what is held of the other stands as the nearest.
 */
export function ofEachPlace(ask: Ask, view: LibraryView, claim: (one: Ask) => Found | undefined): Found | undefined {
  const places = [...new Set(ask.places)];
  if (places.length !== 2 || ask.subjects.length !== 1 || !areBothNamed(ask, view)) return undefined;
  if (attributeOf(ask.attributes[0] ?? '', view)?.severalPlaces !== true) return undefined;
  const found = places.map((place) => claim({ ...ask, places: [place] }));
  const met = found.filter((one) => one?.verdict === 'yes');
  const rows = met.flatMap((one) => one?.rows.slice(0, 1) ?? []);
  if (rows.length === 0) return undefined;
  const sure = Math.min(...met.map((one) => one?.sure ?? 1));
  if (met.length === places.length) return decided(askedOf(ask), 'yes', rows, sure);
  return decided(
    askedOf(ask),
    'unknown',
    rows.map((row) => ({ ...row, role: 'nearest' })),
    sure,
  );
}

/** True where "both" is said of two places that are joined by "and". */
function areBothNamed({ span }: Ask, { reading }: LibraryView): boolean {
  const { folded, textLanguage } = reading;
  if (bothIn(folded, span, textLanguage).length === 0) return false;
  const places = reading.places.filter((place) => isWithin(place, span)).sort((a, b) => a.start - b.start);
  return places.some((place, at) =>
    places
      .slice(at + 1)
      .some((next) => next.start > place.end && pairs(folded.slice(place.end, next.start), textLanguage)),
  );
}
