import type { AskRule } from '../../language.ts';

const HOLDER = '(one|ones|person|guy|holder)';
const WHO = '(who|whos|who s|who was|who were|who is|what about|how about)';

/** Parts of a question that ask on from another one: "how many shops does it have, more than {company}", "who is its ceo and who before". */
export const ENGLISH_BESIDE: readonly AskRule[] = [
  {
    id: 'en.one-before',
    kind: 'fact',
    say: [
      `^(and )?(${WHO}( the ${HOLDER})?|the ${HOLDER}) (before|previously|before that|before him|before her|before them)( it| then)?$`,
      `^(and )?(${WHO} )?(the |his |her |its |their )?((previous|former|preceding|last) ${HOLDER}|predecessor)$`,
    ],
    examples: [
      'who before',
      'and who was before that',
      'the one before',
      'what about the previous one',
      'his predecessor',
    ],
    not: ['who was ceo before', 'before', 'what happened before', 'who was before {person}', 'the last one to list'],
  },
  {
    id: 'en.verdict.beside',
    kind: 'verdict',
    say: [
      '^(and |so |or )?((is|are|was|were) (it|that|this|they|those) )?(more|less|fewer|bigger|larger|smaller|higher|lower) than {name}( s)?( ones| has| have| does)?$',
    ],
    examples: ['more than {company}', 'is that more than {company}', 'is it bigger than {company}'],
    not: ['is {company} bigger than {company}', 'more than half', 'who is bigger than {company}'],
  },
];
