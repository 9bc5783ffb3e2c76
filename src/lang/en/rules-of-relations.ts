import type { AskRule } from '../language.ts';
import { ENGLISH_FIRST_DAY } from './rules/first-day.ts';

const GIVES = '(pay|paid|offer|offered|bid|shell out|put up|put|spend|spent|invest|invested)';
/** What a company does with what it calls its own. */
const MAKE =
  '(have|make|makes|made|offer|run|build|built|develop|developed|design|designed|sell|produce|launch|launched)';
const OWN = '(its own|their own|any own|an in-house|in-house|homegrown|home-grown|self-developed)';

/** Who makes games and apps. */
const MAKER = '(studio|developer|publisher|company|firm|maker)';

/** What belongs to a company. */
const ONES = '(companies|subsidiaries|units|firms|affiliates|arms|businesses)';

/** Who leads. */
const OFFICE =
  '(ceo|chief executive|chief|boss|chairman|chairwoman|chair|chairperson|president|cfo|coo|cto|general manager)';

const EVER = '(ever |really |actually |already )?';
const YET = '( yet| already| now| or not)?';

/** The post that somebody holds. */
export const POST = '(what|which) (position|positions|role|roles|job|jobs|post|posts|title|titles|office)';
/** Of today. */
export const NOW = '( now| today| currently| these days| at the moment)?';

/** Questions for what two have to do with each other, or one with a word that is no name of the library. */
export const ENGLISH_TIES: readonly AskRule[] = [
  {
    id: 'en.relation',
    kind: 'profile',
    say: [
      '(relationship|relation|connection|link) (between|of) {name} (and|to|with) {name}$',
      '^how (is|are) {name} (related|linked|connected|tied) (to|with) {name}$',
      '^how (is|are) {name} and {name} (related|linked|connected|tied)$',
      `^${POST} (does|do) {person} (currently |now |still )?(hold|have|occupy|do) (now |currently )?(at|in|with) {company}${NOW}$`,
      `^(what is|what s|whats|what) {person}( s|'s)? (current |present |exact )?(position|role|job|post|title) (at|in|with) {company}${NOW}$`,
    ],
    examples: [
      'what is the relationship between {person} and {company}',
      'how is {company} related to {company}',
      'what position does {person} hold at {company}',
      'what {person} title at {company}',
    ],
    not: [
      'what role did {person} play in the {company} ipo',
      'what is the relationship like at {company}',
      'how are {company} and {company} doing',
    ],
  },
  {
    id: 'en.ties',
    kind: 'text',
    say: [
      '(relationship|relation|connection|link|ties) (between|of) {name} (and|to|with) ',
      '(relationship|relation|connection|link|ties) (between|of) ... (and|to|with) {name}$',
      '^(so )?how (is|are|was) {name} (related|linked|connected|tied) (to|with) ',
      '^(so )?how (is|are|was) ... (related|linked|connected|tied) (to|with) {name}$',
    ],
    asking: [
      '(what is|what s|whats|what are) (the )?(relationship|relation|connection|link|ties) (between|of)',
      '(how (is|are|was)|(related|linked|connected|tied) (to|with))',
      '(relationship|relation|connection|link|ties) (between|of)',
    ],
    examples: ['what is the relationship between {company} and softbank', 'how is sofina related to {company}'],
    not: ['how is {company} doing', 'how is the market for {product} linked'],
  },
  {
    id: 'en.paid-by',
    kind: 'text',
    unless: ['(did|has|will|would|does) ({company}|{product}|{person})'],
    say: [
      `^(and |so )?how much( money| cash)? (did|has|will|would|does) ..( ..)? ${GIVES} (for|on|in|into) ({company}|{product})$`,
    ],
    asking: [`how much( money| cash)? (did|has|will|would|does)`, `${GIVES} (for|on|in|into)`],
    examples: ['how much did microsoft offer for {company}', 'how much has deutsche telekom put into {company}'],
    not: ['how much did {company} pay for {company}', 'how much was paid for {company}'],
  },
  {
    id: 'en.backed',
    kind: 'fact',
    attribute: 'funding',
    unless: ['({company}|{product}|{person}|{topic})'],
    say: [
      '^(which|what)( ..)?( ..)?( ..)? (did|has|have) ..( ..)? (put money (in|into)|invest in|invested in|back|backed|bet on|buy into|bought into)( in {date})?$',
    ],
    asking: ['(put money (in|into)|invest in|invested in|back|backed|bet on|buy into|bought into)'],
    examples: ['which ev maker did toyota put money in', 'what chinese chip firm has softbank backed in {date}'],
    not: ['which app did {company} back', 'which fund put money in {company}'],
  },
];

/** Questions for what stands to a name in a relation that no word names: where somebody worked, who makes it, what it makes, what it owns; and whether it is still there. */
export const ENGLISH_RELATIONS: readonly AskRule[] = [
  {
    id: 'en.began',
    kind: 'fact',
    attribute: 'what-it-does',
    say: [
      '^what( kind of| sort of)?( platform| app| company| business| service| site| product)? (did|has|was) {name} (start|started|begin|began)( out| off)? as( a| an)?$',
      '^what( kind of| sort of)?( platform| app| company| business| service| site| product)? was {name} (originally|initially|at first|at the (start|beginning)|in the beginning)$',
      '^what did {name} (originally|initially|first|at first) do$',
      '^what did {name} do (originally|initially|at first|at the (start|beginning)|in the beginning)$',
    ],
    asking: [
      'what( kind of| sort of)?( platform| app| company| business| service| site| product)?',
      '(start|started|begin|began)( out| off)? as',
    ],
    examples: [
      'what did {company} start as',
      'what did {company} do at first',
      'what platform did {product} begin as',
      'what app was {company} originally',
    ],
    not: ['when did {company} start', 'what did {company} start with'],
  },
  ...ENGLISH_FIRST_DAY,
  {
    id: 'en.size',
    kind: 'fact',
    attribute: 'revenue',
    say: ['^how (big|large) (is|was) {company}( s business)?( now| today| these days| really| actually| in {date})?$'],
    asking: ['how (big|large)'],
    examples: ['how big is {company}', 'how large was {company} in {date}'],
    not: ['how big is {company} stake in {company}', 'how big was the fine'],
  },
  {
    id: 'en.maker',
    kind: 'fact',
    attribute: 'parent',
    say: [
      `^{product} (is |was |comes )?(made |developed |built |published )?(by|from) (which|what) ${MAKER}$`,
      `^{product}(s)? (dev|${MAKER})( company| name| company name)?$`,
      `^(which|what) ${MAKER} (made|makes|built|developed|develops|created|publishes|is behind|s behind) {product}$`,
    ],
    examples: ['{product} is by which studio', '{product} dev company name', 'which studio made {product}'],
    not: ['who leads {product}', 'which company bought {product}'],
  },
  {
    id: 'en.products',
    kind: 'list',
    attribute: 'product',
    say: [
      '^what (else )?(does|do) {company} (make|sell|build|offer|produce|run) (besides|other than|apart from|except) ',
      '^what else (does|do) {company} (make|sell|build|offer|produce|run)$',
      '^what (else )?(has|have) {company} (made|built|released|launched|put out) (besides|other than|apart from|except) ',
    ],
    examples: ['what does {company} make besides {product}', 'what else does {company} make'],
    not: ['what does {company} make', 'what does {company} make of {company}'],
  },
  {
    id: 'en.listed-ones',
    kind: 'list',
    attribute: 'listing',
    say: [
      `^(what |which |list |all |the )?(listed|public|publicly traded) ${ONES} (of|under|owned by|in|from|belonging to|does|belong to) `,
      `^{company}( s|'s|s)? (listed|public|publicly traded) ${ONES}$`,
      `^(which|what) (of )?{company}( s|'s|s)? ${ONES} (are|is|were) (listed|public|publicly traded)$`,
    ],
    examples: ['listed companies of {company}', '{company} listed subsidiaries', 'which {company} units are listed'],
    not: ['when was {company} listed', 'is {company} listed', 'where are companies of {company} listed'],
  },
  {
    id: 'en.owned',
    kind: 'list',
    attribute: 'stake',
    say: ['^what (all |else )?(does|do) {company} (actually |currently |still |now )?own( exactly| now| today)?$'],
    examples: ['what does {company} own', 'what all does {company} actually own'],
    not: ['who owns {company}', 'what share does {company} own', 'what does {company} own of {company}'],
  },
  {
    id: 'en.verdict.has',
    kind: 'verdict',
    attribute: 'product',
    say: [`^(does|do|did|has|have) {company} ${MAKE} ${OWN} `, '^(does|do) {company} have (a|an|any) '],
    asking: [`^(does|do|did|has|have) {company} ${MAKE} ${OWN}`, '^(does|do) {company} have (a|an|any)'],
    examples: [
      'does {company} have its own cloud',
      'did {company} build its own ai chip',
      'does {company} have a browser',
    ],
    not: ['does {company} own {product}', 'did {company} make a profit', 'does {company} have {product}'],
  },
  {
    id: 'en.verdict.same',
    kind: 'verdict',
    say: [
      `^(is|are|was|were) (the )?{company}( s|s)? ${OFFICE} (and|the same person as|the same as|also)( also)?( its| the| their)? ${OFFICE}`,
      `^(is|are|was|were) (the )?${OFFICE} (and ${OFFICE} )?(of|at) {company} (also|the same person as|the same as|as well as|the same person)`,
      `^(do|does|did|has|have) {company} have (the same|one) (person|man|woman) as (both )?(its )?${OFFICE} and ${OFFICE}`,
    ],
    asking: ['the same (person|man|woman|guy|one)?', '(also|as well|too)( its| the)?'],
    examples: [
      'is the ceo of {company} also its chairman',
      'are {company} s ceo and chairman the same person',
      'is {company} chairman the same person as its ceo',
    ],
    not: ['is {person} the ceo and chairman of {company}', 'who is the ceo and chairman of {company}'],
  },
  {
    id: 'en.verdict.worked',
    kind: 'verdict',
    attribute: 'employer',
    say: [
      `^(did|has|have) {person} ${EVER}(once )?(work|worked|been|be|serve|served|have a job|had a job|had a role)( as ..)?( ..)? (for|at|with|in) {company}( before| once| too)?$`,
      `^(was|is) {person} ${EVER}(once |previously |formerly )?(at|with|working at|working for|employed by|employed at|an employee of) {company}( before| once)?$`,
    ],
    asking: [
      '(work|worked|been|be|serve|served|have a job|had a job|had a role)( as)?',
      '(working at|working for|employed by|employed at|an employee of)',
      '(for|at|with|in)',
    ],
    examples: [
      'has {person} ever worked for {company}',
      'was {person} ever at {company}',
      'did {person} work at {company}',
    ],
    not: ['is {person} still at {company}', 'did {person} work on {product}', 'was {person} ever ceo at {company}'],
  },
  {
    id: 'en.verdict.back',
    kind: 'verdict',
    say: [
      '^(did|has|have|is|was|will) {person} (ever |really |now )?(come|came|go|gone|went|move|be|been|return|returned)? ?back (to|at|in|with|as|running|leading) ',
      '^(did|has|have) {person} (ever |really |now )?(return|returned) to {company}',
    ],
    asking: [
      '(come|came|go|gone|went|move|be|been|return|returned)? ?back (to|at|in|with|as)?',
      '(return|returned) to',
    ],
    examples: ['did {person} come back to {company}', 'has {person} returned to {company} as ceo'],
    not: ['did {person} back {company}', 'did {company} back out'],
  },
  {
    id: 'en.verdict.there',
    kind: 'verdict',
    say: [
      '^(is|are) ({company}|{product}|{topic}) (still )?(around|alive|a thing|in business|operating|running|going|in operation)( today| now| anymore| any more| these days)?$',
      '^(is|does|do) ({company}|{product}|{topic}) still (exist|around|alive|operate|work|run)( today| now)?$',
      '^can (you|i|we|people|one) still (use|download|get|buy|play|join|order from|shop on) ({company}|{product}|{topic})( app)?$',
      '^(is|does) (he|she|{person}) still (there|around|in charge|with {company}|at {company}|in {company}|work at {company}|work for {company}|working at {company})( now| today)?$',
    ],
    examples: ['is {product} still around', 'does {product} still exist', 'is {person} still at {company}'],
    not: ['is {person} still chair of {company}', 'is {product} still in {place}'],
  },
  {
    id: 'en.verdict.gone',
    kind: 'verdict',
    say: [
      '^(is|are|did) ({company}|{product}|{topic}) (dead|gone|defunct|bust|die|go bust|go under|fold|disappear|collapse)( now| yet)?$',
      '^(has|have) ({company}|{product}|{topic}) (gone|died|disappeared|folded|gone bust|gone under|collapsed)( now| yet)?$',
      `^(did|has|have) (he|she|{person}) ${EVER}(leave|left|quit|depart|departed|exit|exited)( from)? {company}${YET}$`,
      `^(did|has|have) (he|she|{person}) ${EVER}(retire|retired|resign|resigned|part ways) (from|with) {company}${YET}$`,
      `^(is|was) (he|she|{person}) (gone from|out of|no longer at|no longer with) {company}${YET}$`,
    ],
    examples: [
      'is {product} dead',
      'did {company} go bust',
      'has {product} died',
      'did {topic} collapse',
      'has {person} left {company}',
      'did {person} retire from {company} yet',
    ],
    not: [
      'is the merger dead',
      'did the share price of {company} collapse',
      'did {company} close {product}',
      'did {person} leave {company} in {date}',
    ],
  },
];
