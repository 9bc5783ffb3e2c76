/** What one check found. `message` says what is so and, unless it is `ok`, what to do. No secret stands in it. */
export type Finding = {
  readonly grade: 'ok' | 'warn' | 'error';
  /** What was looked at, such as `store`. */
  readonly what: string;
  readonly message: string;
};

/** Findings about one thing. */
export function findingsOn(what: string) {
  const find =
    (grade: Finding['grade']) =>
    (message: string): Finding => ({ grade, what, message });
  return { ok: find('ok'), warn: find('warn'), error: find('error') };
}
