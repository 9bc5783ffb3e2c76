import type { AskRule } from '../../language.ts';

const MANY = '(有)?(多少|几亿|几千万|几百万)(个)?(人|用户)(在)?';
const USE = '(使用|用|打开|看|刷|上|逛|玩)?';

/** Questions for how many use something every day, which is not how many use it in a month. */
export const CHINESE_USERS: readonly AskRule[] = [
  {
    id: 'zh.daily-users',
    kind: 'fact',
    attribute: 'dau',
    say: [
      `^({company}|{product})(现在|目前)?(每天|每日|一天|天天)${MANY}${USE}$`,
      `^(现在|目前)?(每天|每日|一天)${MANY}${USE}({company}|{product})$`,
    ],
    asking: [`(每天|每日|一天|天天)${MANY}${USE}`],
    examples: ['{company}每天多少人用', '{product}一天有多少人刷', '每天有多少人用{product}'],
    not: ['{company}有多少人用', '{company}每天多少订单'],
  },
];
