import type { AskRule } from '../language.ts';
import { ENGLISH_NAMES } from './names/rules-of-names.ts';

/** What earns or is at work. */
const IT = '({company}|{product})';

/** What may stand before a verb. */
const SO = '( now| currently| actually| really| even| mainly| mostly)?';

/** What is done at a place: to be at work, to sell, to carry. */
const WORKS =
  '(operate|operates|operating|run|runs|running|serve|serves|work|works|sell|sells|selling|deliver|delivers|drive|drives|driving|do business|cover|covers)';

/** How it got to a place. */
const GONE =
  '(launch|launched|expand|expanded|enter|entered|go|gone|move|moved|roll out|rolled out|open|opened|start|started)';

/** What is said of a thing that may be had, or done, at a place. */
const IS_HAD =
  '(available|offered|sold|active|live|present|operating|running|working|used|allowed|licensed|permitted|accepted|usable|legal)';

/** What somebody does with it. */
const IS_USED = '(use|ride|take|try|hail|order|order from|order with|get|buy|buy from|shop on|shop at|download)';

const PLACES = '(countries|cities|markets|places|regions|countries or cities)';

const MONEY = '(money|living|a living|revenue|revenues|income|cash|sales|profit|profits)';

/** Things that are made and sold under a name. */
const GOODS =
  '(apps|games|cars|evs|phones|smartphones|robots|models|chips|gpus|processors|cards|brands|products|services|platforms|devices|vehicles|websites|sites|tools|gadgets|glasses|headsets|drones|toys|laptops|tablets|wearables|chatbots|browsers|maps)';
/** Words for the time in which a question is put: they ask for no other thing. */
export const LATELY = '( now| nowadays| currently| today| these days| at present| at the moment| right now)?';

/** Whose make it is. */
const BY = '(made|owned|run|built|developed|published|operated|created|launched|offered|released) by';

/** How something is brought to an end by whoever runs it. */
const CLOSES = '(shut|close|closed|discontinue|discontinued|kill|killed|axe|axed|wind|wound|shutter|shuttered)';

/** How something is given away for money. */
const GETS_RID = '(sell|sold|offload|offloaded|divest|dispose of|hand over|flog|unload)';

/** How money is given for something. */
const PUTS = '(invest|invested|investing|put|putting|pour|poured|pouring|plough|ploughed|sink|sunk)';

/** Where shares are traded. */
const EXCHANGE = '(exchange|stock exchange|stock market|bourse)';

/** Questions for how and where a company goes about its business, and for what it has to sell. */
export const ENGLISH_WAYS: readonly AskRule[] = [
  {
    id: 'en.earns',
    kind: 'list',
    attribute: 'revenue-mix',
    say: [
      `^how (does|do|did|is|are) ${IT}${SO} (make|making|earn|earning|generate|generating|get) (its |their |any |the |most of its )?${MONEY}( from)?$`,
      `^how (does|do) ${IT}${SO} (monetise|monetize)( itself)?$`,
      `^where (does|do) ${IT}${SO} (make|get|earn) (its|their|most of its|the bulk of its) ${MONEY}( from)?$`,
      `^where (does|do|is) ${IT} (s )?${MONEY}${SO} (come|comes|coming) from$`,
      `^what (does|do) ${IT}${SO} (make|earn|get) (its|their|most of its|the bulk of its) ${MONEY} (from|on|off|with)$`,
      `^what (is|are|s) ${IT} (s )?(main |biggest )?(sources|source) of (revenue|income|money)$`,
      `^what (is|are|s) ${IT} (s )?(main |biggest )?(revenue|income) (streams|stream|sources|source)$`,
    ],
    asking: [
      '(how|where|what)',
      '(make|making|earn|earning|generate|generating|get|monetise|monetize|come|comes|coming) ..( ..)?( ..)?( ..)?( from| on| off| with)?$',
      `${MONEY}${SO} (come|comes|coming) from$`,
      '(main |biggest )?(sources|source|streams|stream)...$',
    ],
    examples: [
      'how does {company} make money',
      'how does {product} actually make its money',
      'where does {company} money come from',
      'what does {company} earn most of its money from',
      'what are {company} main sources of revenue',
    ],
    not: [
      'how much money does {company} make',
      'how did {company} make money in {place}',
      'how does {company} make cars',
    ],
  },
  {
    id: 'en.operates',
    kind: 'list',
    attribute: 'operates-in',
    say: [
      `^where( else| all| abroad| overseas| exactly)? (does|do) ${IT}${SO} ${WORKS}( in)?( ..)?( ..)?$`,
      `^where( else| all| abroad| overseas)? (is|are) ${IT}${SO} ${IS_HAD}( in)?( to ..( ..)?( ..)?)?$`,
      `^where( else| all| abroad| overseas)? can (you|i|we|one|people|u) ${IS_USED} (a |an )?${IT}( ..)?$`,
      `^where( else| all| abroad| overseas)? can ${IT} ${WORKS}( ..)?( ..)?$`,
      `^(which|what) (other )?${PLACES} (does|do) ${IT}${SO} ${WORKS}( in)?$`,
      `^(which|what|how many) (other |new )?${PLACES} (has|have|did) ${IT}${SO} ${GONE}( in| into| to)?$`,
      `^(which|what|how many) (other )?${PLACES} (is|are) ${IT}${SO} (${IS_HAD} )?in$`,
      `^(which|what|how many) (other )?${PLACES} (does|do|did) ${IT}${SO} ${WORKS} (its )?{topic} in$`,
      `^(list )?(of )?(all )?(the )?${IT} (s )?({topic} )?${PLACES}( list)?$`,
    ],
    asking: [
      '(where is|where are|where)',
      `${WORKS}( in)?`,
      `${IS_HAD}( in)?`,
      `${IS_USED}`,
      `${GONE}( in| into| to)?$`,
      '(allowed|licensed|permitted) to',
      `(which|what|how many) (other )?${PLACES}`,
      `^list( of)?( all)?( the)?`,
      `${PLACES}( list)?$`,
      '(abroad|overseas|all|else)',
    ],
    examples: [
      'where does {company} operate',
      'where is {product} available',
      'where can you use {product}',
      'which cities does {company} run in',
      'what markets does {product} serve',
      'which countries has {company} launched in',
      'what cities does {company} run {topic} in',
      '{company} {topic} cities',
    ],
    not: [
      'where is {company} based',
      'where did {company} list',
      'where does {person} work',
      'where is {company} listed',
    ],
  },
  {
    id: 'en.festival',
    kind: 'fact',
    attribute: 'gmv',
    say: [
      '^how much (did|does|was|were)...(sell|sold|take|took|make|made) (on|at|during|over|in) (the )?{topic}( in)?( {date})?$',
    ],
    asking: ['(sell|sold|take|took|make|made) (on|at|during|over|in)'],
    examples: ['how much did {company} sell on {topic} {date}', 'how much was sold on {topic} in {date}'],
    not: ['how much did {company} sell in {date}', 'how much was {company} sold for'],
  },
  {
    id: 'en.goods',
    kind: 'list',
    attribute: 'product',
    say: [
      `^(which|what) (other |kinds of |ai |mobile |electric |video )?${GOODS} (does|do) {company}${SO} (make|sell|run|runs|offer|build|produce|operate|publish|have)${LATELY}$`,
      `^(list|name|give me|show me|which|what)( all| me)?( the| of the)? ${GOODS} (that )?(are |is |were )?${BY} {company}$`,
      `^(all )?(the )?${GOODS} (that )?(are |were )?${BY} {company}$`,
      `^{company}( s)? (own|owned) ${GOODS}$`,
      `^(which|what) (other |ai |mobile |electric |video )?${GOODS} (has|have|did) {company}${SO} (made|built|released|launched|release|launch|published|build|make)$`,
    ],
    asking: [
      `(make|made|sell|run|runs|offer|build|built|produce|operate|publish|published|release|released|have)${LATELY}$`,
      BY,
    ],
    examples: [
      'which cars does {company} sell',
      'what gpus does {company} sell these days',
      'what apps does {company} run',
      'which games has {company} published',
      'list apps made by {company}',
      'apps owned by {company}',
      '{company} owned apps',
    ],
    not: ['which apps did {company} sell', 'which company does {company} run', 'what loss did {company} make'],
  },
  ...ENGLISH_NAMES,
  {
    id: 'en.closed',
    kind: 'list',
    attribute: 'closure',
    say: [`^(what|(what|which) ${GOODS}) (did|has|have) {company}${SO} ${CLOSES}( down| off)?( in {date}| so far)?$`],
    asking: [`${CLOSES}( down| off)?( so far)?`, `(what|which) ${GOODS}`],
    examples: ['what did {company} shut down', 'which apps has {company} closed in {date}'],
    not: ['what did {company} shut down for', 'when did {company} shut down'],
  },
  {
    id: 'en.spent',
    kind: 'fact',
    attribute: 'spending',
    unless: ['(in|into|on) ({company}|{product})'],
    say: [
      `^how much( money| cash)? (did|has|have|does|will|is) {company}${SO} ${PUTS}( so far)?( in| into| on)?( {topic}| ..( ..)?( ..)?)?( in {date})?$`,
    ],
    asking: [`${PUTS}( so far)?( in| into| on)?`],
    examples: ['how much did {company} invest in {topic}', 'how much has {company} poured into chips'],
    not: ['how much did {company} invest in {company}', 'how much was invested in {company}'],
  },
  {
    id: 'en.went-for',
    kind: 'fact',
    attribute: 'acquisition',
    say: [
      `^(what|how much|what price|which price) (did|does|would) ${IT}( finally| eventually)? (go|sell|change hands) for$`,
    ],
    asking: ['(go|sell|change hands) for$'],
    examples: ['what did {product} go for', 'how much did {company} sell for'],
    not: ['what did {company} go for in {date}', 'what does {product} sell'],
  },
  {
    id: 'en.sold-to',
    kind: 'fact',
    attribute: 'sale',
    qualifier: 'to',
    say: [
      `^(who|whom|which company|which firm|what company) (did|has|does|will) {company}( just| finally| recently| eventually)? ${GETS_RID} ... to( in {date})?$`,
      `^to (whom|who|which company) (did|has|does|will) {company} ${GETS_RID} `,
    ],
    unless: ['(share|shares|stake|stock) '],
    asking: ['to( in {date})?$', '^to'],
    examples: ['who did {company} sell its car business to', 'to whom did {company} sell {product} in {date}'],
    not: ['who did {company} sell', 'who sold {company} to {company}', 'who did {company} sell its shares to'],
  },
  {
    id: 'en.exchange',
    kind: 'fact',
    attribute: 'delisting',
    say: [
      `^(which|what) ${EXCHANGE} (did|has) {company} (leave|left|quit|depart|drop off|exit|exited|get kicked off|get thrown off)...$`,
    ],
    asking: ['(leave|left|quit|depart|drop off|exit|exited|get kicked off|get thrown off)'],
    examples: ['which exchange did {company} leave'],
    not: ['which exchange did {company} list on', 'when did {company} leave {place}'],
  },
  {
    id: 'en.exchange.chosen',
    kind: 'fact',
    attribute: 'listing',
    say: [
      `^(which|what) ${EXCHANGE} (did|does|is|has|will|was) {company} (switch|switching|move|moving|turn|turning|opt|choose|pick|go|going|settle|end up|prefer)( to| on| for| with)?( instead| ...)?$`,
    ],
    asking: [
      '(switch|switching|move|moving|turn|turning|opt|choose|pick|go|going|settle|end up|prefer)( to| on| for| with)?( instead)?',
    ],
    examples: ['which exchange did {company} switch to', 'what exchange did {company} choose instead'],
    not: ['which exchange did {company} leave', 'what market did {company} lead'],
  },
  {
    id: 'en.reason.wanted',
    kind: 'reason',
    attribute: 'acquisition',
    say: [
      `^(why|how come) (did|does|is|was|would) {company}( so)? (want|wants|wanting|need|after|keen on|interested in|go after|go for|chase|covet) {name}( so much| so badly)?$`,
      `^what (did|does|would) {company} (want|need) {name} for$`,
      `^what (did|does|would) {company} (want|get|hope to get|see|hope to gain|stand to gain) (with|in|from|out of) {name}$`,
    ],
    asking: [
      '(want|wants|wanting|need|after|keen on|interested in|go after|go for|chase|covet|get|hope to get|see|hope to gain|stand to gain)',
    ],
    examples: [
      'why did {company} want {company}',
      'what did {company} want {product} for',
      'what did {company} see in {company}',
    ],
    not: ['why did {company} want out', 'what did {company} get for {product}', 'what does {company} want'],
  },
  {
    id: 'en.said',
    kind: 'text',
    say: [
      '^what (did|does|do|has|have) ... (say|said|think|reckon|argue|warn|claim|write|reveal|announce|promise|vow|pledge) (about|of|on|to|over|against) ...$',
      '^what (did|does|do|has|have) ... (accuse|accused|suspect|blame|blamed|charge) {name} (of|for|with)$',
      '^what (did|does|do|has|have) ... (find|found) (out )?(about|against|on) {name}$',
    ],
    asking: [
      '(say|said|think|reckon|argue|warn|claim|write|reveal|announce|promise|vow|pledge) (about|of|on|to|over|against)',
      '(accuse|accused|suspect|blame|blamed|charge)',
      '(find|found) (out )?(about|against|on)',
    ],
    examples: [
      'what did the regulator say about {company}',
      'what did the agency accuse {company} of',
      'what did the court find about {company}',
    ],
    not: ['what did {company} say', 'what do people use {product} for'],
  },
];
