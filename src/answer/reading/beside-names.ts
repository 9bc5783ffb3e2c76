import { cutsInto, isInside, type Span } from '../../search/analyse.ts';

/**
 * What is found in a question, without what begins or ends in the middle of a name: nothing was settled (和解) in 尘白禁区和解限机, nor is
 * 在美团 in America (在美).
 */
export function besideNames<Found extends Span>(found: readonly Found[], names: readonly Span[]): readonly Found[] {
  return names.length === 0 ? found : found.filter((one) => !names.some((name) => cutsInto(one, name)));
}

/** The same without what lies in a name: "9988 HK" is a stock code, and asks for nothing in Hong Kong. */
export function outsideNames<Found extends Span>(found: readonly Found[], names: readonly Span[]): readonly Found[] {
  return besideNames(found, names).filter((one) => !names.some((name) => isInside(one, name)));
}
