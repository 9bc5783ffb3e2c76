import type { Article, Passage } from '../article.ts';
import type { Company, Fact } from '../company.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import type { Language } from '../text.ts';

/** What a check may look at. Functions of the rooms above come in as arguments, so that knowledge depends on none of them. */
export type CheckContext = {
  readonly library: Library;
  /** The names of companies, products and people in a folded text, [start, end) each. */
  readonly find: (foldedText: string) => readonly { readonly start: number; readonly end: number }[];
  /** The day of the check, `YYYY-MM-DD`; later dates lie in the future. */
  readonly today: string;
  /** Id of the article that answers a question first; undefined when none does. Absent: nothing is asked. */
  readonly firstArticle?: (question: string) => string | undefined;
};

/** One rule for the knowledge folder, in a file of its own name, listed in `index.ts`. */
export interface Check {
  /** The rule's name: the name of its file. */
  readonly name: string;
  /** The gravest problem that it reports. */
  readonly grade: Problem['grade'];
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

/** A fact with its card and the name of its field, `facts.<index from 0>`. */
export type PlacedFact = { readonly company: Company; readonly fact: Fact; readonly field: string };

/** Every fact of the library, card by card. */
export function placedFacts(library: Library): readonly PlacedFact[] {
  return [...library.companies.values()].flatMap((company) =>
    company.facts.map((fact, index) => ({ company, fact, field: `facts.${index}` })),
  );
}

/** The problem of one part of a fact, on the line of that part. */
export function factProblem(
  { company, fact, field }: PlacedFact,
  part: string,
  message: string,
  grade: Problem['grade'] = 'error',
): Problem {
  const line = company.lines[`${field}.${part}`] ?? fact.line;
  return { grade, path: company.path, line, field: `${field}.${part}`, message };
}
