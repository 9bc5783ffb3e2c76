import type { Span } from '../../search/analyse.ts';

/** What is read of a stretch of a question, without the words that are taken. */
type ReadStretch<T> = (span: Span, taken: readonly Span[]) => T;

/**
 * Reads each stretch once: asks that are made of one another share their `taken` words (the very same array), so that forty
 * companies in one question do not read its words forty times.
 */
export function rememberStretches<T extends object>(read: ReadStretch<T>): ReadStretch<T> {
  const known = new WeakMap<readonly Span[], Map<string, T>>();
  return (span, taken) => {
    const ofTaken = known.get(taken) ?? new Map<string, T>();
    known.set(taken, ofTaken);
    const place = `${span.start}-${span.end}`;
    const given = ofTaken.get(place) ?? read(span, taken);
    ofTaken.set(place, given);
    return given;
  };
}

/** Makes what belongs to two things once, for as long as both are there. */
export function rememberPairs<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new WeakMap<A, WeakMap<B, { readonly made: T }>>();
  return (a, b) => {
    const ofFirst = known.get(a) ?? new WeakMap<B, { readonly made: T }>();
    known.set(a, ofFirst);
    const given = ofFirst.get(b) ?? { made: make(a, b) };
    ofFirst.set(b, given);
    return given.made;
  };
}

/** The very same list whenever nothing is taken. */
export const NOTHING_TAKEN: readonly Span[] = [];

/** Two lists of what is taken as one, the very same one for the same two: what is read without them is read once. */
export const takenBoth = rememberPairs((taken: readonly Span[], more: readonly Span[]): readonly Span[] =>
  more.length === 0 ? taken : [...taken, ...more],
);
