import type { AskRule } from '../../language.ts';

const EACH = '(一|每|1)(台|部|辆|个|杯|年|个月|月|张|次|单|件|份|瓶|套|副|款)';
const PRICED = '(卖|要|得|售价|定价|价格|起售价|票价|会员费|月费|年费)';
const MEMBERSHIP = '(会员|vip|月卡|年卡|季卡|会员费|月费|年费|订阅|套餐)';
const HOW_MUCH = `(${EACH})?(现在|目前|大概)?(${PRICED})?(是|要)?(多少钱|多少|什么价|几多钱)(${EACH})?(起)?(呢|啊|呀)?$`;

/** Questions for what goods cost that are named by a name of their maker with a word or a number behind it, and for what a membership costs. */
export const CHINESE_COSTS: readonly AskRule[] = [
  {
    id: 'zh.costs',
    kind: 'fact',
    attribute: 'price',
    say: [
      `^({company}|{product})(的)?(手机|汽车|电视|耳机|手表|平板)?( )?(\\d|{number})..(卖|要|售价|定价)?多少钱(${EACH})?$`,
      `^({company}|{product})..${MEMBERSHIP}${HOW_MUCH}`,
    ],
    unless: [`${MEMBERSHIP}多少(呢|啊|呀)?$`, '(亿|万|轮|股|辆|倍|收购|投|融|募|罚|花|赚|亏|{company}..{company})'],
    asking: [MEMBERSHIP, HOW_MUCH],
    examples: [
      '{company}15多少钱',
      '{company}17pro卖多少钱',
      '{product}会员多少钱一个月',
      '{product}的年卡多少钱',
      '{product}黑胶会员多少钱',
    ],
    not: ['{company}会员多少', '{company}多少钱', '{company}融了15亿多少钱', '{product}多少钱'],
  },
];
