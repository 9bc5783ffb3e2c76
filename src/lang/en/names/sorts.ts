import type { SortWords } from '../../names/sort-words.ts';

const BEFORE_A_THING = ['a', 'an', 'the', 'its', 'their', 'his', 'her', 'this', 'that'];
const JOINTS = ['and', 'or', 'of', 'to', 'for', 'with', 'in', 'on', 'by', 'as', 'from', 'at', 'into', 'over', 'than'];

export const ENGLISH_SORTS: SortWords = {
  vague: [
    '(arm|unit|business|division|brand|service|app|apps|application|platform|tool|product|company|subsidiary)',
    '(ai|website|site|program|system|software|project|own|proper|in-house|homegrown|generation|generator)',
  ],
  cuts: [
    `\\b(?:${BEFORE_A_THING.join('|')})\\b`,
    `\\b(?:${JOINTS.join('|')})\\b`,
    '\\b(?:while|when|where|which|who|like|such|is|was)\\b',
    '[,.;:()“”"]',
    '\\s{2,}',
  ],
  joins: ['\\s(?:called|named|dubbed|known as)\\s*'],
  behind: ['\\s*, (?:its|a|an|the|their|which is)\\b', '\\s*,\\s{3,}', '\\s+(?:is|was|are)\\b'],
};
