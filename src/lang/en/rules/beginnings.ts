import type { AskRule } from '../../language.ts';

const FOUNDED = '(founded|started|created|born|formed|established|set up|built|launched)';
const BEGIN = '(begin|start|start out|get started|get its start|come about|come into being|originate|come to be)';

/** Questions for how something came to be: the day alone is no answer. */
export const ENGLISH_BEGINNINGS: readonly AskRule[] = [
  {
    id: 'en.how-founded',
    kind: 'text',
    say: [
      `^how (was|were) ({company}|{product}) (first |originally )?${FOUNDED}$`,
      `^how (did|does) ({company}|{product}) (first |originally )?${BEGIN}$`,
      `^how (did|was) {person} (come to )?(found|start|set up|create|build) ({company}|{product})$`,
      '^(what is|whats|what s|what) (the )?({company}|{product}) (s )?(origin|founding|startup) story$',
      '^(origin|founding|startup) story of ({company}|{product})$',
    ],
    examples: [
      'how was {company} founded',
      'how did {company} get started',
      'how did {product} come about',
      'how did {person} start {company}',
      'origin story of {company}',
    ],
    not: ['when was {company} founded', 'how much was {company} founded with', 'how did {company} start making cars'],
  },
];
