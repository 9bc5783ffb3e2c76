import { isNameTerm, isWithin, nameTerm, type Span } from '../../search/analyse.ts';
import type { Ask } from '../asks/ask.ts';
import { contentOf } from '../facts/content.ts';
import { coverage } from '../rank/rank-passages.ts';
import { NOTHING_TAKEN, rememberPairs } from '../reading/remember.ts';
import { conceptsOf } from '../retrieve/concepts.ts';
import { createQuery, type QueryUnit } from '../retrieve/query.ts';
import { textQuestionOf } from '../retrieve/text-question.ts';
import type { LibraryView } from '../view.ts';

/** Share, in [0, 1], of what is asked that some terms hold; undefined where nothing is. */
export type ShareOfAsked = (terms: ReadonlySet<string>) => number | undefined;

/** What an ask says beside names, times, question words and `aside`, with all the ways in which a text may say it. */
export function askedContent(ask: Ask, view: LibraryView, aside: readonly Span[] = []): ShareOfAsked {
  const { reading, searchable } = view;
  const question = textQuestionOf(ask, view, isAlone(ask, view));
  const hidden = [...reading.names, ...aside].map(({ start, end }) => ({ start, end, alternatives: [] }));
  const said = conceptsOf(question, searchable).filter((concept) => !aside.some((span) => isWithin(concept, span)));
  const concepts = [...said, ...hidden];
  const query = createQuery(reading.analysis, reading.textLanguage, searchable, concepts);
  // The words of a name are another way to say the name.
  const subjects = new Set(ask.subjects.map(nameTerm));
  const isSubject = ({ alternatives }: QueryUnit) =>
    alternatives.some(({ terms }) => terms.some((one) => subjects.has(one)));
  const beside = query.units.filter((unit) => !isSubject(unit));
  const saying = (says: (term: string) => boolean) =>
    beside.filter(({ alternatives }) => alternatives.some(({ terms }) => terms.some(says)));
  const units = saying(isTelling);
  // 马云住哪 asks by a single character: whether a text says that cannot be told.
  const nothing = saying((term) => !isNameTerm(term)).length > 0 ? 0 : undefined;
  return (terms) => (units.length === 0 ? nothing : coverage({ ...query, units }, (term) => terms.has(term)));
}

/** A name is not what is asked for, and a Han character alone is what is left between two phrases. */
function isTelling(term: string): boolean {
  return !isNameTerm(term) && [...term].length > 1;
}

/** True when the question asks for nothing else. */
export function isAlone({ span }: Ask, { reading }: LibraryView): boolean {
  const outside = [
    { start: 0, end: span.start },
    { start: span.end, end: reading.folded.length },
  ];
  return outside.every(
    (part) =>
      reading.contentIn(part, NOTHING_TAKEN).length === 0 &&
      reading.names.every((name) => name.end <= part.start || part.end <= name.start),
  );
}

/** What an ask says that is in no name of its subjects: J&T is also called J&T Express, and so in every statement on it. */
export function contentBesideNames(ask: Ask, view: LibraryView): readonly QueryUnit[] {
  const besideNames = BESIDE_NAMES.get(view) ?? rememberPairs((...said) => besideNamesIn(...said, view));
  BESIDE_NAMES.set(view, besideNames);
  return besideNames(contentOf(ask, view), ask.subjects);
}

type BesideNames = (content: readonly QueryUnit[], subjects: Ask['subjects']) => readonly QueryUnit[];

/** What each question says beside its names: many statements are compared with it. */
const BESIDE_NAMES = new WeakMap<LibraryView, BesideNames>();

function besideNamesIn(
  content: readonly QueryUnit[],
  subjects: Ask['subjects'],
  view: LibraryView,
): readonly QueryUnit[] {
  const names = subjects.flatMap((entity) => Object.values(entity.names)).join(' ');
  const terms = new Set(view.searchable.analyser.analyse(names).tokens.map(({ term }) => term));
  return content.filter(({ alternatives }) => alternatives.some((one) => one.terms.some((term) => !terms.has(term))));
}

/** "Did Xiaomi make phones with Leica" is decided by no text, where none knows of Leica. */
export function holdsUnknownWord(ask: Ask, view: LibraryView): boolean {
  const { index } = view.searchable;
  const isUnknown = ({ alternatives }: QueryUnit) =>
    alternatives.every(({ terms }) => terms.some((term) => index.documentFrequency(term) === 0));
  return contentOf(ask, view).some(isUnknown);
}
