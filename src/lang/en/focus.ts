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
