import { GRAMMARS } from './index.ts';
import { compile } from './pattern.ts';

const WHY = Object.values(GRAMMARS).map(({ rules }) =>
  compile(rules.filter(({ kind }) => kind === 'reason').flatMap(({ say }) => say)),
);

/** True for a folded question for a reason: "why", 为什么. */
export function asksWhy(folded: string): boolean {
  return WHY.some((pattern) => pattern.test(folded));
}
