import type { Degree } from '../../../lang/figures/degree.ts';
import { GRAMMARS } from '../../../lang/index.ts';
import type { AmountWords, Portion, QuestionGrammar } from '../../../lang/language.ts';
import { byLanguage } from '../../../lang/lazy/by-language.ts';
import { compile, compileAll } from '../../../lang/pattern.ts';
import type { Focus } from '../ask.ts';

/** Where a deal or a plan stands: agreed, come to pass, or come to nothing. */
export type Stage = 'open' | 'done' | 'failed';

/** What a series is made of. */
export type SeriesOf = keyof QuestionGrammar['series'];

/** In the order in which they are looked for: "less than half" before "half". */
const PORTIONS: readonly Portion[] = ['minority', 'most', 'all', 'part'];

/** Fits no text. */
const NEVER = /(?!)/u;

type Compiled = {
  readonly focus: readonly { readonly name: Exclude<Focus, 'period'>; readonly pattern: RegExp }[];
  readonly orders: readonly { readonly order: 'most' | 'least'; readonly pattern: RegExp }[];
  readonly tops: readonly { readonly count: number; readonly pattern: RegExp }[];
  readonly inTime: Readonly<Record<'early' | 'late', RegExp>>;
  readonly flotations: RegExp;
  readonly beginnings: RegExp;
  readonly beforeListing: RegExp;
  readonly since: { readonly side: 'before' | 'after'; readonly words: RegExp };
  readonly still: RegExp;
  readonly once: RegExp;
  readonly ever: RegExp;
  readonly loss: RegExp;
  readonly recovery: RegExp;
  readonly bounds: Readonly<Record<'near' | 'over' | 'under', RegExp>>;
  /** The words for a bound, where a text ends with them. */
  readonly boundAtEnd: RegExp;
  readonly amounts: Omit<AmountWords, 'claiming'> & { readonly claiming: RegExp };
  readonly limits: RegExp;
  readonly denied: { readonly say: RegExp; readonly unless: RegExp; readonly words: RegExp };
  readonly than: RegExp;
  readonly beyond: readonly RegExp[];
  readonly portions: readonly { readonly portion: Portion; readonly pattern: RegExp }[];
  readonly doneBy: RegExp;
  readonly didTo: RegExp;
  readonly denials: RegExp;
  readonly stages: Readonly<Record<Stage, RegExp>>;
  readonly causes: RegExp;
  readonly change: Readonly<Record<'up' | 'down', RegExp>>;
  readonly degrees: readonly (Omit<Degree, 'say'> & { readonly pattern: RegExp })[];
  readonly nearly: RegExp;
  readonly pointers: RegExp;
  readonly persons: RegExp;
  readonly plans: RegExp;
  readonly wholeYear: RegExp;
  readonly firstYear: RegExp;
  readonly money: RegExp;
  readonly sortsOfUsers: RegExp;
  readonly customers: RegExp;
  readonly expected: RegExp;
  readonly each: RegExp;
  readonly quarter: RegExp;
  readonly month: RegExp;
  readonly allBusiness: RegExp;
  readonly earned: RegExp;
  readonly future: RegExp;
  readonly cameToPass: RegExp;
  readonly orderOfTwo: {
    readonly joints: Readonly<Record<'either' | 'first' | 'last', RegExp>>;
    readonly behind: Readonly<Record<'either' | 'first' | 'last', RegExp>>;
    readonly opens: RegExp;
    readonly nothing: RegExp;
  };
  readonly ranks: Readonly<Record<'before' | 'behind', RegExp>> & { readonly said: readonly RegExp[] };
  readonly series: readonly { readonly of: SeriesOf; readonly pattern: RegExp }[];
  readonly sizes: RegExp;
  readonly owned: RegExp;
  readonly belonging: RegExp;
  readonly kin: Readonly<Record<'asked' | 'told', RegExp>>;
  readonly replaced: RegExp;
  readonly succession: Readonly<Record<'earlier' | 'later' | 'direct', RegExp>>;
  readonly givenUp: RegExp;
  readonly wholly: Readonly<Record<'asked' | 'told', RegExp>>;
  readonly meanings: RegExp;
  readonly listedOnes: RegExp;
  readonly takingOffice: RegExp;
  readonly bidding: RegExp;
  readonly moves: RegExp;
  readonly overtaking: Readonly<Record<'asked' | 'words' | 'told' | 'aims' | 'passive', RegExp>>;
  readonly unknownNames: Readonly<Record<'say' | 'goingOn' | 'between' | 'beside' | 'measures', RegExp>>;
  readonly makers: RegExp;
  readonly parts: RegExp;
  readonly totals: RegExp;
  readonly through: Readonly<Record<'between' | 'before', RegExp>>;
  readonly pairing: RegExp;
  readonly both: RegExp;
  readonly either: RegExp;
  readonly sameness: RegExp;
  readonly guesses: RegExp;
  readonly greatest: Readonly<Record<'any' | 'owner', RegExp>>;
};

/** The words of each language by which a question says which of several things is meant, compiled once. */
export const COMPILED = byLanguage((language) => compiled(GRAMMARS[language]));

function compiled(grammar: QuestionGrammar): Compiled {
  const {
    focus,
    orders,
    inTime,
    still,
    once,
    loss,
    bounds,
    limits,
    stages,
    causes,
    change,
    pointers,
    persons,
    expected,
  } = grammar;
  return {
    // "Before" is looked for first: 之前 in a question about today's holder still asks for the one before.
    focus: (['next', 'before', 'first', 'latest', 'now'] as const).map((name) => ({
      name,
      pattern: compileAll(name === 'latest' ? [...focus[name], ...grammar.reports] : focus[name]),
    })),
    orders: orders.map(({ order, say }) => ({ order, pattern: compile(say) })),
    tops: grammar.tops.map(({ count, say }) => ({ count, pattern: compile(say) })),
    inTime: { early: compile(inTime.early), late: compile(inTime.late) },
    flotations: compileAll(grammar.flotations),
    beginnings: compile(grammar.beginnings),
    beforeListing: compileAll(grammar.beforeListing),
    since: { side: grammar.since.side, words: compileAll(grammar.since.say) },
    still: compile(still),
    once: compile(once),
    ever: compile(grammar.ever),
    loss: compile(loss),
    recovery: compileAll(grammar.recovery),
    bounds: { near: compile(bounds.near), over: compile(bounds.over), under: compile(bounds.under) },
    boundAtEnd: new RegExp(`(?:(?:${compile([bounds.near, bounds.over, bounds.under].flat()).source})\\s*)+$`, 'u'),
    amounts: { ...grammar.amounts, claiming: compileAll(grammar.amounts.claiming) },
    denied: {
      say: compile(grammar.denied.say),
      unless: grammar.denied.unless.length > 0 ? compile(grammar.denied.unless) : NEVER,
      words: compileAll(grammar.denied.words),
    },
    than: compile(grammar.than),
    limits: compileAll(limits),
    beyond: grammar.beyond.map((say) => compileAll([say])),
    portions: PORTIONS.map((portion) => ({ portion, pattern: compile(grammar.portions[portion]) })),
    doneBy: compile(grammar.doneBy),
    didTo: compile(grammar.didTo),
    denials: compile(grammar.denials),
    causes: compileAll(causes),
    stages: { open: compileAll(stages.open), done: compileAll(stages.done), failed: compileAll(stages.failed) },
    change: { up: compileAll(change.up), down: compileAll(change.down) },
    degrees: grammar.degrees.map(({ say, ...degree }) => ({ ...degree, pattern: compileAll([say]) })),
    nearly: compile(grammar.nearly),
    pointers: compile(pointers),
    persons: compile(persons),
    plans: compile(grammar.plans),
    wholeYear: compile(grammar.wholeYear),
    firstYear: compile(grammar.firstYear),
    money: compile(grammar.money),
    sortsOfUsers: compile(grammar.sortsOfUsers),
    customers: compile(grammar.customers),
    expected: compileAll(expected),
    each: compile(grammar.each),
    quarter: compileAll(grammar.quarter),
    month: compile(grammar.month),
    allBusiness: compile(grammar.allBusiness),
    ranks: {
      said: grammar.ranks.said.map((say) => compileAll([say])),
      before: compileAll(grammar.ranks.before),
      behind: compileAll(grammar.ranks.behind),
    },
    orderOfTwo: {
      joints: eachOf(grammar.orderOfTwo.joints),
      behind: eachOf(grammar.orderOfTwo.behind),
      opens: compileAll(grammar.orderOfTwo.opens),
      nothing: compileAll(grammar.orderOfTwo.nothing),
    },
    future: compile(grammar.future),
    cameToPass: compile(grammar.cameToPass),
    earned: compile(grammar.earned),
    series: (['quarter', 'year', 'holder'] as const).map((of) => ({ of, pattern: compileAll(grammar.series[of]) })),
    sizes: compile(grammar.sizes),
    owned: compile(grammar.owned),
    belonging: compile(grammar.belonging),
    kin: { asked: compile(grammar.kin.asked), told: compile(grammar.kin.told) },
    replaced: compile(grammar.replaced),
    succession: {
      earlier: compile(grammar.succession.earlier),
      later: compile(grammar.succession.later),
      direct: compile(grammar.succession.direct),
    },
    givenUp: compile(grammar.givenUp),
    wholly: { asked: compile(grammar.wholly.asked), told: compile(grammar.wholly.told) },
    meanings: compile(grammar.meanings),
    listedOnes: compile(grammar.listedOnes),
    takingOffice: compile(grammar.takingOffice),
    bidding: compile(grammar.bidding),
    moves: compile(grammar.moves),
    overtaking: {
      asked: compileAll(grammar.overtaking.asked),
      words: compileAll(grammar.overtaking.words),
      told: compileAll(grammar.overtaking.told),
      aims: compile(grammar.overtaking.aims),
      passive: compileAll(grammar.overtaking.passive),
    },
    unknownNames: {
      say: compile(grammar.unknownNames.say),
      goingOn: compile(grammar.unknownNames.goingOn),
      between: compile(grammar.unknownNames.between),
      beside: compile(grammar.unknownNames.beside),
      measures: compile(grammar.unknownNames.measures),
    },
    makers: compileAll(grammar.makers),
    parts: compileAll(grammar.parts),
    totals: compileAll(grammar.totals),
    greatest: { any: compile(grammar.greatest.any), owner: compile(grammar.greatest.owner) },
    pairing: compile(grammar.pairing),
    either: compile(grammar.either),
    both: compileAll(grammar.both),
    sameness: compile(grammar.sameness),
    guesses: compile(grammar.guesses),
    through: { between: compile(grammar.through.between), before: compile(grammar.through.before) },
  };
}

function eachOf(says: QuestionGrammar['orderOfTwo']['joints']) {
  return { either: compileAll(says.either), first: compileAll(says.first), last: compileAll(says.last) };
}
