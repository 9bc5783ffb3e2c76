import type { AskRule } from '../../language.ts';

const MANY = '(有)?(多少|几亿|几千万|几百万)(个)?(人|用户)(在)?';
const USE = '(使用|用|打开|看|刷|上|逛|玩)?';

/** Those that something is sold to. */
export const CUSTOMERS = '(客户|顾客|企业|商户|公司)';
const SORT = '(付费|活跃|个人|小微|大|中小)?(的)?(企业|公司|机构|商业)?(的)?';

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
    id: 'zh.customers',
    kind: 'fact',
    attribute: 'buyers',
    say: [
      `^({company}|{product})(现在|目前|一共|总共)?(有|服务了?)?(多少|几)(个|家)?${SORT}(客户|顾客)(啊|呢|了)?$`,
      `^(有)?(多少|几)(个|家)?(企业|公司)(在)?(用|使用)({company}|{product})$`,
      `^({company}|{product})(有)?(多少|几)(个|家)?(企业|公司)(用户|在用)$`,
    ],
    asking: [`(有|服务了?)?(多少|几)(个|家)?${SORT}(客户|顾客|企业|公司)(用户|在用)?`],
    examples: [
      '{company}有多少客户',
      '{company}有多少付费企业客户',
      '{product}有多少企业用户',
      '有多少家企业在用{product}',
    ],
    not: ['{company}有多少用户', '{company}有多少家公司', '{company}最大的客户是谁'],
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
