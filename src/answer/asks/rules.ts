import { GRAMMARS } from '../../lang/index.ts';
import type { AskRule } from '../../lang/language.ts';
import { byLanguage } from '../../lang/lazy/by-language.ts';
import { once } from '../../lang/lazy/once.ts';
import { compileAll, lazyTest, type Test } from '../../lang/pattern.ts';

type Compiled = Omit<AskRule, 'unless'> & {
  readonly pattern: Test;
  readonly unless: Test | undefined;
  readonly askingPattern: () => RegExp | undefined;
};

const COMPILED = byLanguage((language) => GRAMMARS[language].rules.map(compiled));

function compiled(rule: AskRule): Compiled {
  const { unless, asking } = rule;
  return {
    ...rule,
    pattern: lazyTest(rule.say),
    unless: unless && lazyTest(unless),
    askingPattern: once(() => asking && compileAll(asking)),
  };
}

/** A rule that reads a clause, with the words of the clause that only ask. */
export type RuleRead = Pick<AskRule, 'kind' | 'id' | 'attribute' | 'qualifier'> & {
  readonly askingWords: readonly string[];
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
): RuleRead | undefined {
  const found = COMPILED[language].find(({ kind, pattern, unless, unlessAsked }) => {
    if (!pattern.test(slotted) || unless?.test(slotted) || (unlessAsked && asksForValue)) return false;
    if (kind === 'comparison') return context.subjects > 1 || context.dates > 1;
    return true;
  });
  const asking = found?.askingPattern();
  const words = asking ? [...slotted.matchAll(asking)].map(([word]) => word) : [];
  return found && { ...found, askingWords: words };
}

const BY_ITS_WORDS = new Set(
  [...GRAMMARS.en.rules, ...GRAMMARS.zh.rules].filter(({ asking }) => asking).map(({ id }) => id),
);

/** True for a rule whose words name its attribute themselves, as a phrase of the attribute does. */
export function namesAttribute(id: string): boolean {
  return BY_ITS_WORDS.has(id);
}

/** True for a rule by which what somebody said of something is asked for: "what did the regulator say about it". */
export function asksWhatWasSaid({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.said');
}

/** True for a rule by which the name of a product is asked for: 阿里的大模型叫什么. */
export function asksForName(rule: Pick<AskRule, 'id'> | undefined): boolean {
  return rule?.id.endsWith('.called') === true;
}

/** True for a rule by which it is asked whether a company has something of a sort: "does {company} have its own cloud". */
export function asksIfHas(rule: string): boolean {
  return rule.endsWith('.verdict.has');
}

/** True for a rule by which it is claimed that one holds two offices: "are its CEO and chairman the same person". */
export function claimsSame(rule: string): boolean {
  return rule.endsWith('.verdict.same');
}

/** True for a rule by which it is asked whether somebody ever worked somewhere: "was {person} ever at {company}". */
export function asksIfWorked(rule: string): boolean {
  return rule.endsWith('.verdict.worked');
}

/** True for a rule by which it is claimed that somebody founded something: "did {person} start {company}". */
export function claimsFounding(rule: string): boolean {
  return rule.endsWith('.verdict.founder');
}

/** True for a rule by which it is only asked whether something or somebody is still there, or is there no more. */
export function isOnStanding(rule: string): boolean {
  return /\.verdict\.(?:there|gone)$/u.test(rule);
}

/** True for a rule by which it is claimed that something is the greatest of its kind: "is {company} the largest lamp maker". */
export function claimsRank(rule: string): boolean {
  return rule.endsWith('.verdict.rank');
}

/** True for a rule by which it is asked which of two events came first: "was {company} fined before or after it delisted". */
export function asksForOrder(rule: string): boolean {
  return rule.endsWith('.timeline.order');
}

/** True for a rule by which goods of one sort are counted: "how many cars did {company} sell". */
export function countsGoods(rule: string): boolean {
  return /\.sold\.\w+$/u.test(rule);
}

/** True for a rule by which it is asked what somebody gave, and not what others gave him: 阿里投了多少钱. */
export function asksWhatWasSpent({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.spent');
}

/** True for a rule by which it is asked what somebody closed himself: "what did Baidu shut down". */
export function asksWhatWasClosed({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.closed');
}

/** True for a rule by which it is asked what a name has to do with a word that is none of the library's: 得物和虎扑什么关系. */
export function asksForTie({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.ties');
}

/** True for a rule by which it is asked what somebody who is no name of the library gave for one of them: "how much did Microsoft offer for TikTok". */
export function asksWhatSomebodyPaid({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.paid-by');
}

/** True for a rule by which it is asked when a founder went, who is not named: "when did the founder of {company} leave". */
export function asksWhenFounderLeft({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.founder-left');
}

/** True for a rule by which it is asked what somebody was told to do: "what did the regulator make it refund". */
export function asksWhatWasDemanded({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.demanded');
}

/** True for a rule by which it is asked how shares moved when something happened: "how did its shares react to the fine". */
export function asksHowSharesMoved({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.shares-moved');
}

/** True for a rule by which it is asked who thought of something: "whose idea was {product}". */
export function asksForInventor({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.inventor');
}

/** True for a rule by which only its own attribute is asked for: other phrases say which, or when. */
export function asksForItsOwn(rule: Pick<AskRule, 'id'> | undefined): boolean {
  return asksForName(rule) || (rule !== undefined && asksHowSharesMoved({ rule: rule.id }));
}

/** True for a rule by which it is asked who got the money of somebody who is no name of the library: "which carmaker did Toyota put money in". */
export function asksWhoWasBacked({ id }: Pick<AskRule, 'id'>): boolean {
  return id.endsWith('.backed');
}

/** True for a rule by which it is asked how one thing differs from another: 有什么区别. */
export function asksForDifference({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.difference');
}

/** True for a rule by which it is asked what a name means: "what does it stand for". */
export function asksWhatItStandsFor({ rule }: { readonly rule: string }): boolean {
  return rule.endsWith('.stands-for');
}
