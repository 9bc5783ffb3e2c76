import type { AskRule } from '../language.ts';
import { ENGLISH_TAGS, ENGLISH_WHETHER } from './claims.ts';

const EVER = '(ever |really |actually |already )?';

/** What says that an amount is passed, or not. */
const BOUND =
  '(top|topped|pass|passed|cross|crossed|exceed|exceeded|surpass|surpassed|hit|reach|reached|over|above|under|below|than|least)';

const FOUND = '(found|co-found|cofound|start|create|set up|establish|build|launch)';
const FOUNDED = '(founded|co-founded|cofounded|started|created|set up|established|built|launched)';
const PEOPLE = '{person}(( and|,) {person})?';
const ANYTHING = '({company}|{product})';

/** Where what is called so comes from. */
export const ENGLISH_ORIGINS: Readonly<Record<string, string>> = {
  chinese: 'China',
  american: 'United States',
  us: 'United States',
  japanese: 'Japan',
  korean: 'South Korea',
  singaporean: 'Singapore',
  indian: 'India',
  british: 'United Kingdom',
  french: 'France',
  german: 'Germany',
};

const ORIGIN = `(${Object.keys(ENGLISH_ORIGINS).join('|')})`;
const FROM_THERE = `(really |actually |still |even )?(a |an )?${ORIGIN}( company| firm| app| brand| platform| business| startup| carmaker| retailer)?( or not)?`;
const GROUP = '(company|firm|group|investor|investors|companies|hands|owner|owners|consortium)';
const OWNED_THERE = `(still |now |really |actually )?(owned by (a |an |the )?${ORIGIN}( ..)?( ${GROUP})?|${ORIGIN}( |-)owned|in ${ORIGIN} hands)`;
const BY_STATE = '(state|government)( |-)(owned|run|controlled)';
const THING = '({company}|{product}|{topic})';
const NOW = '( now| today| these days| currently| anymore| any more| once| outright)?';
const STILL = '(still |also |really |actually |already |ever |even |now )?(once )?';
const ENTER =
  '(enter|entered|expand into|expanded into|expand to|expanded to|moved into|arrived in|break into|broken into)';
const PEOPLE_AT_ALL = '(you|i|we|u|one|people|users|anyone|they)';
const USE = '(use|download|get|access|open|play|watch|install|order from|buy from|shop on|shop at|book|ride|hail)';

/** To bring a purchase to its end. */
const CLOSE = '(close|closed|complete|completed|finalise|finalised|finalize|finalized|clinch|clinched|seal|sealed)';
const DEAL = '(deal|takeover|acquisition|purchase|buyout)';

/** Claims that hold a word for the most of something and ask for none: "did revenue top 100 billion". */
export const ENGLISH_CLAIM_RULES: readonly AskRule[] = [
  {
    id: 'en.verdict.founder',
    kind: 'verdict',
    attribute: 'founders',
    say: [
      `^(did|was|is|didn't|didnt) ${PEOPLE} ${EVER}(also )?${FOUND}( up)? ${ANYTHING}( too| as well| alone| together)?( together)?( with {person})?$`,
      `^(was|is|wasn't|wasnt) ${ANYTHING} ${EVER}${FOUNDED} by ${PEOPLE}( alone| together)?$`,
      ...ENGLISH_TAGS.map((tag) => `^${PEOPLE} ${EVER}(also )?${FOUNDED}( up)? ${ANYTHING}( )?${tag}`),
      ...ENGLISH_TAGS.map((tag) => `^${ANYTHING} (was|was not|wasn't|wasnt) ${EVER}${FOUNDED} by {person}( )?${tag}`),
    ],
    asking: [`${FOUNDED} by`, `${FOUND}( up)?`, `${FOUNDED}( up)?`],
    examples: [
      'did {person} found {company}',
      'did {person} start {company}',
      'was {company} started by {person}',
      '{person} founded {company}, right',
      "{company} was founded by {person}, wasn't it",
    ],
    not: ['did {person} find {company}', 'did {person} start at {company}', 'was {company} founded in {date}'],
  },
  {
    id: 'en.verdict.origin',
    kind: 'verdict',
    say: [
      `${ENGLISH_WHETHER} (the )?${THING} ${FROM_THERE}$`,
      ...ENGLISH_TAGS.map((tag) => `^${THING} (is|are|s|is not|isn't|isnt) ${FROM_THERE}( )?${tag}`),
    ],
    asking: ['(company|firm|app|brand|platform|business|startup|carmaker|retailer)( or not)?$'],
    examples: ['is {company} chinese', 'is {product} really a chinese app', 'was {company} an american company'],
    not: ['is {company} owned by a chinese company', 'is {company} the largest chinese app', 'is {company} in {place}'],
  },
  {
    id: 'en.verdict.state-owned',
    kind: 'verdict',
    attribute: 'controller',
    say: [
      `${ENGLISH_WHETHER} (the )?${THING} ${STILL}(a )?${BY_STATE}( company| firm| enterprise)?${NOW}$`,
      `${ENGLISH_WHETHER} (the )?${THING} ${STILL}(owned|controlled|run) by the (chinese )?(state|government)${NOW}$`,
    ],
    asking: [BY_STATE, '(owned|controlled|run)( by)?'],
    examples: [
      'is {company} state owned',
      'is {company} a state-owned company',
      'is {company} owned by the chinese government',
    ],
    not: ['is {company} owned by {company}', 'is {company} a private company'],
  },
  {
    id: 'en.verdict.owned-there',
    kind: 'verdict',
    attribute: 'parent',
    say: [
      `${ENGLISH_WHETHER} (the )?${THING} ${OWNED_THERE}${NOW}$`,
      ...ENGLISH_TAGS.map((tag) => `^${THING} (is|s|is not|isn't|isnt) ${OWNED_THERE}${NOW}( )?${tag}`),
    ],
    asking: ['owned( by)?', GROUP],
    examples: ['is {company} still owned by a chinese company', "isn't {product} american owned now"],
    not: ['is {company} owned by {company}', 'is {company} chinese'],
  },
  {
    id: 'en.verdict.owns',
    kind: 'verdict',
    attribute: 'parent',
    say: [
      `^(does|do|did|has|have|doesn't|doesnt|didn't|didnt) ({name}|..( ..)?) ${STILL}(own|owned)( the)? {name}${NOW}$`,
      ...ENGLISH_TAGS.map((tag) => `^{name} ${STILL}(owns|own|owned) {name}${NOW}( )?${tag}`),
    ],
    unless: ['(and|or) {name}', '{person}'],
    asking: ['(own|owns|owned)( the)?'],
    examples: [
      'does {company} own {company}',
      'did {company} ever own {product}',
      "{company} owns {product}, doesn't it",
      'does {company} still own {company} now',
    ],
    not: ['does {company} own part of {company}', 'does {company} own {company} shares', 'who owns {company}'],
  },
  {
    id: 'en.verdict.usable',
    kind: 'verdict',
    attribute: 'operates-in',
    say: [
      `^(can|could|can't|cant) ${PEOPLE_AT_ALL} (still |now |legally |actually |even |already )?${USE}( the)? ({company}|{product})( s)?( app| cars| taxis| rides)?( now| today)? (in|from) (the )?..( ..)?( ..)?$`,
    ],
    asking: [`(can|could|can't|cant) ${PEOPLE_AT_ALL}`, USE, '(app|cars|taxis|rides)'],
    examples: ['can you still use {product} in brazil', 'can i download {company} app in the uk'],
    not: ['can {company} use {product} in brazil', 'can you still use {product}', 'can you list in london'],
  },
  {
    id: 'en.verdict.entered',
    kind: 'verdict',
    attribute: 'operates-in',
    say: [`^(has|have|did|does|is|are) ${THING} ${STILL}${ENTER} (the )?..( ..)?( ..)?$`],
    asking: [ENTER],
    examples: ['has {company} entered brazil', 'did {company} expand into the uk'],
    not: ['who entered brazil first', 'has {company} left brazil'],
  },
  {
    id: 'en.verdict.closed-deal',
    kind: 'verdict',
    attribute: 'acquisition',
    say: [`${ENGLISH_WHETHER} ...${CLOSE} (on )?(the |its |their |that )?({name} )?${DEAL}`],
    asking: [`(really |actually |ever |finally )?${CLOSE} (on )?`, DEAL],
    examples: ['did tarnwick really close the {company} deal', 'has {company} completed its takeover of {company}'],
    not: ['did {company} close its {product} business', 'when did {company} close the {company} deal'],
  },
  {
    id: 'en.verdict.making',
    kind: 'verdict',
    say: [
      `^(is|are) ${THING} still (making|selling|building|producing|offering|delivering|taking|running) (any |its |new )?..( ..)?${NOW}$`,
    ],
    examples: ['is {company} still making cars', 'is {product} still taking orders'],
    not: ['is {company} still making a loss in {place}', 'is {company} still in {place}'],
  },
  {
    id: 'en.timeline.order',
    kind: 'timeline',
    say: [`${ENGLISH_WHETHER} ...(before or after|after or before) `, `${ENGLISH_WHETHER} {name} ...first ... or in `],
    examples: [
      'was {company} fined before or after it delisted',
      'did {company} list first in {place} or in {place}',
      'was the {company} fine before or after the delisting',
    ],
    not: ['was {company} fined before it delisted', 'did {company} list first'],
  },
  {
    id: 'en.verdict.rank',
    kind: 'verdict',
    say: [
      `${ENGLISH_WHETHER} (it true that )?(the )?{name}(s|'s)? ...(biggest|largest|greatest|number one|highest|smallest|lowest|most valuable|most popular|most profitable)`,
    ],
    unless: ['(or|than|which|who|what|how)'],
    examples: [
      'is {company} the largest shareholder of {company}',
      'was {company} ipo the biggest ever',
      "was {company}'s the biggest listing",
      "isn't {product} the most popular app in {place}",
    ],
    not: [
      'is {company} or {company} the largest',
      'who is the largest shareholder of {company}',
      'is {company} larger',
    ],
  },
  {
    id: 'en.verdict.amount',
    kind: 'verdict',
    say: [`${ENGLISH_WHETHER} ...${BOUND} (about |around |the )?{number}`],
    examples: [
      'did {company} revenue top {number} yuan in {date}',
      'has {product} crossed {number} users',
      'was the fine over {number} yuan',
    ],
    not: ['how many users over {number}', 'which companies topped {number}', 'is {company} on top'],
  },
];
