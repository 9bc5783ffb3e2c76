import type { AskRule } from '../language.ts';
import { COURSES } from './rules/courses.ts';
import { FIRST_DAY } from './rules/first-day.ts';

/** What takes its course. */
const AFFAIR =
  '(deal|merger|takeover|ipo|listing|listing plan|ipo plan|ipo plans|bid|offer|sale|probe|investigation|case|lawsuit|split|spin off|spinoff|spin-off|restructuring|delisting|privatisation|privatization|buyout)';

/** Somebody who is named by what he is to a company. */
const ROLE = '((former|first|disgraced) )?((co |co-|co)?founder|boss|ceo|chief executive|chairman|chairwoman|chair)';
const BECAME = 'what (ever )?(happened|has happened|became|has become) (to|with|of)';
const NOW = '(now|today|doing now|doing today|doing these days|up to( now| these days)?)';

/** A time that has an end, or two: "in 2021", "between 2018 and 2020". */
const IN_TIME = '(in|during|over|between|from|since|after|throughout) {date}( (and|to|until|till|through|-|–) {date})?';

/** Who began it, and what he does when he goes. */
const FOUNDER = '(founder|co founder|co-founder|cofounder|creator)';
const LEAVE =
  '(leave|quit|go|depart|step down|step aside|step back|resign|retire|exit|bow out|walk away|get pushed out)';
const LEFT = '(left|quit|leaving|departed|gone|stepped down|steps down|resigned|retired|exited|bowed out|walked away)';

const SHARES = '(share price|stock price|shares|stock|adrs)';
const MOVE =
  '(react|reacted|respond|do|move|moved|fare|perform|trade|fall|fallen|drop|dropped|plunge|slide|slump|tumble|sink|rise|risen|jump|surge|gain|soar|climb|change|go)';

/** Who supervises. */
const REGULATORS =
  '({topic}|regulator|regulators|watchdog|watchdogs|authorities|the authorities|authority|government|beijing|washington|brussels|central bank|officials|supervisors)';

const PROCEEDING = '(probe|investigation|lawsuit|case|review|inquiry)';

/** Questions for what happened: what came of something, the way to an end that is named, and all of it in its order. */
export const ENGLISH_STORIES: readonly AskRule[] = [
  {
    id: 'en.outcome',
    kind: 'timeline',
    say: [
      'what (happened|happend|became) (to|with|of) ... (after|following|in the wake of|because of|over) ',
      '(consequence|consequences|fallout|aftermath|upshot|outcome|repercussions) (of|for|from) ',
      'how (did|does|was) ... (end|ended|turn out|pan out|conclude|resolved|settled)( up)?$',
      'what came of ',
      'what was the (result|end) of ',
      `what (happened|happend|became) (to|with|of) ({company}|{product}) and (the|its|that) ...${AFFAIR}$`,
      `what (happened|happend|became) (to|with|of) (the )?({company}|{product})( s)? (antitrust |privacy |data |cybersecurity )?(probe|investigation|lawsuit|case)$`,
      `^(the )?({company}|{product})( s|'s)? ...${PROCEEDING} (status|outcome|result)$`,
      `^(what is |whats )?(the )?(status|outcome|state) of (the )?({company}|{product})( s|'s)? ...${PROCEEDING}$`,
      `^where does (the )?({company}|{product})( s|'s)? ...${PROCEEDING} stand( now| today)?$`,
    ],
    examples: [
      '{company} antitrust probe status',
      'status of the {company} investigation',
      'where does the {company} case stand now',
      'what happened to {company} after the fraud',
      'what happened to {company} after {topic}',
      'fallout of the {company} fraud',
      'how did the {company} probe end',
      'what came of the {company} merger',
      'what happened with {company} and the antitrust probe',
      'what became of the {company} investigation',
    ],
    not: [
      'what happened to {company}',
      'when did the {company} probe end',
      'result of {company}',
      '{company} listing status',
    ],
  },
  {
    id: 'en.span.listed',
    kind: 'timeline',
    attribute: 'listing',
    say: [
      '^how long (did|was|were|has|had|have) {company}( s)?( shares| stock)? (been )?(stay|stayed|remain|remained|last|trade|traded|trading|listed|public|on)( listed| public| traded)?( on| in| at)?( the)?( ..)?( ..)?( ..)?( for)?$',
    ],
    unless: ['(before|until|after|since|ago|ban|banned|take|ceo|chair|chairman)'],
    asking: ['(stay|stayed|remain|remained|last|trade|traded|trading|been)'],
    examples: ['how long was {company} listed on the nasdaq', 'how long did {company} stay on the nyse'],
    not: [
      'how long did {company} last before it listed',
      'how long was {person} ceo',
      'how long did {company} take to list',
    ],
  },
  {
    id: 'en.span.ban',
    kind: 'timeline',
    attribute: 'ban',
    say: [
      '^how long (did|was|were|has|had|have) (the )?({company}|{product}|{topic})( s)?( app| apps)?( ban| app ban| suspension)? (been )?(last|lasted|go on|banned|barred|suspended|blocked|blacklisted|off the app stores|out of the app stores|off app stores)( for)?( ..)?( ..)?( ..)?$',
      '^how long did the (app )?(ban|suspension|block) (on|of|against) (the )?({company}|{product}|{topic})( s)?( app| apps)? last$',
    ],
    unless: ['(before|until|after|since|ago)'],
    asking: ['(last|lasted|go on|been|app|apps)'],
    examples: [
      'how long did the {company} ban last',
      'how long was {product} banned in india',
      'how long did {company} app ban last',
    ],
    not: ['how long did {company} last before it was banned', 'when was {company} banned'],
  },
  {
    id: 'en.timeline.of-holder',
    kind: 'timeline',
    say: [
      `${BECAME} (the )?({company}|{product})( s)? ${ROLE}$`,
      `${BECAME} (the )?${ROLE} (of|behind) ({company}|{product})$`,
      `(where is|what is|what s) ({company}|{product})( s)? ${ROLE} ${NOW}$`,
    ],
    examples: [
      'what happened to {company} founder',
      'what ever became of the founder of {product}',
      'where is {company} s founder now',
      'what is {company} s co-founder up to these days',
    ],
    not: ['what happened to {company}', 'who is {company} s founder', 'what happened to {company} founder in {date}'],
  },
  {
    id: 'en.timeline.between',
    kind: 'timeline',
    say: [
      '(what|wha) ((has |had )?happened|went on|went down|is going on|s going on|was going on|is up|was up) between {name} and ',
      '(what|wha) ((has |had )?happened|went on|went down|is going on|was going on) between ... and {name}',
      '(history|story|timeline|chronology) (between|of ... between) {name} and ',
    ],
    examples: [
      'what happened between {company} and {company}',
      'what went on between {company} and tesla',
      'history between {person} and {company}',
    ],
    not: [
      'what happened to {company} between {date} and {date}',
      'what is the difference between {company} and {company}',
    ],
  },
  {
    id: 'en.timeline.attempts',
    kind: 'timeline',
    say: [
      '{company}( s)? (failed |repeated |past |previous |many |several )?(ipo|listing|float|flotation) (attempts|tries|efforts|bids|filings)',
      '(ipo|listing|float|flotation) (attempts|tries|efforts|bids|filings) (of|by) {company}',
      '(all|what|history|list) ... (attempts|tries|efforts|bids) (of|by) {company} (to|at) (list|listing|go public|going public|ipo|float)',
      'how many times (did|has|have) {company} (try|tried|attempt|attempted|file|filed|apply|applied) (to list|to go public|for an ipo)',
    ],
    asking: [
      '(failed|repeated|past|previous|many|several)',
      '(attempts|tries|efforts|bids|filings|attempt|try|tried|how many times)',
    ],
    examples: ['{company} failed ipo attempts', 'how many times has {company} tried to list'],
    not: ['{company} ipo', 'did {company} try to list'],
  },
  ...COURSES,
  {
    id: 'en.leaders',
    kind: 'list',
    attribute: 'chief-executive',
    say: [
      '(timeline|history|chronology|list|overview) of (all )?(the )?{company} (s )?(leadership|management) (changes|succession|turnover|handovers)$',
      '^{company} (s )?(leadership|management) (succession|handovers|history|timeline)$',
    ],
    asking: ['(leadership|management) (changes|succession|turnover|handovers|history|timeline)', 'overview of'],
    examples: ['timeline of {company} leadership changes', '{company} leadership history'],
    not: ['any leadership changes at {company} in {date}', 'timeline of {company}'],
  },
  {
    id: 'en.timeline',
    kind: 'timeline',
    say: [
      '(timeline|time line|chronology|milestones|sequence of events|turning points)',
      '(key|main|major|big|biggest|important|notable|significant) (events|dates|moments|happenings|developments)',
      '(history|story|evolution|journey|saga|rise and fall|ups and downs|recap) of',
      '(rise and fall|ups and downs|saga|milestones|(through|over|down) the (years|ages))$',
      'how (has|have|did) {name} (change|changed|get here|get to where)',
      'what (has|have|did) {name} (go|gone|been) through',
      '(journey|path|road) (back )?to (a |an |its |the )?',
      'how (did|has|have) ... (unfold|unfolded|play out|played out|develop|developed|evolve|evolved)',
      '(walk|take|run) me through',
      'what (has happened|happened) (to|with|at) {name} (since|after|from|between|over|so far)',
      `what (did|has|have) {company} (do|done|been doing|been up to|get up to|got up to) ${IN_TIME}$`,
      `what (was|were|has|have) {company} (been )?(up to|doing) ${IN_TIME}$`,
      `^what (did|has|have) {company} (announce|announced) ${IN_TIME}$`,
      `what (happened|has happened|went on) (in|with|to|at|around) (the )?(china |chinese |china s )?{topic} ${IN_TIME}$`,
      `^(in|during) {date}(,)? what (happened|did) (to|with|at)?( )?({company}|{topic})( do)?$`,
      'what (has happened|happened) (to|with|at) ({company}|{product})( and {company})?( in {date})?$',
      'what (happened|has happened) (to|with) {person}( of {company})?$',
      `${BECAME} (the )?({company}|{product})( s)? ${ROLE} {person}$`,
      `what (ever )?(happened|has happened|became) (to|with|of) (the )?({company}|{product})( and {name})?( s)? ${AFFAIR}( in {place}| of {company})?$`,
      'what (ever )?(became|has become|become) of {name}',
      'how did (it|things|that) (all )?end( up)?( for {name})?$',
      'step by step',
      '^what (happened|has happened|came) (next|then|later|afterwards|after that|to it( after that| afterwards| later| then| next)?)$',
    ],
    examples: [
      'what happened to {company} in {date}',
      'timeline of {company} trouble with regulators',
      'walk me through the {product} ban',
      'history of {company}',
      'what became of {company}',
      'what happened to {person}',
      'what happened to {company} founder {person}',
      'what happened with {company} ipo',
      'what did {company} do between {date} and {date}',
      'what was {company} up to in {date}',
      'what happened with {topic} in {date}',
    ],
    not: [
      'when did {company} list',
      'what happened to its shares',
      'what happened to {company} shares',
      'what did {company} do to merchants in {date}',
      'what did {company} do',
    ],
  },
  {
    id: 'en.shares-moved',
    kind: 'text',
    attribute: 'share-price',
    say: [
      `^how (much |far )?(did|have|has|were) {company}( s)? ${SHARES} ${MOVE}( in {date})? (to|on|after|when|following|upon|before|over) `,
      `^(what|wha) (did|happened to) {company}( s)? ${SHARES} (do )?(after|when|on|following|upon) `,
      `^how did ${SHARES} (of|in) {company} ${MOVE} (to|on|after|when|following|upon|before|over) `,
      `^{company}( s)? ${SHARES} (reaction|move|fall|drop|jump) (to|on|after|when|following) `,
    ],
    unless: [FIRST_DAY, 'day of trading'],
    asking: ['how (much|far)?', `${SHARES} ${MOVE} (to|on|after|when|following|upon|before|over)`, SHARES, MOVE],
    examples: [
      'how did {company} shares react to the fine',
      'how much did {company} stock fall after its results',
      'what happened to {company} shares when its founder left',
    ],
    not: ['how did {company} shares do on their first day', 'what did {company} do when its founder left'],
  },
  {
    id: 'en.founder-left',
    kind: 'fact',
    attribute: 'departure',
    say: [
      `^(when|whens|what year) (did|has|will|is) (the )?({company}|{product})( s)? ${FOUNDER} ${LEAVE}`,
      `^(when|whens|what year) (did|has|will|is) (the )?${FOUNDER} (of|behind|at) ({company}|{product}) ${LEAVE}`,
      `^({company}|{product})( s)? ${FOUNDER} ${LEFT}( the company| his post| her post)?( when| what year| date)?$`,
    ],
    asking: [FOUNDER, LEAVE, LEFT, '(the company|his post|her post|date)$'],
    examples: [
      'when did the founder of {company} leave',
      'when did {company} co-founder step down',
      '{company} founder left when',
    ],
    not: ['why did the founder of {company} leave', 'who is the founder of {company}', '{company} founder'],
  },
  {
    id: 'en.demands',
    kind: 'list',
    attribute: 'rule',
    say: [
      `^what (did|do|does|have|has) (the )?(chinese |us |eu |indian )?(${REGULATORS}|..|.. ..) (want|wanted|demand|demanded|require|required|order|ordered|ask|asked|tell|told|expect|impose|imposed) (from |of |on )?(from )?{name}( to do| to change| to fix| do)?$`,
      `^what (was|were|is|has) {name} (been )?(told|ordered|asked|required|made|forced) (to do|to change|to fix|to stop)( by (the )?${REGULATORS})?$`,
    ],
    asking: [
      REGULATORS,
      '(want|wanted|demand|demanded|require|required|order|ordered|ask|asked|tell|told|expect|impose|imposed|made|forced)( from| of| on)?',
      '(to do|to change|to fix|to stop|do)( by)?( the)?$',
    ],
    examples: ['what did regulators want from {company}', 'what was {company} told to do by the regulator'],
    not: [
      'what did regulators say about {company}',
      'what does {company} want from {company}',
      'why did regulators want {company} out',
    ],
  },
  {
    id: 'en.demanded',
    kind: 'text',
    say: [
      `^what (did|has) (the )?(chinese |us |eu |indian )?(${REGULATORS}|court|courts|judge|{place}) (make|made|force|forced|order|ordered|tell|told|require|required) {name} (to )?(..|..( ..)? (back|up|down|off|out|over))( in {date})?$`,
      `^what (was|were|is|has) {name} (been )?(told|ordered|asked|required|made|forced) to (..|..( ..)? (back|up|down|off|out|over))( in {date})?$`,
    ],
    unless: ['to (do|change|fix|stop)( in {date})?$'],
    asking: [REGULATORS, '(make|made|force|forced|order|ordered|tell|told|require|required)', '(asked)'],
    examples: [
      'what did the regulator make {company} pay back',
      'what did {topic} order {company} to remove',
      'what was {company} forced to give up in {date}',
    ],
    not: ['what did {company} order', 'what did regulators order {company} to do', 'what was {company} told'],
  },
];
