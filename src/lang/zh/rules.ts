import type { AskRule } from '../language.ts';
import { CHINESE_BEGINNINGS } from './rules/beginnings.ts';
import { CHINESE_BESIDE } from './rules/beside.ts';
import { CHINESE_CLAIM_RULES } from './rules/claims.ts';
import { CHINESE_COSTS } from './rules/costs.ts';
import { CHINESE_EVERYDAY } from './rules/everyday.ts';
import { CHINESE_PEOPLE } from './rules/people.ts';
import { CHINESE_PRODUCTS } from './rules/products.ts';
import { CHINESE_STORIES, CHINESE_WAYS } from './rules/stories.ts';
import { CHINESE_USERS } from './rules/users.ts';

const NOWADAYS = '(现在|目前|如今|到底|今天)';
const WHETHER = '(吗|么|嘛|没|没有|不|呢|吧|啊)?';

/** Who leads. */
const OFFICE = '(ceo|首席执行官|行政总裁|掌门人|一把手|董事长|董事局主席|主席|总裁|总经理|首席财务官|cfo)';

export const CHINESE_RULES: readonly AskRule[] = [
  ...CHINESE_BEGINNINGS,
  ...CHINESE_BESIDE,
  ...CHINESE_PEOPLE,
  ...CHINESE_EVERYDAY,
  ...CHINESE_USERS,
  ...CHINESE_COSTS,
  ...CHINESE_PRODUCTS,
  ...CHINESE_STORIES,
  ...CHINESE_CLAIM_RULES,
  {
    id: 'zh.reason',
    kind: 'reason',
    say: [
      '(为什么|为何|为啥|因为啥|因何|因什么|凭什么|凭啥|何以|怎么会|怎么就|咋就|咋回事|怎么回事|啥原因|什么原因|原因|缘由|理由|缘故|为了什么|图什么|图啥|犯了什么|犯了啥|因为什么)',
      '(怎么|咋)(被|闹|黄|没|突然|又|不|亏|倒|崩|跌|涨|降|赔|凉|糊|这么|那么|越来越|老是|总是|退市|裁)',
      // What is asked for is the reason: it shows whether it is the one that is named.
      '(是不是|是否|难道)(就是)?(因为|由于)',
      '^是(因为|由于)',
    ],
    examples: [
      '{company}为什么被罚',
      '合并怎么就黄了',
      '{company}股价怎么跌了',
      '{company}退市的原因是什么',
      '{company}咋被查了',
      '{company}被罚是不是因为{topic}',
    ],
    not: ['{company}怎么样', '谁被罚了'],
  },
  {
    id: 'zh.relation',
    kind: 'profile',
    say: [
      '^{name}(和|与|跟|同|、|及){name}(之间|现在|目前|到底|究竟)?(还)?(是|有)?(什么|啥|怎样的|什么样的|何种|哪种)(关系|关联|渊源|联系)$',
      '^{name}(和|与|跟|同|、|及){name}(之间)?(的)?(关系|渊源)(是什么|是啥|如何|呢)?$',
      '^{person}是{name}的(什么人|啥人|谁|什么)$',
    ],
    examples: ['{person}跟{company}啥关系', '{company}和{company}的关系是什么', '{person}是{company}的什么人'],
    not: ['{company}和{company}的关系好吗', '{company}和谁有关系'],
  },
  {
    id: 'zh.ties',
    kind: 'text',
    say: ['^..{name}..(之间|现在|目前|到底|究竟)?(还)?(是|有)?(什么|啥|怎样的|什么样的|何种)(关系|关联|渊源|联系)$'],
    asking: [
      '(之间|现在|目前|到底|究竟)?(还)?(是|有)?(什么|啥|怎样的|什么样的|何种)(关系|关联|渊源|联系)$',
      '(和|与|跟|同|、)',
    ],
    examples: ['{company}和虎扑什么关系', '库迪跟{company}有什么渊源'],
    not: ['{company}的关系网', '{company}和谁有关系'],
  },
  {
    id: 'zh.stands-for',
    kind: 'text',
    say: [
      '^({company}|{product})(的|里的|里面的|中的|这个)..(是)?(什么|啥)(意思|含义)$',
      '^({company}|{product})(的|这个)?(名字|名称|缩写)..(什么|啥)..$',
    ],
    examples: ['{company}的B是什么意思', '{company}这个名字是啥含义'],
    not: ['{topic}是什么意思', '{company}是什么公司'],
  },
  {
    id: 'zh.define',
    kind: 'definition',
    say: [
      '(什么意思|啥意思|含义|定义|何意|什么叫|啥叫|指的是什么|指什么|指的是啥|是指什么|怎么理解)',
      '^(什么|啥)是{topic}',
      '^{topic}(是|到底是)?(什么|啥|个什么)(东西|概念|规定)?$',
      '解释(一下|下)?{topic}',
    ],
    examples: ['{topic}是什么意思', '什么是{topic}', '{topic}是啥'],
    not: ['{company}是什么公司'],
  },
  {
    id: 'zh.profile',
    kind: 'profile',
    say: [
      '(介绍|说说|讲讲|聊聊|科普|说一说|讲一讲|了解|简介|谈谈)(一下|下|一下子)?{name}(这家公司|这公司|这个公司|这个人|其人|公司|这家|吧|的情况|的背景|是什么|是谁)?$',
      '^{name}(到底|究竟|现在|主要|目前)?(是|系)?(干|做)(什么|啥|嘛|咩|哪行|哪方面)(业务|生意)?的?',
      '^{name}(现在|如今|目前|眼下)?在(干|做)(什么|啥|嘛)(呢|呀|啊)?$',
      '^{name}(到底|究竟|是)?(是)?(什么|啥|个什么|个啥|一家什么|一家怎样的|怎样的|一个什么|一款什么|款什么)(样的)?(公司|企业|东西|平台|软件|产品|应用|人|app|来头|背景|项目|机构|来历|路数|玩意)?$',
      '^{name}( )?(是)?(什么|啥)(来头|背景|来历|路数|公司|东西|玩意)$',
      '^(介绍|说说|讲讲|聊聊|科普|了解|简介)(一下|下)?..(那个|这个|那家|这家)( )?{name}$',
      '^(什么|啥|谁)是{name}$',
      '^{name}(是|系)?(谁|何许人|哪位|何方神圣)(也)?$',
      '^{person}(现在|目前|如今|现|还)?(担任|任|在任|是|当|做)(什么|啥|哪些)(职务|职位|职|岗位|官)(了)?$',
      '^{person}(现在|目前|如今)?(的)?(职务|职位)(是)?(什么|啥)?$',
      '^{name}(的)?(个人|公司)?(简介|介绍|概况|背景|基本情况|资料|简历|履历|生平|经历|来历)$',
      '^{name}$',
      '^{name}(主营|主要业务|主业|业务)(是)?(什么|啥)?$',
      '^(股票)?(代码|代号)?(为)?( )?{company}( )?(是|对应)(的)?(是)?(哪家|哪个|什么|啥)(公司|股票)?$',
      '^(哪家|哪个)公司的?(股票)?(代码|代号)是{company}$',
    ],
    examples: [
      '介绍一下{company}',
      '{company}是干嘛的',
      '{company}现在在做什么',
      '{company}是什么公司',
      '{person}是谁',
      '{company}',
      '什么是{product}',
      '{company}是哪家公司',
      '{company} 是哪家',
      '{company} 什么来头',
      '介绍下生鲜那个{company}',
    ],
    not: ['{company}的首席执行官是谁', '{company}是谁创办的'],
  },
  {
    id: 'zh.verdict.than',
    kind: 'verdict',
    say: [
      '{name}..比{name}...(吗|嘛|么|没有|没)$',
      '^{name}...(超过|超越|反超|赶超)(了)?{name}(了)?(吗|没有|没|么|嘛)?$',
    ],
    unlessAsked: true,
    examples: ['{company}比{company}大吗', '{company}营收比{company}高吗', '{company}市值超过{company}了'],
    not: ['{company}和{company}谁大', '{company}比{company}多多少'],
  },
  {
    id: 'zh.difference',
    kind: 'comparison',
    say: [
      '{name}(和|与|跟|同|、|及|vs){name}..(的|之间|之间的)?(主要|最大|到底)?(有|存在)?(什么|啥|哪些|多大)?(的)?(区别|不同|差别|差异|不一样)',
      '{name}(和|与|跟|同|、|及){name}(哪里|哪儿|哪些地方|怎么个)(不同|不一样|有区别)',
    ],
    examples: ['{product}和{product}有什么区别', '{company}跟{company}有啥不一样'],
    not: ['{company}和{company}谁的营收高', '{company}和{company}的营收差距'],
  },
  {
    id: 'zh.comparison',
    kind: 'comparison',
    say: [
      '(对比|相比|比较|比起|vs|pk|孰)',
      '(谁|哪家|哪个|哪边|边个|哪一家|哪间|哪年|哪一年)(的)?..(更|多|高|大|早|快|少|低|小|贵|赚|强|晚|先|好)',
      '{name}(和|与|跟|同|、|还是|及){name}...(谁|哪个|哪家|哪边|边个)',
      '{name}比{name}',
      '(和|跟|与|同){name}(比|比呢|比起来)',
      '(差多少|差距|高多少|多多少|少多少)',
    ],
    examples: ['{company}和{company}谁的营收高', '{company}{date}和{date}利润对比', '{company}同{company}边个用户多'],
    not: ['{company}和{company}哪年合并的'],
  },
  {
    id: 'zh.renamed',
    kind: 'fact',
    attribute: 'renamed',
    say: ['{company}(是)?(什么时候|何时|哪年|哪一年|啥时候)?(变成|变成了|成为|改成|改叫|变身){company}'],
    examples: ['{company}什么时候改成{company}', '{company}哪年变成{company}的'],
    not: ['{company}收购了{company}'],
  },
  ...CHINESE_WAYS,
  {
    id: 'zh.superlative',
    kind: 'superlative',
    say: [
      '(最大|最高|最多|最贵|最低|最少|最小|最长|最强|最重|最值钱|最赚钱|史上最|之最|头号|第一大|创纪录|峰值|巅峰)',
      '(哪|谁|什么)...最',
      '(前|top)(两|三|四|五|六|七|八|九|十|2|3|4|5|6|7|8|9|10)(名|大|家|位|强|是|有|的|$)',
    ],
    examples: ['{company}最大的一笔收购是什么', '谁的市值最高', '哪家被罚得最多', '{date}营收前三的公司'],
    not: ['{company}最近怎么样', '{company}最新营收', '{company}前三季度营收'],
  },
  {
    id: 'zh.fact.change',
    kind: 'fact',
    say: ['(涨|升|增|增长|增加|上升)了?(还是|或|or)(跌|降|减|下降|减少|下滑|下跌)'],
    examples: ['{company}{date}营收增长还是下降', '{company}用户涨了还是跌了'],
    not: ['{company}营收增长了吗'],
  },
  {
    id: 'zh.verdict.owner',
    kind: 'verdict',
    attribute: 'parent',
    say: [
      '^{name}(现在|目前|如今)?(还|仍|依然|仍然)?(是|算|是不是|属)(不是)?{company}(家|集团|旗下|公司)?的(产品|应用|app|软件|平台|品牌|子公司)?(吗|嘛|么|了吗|吧)?$',
      '^{name}(现在|目前|如今)?(还|仍|依然|仍然|是不是|还是不是|还是)?归{company}(管|所有|旗下)?(吗|嘛|么|了吗|吧)?$',
    ],
    asking: ['(产品|应用|app|软件|平台|品牌|子公司)'],
    unlessAsked: true,
    examples: ['{company}还是{company}的吗', '{product}现在还归{company}吗', '{product}是{company}的产品吗'],
    not: ['{company}的{product}上线了吗', '{person}是{company}的董事长吗'],
  },
  {
    id: 'zh.verdict.same',
    kind: 'verdict',
    say: [
      `^{company}(的)?${OFFICE}(和|与|跟|、)(的)?${OFFICE}(是不是|都是|是)(同)?(一个|一|个)?(个)?人(吗|嘛|么)?$`,
      `^{company}(的)?${OFFICE}(是不是也是|是不是|也是|还是|同时是|同时兼任|同时兼|兼任|兼|是否兼任)(它的|公司)?${OFFICE}(吗|嘛|么)?$`,
    ],
    unlessAsked: true,
    examples: ['{company}的ceo和董事长是同一个人吗', '{company}董事长是不是也是ceo', '{company}的ceo也是董事长吗'],
    not: ['{company}的CEO和董事长是谁', '{person}是{company}的CEO和董事长吗'],
  },
  {
    id: 'zh.verdict.there',
    kind: 'verdict',
    say: [
      `^({company}|{product}|{topic})${NOWADAYS}?(还|仍|仍然)(在|活着|有|存在|在运营|能用|在做|开着|在不在)${WHETHER}$`,
      `^${NOWADAYS}?(他|她|{person})${NOWADAYS}?(还|仍|仍然)(在|在位|管事|管事儿|掌权|当家|在职|在任|在公司|在不在|在里面|在那)${WHETHER}$`,
      `^(他|她|{person})${NOWADAYS}?(还|仍|仍然)(在|在不在|留在){company}(工作|上班|任职|干|做|待着|里)?${WHETHER}$`,
      `^({company}|{product}|{topic}|他|她|{person})${NOWADAYS}?(还)?在不在(了)?$`,
    ],
    examples: [
      '{product}还在吗',
      '{company}还活着吗',
      '{person}还在{company}吗',
      '现在他还管事吗',
      '{product}还能用吗',
    ],
    not: ['{person}还是{company}董事长吗', '{company}还在亏钱吗', '{company}还在{place}吗'],
  },
  {
    id: 'zh.verdict.gone',
    kind: 'verdict',
    say: [
      `^({company}|{product}|{topic})(是不是|已经|早就)?${NOWADAYS}?(是不是|已经|早就)?(凉|凉凉|没|死|挂|倒|垮|糊|关|停|黄|倒闭|关门|消失|关停)(了|掉了|没)${WHETHER}$`,
      `^({person}|他|她)${NOWADAYS}?(是不是|已经|有没有)?(从)?(离开|退出|离职){company}(了)?${WHETHER}$`,
      `^({person}|他|她)${NOWADAYS}?(是不是|已经|有没有)?从{company}(离职|辞职|退休|出走|走)(了)?${WHETHER}$`,
    ],
    examples: [
      '{person}离开{company}了吗',
      '{product}凉了吗',
      '{company}倒闭了吗',
      '{product}是不是黄了',
      '{topic}垮了吗',
      '{company}凉了没',
    ],
    not: ['合并黄了吗', '{company}和{company}合并黄了吗', '{company}亏了没'],
  },
  {
    id: 'zh.verdict',
    kind: 'verdict',
    say: [
      '(是不是|有没有|是否|会不会|能不能|可不可以|对不对|要不要|算不算|还在不在|有无|可有|是唔是|系唔系|有冇)',
      '(吗|嘛|么|麽|没|没有|未|吧|冇)$',
      '(亏不亏|赚不赚|盈不盈利)',
      '(吗|没有|了没) (后来|然后|最后|结果|现在)',
      '(了没|了没有|成了吗|成没成|上没上|买没买|卖没卖|罚没罚|倒没倒|停没停)',
      '(真的|难道)...',
      '^{name}..(卖给|并入|归了|归){name}了$',
      '^{name}被{name}(收购|买下|吞并|买|并购|收|吃掉)了$',
    ],
    unless: ['(什么|怎么|甚么)$'],
    unlessAsked: true,
    examples: [
      '{company}卖给{company}了',
      '{company}被{company}收购了',
      '{company}是不是在香港上市了',
      '{person}还是{company}董事长吗',
      '合并成了没',
      '{company}有没有被罚过',
    ],
    not: ['谁是{company}的老板呢', '{company}最新发布了什么'],
  },
  {
    id: 'zh.list',
    kind: 'list',
    say: [
      '^{topic}(都)?(是|指|包括|有)(哪|谁|什么公司)',
      '(哪些|哪几|有些什么|都有谁|有谁|都是谁|有边啲|有什么|都有什么|分别是谁|都有哪|列出|列举|罗列|盘点|所有的|全部|名单|清单|一览|几家|有啥)',
      '(几次|多少次|哪几次)',
      '(子公司|旗下公司)(名单|列表)?$',
      '分别(是|有|叫|为)',
    ],
    examples: [
      '{company}有哪些股东',
      '哪些公司总部在{place}',
      '列出{company}的收购',
      '{company}的投资方都有谁',
      '{company}被罚过几次',
      '{company}的子公司',
    ],
    not: ['哪家公司收购了{company}', '{company}在哪'],
  },
];
