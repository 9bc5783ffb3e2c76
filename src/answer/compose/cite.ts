import type { Library } from '../../knowledge/library.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { inLanguage } from '../../lang/text.ts';
import type { Citation, CitedStatement } from '../answer.ts';
import type { Piece } from './compose.ts';

/** Numbers the pieces: the only place where a statement gets its citation, so that none is shown without one. */
export function cite(
  pieces: readonly [Piece, ...Piece[]],
  language: ReaderLanguage,
): readonly [CitedStatement, ...CitedStatement[]] {
  const [first, ...others] = pieces;
  return [citeOne(first, 1, language), ...others.map((piece, index) => citeOne(piece, index + 2, language))];
}

/** A piece with its citation, numbered `n`. */
export function citeOne(
  { article, passage, quote, language: written, superseded }: Piece,
  n: number,
  reader: ReaderLanguage,
): CitedStatement {
  const citation: Citation = {
    n,
    articleId: article.id,
    passage: passage.number,
    title: inScript(inLanguage(article.title, textLanguage(reader)), reader),
    publisher: article.publisher,
    published: article.published,
    url: article.url,
    quote,
  };
  return { text: inScript(quote, reader), language: written, citation, ...(superseded && { superseded }) };
}

/** An article's first statement, cited: how lists of articles name their sources. */
export function citedArticle(id: string, library: Library, reader: ReaderLanguage): CitedStatement | undefined {
  const article = library.articles.get(id);
  const [passage] = article?.passages ?? [];
  if (!article || !passage) return undefined;
  const wanted = textLanguage(reader);
  const language = passage.text[wanted] === undefined ? (wanted === 'en' ? 'zh' : 'en') : wanted;
  return citeOne({ article, passage, language, quote: inLanguage(passage.text, language) }, 0, reader);
}
