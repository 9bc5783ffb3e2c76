/** [start, end) in a folded text. */
export type Span = { readonly start: number; readonly end: number };
