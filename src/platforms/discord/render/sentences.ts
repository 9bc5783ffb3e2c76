const SENTENCE = /.+?(?:[。！？…]+[”’」』）]*|[.!?]+["')\]]*(?=\s|$)|$)\s*/gsu;

/** A text in pieces of at most `most` UTF-16 units that give it back when joined: whole sentences, else words, else characters. */
export function sentencesOf(text: string, most: number): readonly string[] {
  return (text.match(SENTENCE) ?? []).flatMap((sentence) => piecesOf(sentence, most));
}

/** The beginning of a text, with an ellipsis where something was left out; never half a character. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, cutAt(text, most - 1)).trimEnd()}…`;
}

function piecesOf(sentence: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > most) {
    const at = cutAt(rest, most);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** Where to cut so that at most `most` units stay before it: after the last space in the second half, else between characters. */
function cutAt(text: string, most: number): number {
  const space = text.slice(0, most).lastIndexOf(' ') + 1;
  if (space > most / 2) return space;
  const isPair = /[\ud800-\udbff]/.test(text.charAt(most - 1)) && /[\udc00-\udfff]/.test(text.charAt(most));
  return isPair ? Math.max(1, most - 1) : most;
}
