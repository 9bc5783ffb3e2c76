import type { AskRule } from '../../language.ts';

const WHO = '(people|users|viewers|customers|members)';
const USE = '(use|open|visit|watch|log into|log in to|log on to|are on)';
const DAILY = '(every day|each day|per day|a day|daily|on a typical day)';

/** Those that something is sold to. */
export const CUSTOMERS = '(customers|clients|businesses|enterprises|firms|companies|organisations|organizations)';
const SORT = '(paying |paid |enterprise |corporate |business |active |individual |retail |small |personal )?';

/** Words that say which of a thing's users are counted. */
export const SORTS_OF_USERS =
  '(monthly|mau|maus|a month|every month|daily|dau|daus|a day|every day|weekly|wau|a week|annual|yearly|active|registered|paying|paid|premium|subscribers|members|buyers|shoppers|customers)';

/** Questions for how many use something every day, which is not how many use it in a month. */
export const ENGLISH_USERS: readonly AskRule[] = [
  {
    id: 'en.daily-users',
    kind: 'fact',
    attribute: 'dau',
    say: [
      `^how many ${WHO} ${USE} ({company}|{product}) ${DAILY}$`,
      `^how many ${WHO} does ({company}|{product}) have ${DAILY}$`,
    ],
    asking: [`how many ${WHO}`, USE, DAILY],
    examples: ['how many people use {company} every day', 'how many users visit {product} daily'],
    not: [
      'how many people use {company}',
      'how many people use {company} every month',
      'how many orders does {company} have a day',
    ],
  },
  {
    id: 'en.customers',
    kind: 'fact',
    attribute: 'buyers',
    say: [
      `^how many ${SORT}${SORT}(customers|clients) (does|do|did|has|have) (the )?({company}|{product}) (have|got|serve|served)?( now| today| in {date})?$`,
      `^how many ${SORT}${CUSTOMERS} (use|are using|are on|pay for) ({company}|{product})$`,
    ],
    asking: [`how many ${SORT}${SORT}${CUSTOMERS}`, '(use|are using|are on|pay for|have|got|serve|served)'],
    examples: [
      'how many customers does {company} have',
      'how many paying enterprise customers does {company} have',
      'how many companies use {product}',
    ],
    not: [
      'how many companies does {company} own',
      'how many people use {product}',
      'how many customers did {company} lose',
    ],
  },
  {
    id: 'en.any-users',
    kind: 'fact',
    attribute: 'users',
    say: [
      `^how many (people|users|players|viewers|gamers) (are |now )?(use|using|on|play|playing|watch) ({company}|{product})$`,
    ],
    asking: ['how many (people|users|players|viewers|gamers)', '(are |now )?(use|using|on|play|playing|watch)'],
    examples: ['how many people are on {company}', 'how many people play {product}', 'how many people use {company}'],
    not: [
      'how many people work at {company}',
      'how many people use {company} every day',
      'how many people are on the board of {company}',
    ],
  },
];
