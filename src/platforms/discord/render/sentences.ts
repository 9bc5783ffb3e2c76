import { wordStart } from '../../word-start.ts';

const SENTENCE = /.+?(?:[。！？…]+[”’」』）]*|[.!?]+["')\]]*(?=\s|$)|$)\s*/gsu;

/** A text in pieces of at most `most` UTF-16 units that give it back when joined: whole sentences, else words, else characters. */
export function sentencesOf(text: string, most: number): readonly string[] {
  return (text.match(SENTENCE) ?? []).flatMap((sentence) => piecesOf(sentence, most));
}

/** The beginning of a text, with an ellipsis where something was left out; never half a word or character. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, wordStart(text, most - 1)).trimEnd()}…`;
}

function piecesOf(sentence: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > most) {
    const at = Math.max(1, wordStart(rest, most));
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest === '' ? pieces : [...pieces, rest];
}
