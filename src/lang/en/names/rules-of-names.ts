import type { AskRule } from '../../language.ts';

/** What something is that is offered by somebody. */
const OFFERED =
  '(app|platform|service|product|brand|model|chatbot|assistant|browser|website|site|game|system|car|ev|phone|chip|tool|supermarket|wallet|engine)';
const OWN = '(its|their|the|own|new)';
const NAME = '(name|named|call|called|brand|branded|dub|dubbed)';

/** Questions for what something of a company is called. */
export const ENGLISH_NAMES: readonly AskRule[] = [
  {
    id: 'en.called',
    kind: 'fact',
    attribute: 'product',
    say: [
      `^what (did|does|do|has|have) {company} ${NAME} (its|their|the|his|her) ...$`,
      '^(what is|what was|whats|what) {company} ... called( now| again)?$',
      '^(what is|what was|whats|what) the name of {company} ...$',
      '^{company} ... (is called what|called what)$',
    ],
    asking: [
      NAME,
      'the name of',
      OWN,
      '(arm|unit|business|division|brand|service|app|platform|tool)( called)?( now| again)?$',
    ],
    examples: [
      'what did {company} name its chatbot',
      'what is {company} robotaxi service called',
      'what is the name of {company} logistics arm',
      '{company} video model is called what',
    ],
    not: ['what is {company} called', 'what was {company} called before', 'what did {company} call off'],
  },
  {
    id: 'en.offered',
    kind: 'fact',
    attribute: 'product',
    say: [
      '^{company} ... name$',
      `^(what is|whats|which is) {company} ... ${OFFERED}( again)?$`,
      `^(what|which) ${OFFERED} is {company} ...$`,
      `^which {company} ${OFFERED} (is|does|can|lets|makes|edits|delivers|streams|sells|handles|plays|translates) ...$`,
    ],
    unless: [
      '(latest|newest|new|next|first|last|biggest|largest|most|best|main|flagship|top|core|key|popular|former|old|original)',
      '(worth|about|made of|based on|ceo|founder|chairman|english|chinese|legal|stock|full|real|previous|code|domain)',
      '({number}|{date}|{person})',
    ],
    asking: [NAME, OWN, `^(what|which) ${OFFERED}`, '(service|app|platform|tool|name)( again)?$'],
    examples: ['what is {company} video model', 'which app is {company} music app', '{company} ai model name'],
    not: ['what is {company} latest model', 'what is {company} business model worth', '{company} former name'],
  },
];
