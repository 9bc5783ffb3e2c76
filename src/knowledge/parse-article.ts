import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { type Article, articleSchema, type Passage, type Statement } from './article.ts';
import { parseYaml, type SourceFile, splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { type Language, type Localized, languageOf, sentencesOf } from './text.ts';

/** One article, or the problems that keep it out of the library. */
export function parseArticle(file: SourceFile): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const parts = splitFrontMatter(file.text);
  if (!parts) {
    const message =
      'has no front matter. Start the file with --- and the fields title, publisher, url, published, then ---';
    return { problems: [{ grade: 'error', path: file.path, line: 1, field: 'file', message }] };
  }
  const { value, problems, lines } = parseYaml(articleSchema, file.path, parts.yaml, 2);
  if (!value) return { problems };
  const id = articleIdOf(file.path);
  const passages = passagesOf(id, parts.body, parts.bodyLine);
  if (passages.length > 0) return { article: { ...value, id, path: file.path, passages, lines }, problems: [] };
  const message = 'has no text. Write at least one paragraph below the front matter';
  return { problems: [{ grade: 'error', path: file.path, line: parts.bodyLine, field: 'body', message }] };
}

export function articleIdOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

type Block = { readonly text: string; readonly line: number; readonly heading: string };

/** The paragraphs of a Markdown text, numbered from 1. */
export function passagesOf(articleId: string, body: string, firstLine: number): readonly Passage[] {
  const blocks: Block[] = [];
  collectBlocks(fromMarkdown(body).children, firstLine, { current: '' }, blocks);
  return blocks.map((block, index) => ({
    articleId,
    number: index + 1,
    line: block.line,
    heading: block.heading,
    ...textsOf(block.text),
  }));
}

function collectBlocks(
  nodes: readonly RootContent[],
  firstLine: number,
  heading: { current: string },
  into: Block[],
): void {
  for (const node of nodes) {
    if (node.type === 'heading') heading.current = plainText(node);
    else if (holdsBlocks(node)) collectBlocks(node.children as RootContent[], firstLine, heading, into);
    else {
      const text = linesOf(node).trim();
      const line = (node.position?.start.line ?? 1) + firstLine - 1;
      if (text !== '') into.push({ text, line, heading: heading.current });
    }
  }
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
