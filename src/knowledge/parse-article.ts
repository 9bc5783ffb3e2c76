import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { sentencesOf } from '../lang/sentences.ts';
import { type Language, type Localized, languageOf } from '../lang/text.ts';
import { type Article, articleSchema, type Passage, type Statement } from './article.ts';
import { draftProblems } from './draft.ts';
import { type Ask, isFactList, parseFactList } from './facts/parse-fact-list.ts';
import { parseYaml, type SourceFile, splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** One article, or the problems that keep it out of the library. */
export function parseArticle(file: SourceFile): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const parts = splitFrontMatter(file.text);
  if (!parts) {
    const message =
      'has no front matter. Start the file with --- and the fields title, publisher, url, published, then ---';
    return { problems: [{ grade: 'error', path: file.path, line: 1, field: 'file', message }] };
  }
  const { value, problems, lines } = parseYaml(articleSchema, file.path, parts.yaml, 2);
  const unfinished = draftProblems(file.path, parts.body, parts.bodyLine);
  if (!value || unfinished.length > 0) return { problems: [...problems, ...unfinished] };
  const id = articleIdOf(file.path);
  const {
    passages,
    asks,
    problems: broken,
  } = readBody({ articleId: id, path: file.path, body: parts.body, firstLine: parts.bodyLine });
  if (broken.length > 0) return { problems: broken };
  const questions = [...value.questions, ...asks.map(({ text }) => text)];
  const asked = asks.map(({ line }, index) => [`questions.${value.questions.length + index}`, line]);
  const placed = { ...lines, ...Object.fromEntries(asked) };
  if (passages.length > 0)
    return { article: { ...value, questions, id, path: file.path, passages, lines: placed }, problems: [] };
  const message = 'has no text. Write at least one paragraph below the front matter';
  return { problems: [{ grade: 'error', path: file.path, line: parts.bodyLine, field: 'body', message }] };
}

export function articleIdOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

type Block = {
  readonly text: string;
  readonly line: number;
  readonly heading: string;
  /** Source of the list of facts and questions below it, and its line in the file. */
  readonly list?: string;
  readonly listLine?: number;
};

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
  readonly problems: readonly Problem[];
};

/** The paragraphs of a Markdown text, numbered from 1, with the facts and questions in the lists right below them. */
export function readBody({ articleId, path, body, firstLine }: Body): ReadBody {
  const blocks: Block[] = [];
  collectBlocks(fromMarkdown(body).children, { body, firstLine, heading: '' }, blocks);
  const read = blocks.map((block, index) => {
    const [source, at] = [block.list ?? '', block.listLine ?? block.line];
    const field = `statement ${index + 1}`;
    const { list, problems } = source === '' ? EMPTY : parseFactList({ path, field, source, firstLine: at });
    const passage: Passage = {
      articleId,
      number: index + 1,
      line: block.line,
      heading: block.heading,
      ...textsOf(block.text),
      asks: list?.asks.map(({ line: _, ...ask }) => ask) ?? [],
      written: list?.facts ?? [],
      facts: [],
    };
    return { passage, asks: list?.asks ?? [], problems };
  });
  return {
    passages: read.map(({ passage }) => passage),
    asks: read.flatMap(({ asks }) => asks),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const EMPTY: ReturnType<typeof parseFactList> = { problems: [] };

type Place = { readonly body: string; readonly firstLine: number; heading: string };

function collectBlocks(nodes: readonly RootContent[], place: Place, into: Block[]): void {
  for (const [index, node] of nodes.entries()) {
    const source = node.type === 'list' ? sourceOf(node, place.body) : '';
    const last = into.at(-1);
    const line = (node.position?.start.line ?? 1) + place.firstLine - 1;
    if (last && nodes[index - 1]?.type === 'paragraph' && isFactList(source)) {
      into[into.length - 1] = { ...last, list: source, listLine: line };
    } else if (node.type === 'heading') place.heading = plainText(node);
    else if (holdsBlocks(node)) collectBlocks(node.children as RootContent[], place, into);
    else {
      const text = linesOf(node).trim();
      if (text !== '') into.push({ text, line, heading: place.heading });
    }
  }
}

/** The lines of a block as they are written. */
function sourceOf({ position }: Nodes, body: string): string {
  if (position?.start.offset === undefined) return '';
  return ' '.repeat(position.start.column - 1) + body.slice(position.start.offset, position.end.offset);
}

/** The text of a block without marks and comments; a hard break (two spaces at the end of a line) is a new line. */
function linesOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  const parts = 'children' in node ? node.children.map(linesOf) : [plainText(node, { includeHtml: false })];
  return parts.join('');
}

function holdsBlocks(node: Nodes): node is Extract<Nodes, { children: unknown }> {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
}

/** A paragraph with English lines followed by Chinese lines is two twins; any other is prose in one language. */
function textsOf(paragraph: string): { readonly text: Localized; readonly statements: readonly Statement[] } {
  const lines = paragraph.split('\n').map((line) => line.trim());
  const languages = lines.map(languageOf);
  const split = languages.indexOf('zh');
  const twins = split > 0 && languages.slice(split).every((language) => language === 'zh');
  if (twins) {
    const [en, zh] = [lines.slice(0, split).join(' '), lines.slice(split).join('')];
    return {
      text: { en, zh },
      statements: [
        { text: en, language: 'en' },
        { text: zh, language: 'zh' },
      ],
    };
  }
  const language = languageOf(paragraph);
  const text = lines.join(language === 'en' ? ' ' : '');
  return { text: { [language]: text }, statements: sentences(text, language) };
}

function sentences(text: string, language: Language): readonly Statement[] {
  return sentencesOf(text).map(([start, end]) => ({ text: text.slice(start, end), language }));
}
