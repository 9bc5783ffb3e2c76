import type { Look, Vocabulary } from '../vocabulary.ts';

export const CHINESE_LOOKS = {
  person: {
    words: ['先生', '女士', '总裁', '主席', '经理', '教授', '博士', '将军', '国王', '皇帝', '首席', '创始人'],
    patterns: ['[·•]', '[任由]\\p{Script=Han}{2,4}'],
  },
  date: { words: ['世纪'], patterns: ['[\\d一二三四五六七八九十][年月日]'] },
  percent: { words: ['百分之', '个百分点'], patterns: ['\\d成'] },
  count: { patterns: ['[一二三四五六七八九十百千万亿]{2,}'] },
  place: { words: ['位于', '总部'], patterns: ['[市省州国县区岛镇村]'] },
  reason: {
    words: ['因', '由于', '所以', '以便', '为了', '导致', '原因', '理由', '出于', '涉嫌', '违反', '未能', '未批准'],
  },
} as const satisfies Vocabulary['looks'];

/** How a number is written that is no figure. */
export const CHINESE_NUMBER_WORDS = {
  patterns: ['[两二三四五六七八九十百]+[名家个位人座款倍]'],
} as const satisfies Look;
