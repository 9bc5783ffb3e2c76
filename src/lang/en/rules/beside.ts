import type { AskRule } from '../../language.ts';

/** Parts of a question that only set what it is on beside another: "how many shops does it have, more than {company}". */
export const ENGLISH_BESIDE: readonly AskRule[] = [
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
