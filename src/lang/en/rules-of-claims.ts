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
      `${ENGLISH_WHETHER} (it true that )?(the )?{name} ...(biggest|largest|greatest|number one|highest|smallest|lowest|most valuable|most popular|most profitable)`,
    ],
    unless: ['(or|than|which|who|what|how)'],
    examples: [
      'is {company} the largest shareholder of {company}',
      'was {company} ipo the biggest ever',
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
