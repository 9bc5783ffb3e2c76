import type { QuestionGrammar } from '../language.ts';

/** Words of time that say which of several is meant: the one now, the latest, the first, the one before, the next. */
export const ENGLISH_FOCUS = {
  now: [
    '(now|right now|current|currently|today|these days|as of now|at present|nowadays|at the moment|presently|this very moment)',
  ],
  latest: [
    '^how (did|does|was) ... (end|ended|turn out|pan out|conclude|resolved|settled)( up)?$',
    '(what came of|upshot|outcome of|end result)',
    '(became of|become of|end up|how did it end|what happened to {person}|what happened to {company}( s)? ... {person}$)',
    '(last time|latest|newest|most recent|recent|recently|so far|to date|lately|up to date|what s new|what new|whats new|any news|news|last reported)',
  ],
  first: [
    '(start|started|begin|began) (out |off )?as( a| an)?',
    '(start|started|begin|began) (making|to make|turning|to turn|earning|to earn) (a |any )?(money|profit|profits)',
    '(first|earliest|original|originally|initial|initially|debut|maiden|very first|first ever|first-ever|at first)',
  ],
  before: [
    '(former|formerly|previous|previously|ex|predecessor|preceded|prior|used to|once)',
    '(one|ceo|boss|person|chair|head|guy|woman|man) before',
    'before (that|him|her|them|this|he|she|they)',
    'who (was|were|had|led|ran) ... before {person}',
    'before {person}',
    '(work|worked|working|job|employer|come from|came from) before',
    '(work|worked|working) (at|for) before',
    '(do|doing|did|job|jobs|career) (before|prior to)',
    'before (he|she|they) (started|founded|joined|set up|created)',
    'before$',
  ],
  next: [
    '(successor|successors|succeeded|replaced|took over from|takes over from|take over from|replacement|after {person}|followed {person})',
    '(go|went|gone|end up|ended up) after (leaving|quitting)?',
    'after (leaving|quitting) {company} ... (go|join|work|land|end up)',
  ],
} as const;

/** Offices that one after the other holds, of which a company has had several. */
const OFFICES = '(ceos|chief executives|chairmen|chairs|presidents|cfos)';

/** Words that ask for all of a series: of a figure by year or quarter, or of who held an office. */
export const ENGLISH_SERIES: QuestionGrammar['series'] = {
  year: [
    '(by year|each year|every year|per year|year by year|over the years|in recent years|through the years|down the years)',
    '(over time|trend|trends|trajectory|history$|historical|historically)',
  ],
  quarter: ['(by quarter|each quarter|every quarter|per quarter|quarter by quarter)', 'quarterly ... {date}'],
  holder: [
    '(ceo|chief executive|chair|chairman|leadership) (changes|succession|turnover|handovers|history)',
    '(past and present|successive|every|all|all the|all of the|all past) (ceos|ceo|chief executives|chief executive|chairs|chairmen|chairman|presidents|cfos)',
    `${OFFICES} (over the years|so far|through the years|in order)`,
    `(list|who were|who have been|who has been|name) (all )?(of )?(the |{company} )?${OFFICES}`,
    `(past|former|previous|earlier|historical) ${OFFICES}`,
    `${OFFICES} ... in (chronological )?order$`,
    '^(who|who all) (has|have|s) (all )?(run|led|headed|chaired) {name}( over the years| so far)?$',
  ],
};
