import type { AskRule } from '../../language.ts';

const SHARES = '({company}|{product})( s)?( shares| share price| stock| stock price)?';
/** The day on which shares were first traded. */
export const FIRST_DAY =
  '(first day|first-day|day one|debut|ipo day|listing day|first trading day|first day of trading|market debut|trading debut)';
const ON_DAY = `(on|in|at) (its |the |their )?(..( ..)? )?${FIRST_DAY}( of trading)?( in ..( ..)?)?`;
const THAT_DAY = `((on|in|at) )?(its |the |their )?(..( ..)? )?${FIRST_DAY}( of trading)?( in ..( ..)?)?`;
const IT = '(it|they|((its|their|the) )?(shares|stock|share price|stock price))';
const MOVED =
  '(rose|jumped|gained|climbed|soared|surged|rallied|popped|fell|dropped|slid|sank|lost|went up|went down|closed up|closed down|was up|was down|moved)';
const MOVE =
  '(rise|jump|gain|climb|soar|surge|rally|pop|fall|drop|slide|sink|lose|go up|go down|up|down|close up|close down)';
const MOVEMENT = '(rise|jump|gain|climb|surge|rally|pop|fall|drop|slide|loss|change|move|performance|return)';

/** Questions for how the shares of a company moved on the day on which they were first traded. */
export const ENGLISH_FIRST_DAY: readonly AskRule[] = [
  {
    id: 'en.first-day',
    kind: 'fact',
    attribute: 'listing',
    qualifier: 'change',
    say: [
      `^how (much|far|high) (did|were|was) ${SHARES} ${MOVE} ${ON_DAY}$`,
      `^(what|how) (did|were|was) ${SHARES} (do|perform|fare|go|react|trade) ${ON_DAY}$`,
      `^${SHARES} (ipo )?${FIRST_DAY}( of trading)?( share price| stock| shares)? ${MOVEMENT}$`,
      `^${SHARES} ${MOVEMENT} ${ON_DAY}$`,
      `^${SHARES} ipo pop$`,
      `^how (much|far|high) (did|were|was) ${IT} ${MOVE} ${THAT_DAY}$`,
      `^how (much|far|high) did ${SHARES} ${MOVE} ${THAT_DAY}$`,
      `^(by )?how (much|far|high) (${IT}|${SHARES}) ${MOVED} ${THAT_DAY}$`,
      `^(what )?(its |the |their )?(ipo )?${FIRST_DAY}( of trading)?( share price| stock| shares)? ${MOVEMENT}( was)?$`,
    ],
    asking: [
      'how (much|far|high)',
      '(shares|stock|share price|stock price)',
      '(do|perform|fare|go|react|trade)',
      FIRST_DAY,
      '(of trading|ipo)',
      MOVE,
      MOVED,
      MOVEMENT,
    ],
    examples: [
      'how much did {company} shares rise on their first day',
      'how far did {company} fall on its debut',
      'how much did {company} s stock rise on ipo day',
      'how did {company} shares do on debut',
      'how much did {company} rise on its hong kong debut',
      '{company} first day gain',
      '{product} first day rise',
      '{company} ipo pop',
      'how much did {company} pop day one',
      'how much it popped day one',
      'how much did it jump on its debut',
      'how far {company} fell on its first day',
      'first day pop',
    ],
    not: [
      'how much did {company} raise on its debut',
      'how much did {company} rise in {date}',
      'how much it raised on day one',
      'how much it was worth on its debut',
      'how much it rose in {date}',
      '{company} first day close',
      'what did {company} close at on its debut',
    ],
  },
  {
    id: 'en.first-day-close',
    kind: 'fact',
    attribute: 'listing',
    qualifier: 'closed',
    say: [
      `^${SHARES} (ipo )?${FIRST_DAY} (close|closing price)$`,
      `^(what|where|how high) did ${SHARES} (close|end|finish)( at)? ${ON_DAY}$`,
    ],
    asking: [
      '(what|where|how high)',
      '(close|closing price|end|finish)( at)?',
      FIRST_DAY,
      '(shares|stock|share price|stock price|ipo)',
    ],
    examples: [
      '{company} first day close',
      'what did {company} close at on its debut',
      'where did {company} shares end on their first day',
    ],
    not: ['when did {company} close its first store', 'what did {company} close on its first day of work'],
  },
];
