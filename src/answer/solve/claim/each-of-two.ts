import { isWithin } from '../../../search/analyse.ts';
import type { Entity, Mention } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { pairs } from '../../asks/focus.ts';
import { bothIn } from '../../asks/grammar/claims.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { readAlone } from '../../read-alone.ts';
import type { LibraryView } from '../../view.ts';
import { decided } from './decided.ts';

type Solve = (ask: Ask, view: LibraryView) => Found | undefined;

/**
 * "Are Lumen and Tallow both owned by Corvane", 科维恩和布林德尔都投了哈尔沃恩吗: what is claimed of two and a third is asked of each of the two
 * by itself. So where it is of both, and not so where it is not of one.
 */
export function ofEachOfTwo(ask: Ask, view: LibraryView, solve: Solve): Found | undefined {
  const both = twoNamed(ask, view);
  if (!both) return undefined;
  const found = both.map(({ text }) => solveAlone(text, view, solve));
  const rows = found.flatMap((one, place) => rowOfOne(one, both[place]?.of));
  if (rows.length === 0) return undefined;
  const verdicts = found.map((one) => one?.verdict ?? 'unknown');
  const verdict = verdicts.includes('no') ? 'no' : verdicts.includes('unknown') ? 'unknown' : 'yes';
  const [first] = found.flatMap((one) => one ?? []);
  const asked = { ...first?.asked, subjects: both.flatMap(({ of }) => of ?? []) };
  return decided(asked, verdict, rows, Math.min(...found.map((one) => one?.sure ?? 1)));
}

/** The claim on each of two names that are joined by "and", where a third is named and "both" is said. */
function twoNamed(
  { span, subjects }: Ask,
  { reading }: LibraryView,
): readonly { readonly text: string; readonly of: Entity | undefined }[] | undefined {
  const { folded, textLanguage } = reading;
  const names = reading.names.filter((name) => isWithin(name, span));
  const words = bothIn(folded, span, textLanguage);
  if (subjects.length !== 3 || names.length !== 3 || words.length === 0) return undefined;
  const place = names.findIndex((name, at) => isPair(name, names[at + 1], reading));
  const [one, other] = [names[place], names[place + 1]];
  if (!one || !other) return undefined;
  const without = (start: number, end: number) =>
    [...words, { start, end }]
      .sort((a, b) => b.start - a.start)
      .reduce((text, cut) => text.slice(0, cut.start) + text.slice(cut.end), folded.slice(0, span.end))
      .slice(span.start);
  const entityOf = (name: Mention) => subjects.find((subject) => name.entities.includes(subject));
  return [
    { text: without(one.end, other.end), of: entityOf(one) },
    { text: without(one.start, other.start), of: entityOf(other) },
  ];
}

function isPair(one: Mention, next: Mention | undefined, { folded, textLanguage }: LibraryView['reading']): boolean {
  return next !== undefined && pairs(folded.slice(one.end, next.start), textLanguage);
}

function solveAlone(text: string, given: LibraryView, solve: Solve): Found | undefined {
  const { asks, view } = readAlone(text, given);
  const [ask] = asks;
  return ask.kind === 'verdict' ? solve(ask, view) : undefined;
}

/** What decides of one, with whose it is. */
function rowOfOne(found: Found | undefined, subject: Entity | undefined): readonly FoundRow[] {
  const [row] = found?.rows ?? [];
  return row && subject ? [{ ...row, subject }] : [];
}
