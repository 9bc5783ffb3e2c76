import type { AskRule } from '../../language.ts';

/** The day on which shares were first traded. */
const FIRST_DAY = '(首日|第一天|头一天|首个交易日|(上市|挂牌|ipo)(的)?(当天|当日|那天))';
const OF_NAMED = '({company}|{product})( )?(在)?..';
/** What may stand before it where the company was named before: 首日涨了多少. */
const ITS = '(它|其|公司)?(的)?(股价|股票)?(在)?(上市|挂牌|港股|美股|a股|ipo)?';

/** Questions for how the shares of a company moved on the day on which they were first traded. */
export const CHINESE_FIRST_DAY: readonly AskRule[] = [
  {
    id: 'zh.first-day',
    kind: 'fact',
    attribute: 'listing',
    qualifier: 'change',
    say: [
      `^(${OF_NAMED}|${ITS})${FIRST_DAY}(的)?(股价)?(大|一共)?(涨|跌|涨幅|跌幅)(了|有)?(多少|几成|百分之几|多大)?$`,
      `^${OF_NAMED}${FIRST_DAY}(的)?(股价)?(涨跌|涨跌幅|涨幅|跌幅|表现)(是)?(多少|如何|怎么样|怎样)?$`,
    ],
    asking: [
      '(大|一共)?(涨|跌|涨幅|跌幅)(了|有)?(多少|几成|百分之几|多大)?$',
      `${FIRST_DAY}(的)?(股价)?(涨跌|涨跌幅|涨幅|跌幅|表现)(是)?(多少|如何|怎么样|怎样)?$`,
    ],
    examples: [
      '{company}上市第一天涨了多少',
      '{company}首日跌幅多大',
      '{company}上市首日涨跌',
      '{company}港股首日表现如何',
      '首日涨了多少',
      '它上市当天跌了多少',
      '{company}上市首日股价涨了多少',
    ],
    not: ['{company}首日收盘多少', '{company}上市后涨了多少', '首日成交多少', '上市前涨了多少'],
  },
  {
    id: 'zh.first-day-close',
    kind: 'fact',
    attribute: 'listing',
    qualifier: 'closed',
    say: [`^${OF_NAMED}${FIRST_DAY}(的)?(收盘价|收盘|收报|收市|收于|收在)(是|在)?(多少|多少钱|几块|哪里)?$`],
    asking: [`${FIRST_DAY}(的)?(收盘价|收盘|收报|收市|收于|收在)(是|在)?(多少|多少钱|几块|哪里)?$`],
    examples: ['{company}上市首日收盘价', '{company}首日收盘多少', '{company}港股首日收报多少钱'],
    not: ['{company}首日涨了多少', '{company}收盘价多少'],
  },
];
