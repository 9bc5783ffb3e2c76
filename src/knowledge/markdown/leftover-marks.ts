/**
 * Marks that Markdown's own grammar leaves in the text and that people see as something else in the programs that they write in:
 * Obsidian's links, highlights and comments, and bold beside Chinese punctuation, where the grammar asks for spaces.
 */
const RULES: readonly (readonly [pattern: RegExp, shown: string])[] = [
  // %%a comment%%
  [/%%[^%]*%%/g, ''],
  // ![[picture.png]] shows something else than these words.
  [/!\[\[[^\][]*\]\]/g, ''],
  // [[Page|shown]], [[#Heading]], [[Page#Heading]]
  [/\[\[[^\][|]*\|([^\][]*)\]\]/g, '$1'],
  [/\[\[#([^\][]*)\]\]/g, '$1'],
  [/\[\[([^\][#]*)(?:#[^\][]*)?\]\]/g, '$1'],
  // ==highlighted==
  [/==(?=[^\s=])([^=\n]*[^\s=])==/g, '$1'],
  // ~~struck out~~ is no longer said.
  [/~~(?=[^\s~])[^~\n]*[^\s~]~~/g, ''],
  // A block's own name at its end: ^a1b2c3
  [/(?:^|[ \t])\^[A-Za-z0-9-]+[ \t]*$/gm, ''],
  // {% if … %} prints nothing itself.
  [/\{%-?\s*(?:end\w+|if\w*|unless|els\w+|case|when|for|raw|note|tip|warning)\b[^%]*%\}/g, ''],
  // Bold and italics that did not become so; 2**10 alone is no mark.
  [/\*{2,3}(?=[^\s*])([^*\n]*[^\s*])\*{2,3}/g, '$1'],
  [/(?<![A-Za-z0-9)*])\*{2,3}(?=[^\s*])|(?<=[^\s*])\*{2,3}(?![A-Za-z0-9(*])/g, ''],
  [/(?<![\w*])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?!\*)/g, '$1'],
  [/(?<=\p{Script=Han})\*(?=[\u2018-\u201F\u3001-\u303F\uFF01-\uFF0F])/gu, ''],
  [/(?<=[\u2018-\u201F\u3001-\u303F\uFF01-\uFF0F])\*(?=\p{Script=Han})/gu, ''],
];

const ESCAPED = /\\([\\!#%()*=[\]^`{|}~])/g;
const SIGNS: ReadonlySet<string> = new Set('!#%*=[]^`{|}~');
const FIRST_PRIVATE = 0xe000;
const PRIVATE = /[\ue000-\ue07f]/g;

/**
 * Hides the signs that a backslash stands before from Markdown and from every rule here, each as one character that no text has.
 * `\*` is a star.
 */
export function withHiddenEscapes(markdown: string): string {
  const clean = markdown.replace(PRIVATE, '');
  return clean.replace(ESCAPED, (pair, sign: string) => (sign === '\\' ? pair : hidden(sign)));
}

/** The source as it was before. */
export function withEscapes(source: string): string {
  return source.replace(PRIVATE, (sign) => `\\${shownBy(sign)}`);
}

/** Hides the signs of code, in which no sign is a mark. */
export function literal(code: string): string {
  let text = '';
  for (const sign of withEscapes(code)) text += SIGNS.has(sign) ? hidden(sign) : sign;
  return text;
}

/** Takes the marks off a block; what is hidden stays so. */
export function withoutMarks(text: string): string {
  return RULES.reduce((rest, [pattern, shown]) => rest.replace(pattern, shown), text);
}

/** The text as it is read, with what was hidden. */
export function revealed(text: string): string {
  return text.replace(PRIVATE, shownBy);
}

function hidden(sign: string): string {
  return String.fromCharCode(FIRST_PRIVATE + sign.charCodeAt(0));
}

function shownBy(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - FIRST_PRIVATE);
}
