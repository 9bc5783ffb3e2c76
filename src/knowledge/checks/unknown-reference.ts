import type { Localized } from '../../lang/text.ts';
import type { Article } from '../article.ts';
import { type Library, passageAt } from '../library.ts';
import { nearestOf } from '../nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { type Check, type CheckContext, factProblem, isStrayId, type PlacedFact, placedFacts } from './check.ts';

/** Every id that a file names exists: a fact's statement and attribute, a card's parent, an article's companies and people, the columns of the table of coverage, the attributes of pages, and the members of joint names. */
export const unknownReference: Check = {
  name: 'unknown-reference',
  grade: 'error',
  run: ({ library, broken }: CheckContext) => {
    const isBroken = (id: string) => broken?.has(id) ?? false;
    return [
      ...placedFacts(library).flatMap((placed) => problemsOfFact(placed, library, isBroken)),
      ...problemsOfParents(library, isBroken),
      ...problemsOfArticles(library),
      ...problemsOfPlans(library),
      ...problemsOfGroups(library),
    ];
  },
};

/** True for the id of a file that could not be read, which is told of already. */
type IsBroken = (id: string) => boolean;

function problemsOfFact(placed: PlacedFact, library: Library, isBroken: IsBroken): readonly Problem[] {
  const { attribute, statement } = placed.fact;
  const problems: Problem[] = [];
  if (!library.attributes.some(({ id }) => id === attribute)) {
    const nearest = nearestOf(
      attribute,
      library.attributes.filter(({ qualifierOf }) => qualifierOf === undefined).map(({ id }) => id),
    );
    const hint = nearest.length === 0 ? 'an id from there' : `one of the nearest ids (${nearest.join(', ')})`;
    const message = `"${attribute}" is not in attributes.yaml. Write ${hint}, or add it there`;
    problems.push(factProblem(placed, 'attribute', message));
  }
  problems.push(...problemsOfIds(placed, library, isBroken));
  const isMissing = passageAt(library, statement) === undefined && !isBroken(statement.replace(/#.*$/, ''));
  const why = isMissing ? whyMissing(statement, library) : undefined;
  if (why) problems.push(factProblem(placed, 'statement', why));
  return problems;
}

/** Values that are written as an id, and that no card, topic or place has. */
function problemsOfIds(placed: PlacedFact, { attributes }: Library, isBroken: IsBroken): readonly Problem[] {
  const { attribute, value, valueId, about, aboutId, qualifiers } = placed.fact;
  const known = attributes.find(({ id }) => id === attribute)?.qualifiers ?? {};
  const isOwn = ![value, ...Object.values(qualifiers).flatMap((values) => values.map(({ text }) => text))].includes(
    about ?? value,
  );
  const written: readonly (readonly [string, Required<Localized> | undefined, string | undefined])[] = [
    ['value', value, valueId],
    ['about', isOwn ? about : undefined, aboutId],
    ...Object.entries(qualifiers).flatMap(([name, values]) =>
      values
        .filter(({ text }) => known[name]?.values[text.en] === undefined)
        .map(({ text, id }) => [name, text, id] as const),
    ),
  ];
  return written.flatMap(([part, text, id]) => {
    if (text === undefined || id !== undefined || !isStrayId(text) || isBroken(text.en)) return [];
    const message = `no card, topic or place has the id "${text.en}". Add it to a card, or write its name as { en, zh }`;
    return [factProblem(placed, part, message)];
  });
}

function whyMissing(statement: string, library: Library): string {
  const id = statement.slice(0, statement.lastIndexOf('#'));
  const article = library.articles.get(id);
  if (!article) return `there is no article ${id}. Write the file name of an article without .md, then #<number>`;
  const number = statement.slice(id.length + 1);
  return `${id} has no statement ${number}, only 1 to ${article.passages.length}. Write one of these numbers`;
}

function problemsOfParents({ companies }: Library, isBroken: IsBroken): readonly Problem[] {
  return [...companies.values()].flatMap(({ id, parent, path, lines }): Problem[] => {
    if (parent === null || isBroken(parent) || (parent !== id && companies.has(parent))) return [];
    const message =
      parent === id
        ? 'a company does not own itself. Write the id of its owner, or null'
        : `there is no companies/${parent}.md. Write the id of a company card, or null`;
    return [{ grade: 'error', path, line: lines.parent ?? 1, field: 'parent', message }];
  });
}

function problemsOfArticles(library: Library): readonly Problem[] {
  const cards = [...library.companies.values(), ...library.topics.values()];
  const people = new Set(cards.flatMap((card) => card.people.map(({ id }) => id)));
  return [...library.articles.values()].flatMap((article) => [
    ...article.companies.flatMap((id, index) =>
      library.companies.has(id)
        ? []
        : [
            problem(
              article,
              `companies.${index}`,
              `there is no companies/${id}.md. Write the id of a company card, or add the card`,
            ),
          ],
    ),
    ...article.people.flatMap((id, index) =>
      people.has(id)
        ? []
        : [
            problem(
              article,
              `people.${index}`,
              `no card lists the person "${id}". Write an id from a card's people, or add the person there`,
            ),
          ],
    ),
  ]);
}

function problemsOfPlans({ coverage, lookedFor, pages, attributes, companies }: Library): readonly Problem[] {
  const known = new Set(attributes.map(({ id }) => id));
  const cells = coverage.map(({ id }) => id);
  const at = (path: string, field: string, message: string): Problem => ({
    grade: 'error',
    path,
    line: 1,
    field,
    message,
  });
  const strays = (path: string, field: string, named: readonly string[]) =>
    named
      .filter((attribute) => !known.has(attribute))
      .map((one) => at(path, field, `"${one}" is not in attributes.yaml. Write ${nearestOf(one, known).join(' or ')}`));
  const { describes, figures, others } = pages.head;
  return [
    ...coverage.flatMap((column) => strays('coverage.yaml', column.id, column.attributes)),
    ...strays('pages.yaml', 'head', [...describes, ...figures.flat(), ...others]),
    ...[...pages.themes, ...pages.beside].flatMap((theme) => strays('pages.yaml', theme.id, theme.attributes)),
    ...lookedFor.flatMap(({ company, cell }) => [
      ...(companies.has(company)
        ? []
        : [at('looked-for.yaml', company, `there is no companies/${company}.md. Write the id of a company card`)]),
      ...(cells.includes(cell)
        ? []
        : [
            at(
              'looked-for.yaml',
              company,
              `"${cell}" is no column of coverage.yaml. Write ${nearestOf(cell, cells).join(' or ')}`,
            ),
          ]),
    ]),
  ];
}

function problemsOfGroups({ glossary, companies }: Library): readonly Problem[] {
  const parts = [...companies.values()].flatMap(({ id, products }) => [id, ...products.map((product) => product.id)]);
  return glossary.groups.flatMap(({ names, members }, index) =>
    members
      .filter((id) => !parts.includes(id))
      .map((id): Problem => {
        const message = `"${id}" (of ${names[0]}) is neither a company card nor a product on one. Write an id from there`;
        return { grade: 'error', path: 'glossary.yaml', line: 1, field: `groups.${index}.members`, message };
      }),
  );
}

function problem(article: Article, field: string, message: string): Problem {
  return { grade: 'error', path: article.path, line: article.lines[field] ?? 1, field, message };
}
