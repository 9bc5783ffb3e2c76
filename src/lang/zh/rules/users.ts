import type { AskRule } from '../../language.ts';

const MANY = '(有)?(多少|几亿|几千万|几百万)(个)?(人|用户)(在)?';
const USE = '(使用|用|打开|看|刷|上|逛|玩)?';

/** Words that say which of a thing's users are counted. */
export const SORTS_OF_USERS =
  '(月活|月度|每月|每个月|mau|日活|每日|每天|一天|dau|周活|每周|wau|年活|年度|活跃|注册|付费|会员|订阅|买家|购买|消费者|客户|账号)';

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
  {
    id: 'zh.any-users',
    kind: 'fact',
    attribute: 'users',
    say: [
      `^({company}|{product})(现在|目前)?${MANY}(使用|用|看|刷|上|逛|玩)(啊|呢|呀)?$`,
      `^(现在|目前)?${MANY}(使用|用|看|刷|上|逛|玩)({company}|{product})$`,
    ],
    asking: [`${MANY}(使用|用|看|刷|上|逛|玩)`],
    examples: ['{company}有多少人看', '{product}多少人玩', '现在有多少人在用{product}'],
    not: ['{company}有多少人', '{company}每天多少人用', '{company}多少人付费', '{company}有多少人上班'],
  },
];
