import type { AskRule } from '../../language.ts';

/** What a company's way leads from and to. */
const MILESTONE =
  '((its|the) )?(founding|foundation|birth|launch|ipo|listing|flotation|debut|delisting|merger|takeover|buyout|sale|acquisition|ban|fine|closure)';

/** Questions for the way from one thing to another. */
export const COURSES: readonly AskRule[] = [
  {
    id: 'en.timeline.way',
    kind: 'timeline',
    say: [
      'how (did|has|have) {name} (get|go|gone|grow|grown|turn|turned|rise|risen|come|evolve|evolved) from ... (to|into) ',
      'how (did|has|have) {name} (get|got|come) (to where|here|this far|to (an )?ipo|to be what)',
      '(history|story|timeline|journey|rise) of {name} from ... (to|into|until|till) ',
      '^from ... to ..., how (did|has) {name} ',
      `{name} (from|between) ${MILESTONE} (to|until|till|and) ${MILESTONE}`,
    ],
    examples: [
      'what happened to {company} between its ipo and its delisting',
      '{company} from ipo to delisting timeline',
      'how did {company} get from a tool to its ipo',
      'how has {company} grown from {product} to {product}',
      'history of {company} from start-up to ipo',
    ],
    not: ['how did revenue grow', 'history of {company}', 'what happened to {company} between {date} and {date}'],
  },
];
