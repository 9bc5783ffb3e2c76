import type { AskRule } from '../../language.ts';

const OF = '(的|家的|自己的|旗下的|旗下|自家的|自研的|那个|家那个)';
/** What something is that is offered by somebody. */
const OFFERED =
  '(模型|app|应用|软件|平台|网站|助手|机器人|服务|品牌|系统|浏览器|芯片|手机|眼镜|汽车|电动车|游戏|超市|钱包|引擎)';
const WHICH = '(哪|边)(个|款|家|一个|一款|一家)';
const END = '(来着|啊|呀)?$';

/** What a company brings out. */
const GOODS = '(app|应用|软件|产品|游戏|平台|品牌|网站|模型)';

/** How big a part is. */
const HOW_BIG = '(多少|几成|百分之多少|百分之几|多大比例|多大比重|比例|比重|比多少)(是多少|多少)?';

/** How much something brought in. */
const EARNED =
  '(已经|已)?(一共|总共|累计|到底|大概)?(赚|挣|带来|进账|吸金|捞)(了|到)?(多少|多少钱|多少亿|几个亿|多少收入)';
const BROUGHT_IN = '(一共|总共|到底|大概)?(卖|赚|带来|进账)(了|出)?(多少钱|多少亿|几个亿|多少收入)';

/** Questions for what something of a company is called, for which part of the whole it is, and for what it brought in. */
export const CHINESE_NAMES: readonly AskRule[] = [
  {
    id: 'zh.called',
    kind: 'fact',
    attribute: 'product',
    say: [
      `^{company}${OF}..(叫|叫做|名叫)(什么|啥|咩|个啥|个什么)(名字|名)?${END}`,
      `^{company}${OF}..(的)?(名字|名称)(是|叫)(什么|啥)$`,
      `^{company}(无人车|网约车|大模型|聊天机器人|ai助手)(叫|叫做|名叫)(什么|啥|咩|个啥|个什么)(名字|名)?${END}`,
    ],
    unless: ['(以前|之前|原来|曾经|曾用|改名|更名|{company}(的|旗下的|旗下)(名字|名称))'],
    asking: ['(的)?(名字|名称)(是|叫)(什么|啥)$', '(来着|啊|呀)$'],
    examples: [
      '{company}无人车叫什么',
      '{company}的大模型叫什么名字',
      '{company}的无人车服务叫啥',
      '{company}的聊天机器人名字是什么',
    ],
    not: ['{company}叫什么', '{company}以前叫什么', '{company}的名字是什么'],
  },
  {
    id: 'zh.offered',
    kind: 'fact',
    attribute: 'product',
    say: [
      `^{company}${OF}..${OFFERED}(是|係)${WHICH}(app|产品|应用|软件)?${END}`,
      `^{company}${OF}..${OFFERED}(是)(什么|啥|咩)(app|产品|应用|软件)?${END}`,
      `^${WHICH}(app|应用|软件|产品|平台|网站|模型|品牌)?(是|係){company}${OF}..(产品|${OFFERED})$`,
    ],
    unless: [
      '(最|第一|首|主要|主打|核心|代表|旗舰|王牌|招牌|下一|以前|之前|原来|曾经|多少|竞争|对手)',
      '{company}(的|旗下的|旗下)?(产品|app|应用|软件|平台|服务|业务)(是|叫)',
      '({number}|{date}|新模型|新游戏|新车|新品)',
    ],
    asking: ['(来着|啊|呀)$', `(是|係)?${WHICH}(app|产品|应用|软件)?`],
    examples: ['{company}旗下的短视频平台是哪个', '{company}的办公软件是什么', '哪个app是{company}的音乐应用'],
    not: [
      '{company}的商业模式是什么',
      '{company}的第一款游戏是什么',
      '{company}的app是什么',
      '{company}的软件收入是什么水平',
    ],
  },
  {
    id: 'zh.goods',
    kind: 'list',
    attribute: 'product',
    say: [`^{company}(都)?(拥有|擁有)(的)?(哪些|什么|啥)?${GOODS}(都)?(有)?(哪些|什么|啥)?$`],
    asking: ['(都)?(拥有|擁有)(的)?', '(都)?(有)?(哪些|什么|啥)$'],
    examples: ['{company}拥有的app有哪些', '{company}拥有哪些产品', '{company}拥有的app'],
    not: ['{company}拥有多少app', '{company}拥有哪些公司', '{company}拥有的专利有哪些'],
  },
  {
    id: 'zh.part-of-revenue',
    kind: 'fact',
    attribute: 'revenue-mix',
    say: [
      `^{company}(的)?..(收入|营收)(占|占了|占到)(总|全部|整体)?(收入|营收)?(的)?${HOW_BIG}$`,
      `^{company}(的)?..(占|占了|占到)(总|全部|整体|公司|公司总)(收入|营收)(的)?${HOW_BIG}$`,
    ],
    unless: ['(股份|股权|市场|份额)'],
    asking: [`(收入|营收)?(占|占了|占到)(总|全部|整体|公司|公司总)?(收入|营收)?(的)?${HOW_BIG}`],
    examples: ['{company}广告收入占多少', '{company}游戏业务占总收入几成', '{company}的直播收入占总营收的比例'],
    not: ['{company}占多少股份', '{company}收入多少', '{company}在{company}占多少'],
  },
  {
    id: 'zh.revenue-by-part',
    kind: 'fact',
    attribute: 'revenue-mix',
    say: [
      '^{company}(的)?(主要|主营|各项|各)?(收入|营收)(来源|构成|结构|组成)(有哪些|是什么|有什么|是哪些|如何|怎样)?$',
    ],
    asking: ['(主要|主营|各项|各)?(收入|营收)(来源|构成|结构|组成)(有哪些|是什么|有什么|是哪些|如何|怎样)?'],
    examples: ['{company}收入构成', '{company}的收入来源有哪些'],
    not: ['{company}收入多少', '{company}广告收入占多少'],
  },
  {
    id: 'zh.sold.money',
    kind: 'fact',
    attribute: 'revenue',
    say: [`^({product}{date}|{date}{product})${BROUGHT_IN}${END}`],
    asking: [`${BROUGHT_IN}(来着|啊|呀)?`],
    examples: ['{product}{date}卖了多少钱', '{date}{product}一共卖了多少亿'],
    not: ['{product}卖了多少钱', '{company}{date}卖了多少钱', '{product}{date}卖给谁了'],
  },
  {
    id: 'zh.earned.by-product',
    kind: 'fact',
    attribute: 'revenue',
    say: [`^{product}(到现在|到目前|目前|至今|上线以来|这些年)?(为止)?${EARNED}${END}`],
    asking: [`(到现在|到目前|目前|至今|上线以来|这些年)?(为止)?${EARNED}(来着|啊|呀)?`],
    examples: ['{product}赚了多少钱', '{product}至今一共赚了多少', '{product}总共吸金多少'],
    not: ['{company}赚了多少钱', '{product}亏了多少钱', '{product}赚了多少用户'],
  },
  {
    id: 'zh.inventor',
    kind: 'text',
    say: [
      `^({company}|{product})(最早|当初|到底|究竟)?(是)?(谁|哪个人|哪位)(发明|创造|想出来|设计|缔造)(出来)?(的)?${END}`,
      `^(是)?(谁|哪个人|哪位)(发明|创造|想出|设计|缔造)(出)?(了|的)?({company}|{product})(的)?${END}`,
      `^({company}|{product})(之父|的发明人|的缔造者|的设计者)(是|叫)?(谁|哪位|什么)?$`,
    ],
    asking: ['(谁|哪个人|哪位)', '(最早|当初|到底|究竟)'],
    examples: ['{product}是谁发明的', '谁设计了{product}', '{product}之父是谁'],
    not: ['{product}是谁做的', '{company}是谁创立的', '谁设计了{product}的标志'],
  },
];
