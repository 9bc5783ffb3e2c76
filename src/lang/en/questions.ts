import type { UnknownNames } from '../language.ts';
import type { OwnerWords } from '../vocabulary.ts';

/** Words by which a question is put, and currencies: what they ask for is read by the grammar. */
export const ENGLISH_ASKING: readonly string[] = [
  '(amount|amounts|figure|figures|in total|total amount|exactly|roughly|approximately|currently|btw|in the end|so far|size of)',
  '(anyone know|any idea|do we know|do you know|remind me|stand at|end up with|ended up with)',
  '(rmb|cny|usd|hkd|eur|us dollars|hk dollars)',
];

export const ENGLISH_OWNERS = {
  owners: ['owner', 'parent', 'parent company'],
  makers: ['maker', 'developer', 'operator'],
  possessives: [' s'],
  of: ['of', 'of the'],
} as const satisfies OwnerWords;

/** Questions for a number of things. */
export const ENGLISH_HOW_MANY: readonly string[] = ['how many'];

/** Beginnings of a sentence that point at the one before. */
export const ENGLISH_POINTERS: readonly string[] = [
  '^(it|its|he|his|she|her|they|their|this|that|these|those)',
  '^the (company|firm|group|platform|deal|move|fine)',
];

const KIN =
  '(daughter|daughters|son|sons|wife|husband|spouse|father|mother|dad|mum|mom|parents|brother|brothers|sister|sisters|kids|children|family|girlfriend|boyfriend|nephew|niece|cousin|siblings)';

/** Somebody's family, as it is asked about and as a text tells of it. */
export const ENGLISH_KIN = {
  asked: [`({person}|boss|founder|chairman|ceo)( 's| s|'s)? (ex-|ex |former )?${KIN}`, `${KIN} of {person}`],
  told: [KIN],
} as const;

const END = '($| and | or | is | was | did | does | has | have | in | on | as | when | so )';

/** Where a word is a name only. */
export const ENGLISH_UNKNOWN_NAMES = {
  say: [
    "{unknown}( 's| s|'s)? ..( )?{asked}",
    `^(who |when |where |how much |why |what |which |how )?(did|does|do|is|was|were|are|has|have|will)( the)? {unknown}( ..)? {asked}`,
    `{asked}( of| by| from| behind| into)?( the)? {unknown}${END}`,
    `{asked} (in|at) {unknown}${END}`,
    `(by|from) {unknown}${END}`,
    `(how much|what share|what part|stake|share|shares) (of|in) {unknown}`,
    `{name} (vs|versus|v|than|like|compared to|compared with|or) {unknown}${END}`,
    '{unknown} (vs|versus|v|and|or|,) {name}',
    `(compare|between) ..( )?..{name} (and|with|to) {unknown}${END}`,
    `^(is|was|are|were) {unknown} (more|less|bigger|larger|smaller|better|a|an|the|like|older|younger|owned|part)`,
  ],
  joints: [],
  goingOn: ['(it|its|they|their|them)', '(bigger|larger|smaller|older|younger|better|more|less) than {name}'],
  examples: [
    '{asked} {unknown}',
    "{unknown}'s {asked}",
    'did {unknown} buy {company} or was {company} {asked} by {unknown}',
    'how much of {unknown} does {company} own',
    'is {unknown} more profitable than {company}',
    '{company} vs {unknown}',
  ],
  not: [
    '{asked} {company}, the {unknown} maker',
    'is {company} {unknown}',
    'how {unknown} is {company}',
    '{asked} in the {unknown}',
  ],
} as const satisfies UnknownNames;
