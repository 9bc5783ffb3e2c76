import type { AskRule } from '../language.ts';
import { ENGLISH_TAGS, ENGLISH_WHETHER } from './claims.ts';
import { ENGLISH_BEGINNINGS } from './rules/beginnings.ts';
import { ENGLISH_BESIDE } from './rules/beside.ts';
import { ENGLISH_BUYOUTS } from './rules/buyouts.ts';
import { ENGLISH_EVERYDAY } from './rules/everyday.ts';
import { ENGLISH_PEOPLE } from './rules/people.ts';
import { ENGLISH_REASONS } from './rules/reasons.ts';
import { ENGLISH_TAKINGS } from './rules/takings.ts';
import { ENGLISH_USERS } from './rules/users.ts';
import { ENGLISH_CLAIM_RULES } from './rules-of-claims.ts';
import { ENGLISH_PARTS } from './rules-of-parts.ts';
import { ENGLISH_RELATIONS, ENGLISH_TIES, NOW, POST } from './rules-of-relations.ts';
import { ENGLISH_SALES } from './rules-of-sales.ts';
import { ENGLISH_STORIES } from './rules-of-stories.ts';
import { ENGLISH_WAYS, LATELY } from './rules-of-ways.ts';

/** What comes after a name that is asked about: "Apollo Go - what is it". */
const WHAT_IS_IT =
  '(- |– |— )?(what|who|whats|whos)( is| s| are)? (it|that|this|they|those|he|she)( exactly| anyway)?$';

export const ENGLISH_RULES: readonly AskRule[] = [
  ...ENGLISH_BEGINNINGS,
  ...ENGLISH_BESIDE,
  ...ENGLISH_PEOPLE,
  ...ENGLISH_EVERYDAY,
  ...ENGLISH_PARTS,
  ...ENGLISH_WAYS,
  ...ENGLISH_SALES,
  ...ENGLISH_STORIES,
  ...ENGLISH_BUYOUTS,
  ...ENGLISH_USERS,
  ...ENGLISH_TAKINGS,
  ...ENGLISH_REASONS,
  {
    id: 'en.renamed',
    kind: 'fact',
    attribute: 'renamed',
    say: ['{name} (become|became|turn into|turned into|change to|changed to|rebrand as|switch to) {name}'],
    examples: ['when did {company} become {company}', 'what year {company} turned into {company}'],
    not: ['when did {company} become profitable', 'who became ceo of {company}'],
  },
  ...ENGLISH_CLAIM_RULES,
  ...ENGLISH_RELATIONS,
  {
    id: 'en.behind',
    kind: 'fact',
    attribute: 'founders',
    say: [
      '^(who|whos) behind {company}$',
      '^(who|whos) (is|s|are|was|were|really|actually|is really) behind {company}$',
      '^who (first |originally |really |actually )?(built|made|invented|came up with|dreamed up|dreamt up|cooked up|kicked off) {company}$',
    ],
    examples: ['who is behind {company}', 'whos really behind {company}', 'who built {company}'],
    not: ['who built {product}', 'who is behind {product}', 'which company is behind {company}'],
  },
  {
    id: 'en.inventor',
    kind: 'text',
    say: [
      '^whose (idea|brainchild|invention|creation|baby) (is|was) (the )?({company}|{product})( originally| really| anyway)?$',
      '^(who|whos) (is |was |s |really )?(the )?(father|mother|inventor|creator) of (the )?({company}|{product})$',
      '^(who|whos) (first |originally |really )?(invented|designed|thought up|dreamed up|dreamt up) {product}( (at|inside|within) {company})?$',
    ],
    asking: ['whose', '(at|inside|within)'],
    examples: ['whose idea was {product}', 'who is the father of {product}'],
    not: ['whose is {product}', 'who is the creator of the logo of {product}'],
  },
  {
    id: 'en.stands-for',
    kind: 'text',
    say: [
      '^what (does|do|did) (the )?(name )?(of )?({company}|{product})( name)? (stand for|mean)$',
      '^what (does|do) (the )?(letter|letters|word|name|b|d) (in|of) ({company}|{product}) (stand for|mean)$',
      '^({company}|{product}) (stands for|stand for) what$',
    ],
    examples: ['what does {company} stand for', 'what does the name {product} mean'],
    not: ['what does {topic} mean', 'what does {company} do'],
  },
  {
    id: 'en.define',
    kind: 'definition',
    say: [
      'what (does|do|did) ... (mean|stand for|refer to)',
      '(meaning|definition) of',
      '^(define|explain) (the )?...$',
      'what (is|are) meant by',
      '^(what|whats) (is |are |was |s |exactly is )?(a |an |the )?{topic}( thing)?( exactly| anyway| all about| about)?$',
      '^{topic} (meaning|definition|explained|means)$',
      `^{topic}(,|:|;)? ${WHAT_IS_IT}`,
      '^(explain|define) {topic}',
    ],
    examples: [
      'what does {topic} mean',
      'what is a {topic}',
      'whats a {topic}',
      'what is the {topic} thing',
      'meaning of {topic}',
      'define {topic}',
      '{topic} meaning',
      '{topic} - what is that',
    ],
    not: ['what is {company}', '{topic} fines', 'what is {topic} revenue'],
  },
  ...ENGLISH_TIES,
  {
    id: 'en.profile',
    kind: 'profile',
    say: [
      '^(what|who|whats|whos) (is|are|was|s|exactly is)? (this )?(a )?{name}$',
      '^(what|who) (is|are|was) {name} (exactly|anyway|again|known for|all about|about)$',
      '^(what|whats|who|whos) {name} (exactly|anyway|again|known for|famous for|all about|about)$',
      // "What's Temu" is folded to "what temu".
      '^(what|who|whats|whos) (this )?{name}$',
      '^(tell|give|show) me (more |something |a bit |an overview |the basics )?(about|on|of) {name}$',
      '^(about|abt|re|introduce|describe|explain|overview of|profile of|summary of|background on|info on|intro to) {name}$',
      'what (does|do) (the )?(company |firm )?{name} (do|actually do|even do|make|sell|offer|really do)$',
      `^what (does|do) {company} (actually )?(make|sell|offer|build|produce|develop)${LATELY}$`,
      'what (kind|sort|type) of (company|business|app|product|platform|firm|service|thing) is {name}',
      '^(wtf|wth|wat|what the (hell|heck|fuck)|what on earth) (is|are|s)? {name}( anyway| exactly)?$',
      '^{name}$',
      '^{name}(s)? (overview|profile|summary|background|in a nutshell|company profile|bio|biography|cv|resume|career)$',
      'who (the hell|on earth|exactly)? is {person}$',
      `^${POST} (does|do) {person} (currently |now |still )?(hold|have|occupy|do)${NOW}$`,
      `^(what is|what s|whats|what) {person}( s|'s)? (current |present |exact )?(position|role|job|post|title)${NOW}$`,
      '^what business is {company} in',
      '^(which|what) (company|firm|stock) (is|has|uses|trades under|trades as|trades) (the )?(ticker|stock code|code|symbol)? {company}$',
      '^{company} is (which|what) (company|stock)$',
      `^{name}(,|:|;)? ${WHAT_IS_IT}`,
    ],
    examples: [
      'what is {company}',
      'who is {person}',
      'tell me about {product}',
      'what does {company} do',
      'what does {company} sell these days',
      '{company}',
      'what kind of company is {company}',
      'what company is ticker {company}',
      'whats {product}',
      'whos {person}',
      'wtf is {product}',
      '{product} - what is it',
    ],
    not: ['what is {company} revenue', 'who is the ceo of {company}'],
  },
  {
    id: 'en.difference',
    kind: 'comparison',
    say: [
      '(difference|differences|distinction) between',
      'how (is|are|does|do) {name} (different|differ) (from|to|than) {name}',
      'how (do|are) {name} and {name} (differ|different)',
      '{name},? (and|vs|versus|v|or) {name}...(difference|differences|different|differ)$',
      '^(whats|what s|what is|what) different (about|between) {name},? (and|or|vs) {name}$',
      '^(the )?(main |key |big |biggest )?(difference|differences) (of |in )?{name},? (and|vs|versus|v|or)? ?{name}$',
    ],
    asking: [
      '(main |key |big |biggest )?(difference|differences|distinction)',
      '(how (is|are|does|do)( they)?|(different|differ) (from|to|than)?|(different|differ)$|different (about|between))',
      '(whats|what s|what is|what are|what)( the)?',
    ],
    examples: [
      'what is the difference between {product} and {product}',
      'how is {company} different from {company}',
      '{company} vs {company} whats the difference',
      '{company} and {company}, how are they different',
    ],
    not: ['difference in revenue of {company}', '{company} vs {company}', '{company} vs {company} different ceos'],
  },
  {
    id: 'en.comparison',
    kind: 'comparison',
    say: [
      '(vs|versus|v)',
      '(compare|compared|comparison|side by side|head to head|how does ... stack up)',
      '(which|who|whose|what) ... (bigger|higher|larger|greater|better|more|lower|smaller|fewer|less|worse|earlier|sooner|later|older|first|faster|richer|cheaper) ... (or|,|between) ',
      '(which|who|whose|what)( ...)? (bigger|higher|larger|greater|better|more|lower|smaller|fewer|less|worse), ({name}|{date}) or ',
      '(which|who|whose|what)( ...)? (earlier|first|sooner|later|last|older|younger|newer)...( |,){name}( or |,)',
      '{name} or {name}, (which|who|whose) ',
      '(which|who) (of|out of) ... (more|bigger|higher|larger|most|first|earlier|lower)',
      '(bigger|higher|larger|more|lower|smaller|earlier) ... {company} or {company}',
      '{company} or {company} ... (bigger|higher|larger|more|lower|smaller|earlier|first)',
      '(who|which) (has|had|have|got|made|raised|paid|listed|was|is|were) (the )?(more|bigger|higher|larger|lower|earlier|first)',
    ],
    examples: [
      '{company} vs {company} revenue',
      'which is bigger, {company} or {company}',
      'who raised more, {company} or {company}',
      'who is older, {company} or {company}',
      '{company} or {company}, who listed later',
      'which year was {company} revenue higher, {date} or {date}',
      'compare {company} and {company}',
    ],
    not: ['revenue of {company} or its profit'],
  },
  {
    id: 'en.became-greatest',
    kind: 'text',
    say: [
      '^(when|what year|which year) (did|was) {name} (first )?(become|became|named|ranked|crowned)( the| as the)? ...(richest|biggest|largest|number one|most valuable|most popular)',
    ],
    asking: ['(become|became|named|ranked|crowned)( the| as the)?'],
    examples: ['when did {person} become the richest man', 'what year did {company} become the most valuable company'],
    not: ['who is the richest', 'when did {company} become profitable'],
  },
  {
    id: 'en.superlative',
    kind: 'superlative',
    say: [
      '(biggest|largest|highest|lowest|smallest|greatest|costliest|longest|heaviest|richest|priciest|steepest|fattest|top)',
      'most (expensive|valuable|popular|users|money|revenue|profitable|downloaded)',
      '(which|who|what) ... the (most|least|fewest)',
      '(record|all time high|peak) (valuation|profit|revenue|fine|loss|price)?',
    ],
    examples: [
      'biggest acquisition by {company}',
      'which company paid the largest fine',
      'highest valuation of {company}',
    ],
    not: ['who runs {company}'],
  },
  {
    id: 'en.fact.change',
    kind: 'fact',
    say: [
      '(up|rise|rose|rising|grow|grew|growing|increase|increased|gain|gained|more) or (down|fall|fell|falling|shrink|shrank|shrinking|decrease|decreased|decline|declined|drop|dropped|lose|less)',
    ],
    examples: ['did {company} revenue go up or down in {date}', 'is {company} growing or shrinking'],
    not: ['did {company} revenue grow'],
  },
  {
    id: 'en.verdict.owner',
    kind: 'verdict',
    attribute: 'parent',
    say: [
      '^(is|are|was) {name} (still |now |really |actually )?(a |an |the )?{company}( s|s)?( company| unit| subsidiary| business| brand| app| owned| product| platform| service)?$',
    ],
    asking: ['(product|platform|service|app|brand|unit|business)$'],
    examples: [
      'is {product} a {company} company',
      'is {product} a {company} product',
      'is {company} still {company} s',
      'is {product} {company} owned',
    ],
    not: ['is {company} bigger than {company}', 'did {company} buy {company}'],
  },
  {
    id: 'en.verdict',
    kind: 'verdict',
    say: [`${ENGLISH_WHETHER} `, '(is it|its) true that', ...ENGLISH_TAGS],
    examples: [
      'is {person} still chair of {company}',
      'did {company} buy {company}',
      'has {company} ever made a profit',
      'was {company} listed in {date}',
    ],
    not: ['who is still at {company}', 'how much did {company} pay', 'when did {company} list'],
  },
  {
    id: 'en.verdict.short',
    kind: 'verdict',
    say: ['^(still|already) ', '{name} (still|already|ever) '],
    unlessAsked: true,
    examples: ['{company} still listed in {place}', 'still on the {company} board', '{company} ever made a profit'],
    not: ['{company} profit', 'listed in {place}'],
  },
  {
    id: 'en.list',
    kind: 'list',
    say: [
      '^(list|name|enumerate|give me|show me) (all|every|the|everyone|some|a list)',
      '(which|what) (other )?(companies|firms|carmakers|automakers|chipmakers|apps|platforms|studios|cities|countries|units|businesses|products|models|brands|investors|shareholders|backers|founders|people|regulators|rivals|competitors|deals|acquisitions|fines|games|sites|services|groups|stocks|markets|listings|exchanges|parties|banks|startups|agencies|departments|stakes)',
      'who (are|were) (all )?(the )?(founders|investors|shareholders|backers|rivals|competitors|owners|directors|people|cofounders|co-founders|members|ceos|chairmen|chairs|presidents)',
      'what (are|were) (all )?(the )?...s ',
      '(everyone|everybody|all the|every one|each of)',
      '(which|what) .. (companies|firms|makers|carmakers|automakers|chipmakers|startups|developers|manufacturers|apps|platforms)',
      'who (else|all)',
      '(subsidiaries|sister companies|portfolio companies)',
      '^(who|which (companies|firms)) (are|were|belong to|make up) (the )?{topic}$',
      '(what|which|who) (are|were) (the )?{number} ',
      'how many ... and which',
      'how (many times|often) (was|were|has|have|did) ',
      '^(which|what) (chinese )?((tech|technology|internet|ai) )?(company|firm|startup) (listed|went public|debuted|floated) (in|on) ... in {date}$',
    ],
    examples: [
      'which companies are based in {place}',
      'list all {company} acquisitions',
      'subsidiaries of {company}',
      'who are the investors of {company}',
      'which apps were removed',
      'how many times was {company} fined',
      'which tech company listed in {place} in {date}',
    ],
    not: ['which company bought {company}', 'what is the revenue'],
  },
];
