import { fold } from '../../../lang/text.ts';
import { escapeForPattern } from '../../../lang/words.ts';
import type { Article, Passage } from '../../article.ts';
import type { Attribute } from '../../attribute.ts';
import type { Fact } from '../../facts/fact.ts';
import { nearestDate } from '../../facts/suggest-fact.ts';
import type { Library } from '../../library.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, type CheckContext, lineOf, type NameMention } from '../check.ts';

/** A person whom a statement names with an office stands in a fact below it. */
export const officeWithoutFact: Check = {
  name: 'office-without-fact',
  grade: 'advice',
  run: ({ library, find }) => {
    const offices = officesOf(library);
    return [...library.articles.values()].flatMap((article) =>
      article.passages.flatMap((passage) => problemsOf({ article, passage, offices, find })),
    );
  },
};

/** What stands beside a person's name as a title, made from an attribute. */
export type Office = { readonly id: string; readonly label: string; readonly before: RegExp; readonly behind: RegExp };

/** The offices that a library knows. */
export function officesOf({ attributes }: Pick<Library, 'attributes'>): readonly Office[] {
  return attributes.flatMap(officeOf);
}

/** The words of an attribute that stand beside a name as its title: its label, what begins with it, and letters such as CEO. */
function officeOf({ id, answers, kind, labels, asks }: Attribute): readonly Office[] {
  const label = fold(labels.en);
  const named = asks.en.filter((phrase) => fold(phrase).startsWith(label));
  if (answers !== 'person' || kind !== 'state' || named.length === 0) return [];
  const titles = [...named, ...asks.en.filter((phrase) => /^[A-Z]{3}$/.test(phrase))].map(fold);
  const words = `(?:${[...titles]
    .sort((a, b) => b.length - a.length)
    .map(escapeForPattern)
    .join('|')})`;
  return [
    {
      id,
      label: labels.en,
      before: new RegExp(`(?<!\\bformer[^,;.]{0,20})\\b${words},? $`, 'u'),
      behind: new RegExp(`^,(?: (?:the|its|a|an|then|\\p{L}+['’]s))* ${words}\\b`, 'u'),
    },
  ];
}

type Place = {
  readonly article: Article;
  readonly passage: Passage;
  readonly offices: readonly Office[];
  readonly find: CheckContext['find'];
};

function problemsOf({ article, passage, offices, find }: Place): readonly Problem[] {
  const folded = fold(passage.text.en ?? '');
  return namedOffices(folded, offices, find).flatMap(({ mention, office, people }): readonly Problem[] => {
    if (passage.facts.some((held) => names(held, people))) return [];
    const fact = suggestion(office.id, people[0], nearestDate(folded, mention, article.published));
    const message = `names ${nameOf(passage, folded, mention)} as ${office.label}, and no fact holds it. Write ${fact}`;
    const field = `statement ${passage.number}`;
    return [{ grade: 'advice', path: article.path, line: lineOf(passage, 'en'), field, message }];
  });
}

export type NamedOffice = {
  readonly mention: NameMention;
  readonly office: Office;
  /** Whom the name may mean. */
  readonly people: readonly [string, ...string[]];
};

/** The people whom a folded English text names with an office. */
export function namedOffices(
  folded: string,
  offices: readonly Office[],
  find: CheckContext['find'],
): readonly NamedOffice[] {
  return find(folded).flatMap((mention): readonly NamedOffice[] => {
    const [first, ...others] = mention.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id);
    const office = offices.find(
      ({ before, behind }) => before.test(folded.slice(0, mention.start)) || behind.test(folded.slice(mention.end)),
    );
    return office && first !== undefined ? [{ mention, office, people: [first, ...others] }] : [];
  });
}

function names({ subject, valueId, aboutId, qualifiers }: Fact, people: readonly string[]): boolean {
  const others = Object.values(qualifiers).flatMap((values) => values.map(({ id }) => id));
  return [subject.id, valueId, aboutId, ...others].some((id) => id !== undefined && people.includes(id));
}

function nameOf({ text }: Passage, folded: string, { start, end }: NameMention): string {
  return (text.en?.length === folded.length ? text.en : folded).slice(start, end);
}

function suggestion(attribute: string, person: string, at: string | undefined): string {
  return `- { attribute: ${attribute}, value: ${person}${at === undefined ? '' : `, at: ${at}`} }`;
}
