import { GRAMMARS } from '../../../lang/index.ts';
import { byLanguage } from '../../../lang/lazy/by-language.ts';
import { compile } from '../../../lang/pattern.ts';
import { fold } from '../../../lang/text.ts';
import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import type { Selected } from '../../rank/select.ts';
import type { LibraryView } from '../../view.ts';

const SAYING = byLanguage((language) => {
  const { before, behind, anybody, verbs, ends, by, others } = GRAMMARS[language].saying;
  return {
    before: compile(before),
    behind: compile(behind),
    anybody: compile(`^${anybody}`),
    verbs: compile(verbs),
    ends: compile(ends),
    by: compile(by),
    others: compile(others),
  };
});

/** Characters behind a name, or before it, in which it stands that they say something. */
const NEAR = 60;

/** What somebody is asked to have said is told by a statement in which they say something. */
export function toldBySayer(ask: Ask, view: LibraryView): ((one: Selected) => boolean) | undefined {
  const names = sayerOf(ask, view);
  return names && (({ document }) => saysSomething(names, document));
}

/**
 * All names of who is asked to have said something: those of Muddy Waters in "what did Muddy Waters say about YY". Undefined where that is
 * not asked, or nobody is named: "what did the regulator say about YY".
 */
function sayerOf({ kind, span }: Ask, { reading }: LibraryView): readonly string[] | undefined {
  if (kind !== 'text') return undefined;
  const saying = SAYING[reading.textLanguage];
  const asked = reading.folded.slice(span.start, span.end);
  const before = saying.before.exec(asked);
  if (!before) return undefined;
  const start = before.index + before[0].length;
  const behind = saying.behind.exec(asked.slice(start));
  const written = behind ? asked.slice(start, start + behind.index).trim() : '';
  if (written === '' || saying.anybody.test(written)) return undefined;
  const end = span.start + start + (behind?.index ?? 0);
  const entities = reading.names
    .filter((name) => isWithin(name, { start: span.start + start, end }))
    .flatMap((name) => name.entities);
  const names = entities.flatMap((entity) => Object.values(entity.names));
  return [...new Set([written, ...names.map((name = '') => fold(name))])].filter((name) => name !== '');
}

/** True for a statement in which one of the names is told to say something, and not only spoken of: "YY denied the report of Muddy Waters". */
export function saysSomething(
  names: readonly string[],
  { folded, language }: Pick<Selected['document'], 'folded' | 'language'>,
): boolean {
  const { verbs, ends, by, others } = SAYING[language];
  return names.some((name) =>
    placesOf(name, folded).some((start) => {
      const before = folded.slice(Math.max(0, start - NEAR), start).trim();
      if (by.test(before)) return true;
      const [behind = ''] = folded.slice(start + name.length, start + name.length + NEAR).split(ends);
      return !others.test(before) && verbs.test(behind);
    }),
  );
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}
