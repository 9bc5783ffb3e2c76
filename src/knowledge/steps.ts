/** Work that may be halted after each of its steps, so that a busy process can do something else in between. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps at once; `between` is called after each. */
export function doAll<T>(steps: Steps<T>, between: () => void = () => {}): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    between();
  }
}
