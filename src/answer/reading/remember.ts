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
