import type { Ask } from '../../../asks/ask.ts';
import { contentOf } from '../../../facts/content.ts';
import type { FactFit } from '../../../facts/fit.ts';
import type { Found } from '../../../facts/found.ts';
import type { LibraryView } from '../../../view.ts';
import { calledOff, namesPlace, newestFits } from '../claim.ts';
import { LEAST_CONTENT } from '../event.ts';

/** From here on a fact is on what is named itself, and on none of its parts, in [0, 1]. */
const OF_ITSELF = 0.9;

/** A plan whose last word is that it was given up did not come to pass. */
export function givenUp(ask: Ask, fits: readonly FactFit[], view: LibraryView): Found | undefined {
  // Of one of its businesses the plan for another one says nothing, whatever else stands in its article.
  const isOfPart = contentOf(ask, view).length > 0;
  const there = fits.filter(
    ({ fact, content, subject }) =>
      content >= LEAST_CONTENT &&
      (subject >= OF_ITSELF || !isOfPart) &&
      // A plan for New York says nothing of Hong Kong.
      ask.places.every(({ id }) => namesPlace(fact, id, view)),
  );
  const [newest] = newestFits(there, view);
  return newest && calledOff(ask, newest, view);
}
