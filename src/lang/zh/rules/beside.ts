import type { AskRule } from '../../language.ts';

const EARLIER = '(之前|以前|此前|前面)';
const WHO = '(是谁|又是谁|是哪位|叫什么|谁|呢)';

/** Parts of a question that ask on from another one: 有多少家店，比{company}多吗, 首席执行官是谁，之前那个呢. */
export const CHINESE_BESIDE: readonly AskRule[] = [
  {
    id: 'zh.one-before',
    kind: 'fact',
    say: [
      `^(那|那么)?${EARLIER}(的)?(那个|那位|那任|一个|一位|一任|的)(人)?${WHO}?$`,
      `^(那|那么)?${EARLIER}${WHO}$`,
      `^(那|那么)?(它的|他的|其)?(前任|前一任|上一任|上一个|上一位|前一个)${WHO}?$`,
    ],
    examples: ['之前那个呢', '之前是谁', '前任是谁', '那上一任呢', '以前的是谁'],
    not: ['之前', '{company}前任是谁', '{person}之前是谁', '之前做什么', '上一个财年'],
  },
  {
    id: 'zh.verdict.beside',
    kind: 'verdict',
    say: ['^(是不是|是否)?(要|会)?比{name}(的)?(还|更|要)?(多|少|大|小|高|低)(一点|些|很多)?(吗|嘛|么|呢|不|没)?$'],
    examples: ['比{company}多吗', '是不是比{company}大', '比{company}还高吗'],
    not: ['{company}比{company}多吗', '比{company}多多少', '谁比{company}大'],
  },
];
