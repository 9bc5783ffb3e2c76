/** Half of a surrogate pair: no valid text, and JSON that Slack refuses. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Controls, and marks that turn the direction of writing so that a text shows as another one. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it may be shown: well-formed, without hidden controls. */
export function shown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '\ufffd').replace(HIDDEN, '');
}

/** For fields that Slack parses: the three signs that begin or close markup and mentions (docs.slack.dev/messaging/formatting-message-text). */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What a person typed, from a message's text: mentions of the bot go, other markup becomes the words that were shown. */
export function typedText(markup: string, botUserId: string | undefined): string {
  return markup
    .replace(/<([^<>]*)>/g, (_, inside: string) => wordsOf(inside, botUserId))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}

function wordsOf(inside: string, botUserId: string | undefined): string {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@')) return target === `@${botUserId}` ? ' ' : `@${label ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
  if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0]}`;
  return label ?? target.replace(/^mailto:/, '');
}
