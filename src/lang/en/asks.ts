import type { QuestionGrammar, QuestionWord } from '../language.ts';
import { ENGLISH_CLAIMS, ENGLISH_TAGS } from './claims.ts';
import { ENGLISH_FOCUS, ENGLISH_SERIES } from './focus.ts';
import { ENGLISH_FOLLOW_UPS, ENGLISH_ORDINALS, ENGLISH_PICKS } from './follow-ups.ts';
import { ENGLISH_KINDS } from './questions.ts';
import { CUSTOMERS, SORTS_OF_USERS } from './rules/users.ts';
import { ENGLISH_RULES } from './rules.ts';

const QUESTION_WORDS: readonly QuestionWord[] = [
  {
    answer: 'percent',
    say: [
      '(what|which) (percent|percentage|share|proportion|portion|slice|cut|fraction|stake)',
      'how (big|large) (a|an) (stake|share|slice|cut|chunk|piece)',
      'how (much|many) percent',
      'how (big|large) (is|was) ({name}|its|their|the)( s)? (..)?( )?(stake|holding|interest|shareholding) ',
      'how much of ... (own|owns|owned|hold|holds|held|keep|keeps|kept|have|has|had|left|stake|control|controls)',
      '(slice|percentage|percent|size of the stake)',
      'by how much',
    ],
    examples: [
      'what percentage of {company} does {company} own',
      'how much of {company} does {person} own',
      'how big a stake',
    ],
    not: ['how much did {company} pay'],
  },
  {
    answer: 'date',
    say: [
      // In "what were the units when it split" the word only joins.
      '^(and |so |but )?(when|whens)',
      '(when|whens) (did|was|were|is|are|does|do|will|has|had|have|would|can|could|should|s)',
      '(since|until|till|by|from|and|or|exactly) when',
      '(when|whens)$',
      '(what|which) (year|date|day|month|time|quarter)',
      'how long ago',
      'how long (did|does|do|has|have|had|will|would|was|were|until|since|before|after|for|is it)',
      'date$',
      '^(date|year)',
      '(date|day|year) of',
      '(launch|listing|founding|release|ipo) (date|year|day)',
    ],
    examples: ['when was {company} founded', 'what year', 'since when', 'date of the ipo'],
    not: ['revenue by year', 'what were the units when {company} split'],
  },
  {
    answer: 'person',
    say: ['(who|whom|whose|whos)', '(which|what) (person|man|woman|founder|executive|guy|boss)'],
    examples: ['who runs {company}', 'whose idea was it'],
    not: ['how much did he pay'],
  },
  {
    answer: 'company',
    say: [
      '(which|what) (chinese |tech |technology |internet |other )?(company|firm|corporation|business|conglomerate|giant)',
      '(which|what) (chinese )?(tech|internet) giant',
      '(which|what) (app|platform|service|site|product|brand) (was|were|is|did|has|got) ... (merge|merged|fold|folded|absorbed|integrated|rolled)( up)? (into|with)$',
    ],
    examples: ['which company bought {company}', 'which app was {product} merged into'],
    not: ['what kind of company is {company}', 'which companies'],
  },
  {
    answer: 'place',
    say: [
      '(where|wheres)',
      '(which|what) (city|country|place|state|province|exchange|cities|countries|stock exchange|market)',
    ],
    examples: ['where is {company} based', 'which exchange is {company} on'],
    not: ['who is there'],
  },
  {
    answer: 'money',
    say: [
      'how much( money| cash)?',
      'how many (rmb|yuan|cny|dollars|usd|euros|hkd|billion|million)',
      '(what|which) (price|amount|valuation|revenue|fine|cost|sum|turnover)',
      '(price|amount|size|cost|value) (of|tag|for|per)',
      '(price|amount|cost|sum)$',
      'worth',
      'how (expensive|costly|rich)',
    ],
    examples: [
      'how much did {company} raise',
      'how much money did {company} make',
      'what price',
      'how many dollars',
      'what is {company} worth',
    ],
    not: ['how many users'],
  },
  {
    answer: 'count',
    say: [
      'how (many|large|big|high|far|fast|often|tall)',
      '(what|which) (number|size)',
      '(number|headcount|count) of',
      '(headcount|number)$',
    ],
    examples: ['how many users does {product} have', 'number of employees'],
    not: ['who counts'],
  },
  {
    answer: 'reason',
    say: ['(why|how come)', '(for|on) what (reason|grounds|charge|charges)', 'what (caused|reason)'],
    examples: ['why did {company} leave', 'for what reason'],
    not: ['who knows'],
  },
];

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const ENGLISH_GRAMMAR = {
  rules: ENGLISH_RULES,
  questionWords: QUESTION_WORDS,
  orders: [
    {
      order: 'least',
      say: ['(lowest|smallest|least|fewest|less|lower|smaller|fewer|cheapest|cheaper|worst|worse|shortest)'],
    },
    {
      order: 'most',
      say: [
        '(biggest|largest|highest|greatest|most|top|costliest|longest|heaviest|richest|priciest|steepest|fattest|record|peak|bigger|larger|higher|greater|more|better|longer|richer)',
      ],
    },
  ],
  tops: NUMBERS.map((word, place) => ({
    count: place + 2,
    say: [
      `(top|best|biggest|largest|highest|first) (${place + 2}|${word})`,
      `(${place + 2}|${word}) (biggest|largest|highest|most)`,
    ],
  })),
  inTime: {
    early: ['(earlier|earliest|first|sooner|soonest|older|oldest|before)'],
    late: ['(later|last|latest|younger|youngest|newer|newest|after)'],
  },
  openers: [
    '^(hi|hello|hey|hiya|ok|okay|so|um|well|please|pls|plz|sorry|thanks|btw|quick question|quick one|one more thing|question)(,|:|-|!)? ',
    '^(hi|hello|hey)? (there|all|team|guys|bot)(,|:|!)? ',
    '^(do|does|did) (you|u|anyone|anybody|we|someone) (happen to )?(know|remember|recall)( if| whether)? ',
    '^(can|could|would|will) (you|u|someone|anyone) (please |kindly |pls |quickly )?(tell me|remind me|say|help me find|find|find out|check|look up|let me know|show me|give me|explain)( if| whether| out)? ',
    '^(i|we) (want|wanted|need|would like|d like|wonder|am wondering|m wondering|was wondering|wondered|am trying|m trying) (to )?(know|find|find out|learn|understand|check|see|ask)?( about| if| whether| out)? ',
    '^(please|pls|kindly|just|quickly) ',
    '^(tell me|remind me|let me know|any idea|any clue|anyone know|wondering|curious|not sure|do tell|say)(,|:)?( if| whether)? ',
    '^(my|our) (boss|client|colleague|manager|editor|friend|team) (asked|asks|wants|wanted|is asking|needs) (me )?(to know )?(about )?',
  ],
  joints: [' (and|plus|as well as|along with|& also|also) ', '(,|;|\\?) (and |plus |also )?', ' & '],
  notJoints: [...ENGLISH_TAGS, '(is|are|was|were|does|do|did|has|have) (he|she|it|they) also'],
  unasked: ['(its|their|his|her|our|your|my|on) own'],
  pointers: [
    '(it|its|they|their|them|he|his|him|she|her|hers|theirs|that company|the company|this company|that|those|these|the firm|the same|there)',
    '^(and|what about|how about|so|then|but|also|since when|until when|same for|or) ',
    '^(why|when|how much|who|where|source|sources|how many|which one)$',
  ],
  persons: ['(he|his|him|she|her|hers)'],
  followUps: ENGLISH_FOLLOW_UPS,
  ordinals: ENGLISH_ORDINALS,
  picks: ENGLISH_PICKS,
  focus: ENGLISH_FOCUS,
  flotations: ['(ipo|initial public offering|floated|flotation)'],
  beginnings: [
    '(start|started|begin|began|launched) .. as',
    '(founded|created|started|began|launched) ... as (a|an)',
    '(gone|went|grew|grown|evolved|turned|transformed) from (a|an)',
    '(was|were) (originally|initially|at first)',
    '(originally|initially) (a|an|called)',
  ],
  beforeListing: [
    '(before|prior to|ahead of) (it |they )?(its |the |their |her |his |a )?(ipo|initial public offering|listing|listed|going public|went public|flotation|floated)',
  ],
  since: { side: 'before', say: ['(since|after) ((it|they|its|the|their) )?((being|was|were|got) )?'] },
  once: ["(was|were|did|had|ever|once|wasn't|wasnt|weren't|didn't|didnt|hadn't|hadnt)"],
  ever: ['(ever|at some point|at any point|of all time|all time|in history|record|peak|in its history|so far)'],
  loss: ['(loss|losses|lose|lost|losing|red)'],
  recovery: [
    '(out of the red|return to profit|returned to profit|swing to profit|swung to profit|loss much smaller|smaller loss)',
    '(stop|stops|stopped|end|ended|no longer|not) (losing|lose|loss|losses|making losses|making a loss)',
  ],
  ...ENGLISH_CLAIMS,
  causes: [],
  stages: {
    open: ['(announce|announced|agree|agreed|sign|signed|propose|proposed|plan|planned|offer|offered)'],
    done: [
      '(complete|completed|completion|close|closed|closing|finish|finished|pull off|pulled off|finalise|finalised|finalize|finalized|go through|went through|take effect|took effect)',
    ],
    failed: [
      '(call off|called off|cancel|cancelled|canceled|scrap|scrapped|drop|dropped|block|blocked|terminate|terminated|withdraw|withdrew|withdrawn|fall through|fell through|collapse|collapsed|abandon|abandoned)',
      '(fail|fails|failed|failure|flop|flopped|implode|imploded|fall apart|fell apart|come apart|came apart)',
      '(go bust|went bust|going bust|go under|went under|go bankrupt|went bankrupt|bankruptcy|collapsing|going under|went wrong|go wrong)',
      '(suspend|suspended|halt|halted|stop|stopped|pause|paused|pulled|postpone|postponed|shelve|shelved|prohibited|vetoed)',
      '(reject|rejected|turned down|struck down|not approved|not get approved|not be approved|not go through|not allowed)',
    ],
  },
  still: ['(still|anymore|any more|any longer|no longer|to this day|even now)'],
  change: {
    up: [
      '(grow|grew|grown|growing|rise|rose|risen|increase|increased|up|higher|improve|improved|gain|gained|jump|jumped|climb|climbed|more)',
      '(soar|soared|surge|surged|double|doubled|triple|tripled|spike|spiked|boom|boomed|rocket|rocketed|take off|took off)',
    ],
    down: [
      '(fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased|down|lower|shrink|shrank|shrunk|slump|slumped|less)',
      '(plunge|plunged|tumble|tumbled|dip|dipped|sink|sank|halve|halved|crash|crashed|tank|tanked)',
    ],
  },
  plans:
    '(file|filed|files|filing|apply|applied|plan|plans|planned|planning|intend|intends|prepare|preparing|consider|considering|aim|aims|aiming|weigh|weighing|want|wants|wanted|seek|seeking|try|tries|trying|tried|looking for|looking to|in talks|might|could)|going public|going to (list|ipo|be listed)',
  expected: [
    '(goal|goals|target|targets|targeting|aim|aims|aiming|seek|seeks|seeking|guidance|forecast|forecasts|outlook|expected|expects|expect|projected|projection|plan to|planning to|plans to|hopes to)',
  ],
  sizes: ['how (big|large|huge|sizeable)', '(size|scale) of', '(what|which) size'],
  each: ['(respectively|each)'],
  series: ENGLISH_SERIES,
  former: { say: '(former|ex|onetime|one-time) ?-?(co-|co )?', unless: 'former (deputy|vice)', of: '^ (of|at) ' },
  money: '(money|cash|cost|costs|pay|pays|paid|earn|earns|earned|make|makes|made|charge|charges|wage|wages)',
  sortsOfUsers: SORTS_OF_USERS,
  customers: CUSTOMERS,
  wholeYear: '(full year|full-year|annual|annually|yearly|a year|per year)',
  firstYear: '(first (full |whole |fiscal |financial )?year|first edition)',
  quarter: ['(quarter|quarterly)'],
  reports: [
    '((in|from|at|of|for|as of|according to|based on) )?((its|their|the|s) )?(very )?(latest|newest|most recent|last|last reported) (set of )?((quarterly|annual|financial|earnings) )?(report|reports|results|earnings|earnings release|financials|numbers)',
  ],
  totals: [
    '(total|altogether|overall|in all|all told|all in all|to date|so far|cumulatively|combined|across all rounds)',
  ],
  parts: ['(business|businesses|operations|operation|arm|unit|segment|division|part|side)'],
  owned: [
    '(subsidiaries|sister companies|child companies|portfolio of companies)',
    '(companies|firms|businesses)( are| is)? (belong to|belongs to|owned by|part of|under)',
    '(what|which) (companies|firms|businesses|brands) (does|do) ... own( exactly| now| today)?$',
    'what (all |else )?(does|do) ... (actually |currently |still |now )?own( exactly| now| today)?$',
  ],
  belonging: [
    "^('s|s|s the|'s the|at|of|in|for|within|over at|business at|business of|unit of|unit at|arm of|division of)?$",
  ],
  leavingOut: {
    before: [
      '(besides|other than|apart from|aside from|except|except for|excluding|not counting|in addition to)( the)?$',
    ],
    after: ['^ (aside|excluded|excepted)'],
  },
  leftPlaces: {
    before: [
      '(after|instead of|rather than|in place of|besides|other than|apart from|leaving|ditching|dropping|quitting)( the)?$',
      '(give|gave|giving|given) up( on)?( the)?$',
    ],
    after: ['^ (aside|excluded|excepted)'],
  },
  ...ENGLISH_KINDS,
  replaced: ['(change|changed|changing|replace|replaced|replacing|swap|swapped|switch|switched|new)'],
  givenUp: [
    '(did|didnt) ... (leave|quit|resign|step down|step aside|stand down|give up|hand over|hand off|retire|relinquish|cede|vacate)',
    '(has|have|had|hasnt|havent) ... (left|quit|resigned|stepped down|stepped aside|stood down|given up|handed over|retired|relinquished|ceded)',
    '(is|are|was|were|isnt|arent) ... (no longer|out as|gone as|(not|ceo|boss|chair|chairman|president) (anymore|any more|any longer))',
    '(is|are|isnt|arent) ... not ... (anymore|any more|any longer)',
  ],
  makers: ['(maker|makers|manufacturer|manufacturers|chipmaker|chipmakers|carmaker|carmakers|automaker|automakers)'],
  greatest: {
    any: [
      '(biggest|largest|highest|lowest|smallest|greatest|longest|fastest|richest|costliest|priciest|steepest)',
      '(most|least|fewest|best|worst|record|number one|no 1)',
    ],
    owner: ['(biggest|largest|main|majority|controlling|dominant|sole)'],
  },
  either: ['^(or|and then|or even|, or)$'],
  both: ['(both of|both|each)'],
  pairing: ['^(and|&|,|, and|as well as|and also|plus|along with)( in| on)?( the)?$'],
  sameness: ['(same|identical)'],
  guesses: ['(right|correct|yeah|yes|no|or not|is that right|am i right|eh|huh|i think|i guess|maybe)$'],
  through: { between: ['^(to|till|until|through|thru|-|–|—|~)$'], before: ['between$'] },
  fillers: [
    ...ENGLISH_TAGS,
    '(unit|division|department|biz|arm)',
    '(provide|provides|provided|perform|performed|carry out|carried out|rack up|racked up|clock up|clocked up|clocked)',
    '(annual|annually|yearly|times|almost|nearly|consequence|consequences|fallout|aftermath|upshot|outcome|repercussions|result)',
    '(top|best) (2|3|4|5|6|7|8|9|10|two|three|four|five|six|seven|eight|nine|ten)',
    '(key|main|major|big|biggest|important|notable|significant) (events|dates|moments|happenings|developments)',
    '(evolution|journey|saga|rise and fall|recap|turning points|milestones|(through|over|down) the (years|ages))',
    '(ranked by|ranking|ranked|cos|anywhere|at all|whatsoever)',
    '(become|became|turn into|turned into|behind|gave|give|gives|given|handed|handed out|handed down|slapped|imposed|dished out|itself|themselves)',
    // Who is new in an office holds it now.
    '(new|newest|incoming|newly appointed|current|present) (co-)?(ceo|chief|boss|chairman|chairwoman|chair|head|president|cfo|coo|cto|leader)',
    '(besides|other than|apart from|aside from|except|except for|excluding|not counting|in addition to)',
    '(define|explain|describe)',
    '(trying|looking|hoping|aiming|about|try|tries|tried|want|wants|wanted|attempt|attempted|sought) to',
    '(end|ended|turn out|turned out|pan out|panned out|conclude|concluded)$',
    '(how come|what (caused|led to|prompted|triggered|drove|forced)|what went wrong)',
    '(at the last (minute|moment)|last (minute|moment)|all of a sudden|suddenly|abruptly|overnight|out of the blue)',
    '(wtf|wth|the hell|the heck|the fuck|on earth)',
    '(grown|developed|evolved|evolve|change|changed|count|progressed|trended|fared|since)',
    '(total|altogether|overall|in all|all told|all in all|cumulatively|combined|to date)',
    '(people|persons|folks|workers|staffers)',
    '(big|finally|eventually|heard|apparently|supposedly|reportedly|nearly|in fact|in reality)',
    '(overtake|overtaken|overtook|surpass|surpassed|ahead of)',
    '(go|goes|going|went|gone|up|down|deal|deals|transaction|amount|amounts|figure|figures|in total|total amount|exactly|roughly|approximately|btw|in the end|so far|stand at|stands at|end up|ended up|size of|rmb|cny|usd|hkd|eur|us dollars|hk dollars|dollars|yuan|actually|really|again|anyway|even|though|please|pls|thanks|details|info|information|number|numbers|year|date|day|month|company|firm|business|these days|full|whole|entire|respectively|each|both|there|ever|ever|of all time|in its history|timeline|chronology|history|list|name|tell|compare|compared|versus|vs|v|difference|between|biggest|largest|highest|lowest|smallest|most|least|bigger|larger|higher|lower|smaller|older|younger|earlier|later|sooner|still|already|yet|anymore|right|correct|true|happened|happen|up to|saga|story|thing|stuff|status|put on|called|does|kind|sort|type|one|who|what|which|companies|firms|makers|maker|assets|top|exchange|exchanges|apps|everyone|all|since|after|before|until|during|between|trouble|troubles|ups and downs|added)',
  ],
} as const satisfies QuestionGrammar;
