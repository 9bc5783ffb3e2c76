import { type Attribute, isOffice } from '../../../knowledge/attribute.ts';
import { articleAt } from '../../../knowledge/library.ts';
import { GRAMMARS } from '../../../lang/index.ts';
import { byLanguage } from '../../../lang/lazy/by-language.ts';
import { compile, compileAll } from '../../../lang/pattern.ts';
import { fold } from '../../../lang/text.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { SearchableLibrary } from '../../../search/searchable.ts';
import { dayOfFact } from '../../facts/current.ts';
import { rememberPairs } from '../../reading/remember.ts';
import { attributeOf, entityOf, isInStatement, type LibraryView } from '../../view.ts';

/** How far from "former chief executive" stands of what, in characters. */
const BESIDE = 20;

const NOT_FORMER = byLanguage((language) => compile(GRAMMARS[language].former.unless));
const OF = byLanguage((language) => compile(GRAMMARS[language].former.of));
const FORMER = new WeakMap<Attribute, Readonly<Record<'en' | 'zh', RegExp>>>();

/** True where a later statement on a company calls a holder of one of its offices a former one: "former co-chief executive of Lufax". */
export function isToldFormer(fact: DatedFact, { searchable }: LibraryView): boolean {
  return toldFormer(fact, searchable);
}

/** The same for every question. */
const toldFormer = rememberPairs((fact: DatedFact, searchable: SearchableLibrary): boolean => {
  const view = { searchable };
  const office = attributeOf(fact.attribute, view);
  if (!office || !isOffice(office) || fact.about !== undefined) return false;
  const { facts, library } = searchable;
  const references = new Set((facts.of.get(fact.subject.id) ?? []).map(({ statement }) => statement));
  const whose = namesOf(fact.subject.id, view);
  const who = fact.valueId === undefined ? [fact.value.en, fact.value.zh].map(fold) : namesOf(fact.valueId, view);
  return [...references].some((reference) => {
    if ((articleAt(library, reference)?.published ?? '') <= dayOfFact(fact)) return false;
    const names = ({ folded }: IndexedPassage) => who.some((name) => folded.includes(name));
    return (
      isInStatement(reference, view, names) && isInStatement(reference, view, (text) => isFormer(text, office, whose))
    );
  });
});

function namesOf(id: string, view: Pick<LibraryView, 'searchable'>): readonly string[] {
  return Object.values(entityOf(id, view)?.names ?? {}).flatMap((name) => (name === undefined ? [] : fold(name)));
}

function isFormer({ folded, language }: IndexedPassage, office: Attribute, whose: readonly string[]): boolean {
  return [...folded.matchAll(formerOf(office)[language])].some(({ index, 0: words }) => {
    if (NOT_FORMER[language].test(folded.slice(Math.max(0, index - 1), index + words.length))) return false;
    const end = index + words.length;
    const behind = folded.slice(end, end + BESIDE);
    const beside = [folded.slice(Math.max(0, index - BESIDE), index), OF[language].test(behind) ? behind : ''];
    return whose.some((name) => beside.some((text) => text.includes(name)));
  });
}

function formerOf(office: Attribute): Readonly<Record<'en' | 'zh', RegExp>> {
  const known = FORMER.get(office);
  if (known) return known;
  const of = (language: 'en' | 'zh') =>
    compileAll([`${GRAMMARS[language].former.say}(${office.asks[language].map(fold).join('|')})`]);
  const made = { en: of('en'), zh: of('zh') };
  FORMER.set(office, made);
  return made;
}
