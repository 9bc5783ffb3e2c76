/** Words that put a question; a text in pinyin that holds one is a Chinese question. */
export const QUESTION_WORDS: readonly string[] = [
  ...[
    '谁',
    '是谁',
    '谁是',
    '都有谁',
    '有谁',
    '什么',
    '是什么',
    '有什么',
    '什么时候',
    '什么地方',
    '什么原因',
    '什么公司',
  ],
  ...[
    '哪',
    '哪年',
    '哪一年',
    '哪天',
    '哪个',
    '哪家',
    '哪些',
    '哪里',
    '哪儿',
    '哪位',
    '哪国',
    '在哪',
    '在哪里',
    '在哪儿',
  ],
  ...['多少', '多少钱', '是多少', '多久', '多大', '几', '几个', '几家', '几年', '几月', '何时', '何地'],
  ...['为什么', '为何', '怎么', '怎样', '怎么样', '如何', '干什么', '干嘛', '干啥', '啥', '是啥', '啥时候'],
  ...['有没有', '是不是', '是否', '吗', '呢', '请问', '有哪些', '咋样', '为啥', '咋回事', '怎么回事', '哪个季度', '什么意思'],
  ...['叫什么', '叫啥', '多少人', '几个亿', '多少亿', '谁家', '谁家的', '哪家的', '去哪了', '去哪儿了', '哪位'],
];

/** Words that stand in most questions beside names and what is asked for. */
export const COMMON_WORDS: readonly string[] = [
  ...['是', '的', '了', '在', '有', '和', '与', '还', '还是', '也', '被', '由', '从', '到', '年', '月', '日', '时候'],
  ...[
    '公司',
    '老板',
    '总裁',
    '老总',
    '现在',
    '目前',
    '最新',
    '最近',
    '今年',
    '去年',
    '前年',
    '上个月',
    '上周',
    '第一',
    '一共',
  ],
  ...['介绍', '介绍一下', '之前', '以前', '前任', '最大', '最高', '总共', '分别', '哪一个', '旗下', '产品'],
  ...['那', '那么', '这个', '那个', '一个', '个', '季度', '第一季度', '第二季度', '第三季度', '第四季度', '上个季度'],
  ...['上半年', '下半年', '全年', '半年', '一季度', '二季度', '三季度', '四季度', '第二', '第三', '后来', '已经', '曾经'],
  ...['谁的', '家的', '名字', '亏', '亏损', '赚钱', '赚', '没有', '不是', '比', '更', '被', '把', '都', '过', '吧', '钱', '亿'],
  ...['我', '我想知道', '想知道', '知道', '你知道', '告诉我', '查一下', '一下', '这家', '家'],
];

/** Other ways to type the pinyin of a word than the dictionary's. */
export const OTHER_PINYIN: Readonly<Record<string, readonly string[]>> = {
  谁: ['shei', 'shui'],
  哪: ['na', 'nei'],
  什么: ['shenme', 'sheme', 'shenmo'],
  多少: ['duoshao'],
  了: ['le'],
};

/** Beginnings and ends of syllables. */
export const INITIALS: readonly string[] = 'zh ch sh b p m f d t n l g k h j q x r z c s y w'.split(' ');
export const FINALS: readonly string[] =
  'iang iong uang iao ian uai uan ang eng ing ong ai ei ui ao ou iu ie ve ue er an en in un vn ia ua uo a o e i u v ü'.split(
    ' ',
  );
