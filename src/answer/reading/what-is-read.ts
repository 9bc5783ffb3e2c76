/** Of a long message its beginning and its end are read, where people put their question: characters of each. */
const [BEGINNING, END] = [600, 400];

/** The part of a text that is read: the work on a question must not grow with what else a message holds. */
export function whatIsRead(text: string): string {
  if (text.length <= BEGINNING + END) return text;
  // A word that is cut in two is none.
  const beginning = text.slice(0, BEGINNING).replace(/[\p{Script=Latin}\p{N}\p{M}]{1,40}$/u, '');
  const end = text.slice(-END).replace(/^[\p{Script=Latin}\p{N}\p{M}]{1,40}/u, '');
  return `${beginning} ${end}`;
}

/** How many characters of a text are not in what is read of it. */
export function unreadOf(text: string, read: string): number {
  return read === text ? 0 : text.length - (read.length - 1);
}
