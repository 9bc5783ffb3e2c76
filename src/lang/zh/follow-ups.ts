import type { FollowUpRule, Ordinal } from '../language.ts';

/** How one of several is named by its place, from 1; -1 is the last. */
export const CHINESE_ORDINALS: readonly Ordinal[] = [
  { place: 1, say: ['第(一|1)', '1$'] },
  { place: 2, say: ['第(二|2)', '2$'] },
  { place: 3, say: ['第(三|3)', '3$'] },
  { place: 4, say: ['第(四|4)', '4$'] },
  { place: 5, say: ['第(五|5)', '5$'] },
  { place: 6, say: ['第(六|6)', '6$'] },
  { place: 7, say: ['第(七|7)', '7$'] },
  { place: -1, say: ['最后'] },
];

const COUNTED = '(个|家|位|名|条|笔|款|项|次|起|部)';
const PICK = `(第(一|二|三|四|五|六|七|1|2|3|4|5|6|7)|最后(一)?)${COUNTED}`;
const NAMES = '{name}((和|与|、|还有|跟){name})?';
const HOW_MUCH = '(多少|多少钱|多少亿|多少人|什么时候|哪年|哪一年|何时)';

/** Words that pick one of several, wherever in a question they stand. */
export const CHINESE_PICKS = [PICK];

/** Messages that change the question before them, in clauses with slots. */
export const CHINESE_FOLLOW_UPS: readonly FollowUpRule[] = [
  {
    id: 'zh.add',
    does: 'add',
    say: [
      `^(那|再|也|还|请|那再)?(加上|加个|加入|算上|带上|补上|加)(一个)?${NAMES}(呢|吧|看看|也|一起|进来|对比|比较)?$`,
      `^(那|再)?把${NAMES}(也)?(加上|加进来|加进去|加入|算上|算进来|放进来)(吧|呢)?$`,
    ],
    examples: ['加上{company}', '再加个{company}', '把{company}也加上', '算上{company}和{company}呢'],
    not: ['{company}呢', '{company}加了多少'],
  },
  {
    id: 'zh.drop',
    does: 'drop',
    say: [
      `^(那|再|如果|要是)?(去掉|不算|除去|除掉|排除|剔除|不要|不看|不包括|不含|拿掉|除了)${NAMES}(以外|之外|外)?(的话)?(呢|还有谁|还有哪些|还有哪家)?$`,
      `^(那|再)?把${NAMES}(去掉|排除|剔除|拿掉|删掉)(吧|呢)?$`,
    ],
    examples: ['去掉{company}', '不算{company}呢', '除了{company}还有谁', '把{company}去掉'],
    not: ['{company}去掉了什么功能', '没有{company}'],
  },
  {
    id: 'zh.only',
    does: 'only',
    say: [
      '^(那|请|就)?(只看|只要|就看|光看|单看|仅看|只说|只算|只列|仅限|只|仅)({name}|{date})(之后|以后|以来|之前|以前)?(的)?(就行|就好|呢|吧|数据|情况)?$',
      '^({name}|{date})(之后|以后|以来|之前|以前)?的(就行|就好|呢)$',
    ],
    examples: ['只看{date}', '只看{company}', '就看{date}之后的', '{date}的呢'],
    not: ['{company}呢', '{date}只有多少'],
  },
  {
    id: 'zh.pick',
    does: 'pick',
    say: [
      `^(那|那么|说说|讲讲|介绍一下)?${PICK}(公司)?(呢|是谁|是什么|是哪家|是哪个|怎么样|详细说说)?$`,
      `^(那|那么)?${PICK}(公司)?(是|在|什么时候|何时|哪年|的|有|为什么|叫|花了|罚了|募了|现在)..(成立的|上市的|创立的|时候|年|谁|多少|钱|什么|哪里|哪儿|哪|人|呢)$`,
      '^(选|选择)?(1|2|3|4|5|6|7)$',
    ],
    examples: ['第二个呢', '那第三家呢', '第二个是哪年成立的', '最后一个呢', '2'],
    not: ['第一家上市的公司是谁', '第二季度呢', '第一个做短视频的是谁'],
  },
  {
    id: 'zh.source',
    does: 'source',
    say: [
      '^(那|有|给个|给一下|附上)?(信息|数据|消息|资料|这个)?(的)?(来源|出处|依据|链接|原文|证据)(是|在|呢)?(什么|哪|哪里|哪儿|哪家)?(吗|么|没|没有)?$',
      '^(你)?(这|这个)?(是)?(从)?(哪|哪里|哪儿)(来|看|听|找|查|得)(到)?的$',
      '^(谁|哪家|哪个媒体)(说|报道|报|写)的$',
      '^(真的|确定|当真|靠谱)(吗|么|嘛)$',
      '^(你)?怎么知道(的)?$',
    ],
    examples: ['来源', '出处是哪里', '有来源吗', '谁说的', '真的吗', '哪里看到的'],
    not: ['{company}的钱从哪里来的', '谁说{company}要上市'],
  },
  {
    id: 'zh.compare',
    does: 'compare',
    say: [
      '^(那|这|它|这个)?(比|有){name}(还|更)?(多|高|大|强|贵|少|低|小)(吗|么|嘛|不|呢|没|没有|还是少|还是低|还是小)?$',
      '^(那|这|它)?(超过|超|高于|多于|大于|低于|少于){name}(了)?(吗|么|没|没有|呢)$',
    ],
    examples: ['比{company}多吗', '那比{company}高还是低', '超过{company}了吗', '有{company}多吗'],
    not: ['{company}比{company}多吗', '{company}超过{company}了吗'],
  },
  {
    id: 'zh.each',
    does: 'each',
    say: [
      `^(那|他们|它们|这些)?(都)?(分别|各自|各|都)(被)?(是|有|为|罚了|罚|花了|花|募了|募|融了|融|卖了|值)?${HOW_MUCH}(钱|的|呢|成立的|上市的)?$`,
      `^(那)?(每家|每个|每一家|每一个|每笔|每次|每位)(是|都|分别|各)?(被)?(罚了|罚|花了|募了)?${HOW_MUCH}(钱|的|呢)?$`,
      '^(金额|价格)(分别|各|都)?(是|呢)?(多少)?$',
    ],
    examples: ['分别是多少', '各罚了多少', '都是什么时候', '每家多少钱', '金额呢'],
    not: ['{company}和{company}分别是多少', '多少'],
  },
];
