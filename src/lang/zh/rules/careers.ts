import type { AskRule } from '../../language.ts';

/** Somebody who is named by what he is to a company. */
const ROLE = '(联合创始人|创始人|创办人|创办者|ceo|首席执行官|老板|董事长|掌门人|总裁)';
const BEFORE = '(创业|创办公司|创立公司|加入|入职|加入公司|当老板|上任)?(之前|以前|前|原来|原先|早先|早年)';

/** Questions for what somebody did before. */
export const CHINESE_CAREERS: readonly AskRule[] = [
  {
    id: 'zh.career',
    kind: 'fact',
    attribute: 'employer',
    say: [`^({company})?(的)?{person}(在)?${BEFORE}(是)?(在)?(做|干|搞|从事)(过)?(什么|啥|嘛)(工作|行业)?(的)?$`],
    examples: ['{person}之前是做什么的', '{company}的{person}创业前干什么'],
    not: ['{person}是做什么的', '{person}现在做什么', '{company}之前是做什么的'],
  },
  {
    id: 'zh.career.of-holder',
    kind: 'fact',
    attribute: 'employer',
    say: [
      `^{company}(的)?${ROLE}(在)?${BEFORE}(是)?(在)?(做|干|搞|从事)(过)?(什么|啥|嘛)(工作|行业)?(的)?$`,
      `^{company}(的)?${ROLE}(在)?${BEFORE}(是)?在(哪|哪里|哪儿|哪家公司|哪个公司|什么公司)(上班|工作|干|任职)?(的)?$`,
    ],
    asking: ['(做|干|搞|从事)(过)?(什么|啥|嘛)(工作|行业)?(的)?$', '(上班|工作|干|任职)(的)?$'],
    examples: ['{company}创始人之前是做什么的', '{company}的老板创业前在哪工作', '{company}创始人创业前干啥的'],
    not: ['{company}创始人是谁', '{company}创始人现在做什么', '{company}之前是做什么的'],
  },
];
