import { GRAMMARS } from '../../lang/index.ts';
import type { AskRule } from '../../lang/language.ts';
import { compile } from '../../lang/pattern.ts';

type Compiled = AskRule & { readonly pattern: RegExp };

const COMPILED: Readonly<Record<'en' | 'zh', readonly Compiled[]>> = {
  en: GRAMMARS.en.rules.map((rule) => ({ ...rule, pattern: compile(rule.say) })),
  zh: GRAMMARS.zh.rules.map((rule) => ({ ...rule, pattern: compile(rule.say) })),
};

/** What a rule may count on beside the words. */
export type RuleContext = {
  /** Names that are compared, those of the conversation included. */
  readonly subjects: number;
  readonly dates: number;
};

/**
 * The first rule that reads a clause whose names and dates are slots (`who runs {company}`). A comparison needs two names or two dates;
 * a question with a question word of its own is no yes-or-no question in Chinese (谁…吗 asks who).
 */
export function ruleOf(
  slotted: string,
  language: 'en' | 'zh',
  context: RuleContext,
  asksForValue: boolean,
): Pick<AskRule, 'kind' | 'id' | 'attribute'> | undefined {
  return COMPILED[language].find(({ kind, pattern, unlessAsked }) => {
    if (!pattern.test(slotted) || (unlessAsked && asksForValue)) return false;
    if (kind === 'comparison') return context.subjects > 1 || context.dates > 1;
    return true;
  });
}
