import type { AskRule } from '../../language.ts';

const FOUND = '(创办|创立|创建|创的|开创|成立|一手创办|一手创立|创始)';
const PEOPLE = '{person}((和|与|跟|、){person})?';
const WHETHER = '(的|了)?(，|,| )?(吗|么|嘛|吧|没|没有|啊|呢|对不对|对吧|是不是|是吧)?';

/** Claims on who founded what: 创办 asks for a day elsewhere. */
export const CHINESE_CLAIM_RULES: readonly AskRule[] = [
  {
    id: 'zh.verdict.founder',
    kind: 'verdict',
    attribute: 'founders',
    say: [
      `^({company}|{product})(是不是|是否|不是|是|真是|难道是|由)(由)?${PEOPLE}(一个人|一手|自己|一起|共同)?${FOUND}${WHETHER}$`,
      `^${PEOPLE}(是不是|有没有|是否|真的|没有|没)?${FOUND}(了|过)?(的)?({company}|{product})${WHETHER}$`,
    ],
    asking: [FOUND],
    unlessAsked: true,
    examples: ['{company}是{person}创办的吗', '{company}是不是{person}创立的', '{person}创办了{company}对吧'],
    not: ['{company}是{person}哪年创办的', '{company}是{date}创办的吗'],
  },
];
