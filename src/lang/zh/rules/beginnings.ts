import type { AskRule } from '../../language.ts';

const THING = '({company}|{product})';
const HOW = '(是|当初|当年|最初|最早|当时)?(是)?(怎么|如何|怎样|咋)(样)?';

/** Questions for how something came to be: the day alone is no answer. */
export const CHINESE_BEGINNINGS: readonly AskRule[] = [
  {
    id: 'zh.how-founded',
    kind: 'text',
    say: [
      `^${THING}(这家公司)?${HOW}(成立|创立|创办|建立|诞生|创建|来|起家|发家|开始|起步|做起来|办起来|创业)(起来)?(的)?$`,
      `^{person}${HOW}(创立|创办|创建|做出|做起|开始做|搞出)(了|起来)?${THING}(的)?$`,
      `^${THING}(的)?(创业|起家|诞生|创立|创办|成立)(的)?(故事|经过)(是)?(什么|怎样的|怎么样的)?$`,
    ],
    examples: ['{company}是怎么成立的', '{company}怎么来的', '{person}当年如何创办{company}的', '{company}的创业故事'],
    not: ['{company}什么时候成立的', '{company}怎么样', '{company}怎么开始造车的', '{company}为什么成立'],
  },
];
