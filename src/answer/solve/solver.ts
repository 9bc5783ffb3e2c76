import type { AskKind } from '../../lang/language.ts';
import type { Ask } from '../asks/ask.ts';
import type { Found } from '../facts/found.ts';
import type { LibraryView } from '../view.ts';

/** Answers one kind of ask. A solver that has nothing to say returns undefined, and the ask goes on as one for a fact, then for a text. */
export interface Solver {
  readonly kind: AskKind;
  /** What it does, in one sentence; `ask --explain` prints it. */
  readonly says: string;
  solve(ask: Ask, view: LibraryView): Found | undefined;
}
