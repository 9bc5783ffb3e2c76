import type { AskRule } from '../../language.ts';

/** What a company's way leads from and to. */
export const MILESTONE = '(成立|创立|创办|创业|诞生|上线|上市|ipo|收购|合并|下架|封禁|被罚|退市|私有化|被查|倒闭|破产)';

/** Questions for how long something was so. */
export const CHINESE_SPANS: readonly AskRule[] = [
  {
    id: 'zh.span.listed',
    kind: 'timeline',
    attribute: 'listing',
    say: [
      '^{company}在(美股|港股|a股|..(交所|所|克|国|港|美国|香港))?(上市|挂牌|交易|待|呆)(了|过)?(多久|多长时间|几年)(了)?$',
    ],
    unless: ['(才|后|之后|以后|前|之前)(多久|多长时间|几年)'],
    asking: ['(上市|挂牌|交易|待|呆)(了|过)?(多久|多长时间|几年)(了)?$'],
    examples: ['{company}在纽交所待了多久', '{company}在美股上市了多久'],
    not: ['{company}成立多久才上市', '{company}上市前成立了多久'],
  },
  {
    id: 'zh.span.ban',
    kind: 'timeline',
    attribute: 'ban',
    say: [
      '^({company}|{product}|{topic})(的)?(app|应用)?(被)?(下架|封禁|封|禁|封杀|屏蔽|停新)(了)?(一共|总共|持续|维持)?(了)?(多久|多长时间|几个月|几年)$',
    ],
    unless: ['(才|后|之后|以后|前|之前)(多久|多长时间|几)'],
    asking: ['(持续|维持)?(了)?(多久|多长时间|几个月|几年)$'],
    examples: ['{company}下架了多久', '{product}被封禁了多长时间'],
    not: ['{company}什么时候被下架', '{company}下架多久后恢复'],
  },
];
