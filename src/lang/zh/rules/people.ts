import type { AskRule } from '../../language.ts';

/** Somebody who is named by what he is to a company. */
const ROLE = '(联合创始人|创始人|创办人|老板|ceo|首席执行官|董事长|掌门人|总裁|一把手)';
const HOLDER = `({company}|{product})(的)?(现任|现在的)?${ROLE}`;
const NAMED = `((${HOLDER}|{company}(的)?)?{person})`;
const EARLIER =
  '(以前|之前|从前|早年|曾经|原来|原先|过去|先前|创业前|创业之前|创业以前|成名前|发迹前|(创办|创立|成立|加入|来|进|去|到|做|创){name}(之|以)?前)';
const NOWADAYS = '(现在|目前|如今|现|眼下)';
const WORK = '(做|干|搞|从事)(过|了)?(什么|哪些|哪行)(工作|行业|职业|事|行当|生意)?';

/** What asks for former work, beside who did it. */
const FORMER_WORK = [EARLIER, `(都|是|主要)?${WORK}(的|出身|来着)?$`, '(是)?(什么|做什么|干什么)出身(的)?$'];

function formerWorkOf(who: string): readonly string[] {
  return [
    `^${who}(在)?${EARLIER}(都|是|主要)?${WORK}(的|出身|来着)?$`,
    `^${who}(是)?(什么|做什么|干什么)出身(的)?$`,
    `^${who}${EARLIER}(是)?(什么人|什么身份|什么职业|什么职务|什么背景)$`,
  ];
}

const FIRM = '(公司|企业|创业公司)';

/** Questions for the life of somebody, who may be named by what he is to a company. */
export const CHINESE_PEOPLE: readonly AskRule[] = [
  {
    id: 'zh.nowadays-of-one',
    kind: 'profile',
    say: [
      `^(那|那么)?(他|她|这个人|此人)(本人)?(人)?${NOWADAYS}(在)?(干|做|忙|搞)(什么|啥|嘛|哪行)(工作|呢|呀|啊|去)?(了|的)?$`,
      `^(那|那么)?(他|她|这个人|此人)(本人)?(人)?${NOWADAYS}(在哪|在哪里|在哪儿|去哪了|去哪儿了|在哪家公司|怎么样|如何)(呢|了)?$`,
      `^(那|那么)?(他|她|这个人|此人)${NOWADAYS}(是|任|担任)(什么|啥)(职务|职位|职|身份)?(呢)?$`,
    ],
    examples: ['他现在在干什么', '她现在做什么', '他如今在哪', '他人现在在哪儿呢', '他现在是什么职务'],
    not: ['他以前做什么', '{company}现在做什么', '他现在还是首席执行官吗', '它现在在干什么'],
  },
  {
    id: 'zh.whereabouts',
    kind: 'profile',
    say: [`^{person}(本人)?(人)?${NOWADAYS}(在哪|在哪里|在哪儿|去哪了|去哪儿了|在哪家公司|在哪高就)(呢|了|呀|啊)?$`],
    examples: ['{person}现在在哪', '{person}如今去哪了'],
    not: ['{company}现在在哪', '{person}以前在哪工作', '{person}现在在哪个城市'],
  },
  {
    id: 'zh.former-work',
    kind: 'fact',
    attribute: 'employer',
    say: formerWorkOf(NAMED),
    asking: [ROLE, ...FORMER_WORK],
    examples: [
      '{person}以前做什么',
      '{person}以前是干什么的',
      '{person}创办{company}之前做过什么',
      '{company}的{person}创业前干什么',
    ],
    not: ['{person}是做什么的', '{company}以前是做什么的', '{person}现在做什么', '{company}之前是做什么的'],
  },
  {
    id: 'zh.former-work.of-holder',
    kind: 'fact',
    attribute: 'employer',
    say: [
      ...formerWorkOf(HOLDER),
      `^${HOLDER}(在)?${EARLIER}(是)?在(哪|哪里|哪儿|哪家公司|哪个公司|什么公司)(上班|工作|干|任职)?(的)?$`,
    ],
    asking: [ROLE, ...FORMER_WORK, '(上班|工作|干|任职)(的)?$'],
    examples: [
      '{company}老板以前是做什么的',
      '{company}的ceo创业前干什么',
      '{company}创始人什么出身',
      '{company}的老板创业前在哪工作',
    ],
    not: ['{company}创始人是谁', '{company}创始人现在做什么', '{company}之前是做什么的', '{company}创始人以前是谁'],
  },
  {
    id: 'zh.company-of',
    kind: 'fact',
    attribute: 'founded',
    say: [
      `^{person}(的|家的)?${FIRM}(是)?(叫|叫做|名叫|是)?(什么|啥|哪家|哪个|哪一家)(名字|名)?(啊|呀|来着)?$`,
      `^{person}(的|家的)${FIRM}$`,
    ],
    asking: [FIRM, '(是)?(叫|叫做|名叫|是)?(什么|啥|哪家|哪个|哪一家)(名字|名)?(啊|呀|来着)?$'],
    examples: ['{person}的公司叫什么', '{person}的公司是哪家', '{person}的公司'],
    not: ['{person}的公司做什么', '{person}投资的公司有哪些', '{company}的公司叫什么'],
  },
  {
    id: 'zh.sentenced',
    kind: 'text',
    say: [
      '(判|判刑|判处|被判|获刑|坐牢|坐|蹲|服刑|入狱)(了|了个)?(几|多少)(年|个月)',
      '(判|判刑|判处|被判|获刑|坐牢|蹲|服刑|入狱)(了)?(多久|多长时间)',
      '(刑期|刑期是)(多久|多长|几年|多少年)',
    ],
    examples: ['{person}判了几年', '{company}造假的人判了多久', '{person}坐了几年牢', '{person}刑期多长'],
    not: ['{company}被判赔多少钱', '{person}什么时候被判刑', '{company}上市几年了'],
  },
  {
    id: 'zh.age',
    kind: 'fact',
    attribute: 'age',
    say: [
      `^(那|那么)?({company}( )?(的)?${ROLE}?)?(他|她|{person}|${ROLE})?(本人)?(今年|现在|目前|{date})?(有)?多大(了|年龄|年纪)(呢|呀|啊)?$`,
      '^(那|那么)?({company}( )?(的)?)?(他|她|{person})?(本人)?(今年|现在|目前|{date})?(有)?多大(啦|年龄|呢|呀|啊)?$',
    ],
    asking: [ROLE],
    unless: ['^{company}(今年|现在|目前|{date})?(有)?多大了'],
    examples: [
      '{person}多大了',
      '他今年多大',
      '多大了',
      '{person}现在多大',
      '{company}的{person}今年多大',
      '{company}老板多大了',
    ],
    not: ['{company}规模多大', '{person}多大股份'],
  },
];
