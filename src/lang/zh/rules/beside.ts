import type { AskRule } from '../../language.ts';

/** Parts of a question that only set what it is on beside another: 有多少家店，比{company}多吗. */
export const CHINESE_BESIDE: readonly AskRule[] = [
  {
    id: 'zh.verdict.beside',
    kind: 'verdict',
    say: ['^(是不是|是否)?(要|会)?比{name}(的)?(还|更|要)?(多|少|大|小|高|低)(一点|些|很多)?(吗|嘛|么|呢|不|没)?$'],
    examples: ['比{company}多吗', '是不是比{company}大', '比{company}还高吗'],
    not: ['{company}比{company}多吗', '比{company}多多少', '谁比{company}大'],
  },
];
