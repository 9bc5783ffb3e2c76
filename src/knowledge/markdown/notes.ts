/** `[^1]` in a text, and `^[a note in place]`. */
const REFERENCE = /\[\^([^\]\s]+)\]|\^\[([^\][]*)\]/g;
/** A sentence ends at the end of the line. */
const SENTENCE_END = /[.!?;\u3002\uFF01\uFF1F\uFF1B]["'\u201D\u2019)\uFF09]*\s*$/;
const DEFINITION = /^\[\^([^\]\s]+)\]:[ \t]*/;

/** Footnotes by their name. */
export type Notes = Map<string, string>;

/** Takes the footnotes out of a paragraph's lines and adds them to `notes`; gives the lines that are none. */
export function takeNotes(lines: readonly string[], notes: Notes): readonly string[] {
  const rest: string[] = [];
  let name: string | undefined;
  for (const line of lines) {
    const found = DEFINITION.exec(line);
    if (found) name = found[1];
    if (name === undefined) rest.push(line);
    else notes.set(name, `${notes.get(name) ?? ''} ${line.replace(DEFINITION, '')}`.trim());
  }
  return rest;
}

/**
 * Lines without the numbers of their notes, each note behind the sentence in which it stands: at the end of its line, or of a later
 * one where the sentence goes on. A note that is an address only is left out.
 */
export function withNotes(lines: readonly string[], notes: ReadonlyMap<string, string>): readonly string[] {
  let waiting: string[] = [];
  return lines.map((line, place) => {
    const text = line.replace(REFERENCE, (mark, name: string | undefined, own: string | undefined) => {
      const note = own ?? notes.get(name ?? '');
      if (note === undefined) return mark;
      if (note !== '' && !/^\S*:\/\/\S*$/.test(note)) waiting.push(note);
      return '';
    });
    if (waiting.length === 0 || (place < lines.length - 1 && !SENTENCE_END.test(text))) return text;
    const said = [text.trimEnd(), ...waiting].join(' ');
    waiting = [];
    return said;
  });
}
