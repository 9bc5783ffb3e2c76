import type { QuestionGrammar } from '../language.ts';

const AUXILIARIES = 'is|are|was|were|does|do|did|has|have|had|will|would|can|could';
const NEGATIVE = ['is', 'are', 'was', 'were', 'does', 'do', 'did', 'has', 'have', 'had', 'wo', 'would', 'ca', 'could']
  .flatMap((verb) => [`${verb}nt`, `${verb}n't`])
  .join('|');
const NOT = `(never|not|${NEGATIVE})`;

/** Which one of several it is: "the second fine" is told by no other, nor a round by another round. Each is a claim of its own. */
const NUMBERED = [
  ...['second', 'third', 'fourth', 'fifth', 'sixth'],
  ...[...'abcdefgh'].map((letter) => `series ${letter}`),
];

/** What begins a question for yes or no. */
export const ENGLISH_WHETHER = `^(${AUXILIARIES}|${NEGATIVE})`;

/** What asks whether the statement before it is so. */
const PLAIN_TAG =
  '(right|correct|true|yes|yeah|no|or not|yes or no|is that right|is that true|is that correct|am i right|eh|huh)';
/** What asks it with a verb again: "is it", "didn't they". */
const VERB_TAG = `(${AUXILIARIES}|${NEGATIVE}) (it|they|he|she|that|there|we)( not)?`;

/** A statement is asked about by what is put behind it. */
export const ENGLISH_TAGS: readonly string[] = [
  `,( )?(or )?${PLAIN_TAG}$`,
  `,( )?${VERB_TAG}$`,
  `(${NEGATIVE}) (it|they|he|she|that|there|we)$`,
  '(right|correct|true|or not|yes or no|am i right|is that right|is that true)$',
];

const FELL =
  '(fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased|shrink|shrank|plunge|plunged|down|lose|lost)';
const BY = '(by )?((more than|over|at least|nearly|almost|about|roughly|around) )?(a |one )?';

/** What a claim says beside who, what and when. */
export const ENGLISH_CLAIMS: Pick<
  QuestionGrammar,
  | 'bounds'
  | 'amounts'
  | 'denied'
  | 'granted'
  | 'than'
  | 'degrees'
  | 'nearly'
  | 'limits'
  | 'beyond'
  | 'portions'
  | 'doneBy'
  | 'didTo'
  | 'denials'
  | 'succession'
  | 'ranks'
  | 'orderOfTwo'
  | 'future'
  | 'cameToPass'
  | 'earned'
  | 'month'
  | 'allBusiness'
> = {
  bounds: {
    near: [
      '(nearly|almost|close to|roughly|around|approximately|about) (\\d|{number}|one|two|three|four|five|six|seven|eight|nine|ten|half)',
    ],
    over: [
      '(over|above|past|beyond|more than|at least|north of|exceed|exceeds|exceeded|pass|passed|surpass|surpassed|top|topped|more ... than|cross|crossed|hit|reach|reached)',
      '(bigger|larger|higher|greater|longer) than',
    ],
    under: ['(under|below|less than|fewer than|short of)', '(smaller|lower|shorter|cheaper) than'],
  },
  amounts: {
    asked: { amount: 'how much', percent: 'what percent' },
    place: 'front',
    claiming: ['(right|correct|true|or not|yes or no)$', '(really|ever|in fact|actually|or more|or less)'],
  },
  denied: {
    say: [`^(the )?{name}( s|'s|s)? (.. )?(.. )?${NOT} ...${PLAIN_TAG}$`, `true that ...${NOT} `],
    unless: [],
    words: [NOT],
  },
  granted: {
    asking: [
      '^(when|why|where|since when|how come|how much|how much money|what year|in what year|in which year)( exactly)? ',
    ],
    rest: ['^(did|was|were|has|have|had) '],
    // What was due, or tried, need not have come to pass.
    unless: [
      '(due|set|expected|supposed|scheduled|if|almost|nearly|deny|refuse|fail|try|tried)',
      `(${NEGATIVE}|not|never|no)`,
      '^(was|were) ... to ',
    ],
    ending: '',
  },
  degrees: [
    { say: '(double|doubled|doubles|doubling|twofold|two-fold)', change: 'up', percent: 100 },
    { say: '(triple|tripled|triples|tripling|treble|trebled|threefold|three-fold)', change: 'up', percent: 200 },
    { say: '(quadruple|quadrupled|fourfold|four-fold)', change: 'up', percent: 300 },
    { say: '(quintuple|quintupled|fivefold|five-fold)', change: 'up', percent: 400 },
    { say: '(tenfold|ten-fold)', change: 'up', percent: 900 },
    { say: '(halve|halved|halves|halving|(cut|slashed|slash) in half)', change: 'down', percent: 50 },
    { say: `${FELL} ${BY}half`, change: 'down', percent: 50 },
    { say: `(grow|grew|rise|rose|increase|increased|up) ${BY}half`, change: 'up', percent: 50 },
  ],
  nearly: '(nearly|almost|close to|about|roughly|around|practically|virtually)',
  than: [
    '(more|less|fewer|higher|lower|bigger|smaller|larger|faster|better|worse|earlier|later|cheaper|greater) than',
    '(older|younger|newer|sooner|richer|poorer|stronger|weaker|slower|pricier|dearer) than',
  ],
  limits: [
    '(all|only|alone|solely|entirely|wholly|fully|completely|whole|entire|every|each|both|half|part|partly|most|mostly)',
    '(majority|minority|more|less|fewer|first|second|third|last|again|twice|never|not|no|none|without|before|after)',
    "(cannot|cant|can't|wont|won't|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|couldn't)",
    '(other|another|directly|immediately|permanently|forever|always|outright|exclusively)',
  ],
  beyond: [
    '(only|alone|solely|exclusively|single|sole|just)',
    '(all|every|entire|entirely|whole|wholly|fully|completely|everything|everyone|everybody|100 percent)',
    '(most|mostly|majority|mainly|largely)',
    '(first|earliest|maiden|debut|pioneer|pioneered)',
    '(initial|first|maiden|debut)',
    // Who made its debut, or rose on its first day, was not the first to do so by that.
    '(first|earliest) (.. )?(.. )?(.. )?(company|firm|group|platform|app|startup|start-up|maker|business|site|service|player)',
    '(first|earliest) to',
    // That it was launched does not say that it was so before another thing was done.
    '(before|prior to|ahead of) \\w',
    '(other|others|another|besides)',
    '(himself|herself|itself|personally)',
    '(again|twice|repeatedly|second time)',
    '(return|returned|returns|come back|came back|comes back|coming back|comeback|back as|back at|be back|is back|reinstated)',
    // That a listing was considered does not say that it was applied for.
    '(file|filed|files|filing|apply|applied|applies|application|submit|submitted|prospectus|approval|approved)',
    '(win|won|wins|winning|prevail|prevailed|upheld)',
    '(lose|lost|loses|losing|defeat|defeated)',
    // Who took another over did not beat it by that.
    '(beat|beats|beaten|beating|outdo|outdid|outdone|outcompete|outcompeted|crush|crushed|trounce|trounced)',
    '(convicted|guilty|jailed|sentenced|prison|conviction)',
    '(permanently|forever|for good|indefinitely)',
    '(rise|rose|risen|jump|jumped|soar|soared)',
    '(double|doubled|doubling)',
    '(triple|tripled|tripling)',
    '(halve|halved|halving)',
    '(fall|fell|slump|slumped|plunge|plunged|closed lower) (on|in|at|below|after)',
    // That there was a probe does not say that it is over.
    '(over|finished|concluded|wrapped up)( yet| now| already)?$',
    '(alive|living)',
    '(primary)',
    '(secondary)',
    ...NUMBERED,
    // Who backed a company gave nothing back.
    '(give|gives|gave|given|giving|hand|handed|take|took|taken|get|got|win|won|send|sent) (.. )?(.. )?(.. )?back',
    // What is so of one day, or now, was not so all the time.
    '(always|all along|from the start|from the beginning|from the very beginning|from the outset|from day one)',
    '(same (app|company|thing|product|service|platform|firm|business|brand|game|one) as|identical)',
    '(the very day|that very day|the same day|that same day)',
    // Who was sued or fined did not admit anything by that.
    '(admit|admits|admitted|admitting|concede|conceded|confess|confessed)',
    '(deny|denies|denied|denying)',
  ],
  portions: {
    part: ['(part of|a part|a piece of|a slice of|some of|any of|a stake in|a share of|shares in|partly)'],
    most: ['(most of|the majority|majority of|more than half|over half|a majority|majority stake|controlling stake)'],
    minority: ['(less than half|under half|minority)'],
    all: ['(all of|all the|100 percent|wholly|fully|entirely|completely|outright|the whole)'],
  },
  doneBy: [
    '{name} (... )?by (the )?{name}',
    '{name} (still |now |also |really |actually )?(a |an )?(part of|belong to|belongs to|subsidiary of|unit of|under) (the )?{name}',
    '{name} (... )?(raise|raised|get|got|gotten|receive|received|take|took|taken|secure|secured) ... from {name}',
  ],
  didTo: [
    '(did|does|do|has|have) {name} (ever |also |really |actually |already |just |still )?(try to |want to |agree to |plan to )?{asked} (a |the )?{unknown}',
    '(did|does|do) {name} .. (a |any |some |its )?{asked} in (the )?{unknown}',
    // Who has been banned in a place banned nobody there.
    '(has|have) {name} (taken|bought|made|held|got|acquired|had|built|kept) (a |any |some |its )?{asked} in (the )?{unknown}',
    '{name} (... )?against {name} (... )?{asked}',
  ],
  succession: {
    earlier: [
      '{person} (... )?(before|precede|preceded|ahead of|predecessor of|predecessor to) {person}',
      '{person} (... )?(hand|handed|pass|passed|give|gave) (... )?(over )?to {person}',
      '{person} (... )?(succeeded|replaced|followed) ..( ..)?( ..)?( ..)?( ..)?( ..)? by {person}',
      '{person} (... )?(succeeded|replaced|followed) by {person}',
      '{person} make way for {person}',
    ],
    later: [
      '{person} (... )?(succeed|succeeded|replace|replaced|follow|followed|after|successor of|successor to) {person}',
      '{person} (... )?(take|took|taken) (... )?over from {person}',
      '{person} (... )?{person} s (... )?(successor|replacement)',
    ],
    direct: [
      '(succeed|succeeded|successor|replace|replaced|replacement|follow|followed|predecessor|precede|preceded)',
      '(take|took|taken|hand|handed|pass|passed|gave|give|make) (... )?(over|to|way)',
    ],
  },
  ranks: {
    said: [
      '(biggest|largest|greatest|number one|no 1)',
      '(highest|record)',
      '(smallest|lowest)',
      'most (valuable|expensive)',
      'most popular',
      'most profitable',
      '(fastest|quickest)',
      '(first|earliest|oldest)',
      '(only|sole)',
    ],
    before: [
      '(second|third|fourth|fifth|next|former|formerly|one of|among|would be|would have been|could become|to become)( ..)?( ..)?( ..)? $',
      '(not|never|no longer|not yet) (the )?$',
      '(second|third|fourth|fifth)-$',
    ],
    behind: ['^(no such thing)$'],
  },
  orderOfTwo: {
    joints: {
      either: ['(before or after|after or before|prior to or after)', 'or in'],
      first: ['(before|prior to|ahead of|earlier than)'],
      last: ['(after|later than)'],
    },
    behind: { either: [], first: [], last: [] },
    opens: [],
    nothing: [],
  },
  cameToPass: ["^(did|was|were|has|have|had|didn't|didnt|hasn't|hasnt|wasn't|wasnt)"],
  future: ["^(will|would|wont|won't) ", '(going to|planning to|plan to|plans to|going public|about to|any plans to)'],
  earned: ['(make|makes|made|making|earn|earns|earned|bring in|brought in|take in|took in)'],
  month: ['(in|within) (a|one|any|a single|any one) month', '(a|per|each|every) month', 'monthly'],
  allBusiness: [
    '^(main|whole|entire|overall|total|own|all|existing|current|continuing|ongoing|underlying|remaining|combined|group|company|holdings|profitable|big|large|good)$',
  ],
  denials: ['(not|no|never|nobody|nothing|denied|denies|without|yet to|unable to)'],
};
