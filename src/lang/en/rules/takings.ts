import type { AskRule } from '../../language.ts';

const MUCH = '^how much( money| cash)?';
const THING = '(the )?{company}';
const EARN =
  '(make|made|making|earn|earned|earning|bring in|brought in|take in|taken in|pull in|pulled in|rake in|raked in)';
const WHEN = '( a year| per year| each year| every year| so far| in total| overall| altogether| in {date}| {date})?';

/** That all of the parts are asked for. */
const BY_PART = '(breakdown|split|by segment|by business|by division|by part|by source|streams|sources)';

/** Questions for what came in, which say as little of profit as of revenue. */
export const ENGLISH_TAKINGS: readonly AskRule[] = [
  {
    id: 'en.earned.by-product',
    kind: 'fact',
    attribute: 'revenue',
    say: [`${MUCH} (has|have|had|did|does|do|is|was) (the )?{product} (already |ever )?${EARN}${WHEN}$`],
    asking: ['how much( money| cash)?', EARN, '(so far|in total|overall|altogether|already|ever)'],
    examples: ['how much did {product} make', 'how much has {product} earned so far'],
    not: ['how much does {company} earn', 'how much profit did {product} make', 'how much did {product} lose'],
  },
  {
    id: 'en.earned',
    kind: 'fact',
    attribute: 'net-profit',
    say: [`${MUCH} (has|have|had|did|does|do|is|was) ${THING} ${EARN}${WHEN}$`],
    asking: ['how much( money| cash)?', EARN, '(so far|in total|overall|altogether)'],
    examples: [
      'how much money has {company} made so far',
      'how much does {company} earn a year',
      'how much did {company} make in {date}',
    ],
    not: [
      'how much did {company} make from games',
      'how much does {person} make',
      'how much does {company} cost',
      'how many cars did {company} make',
    ],
  },
  {
    id: 'en.revenue-by-part',
    kind: 'fact',
    attribute: 'revenue-mix',
    say: [
      `^(what is )?(the )?{company}( s)? (total |annual )?(revenue|revenues|sales)( broken down)? ${BY_PART}( now| today)?$`,
      '^what does {company} (live on|live off|live from)( now| today)?$',
    ],
    asking: [`(revenue|revenues|sales)( broken down)? ${BY_PART}`, '(live on|live off|live from)'],
    examples: ['{company} revenue breakdown', '{company} s revenue by segment', 'what does {company} live on'],
    not: ['{company} revenue', '{company} revenue by year', 'what does {company} do'],
  },
];
