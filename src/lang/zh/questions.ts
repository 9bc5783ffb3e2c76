import type { QuestionWord } from '../language.ts';
import type { UnknownNames } from '../names/unknown-names.ts';
import type { OwnerWords } from '../vocabulary.ts';

/** 有哪几个 asks what there is, 几位 how many there are. */
export const MORE_QUESTION_WORDS: readonly Pick<QuestionWord, 'answer' | 'say'>[] = [
  { answer: 'thing', say: ['哪几(个|家|款)'] },
  { answer: 'count', say: ['几位'] },
];

/** Words by which a question is put, and currencies: what they ask for is read by the grammar. */
export const CHINESE_ASKING: readonly string[] = [
  '(为啥|因为啥|因啥|是啥|啥|几多|怎么说|什么说法|的说法|说法|怎么样|怎样|大概|到底|究竟|总共|一共)',
  '(是|有)?哪几(个|家|位|名|款)',
  '(哪些地方|哪个|几个|多大|多高|还是|来着|那次|那轮)',
  '^( )?(那|那么|还有|同时|另外|请问|想问|问下)',
  '多少(港元|美元|欧元|人民币|港币|美金)',
];

export const CHINESE_OWNERS = {
  owners: ['母公司', '东家'],
  makers: [
    '开发商',
    '运营方',
    '运营商',
    '所属公司',
    '那家公司',
    '这家公司',
    '背后的公司',
    '的那家公司',
    '背后公司',
    '背后那家公司',
    '背后的团队',
  ],
  possessives: ['的'],
  of: [],
  naming: [],
} as const satisfies OwnerWords;

/** Questions for a number of things. */
export const CHINESE_HOW_MANY: readonly string[] = ['多少(名|位|个|家|人|员|用)', '几(名|位|个|家)'];

/** Beginnings of a sentence that point at the one before. */
export const CHINESE_POINTERS: readonly string[] = ['^(它|他|她)', '^(该|这|此|其)'];

/** How a Chinese question ends, whatever Latin names and words stand before it: "MiniMax market cap多少". */
export const CHINESE_ENDINGS: readonly string[] = [
  '(多少|几多|是谁|是啥|什么|怎么样|如何|哪些|哪里|吗|呢|吧|啊|呀)(钱|人|家)?$',
];

/** Where a word is a name only. */
export const CHINESE_UNKNOWN_NAMES = {
  say: [
    '^{unknown}(的|是|被|在|给|和|跟|与|谁|哪|啥|什么|何时|多少|几|有没有|{asked})',
    '(^|，|,|和|跟|与|对|给|被|向)( )?{unknown}( )?(的)?{asked}',
    '{asked}(了|过|的)?( )?{unknown}( )?(吗|么|没|了)',
    '{asked}(了|过)( )?{unknown}$',
    '{asked}(了|着)?( )?{unknown}( )?(多少|几成|百分之几)(的)?(股|股份|股权|钱|亿|{asked}|$)',
    '(持有|占|拿了|拥有)(了)?( )?{unknown}',
    '{name}( )?(和|跟|与|还是|、|比|vs)( )?{unknown}',
    '{unknown}( )?(和|跟|与|还是|、|比|vs)( )?{name}',
    '被( )?{unknown}',
  ],
  joints: ['和', '跟', '与', '比', '还是'],
  goingOn: ['^(和|跟|与|比){name}', '(它|他们|两家|两个)'],
  between: ['^(、|/|&|和|与|跟|及|以及|还有|还是|或|或者|对比|比|vs|pk)$', '^..比$'],
  beside: ['^...比$'],
  measures: ['^(以前|之前|从前|过去|当年|去年|预期|预计|计划|想象|同行|对手|别人|别家|其他|平均|同期|一半|行业)'],
  examples: [
    '{unknown}是{asked}',
    '{company}{asked}过{unknown}吗',
    '{unknown}和{company}什么关系',
    '{company}被{unknown}{asked}',
  ],
  not: ['{company}靠{unknown}{asked}', '{asked}{company}'],
} as const satisfies UnknownNames;

/** What is held as a whole. */
export const CHINESE_WHOLLY = {
  asked: ['(全资|完全(持有|控股|拥有|控制)|百分之百|100%|整个(持有|拥有)|全部(股份|股权))'],
  told: ['(全资|全部(股|权)|完全(持有|拥有|控股|收购)|百分之百|100%|剩余|其余|余下|悉数|私有化)'],
} as const;

/** What a word means. */
export const CHINESE_MEANINGS: readonly string[] = [
  '^(什么|啥)(是|叫)(做)?..$',
  '^..(是|指|指的是)(个)?(什么|啥)(意思|东西|玩意|概念)?$',
  '^..(什么|啥)意思$',
];

/** Those that are listed of a company's own. */
export const CHINESE_LISTED_ONES: readonly string[] = [
  '{company}(系|旗下|名下|下面|体系)..上市(了)?(的)?(公司|企业|子公司|平台)',
  '(哪些|什么|哪几家)(上市)(的)?(公司|企业)',
  '(旗下|名下|子公司)..(哪些|哪几家|有几家)..上市',
  '{company}系..上市',
];

/** Who came into an office, and not who held it. */
const CHINESE_TAKING_OFFICE: readonly string[] = [
  '(任命|委任|聘请|聘任|提拔|升任|出任|就任|接任|继任|上任|接替|接棒|成为|当上)',
];

/** What somebody had to do. */
const CHINESE_BIDDING: readonly string[] = ['(要求|责令|勒令|命令|下令|被令|令其|须|必须|应当|通知|判令|整改)'];

/** How shares moved. */
const CHINESE_MOVES: readonly string[] = [
  '(股价|股份|股票|股)..(涨|跌|升|挫|滑|走高|走低)',
  '(涨|跌|挫)..(股价|港股|美股)',
];

/** Only what came to pass: 计划超过 is an aim. */
const CHINESE_OVERTAKING = {
  asked: ['(超过|超越|反超|赶超|超了|干过|压过)'],
  words: ['(超过|超越|反超|赶超|超了|干过|压过)'],
  told: ['(超过|超越|反超|赶超|高于|压过|领先)'],
  aims: ['(计划|打算|想要|想在|希望|目标|力争|力图|争取|有望|将|预计|预期|未能|没有|尚未|可能|否认|能否)..$'],
  passive: ['被..(超过|超越|反超|赶超|超了|干过|压过)'],
} as const;

/** 浑水对欢聚说了什么 is told by 浑水称欢聚是骗局, and not by 欢聚否认浑水的指控. */
const CHINESE_SAYING = {
  before: '^',
  behind:
    '(是)?(对..(说|评价|评论|指责|表示)|(怎么|如何|咋)(评价|看待|看|评论|形容|说|批评)|说(了|过)?..(什么|啥)|评价(了|过)?..(什么|啥))',
  anybody: '(监管|用户|分析师|专家|媒体|网友|法院|官方|政府|外界|大家|人们|业内|市场|机构|他|她|它|谁)',
  verbs:
    '(说|称|表示|认为|指出|指控|批评|评价|写道|告诉|直言|质疑|警告|坦言|透露|回应|赞|看好|预计|预期|估计|建议|提到|强调|形容|宣布|承认|谈|发文|评论|呼吁|比作|否认|给予|上调|下调)',
  ends: '(。|；|、|和|与|及|并|的|但|被)',
  by: '(据|根据|援引|引述|被)$',
  others: '(对|向|否认|驳斥|回应|就)$',
};

/** Kinds of questions that need more than a rule. */
export const CHINESE_KINDS = {
  unknownNames: CHINESE_UNKNOWN_NAMES,
  wholly: CHINESE_WHOLLY,
  meanings: CHINESE_MEANINGS,
  listedOnes: CHINESE_LISTED_ONES,
  takingOffice: CHINESE_TAKING_OFFICE,
  bidding: CHINESE_BIDDING,
  moves: CHINESE_MOVES,
  overtaking: CHINESE_OVERTAKING,
  saying: CHINESE_SAYING,
};
