import type { AskRule } from '../../language.ts';

const WHO = '(people|users|viewers|customers|members)';
const USE = '(use|open|visit|watch|log into|log in to|log on to|are on)';
const DAILY = '(every day|each day|per day|a day|daily|on a typical day)';

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
];
