import type { FollowUpRule, Ordinal } from '../language.ts';

/** How one of several is named by its place, from 1; -1 is the last. */
export const ENGLISH_ORDINALS: readonly Ordinal[] = [
  { place: 1, say: ['(first|1st)', '1$'] },
  { place: 2, say: ['(second|2nd)', '2$'] },
  { place: 3, say: ['(third|3rd)', '3$'] },
  { place: 4, say: ['(fourth|4th)', '4$'] },
  { place: 5, say: ['(fifth|5th)', '5$'] },
  { place: 6, say: ['(sixth|6th)', '6$'] },
  { place: 7, say: ['(seventh|7th)', '7$'] },
  { place: -1, say: ['last'] },
];

const NTH = '(first|second|third|fourth|fifth|sixth|seventh|last|1st|2nd|3rd|4th|5th|6th|7th)';
/** "One" alone: "the first company" may be the first of all. */
const PICK = `${NTH} (one|of (them|those|these|the list)|on the list|in the list)`;
const NAMES = '{name}((,| and| ,) {name})?';
const WITH = '(add|include|throw in|put in|bring in|plus)';
const WITHOUT =
  '(drop|remove|exclude|excluding|without|except|except for|leave out|ignore|minus|not counting|other than|besides)';
const ONLY = '(only|just|show only|show me only|show me just|limit (it|that|this) to|narrow (it|that|this)( down)? to)';
const LESS_OR_MORE = '(more|higher|bigger|larger|greater|less|lower|smaller|fewer|better|worse)';

/** Words that pick one of several, wherever in a question they stand. */
export const ENGLISH_PICKS = [`(the |that )?${PICK}`, `${NTH} (company|firm|person|deal|name|option)$`];

/** Messages that change the question before them, in clauses with slots. */
export const ENGLISH_FOLLOW_UPS: readonly FollowUpRule[] = [
  {
    id: 'en.add',
    does: 'add',
    say: [
      `^(and |also |now |ok |then |please |can you )?(also )?${WITH}( in)? ${NAMES}( as well| too| please)?( to (it|that|the list|this))?$`,
      '^(and )?(also )?{name}( and {name})? (as well|too|also)$',
      '^(what|how) about adding {name}$',
    ],
    examples: [
      'add {company}',
      'can you add {company} to the list',
      'and {company} too',
      'include {company} and {company}',
    ],
    not: ['and {company}', 'when did {company} add {product}'],
  },
  {
    id: 'en.drop',
    does: 'drop',
    say: [
      `^(and |now |ok |please |what about )?${WITHOUT} ${NAMES}( please)?$`,
      '^(and )?(if|what if) (we|you|i) (exclude|leave out|drop|ignore|remove) {name}$',
    ],
    examples: ['without {company}', 'ok drop {company}', 'except {company} and {company}'],
    not: ['why did {company} drop {product}', 'not {company}'],
  },
  {
    id: 'en.only',
    does: 'only',
    say: [
      `^(and |now |ok |please )?${ONLY}( the)?( ones| those)?( for| in| of| from| on| after| since| before| until)? ({name}|{date})( ones| please)?$`,
      '^(for |in |from )?({name}|{date}) only( please)?$',
      '^(only |just )?(the )?(ones|those) (in|from|after|since|before|until) {date}$',
      `^(no |oh |ah |wait |oops |sorry )?(no |sorry )?(i|we) (meant|mean|was asking about|am asking about)( to say| about)? ({name}|{date})( s)?$`,
      '^(no |oh |oops |sorry |actually )(no |sorry |actually )?({name}|{date})( s)?( i (meant|mean)| instead)?$',
      '^({name}|{date})( s)? (i (meant|mean)|instead)$',
    ],
    examples: [
      'only {date}',
      'just {company}',
      'only the ones after {date}',
      '{date} only',
      'the ones since {date}',
      'sorry i meant {company}',
    ],
    not: ['is it only {company}', 'in {date}'],
  },
  {
    id: 'en.pick',
    does: 'pick',
    say: [
      `^(and |what about |how about |tell me about |tell me more about |more on |who is |what is )?(the )?${PICK}$`,
      `^(and |what about |how about )?(the )?${NTH} (company|firm|person|deal|name|option)$`,
      `(the|that) ${PICK}$`,
      `^(and )?(when|where|who|why|how much|how many|what) (was|is|were|are|founded|runs|owns) (the|that) ${PICK} ..$`,
      `^(and )?(when|where|why|how much|how many|what) (did|does|has|had) (the|that) ${PICK} ...$`,
      '^(number |no |option )?(1|2|3|4|5|6|7)$',
    ],
    examples: ['the second one', 'what about the 3rd one', 'when was the second one founded', 'the last of them', '2'],
    not: ['who was the first one to list', 'the second quarter', 'which was the first company to list'],
  },
  {
    id: 'en.source',
    does: 'source',
    say: [
      '^(and |whats |what s )?(the |your |any )?(source|sources|citation|citations|reference|references|link|links|proof)( for (that|this|it)| please| pls)?$',
      '^(what|where) (is|are|was|were|s)( the| your)? (source|sources|link|citation)( for (that|this|it))?$',
      '^where (did|do|does) (you|u|that|this|it) (get|find|read|have|come|see)( that| this| it)?( from)?$',
      '^(says who|who says( so| that)?|according to (whom|who)|how do you know( that)?|are you sure|you sure|really)$',
    ],
    examples: ['source', 'whats the source', 'where did you get that', 'says who', 'link please'],
    not: ['where did {person} get the money', 'who said that {company} would list'],
  },
  {
    id: 'en.compare',
    does: 'compare',
    say: [
      `^(so |and |but )?(is |was |were |are )?(that |it |this |they )?(much |a lot )?${LESS_OR_MORE} than {name}( s| or not)?$`,
      '^(so |and |but )?(does|did|do) (that|it|this|they) (beat|top|exceed|surpass) {name}( s)?$',
    ],
    examples: ['more than {company}', 'is that bigger than {company}', 'does it beat {company}'],
    not: ['did {company} pay more than {company}'],
  },
  {
    id: 'en.each',
    does: 'each',
    say: [
      '^(and |for )?(how much|how many|when|what price)( was| were| did| is| are| for)?( it| they| them)? (each|each one|each of (them|those))( pay| raise| cost| get| fined)?$',
      '^(and )?(how much|how many|when) (was|were|did|is|are) (they|each|each one|each of (them|those))( pay| raise| cost| get| fined| founded| listed| worth| bought)?$',
      '^(and )?(the )?(amounts|amount of each|prices|dates)( for each)?( please)?$',
    ],
    examples: [
      'how much each',
      'how much was each of them fined',
      'when were they',
      'how much for each',
      'the amounts',
    ],
    not: ['how much did {company} pay each driver', 'how much'],
  },
  {
    id: 'en.others',
    does: 'others',
    say: [
      '^(and |so )?(who|what|which) else( is there| are there| was there| were there)?$',
      '^(and |are there |is there |were there |was there )?(any|anyone|anybody|anything) (else|others|other|more|other ones)$',
      '^(and )?(the|what about the|how about the|who are the|what are the) (others|other ones|rest)$',
    ],
    examples: ['who else', 'and what else', 'any others', 'anyone else', 'what about the rest'],
    not: ['who else invested in {company}', 'anything else about {company}'],
  },
  {
    id: 'en.later',
    does: 'later',
    say: [
      '^(and |so |but |ok )?(then|later|afterwards|after that|then what|what then|what next|what came next)$',
      '^(and |so |but )?what (happened|has happened|came) (next|then|later|after|afterwards|since|after that|since then)$',
      '^(and |so |but )?what happened to (him|her|it|them)( then| next| later| after that| afterwards)?$',
    ],
    examples: ['and then', 'what happened next', 'and afterwards', 'so what happened to him then', 'what then'],
    not: ['what happened to {company}', 'who came next', 'what happened after {company} listed'],
  },
];
