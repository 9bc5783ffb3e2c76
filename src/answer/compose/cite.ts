import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript, type KnownNames } from '../../lang/script.ts';
import { inLanguage } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Citation, CitedStatement } from '../answer.ts';
import { type Piece, pieceAt } from './piece.ts';

/** Who reads, and the names of the library that are written in a way of their own. */
export type Script = { readonly language: ReaderLanguage; readonly names: KnownNames };

/** A piece with its citation, numbered `n`: the only place where a statement gets one, so that none is shown without. */
export function citeOne(
  { article, passage, quote, language: written, superseded }: Piece,
  n: number,
  { language, names }: Script,
): CitedStatement {
  const citation: Citation = {
    n,
    articleId: article.id,
    passage: passage.number,
    title: inScript(inLanguage(article.title, textLanguage(language)), language, names),
    publisher: article.publisher,
    published: article.published,
    url: article.url,
    quote,
  };
  return { text: inScript(quote, language, names), language: written, citation, ...(superseded && { superseded }) };
}

/** An article's first statement, cited: how lists of articles name their sources. */
export function citedArticle(
  id: string,
  searchable: SearchableLibrary,
  reader: ReaderLanguage,
): CitedStatement | undefined {
  return citedAt(`${id}#1`, searchable, reader);
}

/** The statement of a reference, cited without a number. */
export function citedAt(
  reference: string,
  { library, namesInScript: names }: SearchableLibrary,
  reader: ReaderLanguage,
): CitedStatement | undefined {
  const piece = pieceAt(reference, textLanguage(reader), library);
  return piece && citeOne(piece, 0, { language: reader, names });
}
