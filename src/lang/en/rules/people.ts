import type { AskRule } from '../../language.ts';

/** Somebody who is named by what he is to a company. */
const ROLE = '((co |co-|co)?(founder|founders)|creator|ceo|chief executive|boss|chairman|chairwoman|chair|president)';
const HOLDER = `((the )?({company}|{product})( s)? ${ROLE}|(the )?${ROLE} of ({company}|{product}))`;
const DID = '(doing|do|work as|use to do)( for a living)?';
const WORK = '(job|jobs|career|work)';
const BEFORE = '(before|prior to|previously|earlier)';
const NOWADAYS = '(now|today|nowadays|these days|at the moment|currently)';
const FORMER = '(previous |former |old |last |earlier |first )';

const FIRM = '(company|firm|startup|business)';

/** Questions for the life of somebody, who may be named by what he is to a company. */
export const ENGLISH_PEOPLE: readonly AskRule[] = [
  {
    id: 'en.nowadays-of-one',
    kind: 'profile',
    say: [
      `^(and |so )?(what|where) (is|s|are) (he|she|they) (doing|up to|working|at)?( )?${NOWADAYS}$`,
      `^(and |so )?what (does|do) (he|she|they) do( for a living)?( ${NOWADAYS})?$`,
      `^(and |so )?where (does|do) (he|she|they) work( ${NOWADAYS})?$`,
    ],
    examples: ['what does he do now', 'what is she doing these days', 'where is he now', 'what is he up to now'],
    not: ['what does it do now', 'what did he do before', 'what does {company} do now', 'where is it now'],
  },
  {
    id: 'en.former-work',
    kind: 'fact',
    attribute: 'employer',
    say: [
      `what (was|did) {person} ${DID} ${BEFORE}`,
      `^{person}(s| s)? ${FORMER}?${WORK} ${BEFORE}`,
      `what was {person}(s| s)? ${FORMER}?${WORK} ${BEFORE}`,
    ],
    examples: [
      'what did {person} do before',
      'what was {person} doing before {company}',
      '{person} job before he started {company}',
    ],
    not: ['what does {person} do', 'what was {person} before'],
  },
  {
    id: 'en.former-work.of-holder',
    kind: 'fact',
    attribute: 'employer',
    say: [
      `what (was|were|did) ${HOLDER} ${DID} ${BEFORE}`,
      `^${HOLDER}( s)? ${FORMER}${WORK}$`,
      `^${HOLDER}( s)? ${FORMER}?${WORK} ${BEFORE}`,
      `where (was|were|did) ${HOLDER} (working|work) ${BEFORE}`,
    ],
    asking: [ROLE, '(doing|do|working|work)', `${FORMER}${WORK}`],
    examples: [
      'what did {company} founder do before',
      'what did {company} s founders do before {company}',
      'what did the boss of {company} do before',
      'where did the ceo of {company} work before',
      '{company} founder former job',
    ],
    not: [
      'what does {company} founder do',
      'what did {company} do before',
      'who is {company} s founder',
      'who was {company} s ceo before',
    ],
  },
  {
    id: 'en.worth-of-person',
    kind: 'fact',
    attribute: 'net-worth',
    say: [
      `^(how much|what|whats|what s|how much money)( is| s| was)? {person}( s)? (net )?worth( ${NOWADAYS}| in {date})?$`,
      `^how much( money| cash)? (does|did|has) {person} (have|got|own)( ${NOWADAYS}| in {date})?$`,
      '^{person}( s)? (net )?worth( in {date})?$',
    ],
    asking: ['(net )?worth', '(have|got|own)'],
    examples: ['how much is {person} worth', '{person} worth', 'how much money does {person} have'],
    not: ['how much is {company} worth', 'how much is {person} stake worth', 'what is {person} known for'],
  },
  {
    id: 'en.whereabouts',
    kind: 'profile',
    say: [
      '^(where is|where s|wheres|where are|where) {person} (now|these days|nowadays|today|currently|at now|working now|at these days)$',
      '^(what is|what s|whats|what) {person} (doing|up to) (now|these days|nowadays|today|currently)$',
    ],
    examples: ['where is {person} now', 'wheres {person} these days', 'what is {person} up to these days'],
    not: ['where is {company} now', 'where is {person} from', 'where did {person} work'],
  },
  {
    id: 'en.leaders-so-far',
    kind: 'list',
    attribute: 'chief-executive',
    say: ['^(who|who all) (has|have|s) (all )?(run|led|headed) ({company}|{product})( over the years| so far)?$'],
    asking: ['(run|led|headed)'],
    examples: ['who has run {company}', 'who all has led {product} so far'],
    not: ['who has run {company} since {date}', 'who runs {company}', 'who has led a round in {company}'],
  },
  {
    id: 'en.company-of',
    kind: 'fact',
    attribute: 'founded',
    say: [
      `^(what is |what s |whats |which is )?(the )?(name of )?{person}(s| s)? ${FIRM}( called| name| s name)?$`,
      `^(the )?${FIRM} of {person}$`,
    ],
    asking: [`${FIRM}( called| name| s name)?`],
    examples: ['{person} s company', 'what is {person} company called', 'the company of {person}'],
    not: ['what company did {person} sell', '{person} company profit', 'what is {company} s company'],
  },
  {
    id: 'en.sentenced',
    kind: 'text',
    say: [
      '(how long|how many years|how many months) (in|of) (prison|jail)',
      '(how long|how many years|how many months) ... (sentence|sentenced|in prison|in jail|behind bars|locked up|jail time|prison time)',
      '(how long|how many years|how many months) (did|was|were|is|are) ... (get|jailed|imprisoned|serve|served|serving)$',
      '(how long|what) (was|is) ... (prison|jail) (term|sentence)$',
    ],
    examples: [
      'how many years in prison did {person} get',
      'how long was {person} jailed',
      'how long is {person} s prison term',
    ],
    not: ['how many years has {company} been listed', 'how long was {company} banned', 'was {person} jailed'],
  },
];
