/** Control characters, halves of surrogate pairs, and marks that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Everything with which Discord's markdown, links, mentions, timestamps, emoji and invites begin or end. */
const MARKUP = /[\\`*_~|<>#[\]():/]/g;

/** A text as one line without anything invisible that acts. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ');
}

/**
 * A text that Discord shows as it is. A backslash before a sign that is no letter or digit makes it plain; `@everyone` is
 * parted by a space of no width, for it needs no sign around it.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(MARKUP, '\\$&')
    .replace(/@(?=everyone|here)/gi, '@\u200b');
}

/** What was escaped, as it was. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/@\u200b(?=everyone|here)/gi, '@').replace(/\\([\\`*_~|<>#[\]():/])/g, '$1');
}

/** What would begin a list there is made plain; applied to a whole line, because its pieces may form the mark together. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\s*)(\d*)([-+.])/, '$1$2\\$3');
}

/** A text for a code block: nothing acts in there but the end of the block. */
export function inCodeBlock(text: string): string {
  return oneLine(text).replaceAll('`', 'ˋ').trim();
}

/** A masked link, or only its label where the address is none that may be opened or is too long. */
export function maskedLink(label: string, url: string): string {
  const shown = escapeMarkdown(label).trim();
  const target = safeUrl(url);
  if (target === undefined) return shown;
  return `[${shown === '' ? '…' : shown}](<${target}>)`;
}

const LONGEST_URL = 512;

function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  const target = href.replace(/[<>()\\`*|\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return /^https?:$/.test(protocol) && target.length <= LONGEST_URL ? target : undefined;
}
