/** Words of which a text must hold one; undefined where it need hold none. */
export type WordsNeeded = readonly string[] | undefined;

/**
 * Words of which a text must hold one for a pattern to fit it: "end of" for `(the )?end of {year}`. To look for words takes far less than to
 * compile a pattern, and of a thousand patterns a question needs some fifty. `tokens` are those of the pattern in order, brackets, bars and
 * question marks by themselves; `ofToken` gives the words that may stand for any other one. Throws SyntaxError for a bracket that does not
 * close.
 */
export function wordsNeeded(tokens: readonly string[], ofToken: (token: string) => WordsNeeded): WordsNeeded {
  const { needed, end } = neededByGroup({ tokens, ofToken }, 0);
  if (end < tokens.length) throw unbalanced(tokens);
  return needed;
}

/** False for a text that lacks the words which a pattern needs: then it need not be compiled. */
export function mayFit(text: string, needed: WordsNeeded): boolean {
  return needed === undefined || needed.some((word) => text.includes(word));
}

type Pattern = {
  readonly tokens: readonly string[];
  readonly ofToken: (token: string) => WordsNeeded;
};
/** What a group needs, and the place of the bracket that closes it. */
type Group = { readonly needed: WordsNeeded; readonly end: number };

function neededByGroup(pattern: Pattern, from: number): Group {
  const { tokens, ofToken } = pattern;
  const alternatives: WordsNeeded[] = [];
  let needed: WordsNeeded;
  let place = from;
  for (; place < tokens.length && tokens[place] !== ')'; place += 1) {
    const token = tokens[place] ?? '';
    if (token === '|') {
      alternatives.push(needed);
      needed = undefined;
      continue;
    }
    const { needed: own, end } =
      token === '(' ? closed(pattern, place) : { needed: token === '?' ? undefined : ofToken(token), end: place };
    needed = moreTelling(needed, tokens[end + 1] === '?' ? own && withoutOptional(token) : own);
    place = end;
  }
  alternatives.push(needed);
  const all = alternatives.filter((one) => one !== undefined);
  return { needed: all.length === alternatives.length ? all.flat() : undefined, end: place };
}

function closed(pattern: Pattern, open: number): Group {
  const group = neededByGroup(pattern, open + 1);
  if (group.end >= pattern.tokens.length) throw unbalanced(pattern.tokens);
  return group;
}

/** Of a word before a question mark only the last character may be missing; a group or a slot may be missing as a whole. */
function withoutOptional(token: string): WordsNeeded {
  const rest = /^[({]/u.test(token) ? '' : [...token].slice(0, -1).join('').trim();
  return rest === '' ? undefined : [rest];
}

/** The fewer words there are to choose from, the more is told by their absence; then the longer ones. */
function moreTelling(a: WordsNeeded, b: WordsNeeded): WordsNeeded {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return shortest(a) >= shortest(b) ? a : b;
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map((word) => word.length));
}

function unbalanced(tokens: readonly string[]): SyntaxError {
  return new SyntaxError(`"${tokens.join('')}" has a bracket that does not close. Add it.`);
}
