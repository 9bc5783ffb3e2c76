import type { AskRule } from '../language.ts';

/** What comes in. */
const TAKINGS = '(revenue|revenues|sales|income|turnover|money|earnings|business)';
const DO = '(does|do|did)';
const BRINGS = '(get|gets|make|makes|earn|earns|generate|generates|derive|derives|draw|draws|take|takes)';
const HOW_MUCH =
  '(how much|how big a part|how big a share|(what|which) (share|part|percentage|percent|proportion|portion|fraction|chunk|slice))';

const ONCE = '(previously|formerly|originally|initially|once|first)';
const FORMER = '(former|old|original|previous|first|earlier)';

/** Questions for which part of the whole something is, and for what was before a change of name. */
export const ENGLISH_PARTS: readonly AskRule[] = [
  {
    id: 'en.owned-since',
    kind: 'fact',
    attribute: 'acquisition',
    say: [
      '^(since when|from when|for how long|how long) (does|do|did|has|have|is) {name} (been )?(own|owned|owning|had|hold|held|control|controlled)( the)? {name}( now| for)?$',
      '^(since when|from when|for how long|how long) (is|was|has|does|did) {name} (been )?(owned by|belong to|belonged to|a part of|part of|in the hands of) {name}( now| for)?$',
    ],
    unless: ['{person}'],
    asking: ['(own|owned|owning|had|hold|held|control|controlled)( by)?', '(belong|belonged) to', '(a )?part of'],
    examples: [
      'since when does {company} own {company}',
      'how long has {company} owned {product}',
      'since when is {company} part of {company}',
    ],
    not: ['when did {company} buy {company}', 'since when does {company} own {number} of {company}'],
  },
  {
    id: 'en.part-of-revenue',
    kind: 'fact',
    attribute: 'revenue-mix',
    say: [
      `^${HOW_MUCH} of (its|their|the|all) (total |overall |annual )?${TAKINGS} ${DO} {company} ${BRINGS} (from|in|on|with|through|out of|by) `,
      `^${HOW_MUCH} of {company}( s)? (total |overall |annual )?${TAKINGS} (is|are|was|were|comes|come|came) (from|made in|earned in|in) `,
      `^${HOW_MUCH} of {company}( s)? (total |overall |annual )?${TAKINGS} (is|are|was|were) ...$`,
      `^${DO} {company} ${BRINGS} ${HOW_MUCH} of (its|their) ${TAKINGS} (from|in|on|with|through) `,
    ],
    asking: [
      HOW_MUCH,
      `of (its|their|the|all) (total |overall |annual )?${TAKINGS}`,
      `(total |overall |annual )?${TAKINGS} (is|are|was|were|comes|come|came)( from| made in| earned in| in)?`,
      `${BRINGS} (from|in|on|with|through|out of|by)`,
    ],
    examples: [
      'how much of its revenue does {company} get from advertising',
      'how much of {company} revenue comes from games',
      'what part of {company} sales are made in {place}',
      'what share of {company} revenue is delivery',
    ],
    not: ['how much revenue does {company} get from advertising', 'how much of {company} does {company} own'],
  },
  {
    id: 'en.share-of-market',
    kind: 'fact',
    attribute: 'market-share',
    say: [
      '^((what is|whats|how big is) )?{company}( s)? share of (the )?... market$',
      `^${HOW_MUCH} of (the )?... market (does|do|did) {company} (have|hold|own|control|command)$`,
    ],
    unless: ['(revenue|profit|sales|market value|market cap)'],
    asking: ['share of', 'market', HOW_MUCH, '(have|hold|own|control|command)$'],
    examples: ['{company} share of the games market', 'how much of the games market does {company} have'],
    not: ['{company} share of revenue', 'how much of {company} does {company} own'],
  },
  {
    id: 'en.former-name',
    kind: 'fact',
    attribute: 'renamed',
    qualifier: 'before',
    say: [
      `^what (is|was|were) ({company}|{product}|{topic}) ${ONCE} (called|named|known as)$`,
      '^what (is|was|were) ({company}|{product}|{topic}) (called|named|known as) (before|originally|at first|previously)$',
      '^what (is|was|were) ({company}|{product}|{topic}) (called|named|known as) (before|prior to|until) ...$',
      '^what did ({company}|{product}|{topic}) (use|used) to be (called|named|known as)$',
      '^what (name|names) did ({company}|{product}|{topic}) (have|use|go by|go under|carry|trade under) (before|originally|at first)$',
      `^(what is|what was|whats) (the )?${FORMER} name of ({company}|{product}|{topic})$`,
      `^((what is|what was|whats) )?({company}|{product}|{topic})( s)? ${FORMER} name$`,
    ],
    asking: [
      `${ONCE} (called|named|known as)`,
      '(called|named|known as) (before|originally|at first|previously|prior to|until)',
      '(use|used) to be (called|named|known as)',
      '(name|names) did',
      '(have|use|go by|go under|carry|trade under) (before|originally|at first)$',
      `(the )?${FORMER} name( of)?`,
    ],
    examples: [
      'what was {company} originally called',
      'what is {product} formerly known as',
      'what was {company} called before',
      'what was {company} called before its ipo',
      'what did {product} used to be called',
      'what name did {company} go by before',
      'what is the former name of {company}',
      '{company} old name',
    ],
    not: [
      'what was {company} called',
      'what is {company} robotaxi called',
      'what was the first name of {company} founder',
    ],
  },
];
