import type { Language } from '../../../lang/text.ts';
import { createDirectory, type Directory } from '../../facts/directory.ts';
import type { Fact } from '../../facts/fact.ts';
import { namedIn } from '../../facts/named-in.ts';
import { type Library, passageAt } from '../../library.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, factProblem, type PlacedFact, placedFacts } from '../check.ts';

type Context = {
  readonly library: Library;
  readonly directory: Directory;
  /** Ids of the attributes that are events. */
  readonly events: ReadonlySet<string>;
};

/**
 * Whom a fact is about, and whoever it names by an id, is named in the statement that it cites, in every language of that statement. Which
 * event it is may be told by a fact of the same attribute in the same article: the parts of one event stand at their own statements.
 */
export const nameNotInStatement: Check = {
  name: 'name-not-in-statement',
  grade: 'error',
  run: ({ library }) => {
    const events = new Set(library.attributes.filter(({ kind }) => kind === 'event').map(({ id }) => id));
    const context = { library, directory: directoryOf(library), events };
    return placedFacts(library).flatMap((placed) => problemsOf(placed, context));
  },
};

export function directoryOf({ companies, topics, places }: Library): Directory {
  return createDirectory({
    companies: [...companies.values()],
    topics: [...topics.values()],
    places: [...places.values()],
  });
}

function problemsOf(placed: PlacedFact, context: Context): readonly Problem[] {
  const { fact } = placed;
  const problems = idsOf(fact).flatMap(([part, id]) => {
    const missing = notNaming(fact, id, context);
    if (missing.length === 0 || (tellsEvent(part, fact, context) && isNamedBySibling(fact, id, context))) return [];
    return [factProblem(placed, part, explain(id, missing, fact), part === 'value' ? 'error' : 'advice')];
  });
  if (problems.length > 0 || isOnSubject(fact, context)) return problems;
  const message = `${fact.statement} does not name ${fact.subject.id}, which the fact is about. Write of: with the id of whom it is about, or write the name there`;
  return [factProblem(placed, 'of', message, 'advice')];
}

/** True when a language names the subject, or what belongs to it; a topic need not be named. */
function isOnSubject({ subject, statement }: Fact, { library, directory }: Context): boolean {
  const { companies } = library;
  const company = subject.kind === 'company' ? companies.get(subject.id) : undefined;
  const parts = [...(company?.products ?? []), ...(company?.people ?? [])].flatMap(({ id }) => directory.all(id));
  const forms = [...directory.all(subject.id), ...parts].flatMap((known) => known.forms);
  const { en, zh } = passageAt(library, statement)?.text ?? {};
  return subject.kind === 'topic' || [en, zh].some((text) => text === undefined || namedIn(text, forms));
}

/** The languages of the statement in which the id's names do not stand. */
function notNaming({ statement }: Fact, id: string, { library, directory }: Context): readonly Language[] {
  const forms = directory.all(id).flatMap((known) => known.forms);
  const text = passageAt(library, statement)?.text;
  if (!text || forms.length === 0) return [];
  return (['en', 'zh'] as const).filter((language) => text[language] !== undefined && !namedIn(text[language], forms));
}

/** True for the part that says which event it is: its narrowing, or what happened to whom. */
function tellsEvent(part: string, { attribute }: Fact, { events }: Context): boolean {
  return part === 'about' || (part === 'value' && events.has(attribute));
}

function isNamedBySibling(fact: Fact, id: string, context: Context): boolean {
  const article = context.library.articles.get(fact.statement.slice(0, fact.statement.lastIndexOf('#')));
  const siblings = article?.passages.flatMap(({ facts }) => facts) ?? [];
  return siblings.some(
    (other) =>
      other.statement !== fact.statement &&
      other.attribute === fact.attribute &&
      (other.aboutId === id || other.valueId === id) &&
      notNaming(other, id, context).length === 0,
  );
}

/** The ids that are written in a fact, with the part that holds each; what follows from another part is left out. */
function idsOf({ subject, valueId, about: _, aboutId, qualifiers }: Fact): readonly (readonly [string, string])[] {
  const others = Object.entries(qualifiers).flatMap(([name, values]) =>
    values.flatMap(({ id }) => (id === undefined ? [] : [[name, id] as const])),
  );
  const isOwn = aboutId !== undefined && ![subject.id, valueId, ...others.map(([, id]) => id)].includes(aboutId);
  return [
    ...(valueId === undefined ? [] : [['value', valueId] as const]),
    ...(isOwn ? [['about', aboutId] as const] : []),
    ...others,
  ];
}

const NAMES = { en: 'English', zh: 'Chinese' } as const;

function explain(id: string, missing: readonly Language[], { statement }: Fact): string {
  const where = missing.map((language) => NAMES[language]).join(' and the ');
  return `the ${where} of ${statement} does not name ${id}. Write the name there (or add the one that stands there to the card), or name who stands there`;
}
