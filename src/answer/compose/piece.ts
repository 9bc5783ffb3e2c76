import { articleAt, type Library, passageAt } from '../../knowledge/library.ts';
import type { Language } from '../../lang/text.ts';
import type { CitedStatement, Evidence } from '../answer.ts';

/** A piece of an answer before it is numbered. */
export type Piece = Evidence & Pick<CitedStatement, 'superseded'>;

/** The statement of a reference in the wanted language, or in the other one where it has no twin. */
export function pieceAt(reference: string, wanted: Language, library: Library): Piece | undefined {
  const [article, passage] = [articleAt(library, reference), passageAt(library, reference)];
  if (!article || !passage) return undefined;
  const other = wanted === 'en' ? 'zh' : 'en';
  const language = passage.text[wanted] === undefined ? other : wanted;
  const quote = passage.text[language];
  return quote === undefined ? undefined : { article, passage, language, quote };
}
