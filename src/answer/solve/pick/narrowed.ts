import type { Ask } from '../../asks/ask.ts';
import { stageIn } from '../../asks/focus.ts';
import { type FactFit, tellsOfTopics } from '../../facts/fit.ts';
import { stageOf } from '../../facts/stages.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { namesPlace } from '../claim/claim.ts';

/** What happened within the topic that is named beside the company: which app it closed in group buying is none that it closed elsewhere. */
export function onTopics(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  return fits.filter(
    ({ fact }) => attributeOf(fact.attribute, view)?.kind !== 'event' || tellsOfTopics(fact, ask, view),
  );
}

/** Those told of the place that is named, where some are: what was raised "at the listing" need not be what was raised in Hong Kong. */
export function atPlaces(fits: readonly FactFit[], { places }: Ask, view: LibraryView): readonly FactFit[] {
  const there = fits.filter(({ fact }) => places.every(({ id }) => namesPlace(fact, id, view)));
  return there.length > 0 ? there : fits;
}

/** Those at the stage that is asked for, where some are: when a deal was closed is not when it was agreed. */
export function ofStage(fits: readonly FactFit[], { span }: Ask, { reading }: LibraryView): readonly FactFit[] {
  const { stage } = stageIn(reading.folded, span, reading.textLanguage);
  const there = fits.filter(({ fact }) => stage !== undefined && stageOf(fact) === stage);
  return there.length > 0 ? there : fits;
}

/** What a plan to begin says is no word on an end: an application to list does not tell of a delisting, one that was given up does. */
export function ofEnd(
  fits: readonly FactFit[],
  { attributes: [asked = ''] }: Ask,
  view: LibraryView,
): readonly FactFit[] {
  if (attributeOf(asked, view)?.ends !== true) return fits;
  return fits.filter(({ fact }) => !attributeOf(fact.attribute, view)?.plan || stageOf(fact) === 'failed');
}
