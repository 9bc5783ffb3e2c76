import { sentencesOf } from '../../lang/sentences.ts';
import { type Language, type Localized, languageOf } from '../../lang/text.ts';
import type { Article, Passage, Statement } from '../article.ts';
import { type Ask, parseFactList } from '../facts/parse-fact-list.ts';
import { type Block, readBlocks } from '../markdown/read-blocks.ts';
import { fileProblem, type Problem } from '../problems/problem.ts';
import { type ArticleFields, dayInPath, readArticleFields, UNTOLD } from './article-fields.ts';
import { articleIdOf, lastPart } from './article-id.ts';
import { draftProblems } from './draft.ts';
import { isUnclosed, type SourceFile, splitFrontMatter } from './front-matter.ts';

export type ParsedArticle = { readonly article?: Article; readonly problems: readonly Problem[] };

/** One article, or the problems that keep it out of the library; advice may come with an article. */
export function parseArticle({ path, text }: SourceFile): ParsedArticle {
  const parts = splitFrontMatter(text);
  const unread = parts ? undefined : unreadFrontMatter(text);
  if (unread !== undefined) return { problems: [fileProblem(path, unread)] };
  const { yaml, body, bodyLine } = parts ?? { yaml: '', body: text.replace(/^\uFEFF/, ''), bodyLine: 1 };
  const {
    fields = undefined,
    problems: told,
    lines,
  } = parts ? readArticleFields(path, yaml, 2) : { fields: UNTOLD, problems: [], lines: {} };
  const unfinished = draftProblems(path, body, bodyLine);
  if (!fields || unfinished.length > 0) return { problems: [...told, ...unfinished] };
  const id = articleIdOf(path);
  const { passages, asks, title, problems: found } = readBody({ articleId: id, path, body, firstLine: bodyLine });
  if (found.some(({ grade }) => grade === 'error')) return { problems: found };
  if (passages.length === 0) {
    const message = 'has no text. Write at least one paragraph below the front matter';
    return { problems: [{ grade: 'error', path, line: bodyLine, field: 'body', message }] };
  }
  const questions = [...fields.questions, ...asks.map((ask) => ask.text)];
  const asked = asks.map(({ line }, index) => [`questions.${fields.questions.length + index}`, line]);
  const shown = withTitle(fields, { title, path, passages });
  const article = { ...shown, questions, id, path, lines: { ...lines, ...Object.fromEntries(asked) } };
  return { article, problems: [...told, ...found, ...untold(article)] };
}

/** Front matter that is no such thing as YAML between two lines of dashes. */
function unreadFrontMatter(text: string): string | undefined {
  if (isUnclosed(text)) return 'begins a front matter that does not end. Put a line of --- below its last field';
  if (/^\uFEFF?\+{3}[ \t]*\r?\n/.test(text))
    return 'has front matter in TOML (+++). Write it as YAML between lines of ---';
  return undefined;
}

type Untitled = Pick<Article, 'path' | 'passages'> & { readonly title: string };

/** An article without a title is called by its first heading, or else by its file; without a date it has the day in its path. */
function withTitle(fields: ArticleFields, { title, path, passages }: Untitled) {
  const published = fields.published || dayInPath(path);
  if (fields.title) return { ...fields, title: fields.title, published, passages };
  const name = title || lastPart(path).replaceAll(/[-_]+/g, ' ');
  // What the article is called is no heading below its title.
  const own = passages.map((passage) => (passage.heading === title ? { ...passage, heading: '' } : passage));
  return { ...fields, title: { [languageOf(name)]: name }, published, passages: own };
}

/** What an article does not say of itself, in one line. */
function untold({ path, publisher, url, published }: Article): readonly Problem[] {
  const fields = Object.entries({ publisher, url, published });
  const missing = fields.filter(([, value]) => value === '').map(([name]) => name);
  if (missing.length === 0) return [];
  const message = `is cited without ${missing.join(', ')}, which its front matter does not name. Add what you know`;
  return [{ grade: 'advice', path, line: 1, field: 'front matter', message }];
}

export type Body = {
  readonly articleId: string;
  readonly path: string;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly firstLine: number;
};

type ReadBody = {
  readonly passages: readonly Passage[];
  readonly asks: readonly Ask[];
  /** The first heading; empty where there is none. */
  readonly title: string;
  readonly problems: readonly Problem[];
};

/** The paragraphs of a Markdown text, numbered from 1, with the facts and questions in the lists right below them. */
export function readBody({ articleId, path, body, firstLine }: Body): ReadBody {
  const { blocks, title, indented } = readBlocks(body, firstLine);
  const advice = (lines: readonly number[], message: string): readonly Problem[] =>
    lines.slice(0, 1).map((line) => ({ grade: 'advice', path, line, field: 'body', message }));
  const whole = blocks.map((block) => ({ block, ...textsOf(block.text) }));
  const kept = whole.filter(({ statements }) => statements.length > 0);
  const read = kept.map((one, index) => passageOf(one, { articleId, path, number: index + 1 }));
  const cut = whole.filter(({ isCut }) => isCut).map(({ block }) => block.line);
  return {
    title,
    passages: read.map(({ passage }) => passage),
    asks: read.flatMap(({ asks }) => asks),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...advice(indented, INDENTED),
      ...advice(cut, `leaves out ${cut.length} paragraphs or parts of them: ${UNREADABLE}`),
    ],
  };
}

const INDENTED = 'has prose indented by four spaces, which makes it code, and code is not read. Begin it at the margin';
const UNREADABLE =
  'a template ({{ … }}), characters that were lost (\uFFFD) or more than 10,000 characters without a blank line';

type Read = { readonly passage: Passage; readonly asks: readonly Ask[]; readonly problems: readonly Problem[] };

function passageOf(
  { block: { list: source, listLine, line, heading }, text, statements }: Texts & { readonly block: Block },
  { articleId, path, number }: { readonly articleId: string; readonly path: string; readonly number: number },
): Read {
  const field = `statement ${number}`;
  const { list, problems } =
    source === undefined ? { problems: [] } : parseFactList({ path, field, source, firstLine: listLine ?? line });
  const passage: Passage = {
    articleId,
    number,
    line,
    heading,
    text,
    statements,
    asks: list?.asks.map(({ line: _, ...ask }) => ask) ?? [],
    written: list?.facts ?? [],
    facts: [],
  };
  return { passage, asks: list?.asks ?? [], problems };
}

type Texts = {
  readonly text: Localized;
  /** None where nothing of the paragraph can be shown. */
  readonly statements: readonly Statement[];
  /** True where something of it is left out. */
  readonly isCut: boolean;
};

/** Characters of a paragraph; whoever writes more has forgotten the blank lines. */
const LONGEST_PARAGRAPH = 10_000;
/** What a site puts other words in for, and characters that were lost before: a quotation would not say what the page says. */
const UNQUOTABLE = /\{\{|\}\}|\{%|%\}|\uFFFD/;
const NOTHING: Texts = { text: {}, statements: [], isCut: true };

/** A paragraph with English lines followed by Chinese lines is two twins; any other is prose in one language. */
function textsOf(paragraph: string): Texts {
  if (paragraph.length > LONGEST_PARAGRAPH) return NOTHING;
  const lines = paragraph.split('\n').map((line) => line.trim());
  const languages = lines.map(languageOf);
  const split = languages.indexOf('zh');
  const twins = split > 0 && languages.slice(split).every((language) => language === 'zh');
  if (twins) {
    if (UNQUOTABLE.test(paragraph)) return NOTHING;
    const [en, zh] = [lines.slice(0, split).join(' '), lines.slice(split).join('')];
    return {
      text: { en, zh },
      statements: [
        { text: en, language: 'en' },
        { text: zh, language: 'zh' },
      ],
      isCut: false,
    };
  }
  const language = languageOf(paragraph);
  return proseOf(lines.join(language === 'en' ? ' ' : ''), language);
}

function proseOf(whole: string, language: Language): Texts {
  const isCut = UNQUOTABLE.test(whole);
  const text = isCut ? quotable(whole).join(language === 'en' ? ' ' : '') : whole;
  return { text: { [language]: text }, statements: sentences(text, language), isCut };
}

function quotable(text: string): readonly string[] {
  return sentencesOf(text)
    .map(([start, end]) => text.slice(start, end))
    .filter((sentence) => !UNQUOTABLE.test(sentence));
}

function sentences(text: string, language: Language): readonly Statement[] {
  return sentencesOf(text).map(([start, end]) => ({ text: text.slice(start, end), language }));
}
