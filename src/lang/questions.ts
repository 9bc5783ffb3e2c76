import { GRAMMARS } from './index.ts';
import { compile, compileAll, lazyTest } from './pattern.ts';
import type { Language } from './text.ts';

const WHY = Object.values(GRAMMARS).map(({ rules }) =>
  compile(rules.filter(({ kind }) => kind === 'reason').flatMap(({ say }) => say)),
);

/** True for a folded question for a reason: "why", 为什么. */
export function asksWhy(folded: string): boolean {
  return WHY.some((pattern) => pattern.test(folded));
}

const GRANTED = { en: grantedOf('en'), zh: grantedOf('zh') };

function grantedOf(language: Language) {
  const { asking, rest, unless, ending } = GRAMMARS[language].granted;
  return { asking: compileAll(asking), rest: lazyTest(rest), unless: lazyTest(unless), ending };
}

/**
 * What a folded question takes for granted, put as a claim: "did Corvane list in Hong Kong" for "when did Corvane list in Hong Kong".
 * Undefined for one that takes nothing for granted that can be claimed.
 */
export function takenForGranted(folded: string, language: Language): string | undefined {
  const { asking, rest, unless, ending } = GRANTED[language];
  const claim = folded.replace(asking, '');
  if (claim === folded || !rest.test(claim) || unless.test(claim)) return undefined;
  return `${claim.replace(/[?？的呢啊呀]+$/u, '')}${ending}`;
}
