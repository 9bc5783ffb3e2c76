/** A day of publication; the words that none is known are no time. */
export function Day({ published }: { readonly published: string }) {
  return /^\d{4}-\d\d-\d\d$/.test(published) ? <time dateTime={published}>{published}</time> : <span>{published}</span>;
}
