import type { UnknownNames } from '../names/unknown-names.ts';
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
  naming: [
    '(company|firm|studio|developer|maker|team|startup|group|giant) (behind|that (makes|made|owns|runs|built|developed)|which (makes|made|owns|runs|built|developed))( the)?',
  ],
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

const END =
  '($|,| {asked}| and | or | is | was | did | does | has | have | in | on | as | when | so | now| today| these days| currently)';

/** Where a word is a name only. */
export const ENGLISH_UNKNOWN_NAMES = {
  say: [
    "{unknown}( 's| s|'s) ..( )?{asked}",
    '(^|what is |whats |the |of ){unknown} {asked}',
    `^(who |when |where |how much |why |what |which |how )?(did|does|do|is|was|were|are|has|have|will)( the)? {unknown}( ..)? {asked}`,
    '(did|does|do)( the)? {unknown} {asked}',
    `{asked}( of| by| from| behind| into)?( the)? {unknown}${END}`,
    `{asked} (in|at|with) {unknown}${END}`,
    `{asked} (does|did|do|has|have) {name} (have|own|hold|keep|buy|take|acquire) (in|of) {unknown}${END}`,
    `(by|from) {unknown}${END}`,
    `(how much|what share|what part|stake|share|shares) (of|in) {unknown}`,
    `(part|a piece|a slice|a chunk|a bit) of {unknown}${END}`,
    '(its|their|his|her) {unknown} (stake|share|shares|holding|shareholding)',
    `{name} (vs|versus|v|than|like|compared to|compared with|or) {unknown}${END}`,
    '{unknown} (vs|versus|v|and|or|,) {name}',
    `(compare|between) ..( )?..{name} (and|with|to) {unknown}${END}`,
    `^(is|was|are|were) {unknown} (more|less|bigger|larger|smaller|better|a|an|the|like|older|younger|owned|part)`,
  ],
  joints: [],
  goingOn: ['(it|its|they|their|them)', '(bigger|larger|smaller|older|younger|better|more|less) than {name}'],
  between: ['^(,|;|&|/|and|, and|or|, or|vs|vs.|versus|as well as|plus|with|to|against)$', '^..( ..)?( ..)?than$'],
  beside: ['^...than$'],
  measures: [
    '^(half|double|twice|usual|average|normal|planned|expected|forecast|feared|hoped|estimated|reported|thought|others|rivals|peers|competitors)$',
    '^(anyone|everyone|anybody|everybody|most|all|some|any|one|other|before|then|now|ever|previously)$',
  ],
  examples: [
    '{asked} {unknown}',
    "{unknown}'s {asked}",
    'did {unknown} buy {company} or was {company} {asked} by {unknown}',
    'how much of {unknown} does {company} own',
    'what did {company} get for its {unknown} stake',
    'how much of {company} does {unknown} {asked}',
    'is {unknown} more profitable than {company}',
    '{company} vs {unknown}',
  ],
  not: [
    '{asked} {company}, the {unknown} maker',
    'is {company} {unknown}',
    'how {unknown} is {company}',
    '{asked} in the {unknown}',
    'when did {company} {unknown} its {asked}',
  ],
} as const satisfies UnknownNames;

/** What is held as a whole. */
export const ENGLISH_WHOLLY = {
  asked: [
    '(fully|wholly|entirely|completely|outright|100%|100 percent)',
    '(own|owns|owned|hold|holds|held|have) all of',
  ],
  told: [
    '(fully|wholly|entirely|completely)( -|-| )(own|owns|owned|acquire|acquired|buy|bought|control|controls|controlled|hold|held|taken)',
    '(outright|full (ownership|control)|complete (ownership|control)|sole owner|remaining|the rest|entire|buyout)',
    '(all (of|the|shares|its)|100%|100 percent|100 per cent)',
  ],
} as const;

/** What a word means. */
export const ENGLISH_MEANINGS: readonly string[] = [
  '^(what is|whats|what s|what are|define|explain)( a| an)? ..( ..)?( ..)?$',
  '^what (does|do) ..( ..)?( ..)? mean$',
];

/** Those that are listed of a company's own. */
export const ENGLISH_LISTED_ONES: readonly string[] = [
  '(listed|public|publicly traded|publicly listed) (companies|subsidiaries|units|firms|affiliates|arms|businesses)',
  '(companies|subsidiaries|units|firms|affiliates|arms) (of|under|owned by|belonging to) {company} ... (listed|public)',
  '{company}( s|s)? (companies|subsidiaries|units|firms|affiliates|arms) (are|is) (listed|public|publicly traded)',
];

/** Who came into an office, and not who held it. */
const ENGLISH_TAKING_OFFICE: readonly string[] = [
  '(name|named|names|appoint|appointed|appoints|hire|hired|hires|promote|promoted|install|installed) ... (as|to|its|their|a|the|new)',
  '(was|were|got|been|be|gets|is) (named|appointed|made|installed|promoted|picked|hired|chosen)',
  '(become|became|becomes|take over|took over|takes over|taken over)',
];

/** What somebody had to do. */
const ENGLISH_BIDDING: readonly string[] = [
  '(order|ordered|orders|told|must|require|required|requires|force|forced|demand|demanded|instruct|instructed)',
  '(made to|had to|has to|have to|asked to|gave ... (days|months|weeks) to|banned|barred|directed|compelled)',
];

const SHARES = '(share|shares|stock|stocks|share price|adrs|adss|market value)';
const MOVED =
  '(fell|fall|falling|dropped|drop|plunged|tumbled|slumped|slid|lost|sank|rose|rise|jumped|surged|soared|gained|climbed|rallied|doubled|down|up|higher|lower)';

/** How shares moved. */
const ENGLISH_MOVES: readonly string[] = [`${SHARES}( ...)? ${MOVED}`, `${MOVED}( ...)? ${SHARES}`];

/** Only what came to pass: "to overtake" is an aim. */
const ENGLISH_OVERTAKING = {
  asked: [
    '(overtake|overtook|overtaken|surpass|surpassed|outsell|outsold|leapfrog|leapfrogged|outgrow|outgrew)',
    '(pass|passed|past|beat|top|topped|get ahead of|got ahead of|pull ahead of|pulled ahead of) {name}',
    'did {company} pass',
  ],
  words: [
    '(overtake|overtook|overtaken|surpass|surpassed|outsell|outsold|leapfrog|leapfrogged|outgrow|outgrew)',
    '(pass|passed|beat|top|topped|(get|got|pull|pulled) ahead of)',
  ],
  told: [
    '(overtook|overtaken|surpassed|passed|outsold|leapfrogged|outgrew|topped|went past|ahead of|overtakes|surpasses|overtaking|surpassing)',
  ],
  aims: ['(would|could|may|might|will|must|cannot|not|never|yet to)( soon)?( have| be| get)?( been)?( soon)?$'],
  passive: ['(overtaken|surpassed|passed|outsold|leapfrogged|topped)( ..)? by'],
} as const;

/** "What did Muddy Waters say about YY" is told by "Muddy Waters called YY a fraud", and not by "YY denied the report of Muddy Waters". */
const ENGLISH_SAYING = {
  before: '^what (did|does|do|has|have)',
  behind: '(say|said|think|reckon|argue|warn|claim|write) (about|of|on|to|over|against)',
  anybody:
    '(the|a|an|its|their|his|her|some|any|people|users|analysts|critics|experts|investors|media|regulators|they|he|she|it)',
  verbs:
    '(say|says|said|saying|call|called|calls|accuse|accused|accuses|allege|alleged|claim|claimed|describe|described|wrote|warned|told|argued|praised|criticised|predicted|estimated|expected|thought|rated|asked|suggested|compared|found|held|noted|added|announced|promised|named|denied|put|spoke)',
  ends: '(and|but|which|whose|while|after)|\\.',
  by: '(according to|(said|called|accused|alleged|described|criticised|praised|warned|named|told|published|written)( ...)? by|remarks of|view of|opinion of|words of)$',
  others: '(of|against|with|to|from|denied|rejected|on)( the)?$',
};

/** Kinds of questions that need more than a rule. */
export const ENGLISH_KINDS = {
  kin: ENGLISH_KIN,
  unknownNames: ENGLISH_UNKNOWN_NAMES,
  wholly: ENGLISH_WHOLLY,
  meanings: ENGLISH_MEANINGS,
  listedOnes: ENGLISH_LISTED_ONES,
  takingOffice: ENGLISH_TAKING_OFFICE,
  bidding: ENGLISH_BIDDING,
  moves: ENGLISH_MOVES,
  overtaking: ENGLISH_OVERTAKING,
  saying: ENGLISH_SAYING,
};
