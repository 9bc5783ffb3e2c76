/** What a terminal may obey, or what turns the order of characters round; line breaks and tabs stay. */
const ACTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * The text with every character that could act in a terminal written out, as `\u001b`: what people and files say is shown and
 * does nothing. JSON keeps its meaning.
 */
export function harmless(text: string): string {
  return text.replace(ACTIVE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Prints a line for whoever called the command. */
export function say(text: string): void {
  console.log(harmless(text));
}

/** The same on standard error: what went wrong, an error with its stack. */
export function complain(what: unknown): void {
  const text = what instanceof Error ? (what.stack ?? what.message) : String(what);
  console.error(harmless(text));
}
