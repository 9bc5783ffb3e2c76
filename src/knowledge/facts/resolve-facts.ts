import { dateWords } from '../../lang/dates/date-words.ts';
import { once } from '../../lang/lazy/once.ts';
import type { Article, Passage } from '../article.ts';
import type { Attribute } from '../attribute.ts';
import { localizedName } from '../names.ts';
import type { Problem } from '../problems/problem.ts';
import type { Steps } from '../steps.ts';
import { createDirectory, type Directory, type DirectoryParts, type Known } from './directory.ts';
import type { Fact, FactValue, Subject, WrittenFact } from './fact.ts';
import type { KeptEnds } from './follow-ends.ts';
import { readValue } from './read-value.ts';
import { haveSameItems } from './same-items.ts';

export type FactParts = DirectoryParts & {
  readonly articles: readonly Article[];
  readonly attributes: readonly Attribute[];
  /** Ids of cards that are there and could not be read: what is on them is left out without a word. */
  readonly broken?: ReadonlySet<string>;
};

type Context = { readonly directory: Directory; readonly attributes: ReadonlyMap<string, Attribute> } & {
  /** Attributes that are asked for, by the `<attribute>.<qualifier>` that answers them. */
  readonly madeFrom: ReadonlyMap<string, Attribute>;
};
type Placed = { readonly article: Article; readonly passage: Passage; readonly written: WrittenFact };

export type ResolvedFacts = { readonly facts: readonly Fact[]; readonly problems: readonly Problem[] };

/** The facts of each article by its path, in a form that can be kept with the files that they were resolved by. */
export type KeptFacts = {
  readonly broken: readonly string[];
  readonly byPath: ReadonlyMap<string, ResolvedFacts>;
  /** Where they end by what other facts tell, in their order behind those of the cards; left out before that is known. */
  readonly ends?: KeptEnds;
};

/** What facts are read by beside their article. */
type Basis = Omit<FactParts, 'articles'>;

/**
 * Resolves the facts below the statements of all articles: with what their ids name; what names nothing is left out and told.
 * Remembers those of each article until a card, a place or an attribute changes. Halts after each article.
 */
export function createFactResolver(): (
  parts: FactParts,
  kept?: KeptFacts,
) => Steps<ResolvedFacts & { readonly kept: KeptFacts }> {
  let basis: Basis | undefined;
  let known = new WeakMap<Article, ResolvedFacts>();
  return function* resolveInSteps({ articles, ...given }, kept) {
    if (!basis || !isSameBasis(basis, given)) known = new WeakMap();
    basis = given;
    const context = once(() => contextOf(given));
    const broken = [...(given.broken ?? [])];
    const before = kept && haveSameItems(kept.broken, broken) ? kept.byPath : undefined;
    const [facts, problems]: [Fact[], Problem[]] = [[], []];
    const byPath = new Map<string, ResolvedFacts>();
    for (const article of articles) {
      const resolved =
        known.get(article) ?? before?.get(article.path) ?? resolveArticle(article, context(), given.broken);
      known.set(article, resolved);
      byPath.set(article.path, resolved);
      facts.push(...resolved.facts);
      problems.push(...resolved.problems);
      yield;
    }
    return { facts, problems, kept: { broken, byPath, ...(before && kept?.ends && { ends: kept.ends }) } };
  };
}

function contextOf(basis: Basis): Context {
  const { attributes } = basis;
  return {
    directory: createDirectory(basis),
    attributes: new Map(attributes.map((attribute) => [attribute.id, attribute])),
    madeFrom: new Map(attributes.flatMap((one) => partsTold(one).map((part) => [part, one] as const))),
  };
}

/** The qualifiers of other attributes from which facts of one are made. */
function partsTold({ qualifierOf, alsoFrom }: Attribute): readonly string[] {
  return qualifierOf === undefined ? alsoFrom : [qualifierOf, ...alsoFrom];
}

/** Cards that were not read again are the same objects. */
function isSameBasis(a: Basis, b: Basis): boolean {
  return (
    haveSameItems(a.companies, b.companies) &&
    haveSameItems(a.topics, b.topics) &&
    haveSameItems(a.places, b.places) &&
    haveSameItems(a.attributes, b.attributes) &&
    haveSameItems([...(a.broken ?? [])], [...(b.broken ?? [])])
  );
}

function resolveArticle(article: Article, context: Context, broken: Basis['broken']): ResolvedFacts {
  const [facts, problems]: [Fact[], Problem[]] = [[], []];
  for (const passage of article.passages) {
    for (const written of passage.written) {
      const resolved = resolve({ article, passage, written }, context);
      if ('message' in resolved) problems.push(...(waitsFor(broken, article, written) ? [] : [resolved]));
      else facts.push(resolved, ...madeOf(resolved, context));
    }
  }
  return { facts, problems };
}

function waitsFor(broken: FactParts['broken'], { companies, topics }: Article, { of }: WrittenFact): boolean {
  return [...companies, ...topics, of ?? ''].some((id) => broken?.has(id));
}

function resolve(placed: Placed, context: Context): Fact | Problem {
  const { article, passage, written } = placed;
  const { of, about, value, qualifiers, ...dated } = written;
  const undated = dated.at === undefined && dated.from === undefined && dated.until === undefined;
  const rest = undated ? { ...dated, at: article.published, undated } : dated;
  const attribute = context.attributes.get(written.attribute);
  const owner = subjectOf(placed, context.directory);
  if (typeof owner === 'string') return problem(placed, 'of', owner);
  const said = value === undefined ? dateOf(written, attribute) : readOwnValue(value, attribute, context);
  if (said === undefined) {
    return problem(placed, 'value', 'is missing, and its attribute is not told by a date alone. Write what is so');
  }
  const { subject, companyId } = owner;
  const read = qualifiersOf(qualifiers, written, { attribute, context });
  const narrowed =
    about === undefined
      ? narrowedBy(owner, { attribute, said, isDated: value === undefined }, read)
      : readValue(about, { answers: 'thing', near: companyId, directory: context.directory });
  return {
    ...rest,
    subject,
    companyId,
    about: narrowed?.text,
    aboutId: narrowed?.id,
    value: said.text,
    valueId: said.id,
    figure: said.figure,
    unit: written.unit ?? said.unit,
    qualifiers: read,
    statement: `${article.id}#${passage.number}`,
    path: article.path,
  };
}

type Said = { readonly attribute: Attribute | undefined; readonly said: FactValue; readonly isDated: boolean };

/** What narrows a fact that does not say so itself: what was launched that day, the holder of a stake, the product that it is on. */
function narrowedBy(
  { subject, names }: Owner,
  { attribute, said, isDated }: Said,
  qualifiers: Fact['qualifiers'],
): Pick<FactValue, 'text' | 'id'> | undefined {
  if (attribute?.answers === 'date' && !isDated) return said;
  const name = Object.keys(qualifiers).find((one) => attribute?.qualifiers[one]?.narrows);
  const [value] = name === undefined ? [] : (qualifiers[name] ?? []);
  return value ?? (subject.kind === 'product' ? { text: localizedName(names), id: subject.id } : undefined);
}

type Owner = { readonly subject: Subject; readonly companyId: string; readonly names: Known['names'] };

/** What the fact is about, or why that can't be told. */
function subjectOf({ article, written }: Placed, directory: Directory): Owner | string {
  const id =
    written.of ?? article.companies[0] ?? article.topics.find((topic) => directory.find(topic)?.kind === 'topic');
  if (id === undefined) return 'is missing, and the article is on no company. Write of: <id>';
  const known = directory.find(id);
  if (!known || known.kind === 'place') {
    return `"${id}" is no company, product, person or topic. Write the id of a card, or add it there`;
  }
  const companyId = article.companies.find((one) => known.companyIds.includes(one)) ?? known.companyIds[0] ?? '';
  return { subject: { kind: known.kind, id }, companyId, names: known.names };
}

function readOwnValue(
  value: NonNullable<WrittenFact['value']>,
  attribute: Attribute | undefined,
  { directory }: Context,
): FactValue {
  return readValue(value, { answers: attribute?.answers ?? 'thing', directory });
}

/** The date in words, where it is the answer: of what happened, and of what nothing else is known. */
function dateOf({ at, from, until }: WrittenFact, attribute: Attribute | undefined): FactValue | undefined {
  const date = at ?? from ?? until;
  if (date === undefined && attribute?.kind === 'event') return { text: attribute.labels };
  if (date === undefined || (attribute && attribute.answers !== 'date' && attribute.kind !== 'event')) return undefined;
  const text = dateWords(date);
  return text && { text };
}

function qualifiersOf(
  qualifiers: WrittenFact['qualifiers'],
  written: WrittenFact,
  { attribute, context }: { readonly attribute: Attribute | undefined; readonly context: Context },
): Fact['qualifiers'] {
  const read = Object.entries(qualifiers).map(([name, values]) => {
    const qualifier = attribute?.qualifiers[name];
    const answers = qualifier?.answers ?? 'thing';
    const reading = { answers, directory: context.directory, words: qualifier?.values ?? {} };
    return [name, values.map((value) => withUnit(readValue(value, reading), answers, written.unit))] as const;
  });
  return Object.fromEntries(read);
}

/** An amount of money without a unit of its own is in the fact's. */
function withUnit(value: FactValue, answers: string, unit: string | undefined): FactValue {
  if (answers !== 'money' || !value.figure || value.unit !== undefined || unit === undefined) return value;
  return { ...value, unit };
}

/** What people ask for by a name of its own, such as the price of a listing. */
function madeOf(fact: Fact, { madeFrom, attributes }: Context): readonly Fact[] {
  return Object.entries(fact.qualifiers).flatMap(([name, [value]]) => {
    const key = `${fact.attribute}.${name}`;
    const attribute = madeFrom.get(key);
    if (!attribute || !value) return [];
    const { valueId: _, ...shared } = fact;
    return [
      {
        ...shared,
        attribute: attribute.id,
        value: value.text,
        valueId: value.id,
        figure: value.figure,
        unit: value.unit,
        at: fact.at ?? fact.from,
        from: undefined,
        until: undefined,
        qualifiers: attribute.qualifierOf === key ? {} : basisOf(fact, attribute, attributes),
        madeFrom: key,
      },
    ];
  });
}

const TARGET = 'target';

/** What a plan or a target says is a target too: the value at which a company means to list is not yet its value. */
function basisOf(
  { attribute: whole, qualifiers: { basis } }: Fact,
  { qualifiers }: Attribute,
  attributes: Context['attributes'],
): Fact['qualifiers'] {
  if (basis) return { basis };
  const target = qualifiers['basis']?.values[TARGET];
  return attributes.get(whole)?.plan && target ? { basis: [{ text: { en: TARGET, zh: target } }] } : {};
}

function problem({ article, passage, written }: Placed, part: string, message: string): Problem {
  const field = `statement ${passage.number} ${written.attribute}.${part}`;
  return { grade: 'error', path: article.path, line: written.line, field, message };
}
