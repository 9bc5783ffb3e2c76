import { GRAMMARS } from '../../lang/index.ts';
import type { AskRule } from '../../lang/language.ts';
import { byLanguage } from '../../lang/lazy/by-language.ts';
import { once } from '../../lang/lazy/once.ts';
import { compileAll, lazyTest, type Test } from '../../lang/pattern.ts';
import type { Ask } from './ask.ts';

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

const IDS = Object.values(GRAMMARS).flatMap(({ rules, followUps }) => [...rules, ...followUps].map(({ id }) => id));

/** What tells by which rule an ask was read. */
type ReadByRule = Pick<Ask, 'rule'>;

/**
 * True for what a rule of one of these names read, in whichever language: `said` are `en.said` and `zh.said`. Throws Error for a name that no
 * rule has.
 */
function readBy(...names: readonly string[]): (read: ReadByRule) => boolean {
  const ids = new Set(names.flatMap(idsOf));
  return ({ rule }) => ids.has(rule);
}

function idsOf(name: string): readonly string[] {
  const own = IDS.filter((id) => id.endsWith(`.${name}`));
  if (own.length === 0) throw new Error(`No rule is called ${name}`);
  return own;
}

/** True where what somebody said of something is asked for: "what did the regulator say about it". */
export const asksWhatWasSaid = readBy('said');

/** True where it is asked what one who was spoken of does: "what does he do now". */
export const asksForNowadays = readBy('nowadays-of-one');

/** True where it is asked what a product earned, which is what it took in where no profit of its own is held. */
export const asksWhatProductEarned = readBy('earned.by-product');

/** True where it is asked where somebody is now: "where is {person} now". */
export const asksForWhereabouts = readBy('whereabouts');

/** True where it is asked how something came to be: "how was {company} founded". */
export const asksHowFounded = readBy('how-founded');

/** True where the name of a product is asked for: 阿里的大模型叫什么. */
export const asksForName = readBy('called', 'offered');

/** True where what did well is asked for, of all that a company brought out: 腾讯有哪些爆款游戏. */
export const asksForHits = readBy('hits');

/** True where it is asked whether a company has something of a sort: "does {company} have its own cloud". */
export const asksIfHas = readBy('verdict.has');

/** True where it is claimed that one holds two offices: "are its CEO and chairman the same person". */
export const claimsSame = readBy('verdict.same');

/** True where it is asked whether somebody ever worked somewhere: "was {person} ever at {company}". */
export const asksIfWorked = readBy('verdict.worked');

/** True where it is asked what somebody did before who is named by a role: "what did its founder do before", 创始人之前是做什么的. */
export const asksWhatHolderDid = readBy('former-work.of-holder');

/** True where it is asked what something was called before: "what was {company} called before its ipo". */
export const asksForFormerName = readBy('former-name');

/** True where it is asked what was paid for a company that was bought out: "how much was the {company} buyout". */
export const asksForBuyout = readBy('buyout.price');

/** True where it is claimed that somebody founded something: "did {person} start {company}". */
export const claimsFounding = readBy('verdict.founder');

/** True where it is only asked whether something or somebody is still there, or is there no more. */
export const isOnStanding = readBy('verdict.there', 'verdict.gone');

/** True where it is claimed that something is the greatest of its kind: "is {company} the largest lamp maker". */
export const claimsRank = readBy('verdict.rank');

/** True where it is asked which of two events came first: "was {company} fined before or after it delisted". */
export const asksForOrder = readBy('timeline.order');

/** True where goods of one sort are counted: "how many cars did {company} sell". */
export const countsGoods = readBy('sold.vehicles', 'sold.phones');

/** True where it is asked what somebody gave, and not what others gave him: 阿里投了多少钱. */
export const asksWhatWasSpent = readBy('spent');

/** True where it is asked what somebody closed himself: "what did Baidu shut down". */
export const asksWhatWasClosed = readBy('closed');

/** True where it is asked what a name has to do with a word that is none of the library's: 得物和虎扑什么关系. */
export const asksForTie = readBy('ties');

/** True where it is asked what somebody who is no name of the library gave for one of them: "how much did Microsoft offer for TikTok". */
export const asksWhatSomebodyPaid = readBy('paid-by');

/** True where it is asked when a founder went, who is not named: "when did the founder of {company} leave". */
export const asksWhenFounderLeft = readBy('founder-left');

/** True where it is asked what somebody was told to do: "what did the regulator make it refund". */
export const asksWhatWasDemanded = readBy('demanded');

/** True where it is asked how shares moved when something happened: "how did its shares react to the fine". */
export const asksHowSharesMoved = readBy('shares-moved');

/** True where it is asked who thought of something: "whose idea was {product}". */
export const asksForInventor = readBy('inventor');

/** True where it is asked from when until when something was so: "how long was {company} listed". */
export const asksHowLong = readBy('span.listed', 'span.ban');

/** True where it is asked since when somebody owns something: "since when does {company} own {product}". */
export const asksOwnedSince = readBy('owned-since');

/** True where it is claimed where something comes from: "is {company} Chinese". */
export const asksForOrigin = readBy('verdict.origin');

/** True where it is claimed that something belongs to somebody from a country, who is not named: "is {company} owned by a Chinese group". */
export const asksForOriginOfOwner = readBy('verdict.owned-there');

/** True where it is claimed that something belongs to the state: "is {company} state-owned". */
export const asksIfStateOwned = readBy('verdict.state-owned');

/** True where it is asked whether something still makes what it made: "is {company} still making cars". */
export const asksIfMaking = readBy('verdict.making');

/** True where it is asked which part of a whole something is: "how much of its revenue does {company} get from games". */
export const asksForShare = readBy('part-of-revenue', 'share-of-market');

/** True where it is claimed that a company is not listed: "is {company} still private". */
export const claimsUnlisted = readBy('verdict.private');

/** True where it is asked whom somebody came after in an office: "who did {person} replace". */
export const asksWhomReplaced = readBy('replaced-whom');

/** True where it is claimed that something belongs to nobody: "is {company} still independent". */
export const claimsIndependence = readBy('verdict.independent');

const OF_THEIR_OWN = [
  claimsUnlisted,
  claimsIndependence,
  asksForName,
  asksHowSharesMoved,
  asksForShare,
  asksWhatHolderDid,
  asksForFormerName,
];

/** True where only the rule's own attribute is asked for: other phrases say which, or when. */
export function asksForItsOwn(read: ReadByRule): boolean {
  return OF_THEIR_OWN.some((isSo) => isSo(read));
}

/** True where it is asked who got the money of somebody who is no name of the library: "which carmaker did Toyota put money in". */
export const asksWhoWasBacked = readBy('backed');

/** True where it is asked how one thing differs from another: 有什么区别. */
export const asksForDifference = readBy('difference');

/** True where it is asked what a name means: "what does it stand for". */
export const asksWhatItStandsFor = readBy('stands-for');

/** True where it is claimed that something or somebody is there no more: 凉了吗. */
export const asksIfGone = readBy('verdict.gone');

/** True where it is asked what two have to do with each other: "how are Ant and Alibaba related", 王宁跟泡泡玛特什么关系. */
export const asksForRelation = readBy('relation');

/** True where it is asked for what came of something: "what happened to TAL after the double reduction", 造假的后果. */
export const asksForOutcome = readBy('outcome');

/** True where the way to an end is asked for: "how did it get from a tool to its listing", 怎么走到上市的. */
export const asksForWay = readBy('timeline.way');

/** True where it is asked what became of somebody who is named by a role: "what happened to its founder", 创始人后来怎么样了. */
export const asksForFateOfHolder = readBy('timeline.of-holder');

/** True where it is asked what something was at first: "what did it start as", 以前是做什么的. */
export const asksWhatItWas = readBy('began');

/** True where it is asked how many something is sold to: "how many customers does it have". */
export const asksForCustomers = readBy('customers');

/** True where it is asked for others than those that were told before: "who else". */
export const asksForOthers = readBy('others');

/** True where it is asked how something changed. */
export const asksForChange = readBy('change');

/** True where it is asked what two had to do with each other: "what happened between JOYY and Baidu". */
export const asksForCourseOfTwo = readBy('timeline.between');

/** True where it is asked how long somebody has to be in prison. */
export const asksForSentence = readBy('sentenced');

/** True where it is asked what goods cost that are named by their maker and a number, or what a membership costs. */
export const asksForCost = readBy('costs');

/** True where it is asked for what is still to be brought out: "the next {company} car". */
export const asksForUpcoming = readBy('upcoming');

/** True where a part of a question asks for the one before, of what another part asks for: "who before", 前任呢. */
export const asksOneBefore = readBy('one-before');

/** True where it is asked what somebody did before. */
export const asksForFormerWork = readBy('former-work', 'former-work.of-holder');
