import type { AskRule } from '../../language.ts';
import { CHINESE_FIRST_DAY } from './first-day.ts';
import { CHINESE_NAMES } from './names.ts';
import { CHINESE_SPANS, MILESTONE } from './spans.ts';

/** Somebody who is named by what he is to a company. */
const ROLE = '(创始人|创办人|联合创始人|老板|ceo|董事长)';
/** What became of him, and where he went. */
const FATE = `(${['怎么样', '怎样', '如何', '咋样', '咋了', '怎么了', '什么下场'].join('|')}|(${['干嘛', '去干嘛', '干什么', '去干什么', '做什么', '去做什么', '去哪', '去哪儿'].join('|')})(去)?|在(干嘛|干什么|做什么|哪|哪里))`;

/** A time that is named, or two with what lies between them: 从2020年到2023年. */
const IN_TIME = '(在|从|自)?{date}((到|至|和|与|-|–|—|~){date})?(期间|之间|间|以来|里|这一年)?';
const ALL = '(都|主要|到底|究竟|一共|总共)?';
/** What befell it, or what it did. */
const BEFELL =
  '(经历了|发生了|发生过|经历过|干了|做了|干过|做过|忙了|搞了|出了|有)(什么|啥|些什么|些啥|哪些|什么样的)(大)?(事|事情|事儿|大事|动作|大动作|变化|事件)?';

/** Who began it, and what he does when he goes. */
const FOUNDER = '(联合)?(创始人|创办人)';
const LEAVE = '(离开|离职|离任|走|走人|退出|退休|卸任|辞职|出走|辞任)';

/** What something was at the beginning. */
const AT_FIRST = '(最早|最初|最开始|一开始|刚开始|起初|当初|原先|原来|早先)';
const ONCE = '(以前|从前|早年|过去)';
const WHAT_SORT = '(什么|啥)(样的)?(产品|软件|应用|app|平台|网站|公司|东西|业务|生意|工具)?';

/** Questions for what happened: what came of something, the way to an end that is named, and all of it in its order. */
export const CHINESE_STORIES: readonly AskRule[] = [
  {
    id: 'zh.began',
    kind: 'fact',
    attribute: 'what-it-does',
    say: [
      `^{name}${AT_FIRST}(其实)?(是|就是|只是)(个|一个|款|一款|家|一家)?${WHAT_SORT}(来着|的)?$`,
      `^{name}(${AT_FIRST}|${ONCE})(是|都|主要)?(做|干|搞|卖)(什么|啥)(业务|生意)?(的|起家的|来着)?$`,
      '^{name}(是)?(以|靠)(什么|啥)(产品|业务|生意)?(起步|起家|发家)(的)?$',
    ],
    asking: [WHAT_SORT, `(${AT_FIRST}|${ONCE})(是|都|主要)?(做|干|搞|卖)`, '(起步|起家|发家)'],
    examples: [
      '{product}最早是个什么产品',
      '{company}最初是什么',
      '{company}以前是做什么的',
      '{company}最开始做什么',
      '{company}靠什么起家的',
    ],
    not: [
      '{company}最早什么时候上市',
      '{company}最早的产品是什么',
      '{product}是什么产品',
      '{company}是做什么的',
      '{person}以前是做什么的',
    ],
  },
  ...CHINESE_SPANS,
  {
    id: 'zh.outcome',
    kind: 'timeline',
    say: [
      '(后果|结局|下场|代价|后续)(是)?(什么|啥|如何|怎么样|怎样|呢|有哪些)?$',
      '(后来|最后|最终|结果|后续)(是)?(怎么|如何|咋)(处理|收场|解决|了结|收尾|结束|处罚|落幕)(的|了)?$',
      '(之后|以后|后)(怎么样|怎样|咋样|发生了什么|发生了啥|经历了什么)(了)?$',
    ],
    examples: [
      '{company}造假的后果是什么',
      '{company}整改最后怎么收场的',
      '{company}在{topic}之后怎么样了',
      '{company}被查后续如何',
    ],
    not: ['{company}后来怎么样了', '{company}之后谁当董事长'],
  },
  {
    id: 'zh.timeline.of-holder',
    kind: 'timeline',
    say: [`({company}|{product})(的|那个|那位)?(前)?${ROLE}(后来|现在|如今|最后|最终|结局)(呢)?(是)?${FATE}(了|呢)?$`],
    examples: ['{company}创始人后来怎么样了', '{product}的创始人现在在干嘛', '{company}创始人后来干嘛去了'],
    not: ['{company}后来怎么样了', '{company}创始人现在是谁', '{company}的创始人是谁'],
  },
  {
    id: 'zh.timeline.between',
    kind: 'timeline',
    say: [
      '{name}(和|与|跟|同|、|及)..(之间)(到底|究竟|都)?(发生了|发生过|出了|有过|有)(什么|啥|哪些)(事|事情|故事|恩怨|过节|纠纷|矛盾)?$',
      '{name}(和|与|跟|同|、|及)..(的|之间的|之间有什么|有什么|有啥|有哪些)(恩怨|过节|纠葛|纠纷|矛盾|恩怨情仇|瓜葛)(是|是什么|是怎么回事|是咋回事|呢)?$',
    ],
    examples: [
      '{company}和{company}之间发生了什么',
      '{company}跟特斯拉的恩怨是怎么回事',
      '{person}和{company}有什么过节',
    ],
    not: ['{company}和{company}之间什么关系', '{company}从{date}到{date}发生了什么'],
  },
  {
    id: 'zh.timeline.attempts',
    kind: 'timeline',
    say: [
      '^{company}..(几次|多次|屡次|两次|三次|四次|数次|几度|一再|反复)(冲击|冲刺|闯关|申请|递表|递交|谋求|上市|ipo)..(都|怎么|咋|经过|为什么|为啥|失败|没成|回事|如何)',
      '^{company}..(上市|ipo)(之路|路)?(一波三折|屡败屡战|屡战屡败|坎坷|波折|曲折|难产)',
    ],
    asking: ['(一波三折|屡败屡战|屡战屡败|坎坷|波折|曲折|难产)', '(几次|多次|屡次|两次|三次|四次|数次|几度|一再|反复)'],
    examples: ['{company}几次冲击上市都为啥没成', '{company}上市一波三折 都咋回事', '{company}的ipo之路坎坷在哪'],
    not: ['{company}几次上市', '{company}为什么上市', '{company}上市之路'],
  },
  {
    id: 'zh.timeline.way',
    kind: 'timeline',
    say: [
      '(怎么|如何|怎样|咋)(样)?(一步步|一路|一步一步)?(地)?从...(走到|做到|变成|发展到|成长为|变为|走向|到)',
      '从...(到|走到|变成|发展到)...(怎么|如何|怎样|咋)(样)?(一步步|一路)?(走|发展|做|变|成长|过)(过)?(来|起来|大|到)?(的)?(呢)?$',
      `从${MILESTONE}(到|至)(了)?(被)?${MILESTONE}(，|,)?(之间|期间|中间)?(的)?${ALL}(发生|经历|出|时间线|过程|经过|历程|始末)`,
    ],
    examples: [
      '{company}从上市到退市都发生了什么',
      '{company}怎么从工具走到上市的',
      '{company}从{product}到{product}怎么走过来的',
    ],
    not: ['{company}什么时候上市', '{company}怎么从{place}退出', '{company}从{date}到{date}发生了什么'],
  },
  {
    id: 'zh.list.of',
    kind: 'list',
    say: ['^(盘点|梳理|回顾|捋)(一下|一遍|下)?...的(中国|互联网|科技|上市)?(公司|企业|平台|产品)(有哪些|都有哪些)?$'],
    examples: ['盘点一下{date}在{place}上市的公司', '盘点{date}被罚的互联网公司', '梳理{company}投资的企业'],
    not: ['盘点{company}的{date}', '梳理一下{company}的发展历程', '回顾{company}这家公司'],
  },
  {
    id: 'zh.leaders',
    kind: 'list',
    attribute: 'chief-executive',
    say: [
      '^(梳理|盘点|回顾)?(一下)?{company}(的)?(领导层|管理层|掌门人)(变动|更迭|更替|变迁)(史|历史|时间线|过程|历程)?$',
    ],
    asking: ['(领导层|管理层|掌门人)(变动|更迭|更替|变迁)(史|历史|时间线|过程|历程)?$'],
    examples: ['{company}管理层变动', '{company}掌门人更迭史'],
    not: ['{company}{date}管理层变动', '{company}时间线'],
  },
  {
    id: 'zh.timeline',
    kind: 'timeline',
    say: [
      '(时间线|时间轴|来龙去脉|大事记|大事件|始末|前因后果|发展历程|发展史|历史沿革|前后经过|历程|全过程|事件经过|编年)',
      '(捋|梳理|回顾|盘点)(一下|一遍|下)?',
      '(以来|之后|以后|至今|到现在)(都)?(的)?(有哪些|有什么|发生了哪些|发生过哪些)?(大事|重大事件|大事件)(有哪些)?$',
      '^理(一下|一遍|下)',
      '(经过|历史)(是|是怎样的|是什么|如何)?$',
      '一路(是)?怎么',
      '^what happened (to|with) {name}(和|与|、| and )?{name}?$',
      '(后来|最后|最终|结局|如今)(呢)?(是)?(怎么样|怎样|怎么着|如何|咋样|咋了|怎么了|什么下场)(了|呢)?$',
      '^({company}|{product})(后来|最后|最终|现在|如今|都)(到底)?(去哪|去哪儿|哪去|哪儿去|上哪去)(了|呢|啦)?$',
      '{person}(到底)?(怎么了|咋了|咋回事|怎么回事|出了什么事|出什么事了|出事了)$',
      '^({company}|{product})(的)?(老板|ceo|创始人|董事长|总裁)?(到底)?(怎么了|咋了|出事了|出了什么事)$',
      '({company}|{product})在..(到底)?(出了什么事|出什么事了|发生了什么|发生了啥|经历了什么)$',
      '({company}|{product})(在)?({date})?(到底)?(出了什么事|出了啥事|出什么事了|发生了什么|发生了啥|经历了什么)(事)?$',
      `^({company}|{product}|{topic})(公司|集团)?${IN_TIME}(,|，)?${ALL}${BEFELL}(了)?$`,
      `^${IN_TIME}(,|，)?(的)?({company}|{product}|{topic})${ALL}${BEFELL}(了)?$`,
    ],
    examples: [
      '{company}从{date}到{date}都经历了什么',
      '{company}{date}干了啥',
      '{date}{topic}都发生了什么',
      '{company}{date}出了什么事',
      '捋一下{product}禁令的时间线',
      '{company}大事记',
      '{company}上市以来的大事',
      'what happened to {company}和{company}',
      '{company}后来怎么样了',
      '{product}后来去哪了',
      '{person}怎么了',
      '梳理一下{company}被查的经过',
    ],
    not: ['{company}什么时候上市', '{company}{date}做了什么业务', '{company}有哪些产品'],
  },
];

/** Questions for what a company does with its money and its products, and for what others want of it. */
export const CHINESE_WAYS: readonly AskRule[] = [
  ...CHINESE_FIRST_DAY,
  {
    id: 'zh.size',
    kind: 'fact',
    attribute: 'revenue',
    say: ['^{company}({date})?(现在|目前|如今|到底)?(的)?(规模|体量|盘子)(现在|目前|到底)?(有)?(多大|怎么样|如何)$'],
    asking: ['(规模|体量|盘子)(现在|目前|到底)?(有)?(多大|怎么样|如何)$'],
    examples: ['{company}规模有多大', '{company}现在体量多大'],
    not: ['{company}多大了', '{company}用户规模多大'],
  },
  {
    id: 'zh.festival',
    kind: 'fact',
    attribute: 'gmv',
    say: ['{topic}({date})?(一共|总共|当天|期间|全网)?(卖|卖掉|成交|卖出|做)(了)?(多少)(钱|亿|额)?$'],
    asking: ['(卖|卖掉|成交|卖出|做)(了)?(多少)(钱|亿|额)?$', '(一共|总共|当天|期间|全网)'],
    examples: ['{company}{topic}卖了多少', '{date}{topic}一共卖了多少钱'],
    not: ['{company}{date}卖了多少', '{topic}罚了多少'],
  },
  {
    id: 'zh.closed',
    kind: 'list',
    attribute: 'closure',
    say: [
      '^{company}({date})?(都|先后|最近|已经)?(关停|关闭|关掉|下线|砍掉|砍|停掉|关|停运|停)(了|过|掉了)?(哪些|什么|啥|哪几个|哪几款)(产品|业务|应用|app|平台|服务|项目|公司)?$',
    ],
    asking: [
      '(关停|关闭|关掉|下线|砍掉|砍|停掉|关|停运|停)(了|过|掉了)?(哪些|什么|啥|哪几个|哪几款)(产品|业务|应用|app|平台|服务|项目|公司)?$',
    ],
    examples: ['{company}关停了哪些产品', '{company}都砍掉了什么业务'],
    not: ['{company}什么时候关停', '{company}为什么关停了产品'],
  },
  {
    id: 'zh.spent',
    kind: 'fact',
    attribute: 'spending',
    unless: ['被'],
    say: [
      '^{company}({date})?(前前后后|前后|一共|总共|到底|究竟|已经)?..(前前后后|前后|一共|总共|到底|已经)?(投了|砸了|投入了|投入|砸|烧了|砸进去|投进去)(多少|几个|几十|几百)(钱|亿|资金|亿元)?(了)?$',
    ],
    asking: [
      '(投了|砸了|投入了|投入|砸|烧了|砸进去|投进去)(多少|几个|几十|几百)',
      '(前前后后|前后|一共|总共|到底|究竟|已经)',
      '(上|里|方面|领域|里面)(投|砸|烧)',
    ],
    examples: ['{company}在AI上投了多少钱', '{company}一共砸了多少', '{company}{date}投了多少亿'],
    not: ['{company}投了{company}多少钱', '{company}被投了多少钱'],
  },
  {
    id: 'zh.demands',
    kind: 'list',
    attribute: 'rule',
    say: [
      '^(监管|监管部门|监管机构|监管层|主管部门|当局|政府|官方|有关部门)(到底|究竟|当时)?(想|要|要求|让|责令|命令|希望|勒令)(了)?{name}(做|干|改|整改|怎么)(什么|啥|哪些|做|改|整改)(事|事情)?$',
      '^{name}(被|遭)?(监管|监管部门|监管机构|当局|政府)?(要求|责令|勒令|命令)(做|干|改|整改|怎么)(什么|啥|哪些|做|改|整改)$',
    ],
    asking: [
      '(监管|监管部门|监管机构|监管层|主管部门|当局|政府|官方|有关部门)',
      '(想|要|要求|让|责令|命令|希望|勒令)',
      '(做|干|改|整改|怎么)(什么|啥|哪些|做|改|整改)(事|事情)?$',
    ],
    examples: ['监管要求{company}做什么', '{company}被要求整改什么'],
    not: ['监管说了{company}什么', '{company}为什么整改'],
  },
  {
    id: 'zh.earns',
    kind: 'list',
    attribute: 'revenue-mix',
    say: [
      '^({company}|{product})(现在|目前|到底|究竟|主要|平时)?(是|都)?(主要)?(靠|凭|指着|指望)(什么|啥|咩|哪些|哪块)(业务)?(来)?(赚钱|挣钱|盈利|创收|变现|吃饭|赚|搵钱)(的)?$',
      '^({company}|{product})(现在|目前|到底|究竟|主要)?(是)?(怎么|咋|如何|怎样|点样)(赚钱|挣钱|盈利|变现|搵钱)(的)?$',
      '^({company}|{product})(的)?(钱|收入)(主要|都)?(是)?(从)?(哪|哪里|哪儿|边度)(来|来的|赚的|挣的)$',
    ],
    asking: [
      '(靠|凭|指着|指望)(什么|啥|咩|哪些|哪块)(业务)?(来)?(赚钱|挣钱|盈利|创收|变现|吃饭|赚|搵钱)(的)?$',
      '(怎么|咋|如何|怎样|点样)(赚钱|挣钱|盈利|变现|搵钱)(的)?$',
      '(的)?(钱|收入)(主要|都)?(是)?(从)?(哪|哪里|哪儿|边度)(来|来的|赚的|挣的)$',
      '(现在|目前|到底|究竟|主要|平时)(是|都)?',
    ],
    examples: ['{company}靠什么赚钱', '{company}是怎么盈利的', '{product}的钱主要从哪来'],
    not: ['{company}赚多少钱', '{company}怎么做到盈利的', '{company}什么时候开始赚钱'],
  },
  ...CHINESE_NAMES,
  {
    id: 'zh.founder-left',
    kind: 'fact',
    attribute: 'departure',
    say: [
      `^({company}|{product})(的)?${FOUNDER}(是)?(什么时候|何时|啥时候|哪年|哪一年|几时)(从公司)?${LEAVE}`,
      `^({company}|{product})(的)?${FOUNDER}(从公司)?${LEAVE}(的)?(时间|日期|是什么时候|是哪年)`,
    ],
    asking: [FOUNDER, LEAVE],
    examples: ['{company}创始人什么时候离开的', '{company}的联合创始人哪年走的'],
    not: ['{company}创始人为什么离开', '{company}创始人是谁'],
  },
  {
    id: 'zh.shares-moved',
    kind: 'text',
    attribute: 'share-price',
    say: [
      '(后|之后|当天|时|那天|当日)(的)?{company}(的)?(股价|股票|港股|美股)(怎么样|怎样|如何|咋样|表现如何|反应如何|怎么走|怎么反应|有何反应|涨了吗|跌了吗|跌了多少|涨了多少)',
      '{company}(的)?(股价|股票|港股|美股)..(后|之后|当天|时|那天|当日)(怎么样|怎样|如何|咋样|表现如何|反应如何|怎么走|怎么反应|有何反应|跌了多少|涨了多少)',
    ],
    unless: ['(上市|挂牌|首日)(后|之后|当天|当日|首日)'],
    asking: [
      '(股价|股票|港股|美股)(怎么样|怎样|如何|咋样|表现如何|反应如何|怎么走|怎么反应|有何反应|跌了多少|涨了多少)',
      '(怎么样|怎样|如何|咋样|表现如何|反应如何|怎么走|怎么反应|有何反应|跌了多少|涨了多少)$',
    ],
    examples: ['公布业绩后{company}股价怎么样', '{company}股价在被罚之后跌了多少'],
    not: ['{company}股价怎么样', '{company}上市后股价怎么样'],
  },
  {
    id: 'zh.sold-to',
    kind: 'fact',
    attribute: 'sale',
    qualifier: 'to',
    say: [
      '^{company}(最后|最终|后来)?(把|将)..(卖给|卖给了|转让给|转让给了|出售给|出售给了|转给|转给了)(谁|哪家|哪家公司|哪个公司)(的|了)?$',
    ],
    unless: ['(股份|股权|股票)'],
    asking: ['(把|将)', '(卖给|转让给|出售给|转给)(了)?(谁|哪家公司|哪个公司|哪家)(的|了)?$'],
    examples: ['{company}把造车业务卖给了谁', '{company}将{product}转让给哪家公司'],
    not: ['{company}把股份卖给了谁', '{company}卖了多少钱'],
  },
];
