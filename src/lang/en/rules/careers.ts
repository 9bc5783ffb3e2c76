import type { AskRule } from '../../language.ts';

/** Somebody who is named by what he is to a company. */
const ROLE = '((co |co-|co)?(founder|founders)|creator|ceo|chief executive|boss|chairman|chairwoman|chair|president)';
const WORK = '(old |last |previous |first |former )?(job|jobs|career|work)';
const BEFORE = '(before|prior to)';

/** Questions for what somebody did before. */
export const ENGLISH_CAREERS: readonly AskRule[] = [
  {
    id: 'en.career',
    kind: 'fact',
    attribute: 'employer',
    say: [
      `what (was|did) {person} (doing|do) ${BEFORE}`,
      `^{person}(s| s)? ${WORK} ${BEFORE}`,
      `what was {person}(s| s)? ${WORK} ${BEFORE}`,
    ],
    examples: ['what was {person} doing before {company}', '{person} job before he started {company}'],
    not: ['what does {person} do', 'what was {person} before'],
  },
  {
    id: 'en.career.of-holder',
    kind: 'fact',
    attribute: 'employer',
    say: [
      `what (was|were|did) (the )?{company}( s)? ${ROLE} (doing|do) ${BEFORE}`,
      `what (was|were|did) (the )?${ROLE} of {company} (doing|do) ${BEFORE}`,
      `^{company}( s)? ${ROLE}( s)? (previous |former |old |last |earlier )(job|jobs|career|work)$`,
      `where (was|were|did) (the )?{company}( s)? ${ROLE} (working|work) ${BEFORE}`,
      `where (was|were|did) (the )?${ROLE} of {company} (working|work) ${BEFORE}`,
    ],
    asking: ['(doing|do|working|work)', '(previous |former |old |last |earlier )(job|jobs|career|work)'],
    examples: [
      'what did {company} founder do before',
      'what did {company} s founders do before',
      'where did the ceo of {company} work before',
      '{company} founder former job',
    ],
    not: ['what does {company} founder do', 'what did {company} do before', 'who is {company} s founder'],
  },
];
