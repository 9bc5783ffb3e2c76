import type { AskRule } from '../../language.ts';

const ROLE = '(founder|co-founder|cofounder|ceo|chief executive|boss|chairman|chair|president)';
const SOMEBODY = `({person}|(the )?({company}|{product})( s)? ${ROLE}|(the )?${ROLE} of ({company}|{product}))`;

const JOB = '(old |last |previous |first )?(job|jobs|career|work)';

/** Questions for the life of somebody, who may be named by what he is to a company. */
export const ENGLISH_PEOPLE: readonly AskRule[] = [
  {
    id: 'en.former-work',
    kind: 'fact',
    attribute: 'employer',
    say: [
      `what (was|did) ${SOMEBODY} (doing|do|work as|use to do)( for a living)? (before|prior to|previously|earlier)`,
      `^${SOMEBODY}(s| s)? ${JOB} (before|prior to)`,
      `what was ${SOMEBODY}(s| s)? ${JOB} (before|prior to)`,
    ],
    asking: [ROLE],
    examples: [
      'what did {person} do before',
      'what was {person} doing before {company}',
      '{person} job before he started {company}',
      'what did {company} s founder do before {company}',
      'what did the boss of {company} do before',
    ],
    not: [
      'what does {person} do',
      'what did {company} do before',
      'what was {person} before',
      'who was {company} s ceo before',
    ],
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
