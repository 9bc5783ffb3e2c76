import type { Language, Localized } from '../../lang/text.ts';
import type { Article, Passage } from '../article.ts';
import type { Company, Fact } from '../company.ts';
import type { Subject } from '../facts/fact.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problems/problem.ts';

/** What a check may look at. Functions of the rooms above come in as arguments, so that knowledge depends on none of them. */
export type CheckContext = {
  readonly library: Library;
  /** The names of companies, products, people and topics in a folded text, with whom each may mean. */
  readonly find: (foldedText: string) => readonly NameMention[];
  /** The day of the check, `YYYY-MM-DD`; later dates lie in the future. */
  readonly today: string;
  /** Ids of files that are there and could not be read: what refers to them is not told again. */
  readonly broken?: ReadonlySet<string>;
  /** Whether what figures count has a name in every language. Absent: it is not looked at. */
  readonly isUnitNamed?: (unit: string) => boolean;
  /** Id of the article that answers a question first; undefined when none does. Absent: nothing is asked. */
  readonly firstArticle?: (question: string) => string | undefined;
};

/** A name in a text, [start, end). */
export type NameMention = {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly Pick<Subject, 'kind' | 'id'>[];
};

/** One rule for the knowledge folder, in a file of its own name, listed in `index.ts`. */
export interface Check {
  /** The rule's name: the name of its file. */
  readonly name: string;
  /** The gravest problem that it reports. */
  readonly grade: Problem['grade'];
  /** True where it compares files with each other; the others say of a file what it and the cards say. */
  readonly compares?: boolean;
  /** Every place that breaks the rule. Never throws on a library that was loaded. */
  run(context: CheckContext): readonly Problem[];
}

/** A statement with its place: `line` is the line of the file, `field` names it in messages (`statement 3 (zh)`). */
export type PlacedStatement = {
  readonly article: Article;
  readonly passage: Passage;
  readonly text: string;
  readonly language: Language;
  readonly line: number;
  readonly field: string;
};

/** Every statement of the library. A bilingual paragraph gives one a language; the Chinese stands on the line below. */
export function statementsOf(library: Library): readonly PlacedStatement[] {
  return [...library.articles.values()].flatMap((article) =>
    article.passages.flatMap((passage) =>
      passage.statements.map(({ text, language }) => ({
        article,
        passage,
        text,
        language,
        line: lineOf(passage, language),
        field: `statement ${passage.number} (${language})`,
      })),
    ),
  );
}

/** The line of a passage's text in the language. */
export function lineOf(passage: Passage, language: Language): number {
  return passage.line + (language === 'zh' && passage.text.en !== undefined ? 1 : 0);
}

/** A fact with its place: `field` names it in messages, `lineOf` is the line of one of its parts. */
export type PlacedFact = {
  readonly fact: Fact;
  readonly field: string;
  readonly lineOf: (part: string) => number;
  readonly fiscalYearEnds: string | undefined;
};

/** Every fact that is written, company by company. Those that are made from a qualifier of another are checked there. */
export function placedFacts({ facts, companies }: Library): readonly PlacedFact[] {
  return facts
    .filter(({ madeFrom }) => madeFrom === undefined)
    .map((fact) => {
      const company = companies.get(fact.companyId);
      const card = company?.path === fact.path ? company : undefined;
      const field = card
        ? fieldOnCard(card, fact)
        : `${fact.statement.replace(/^.*#/, 'statement ')} ${fact.attribute}`;
      const lineOf = (part: string) => card?.lines[`${field}.${part}`] ?? fact.line;
      return { fact, field, lineOf, fiscalYearEnds: company?.fiscalYearEnds };
    });
}

function fieldOnCard({ facts, path }: Company, fact: Fact): string {
  return `facts.${facts.filter((one) => one.path === path).findIndex(({ line }) => line === fact.line)}`;
}

/** The problem of one part of a fact, on the line of that part. */
export function factProblem(
  { fact, field, lineOf }: PlacedFact,
  part: string,
  message: string,
  grade: Problem['grade'] = 'error',
): Problem {
  return { grade, path: fact.path, line: lineOf(part), field: `${field}.${part}`, message };
}

/** Advice on a statement, whichever language it is read in. */
export function statementAdvice({ path }: Article, passage: Passage, message: string): Problem {
  return { grade: 'advice', path, line: lineOf(passage, 'en'), field: `statement ${passage.number}`, message };
}

/** True for a text that is written as an id (`li-na`); where no entry has that id, `unknown-reference` tells of it. */
export function isStrayId({ en, zh }: Required<Localized>): boolean {
  return en === zh && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(en);
}
