import type { AskRule } from '../../language.ts';

/** How well something did. */
const HIT = '(爆款|爆火|火爆|热门|热播|当红|最火|大热|出圈)(的)?';
const SORT =
  '(产品|游戏|手游|综艺|综艺节目|节目|电视剧|剧集|网剧|短剧|电影|动画|番剧|作品|app|应用|模型|车型|手机|品牌)';
const WHICH = '(哪些|什么|哪几款|哪几部|哪几个|哪几档)';
const BROUGHT_OUT = '(有|有过|出过|做过|推出过|出品过|出了|做了|推出了|开发过|开发了)';

/** What is bought, in words of everyday speech. */
const BUY = '(买|收|收购|拿|吃)(回去|回来|回|走|下来|下|去|到手)?(了|的)?';
const PAID = '(花了|花|用了|用|以)?(多少钱|多少亿|几个亿|什么价|什么价格|多少美元|多少美金)';

/** Questions for what did well of all that a company brought out, and for what was paid for it. */
export const CHINESE_PRODUCTS: readonly AskRule[] = [
  {
    id: 'zh.hits',
    kind: 'list',
    attribute: 'product',
    say: [
      `^{company}(旗下|家)?(都)?${BROUGHT_OUT}${WHICH}${HIT}${SORT}$`,
      `^{company}(旗下|家)?(的)?${HIT}${SORT}(都)?(有|是)${WHICH}$`,
    ],
    asking: [HIT, `(都)?${BROUGHT_OUT}${WHICH}`, `(都)?(有|是)${WHICH}$`],
    examples: ['{company}有哪些爆款游戏', '{company}旗下的热门综艺有哪些', '{company}出过什么爆火的产品'],
    not: ['{company}有哪些游戏', '{company}的爆款是什么', '{company}爆款游戏什么时候上线'],
  },
  {
    id: 'zh.bought-for',
    kind: 'fact',
    attribute: 'acquisition',
    qualifier: 'price',
    say: [
      `^{company}(当初|当年|最后)?(是)?被{company}${PAID}${BUY}$`,
      `^{company}(当初|当年|最后)?${PAID}${BUY}{company}$`,
      `^{company}(当初|当年|最后)?(买回|买走|买下|拿下|吃下|收下){company}${PAID}(的)?$`,
    ],
    asking: [PAID, BUY, '被', '(当初|当年|最后)'],
    examples: [
      '{company}被{company}花多少钱买回去的',
      '{company}花多少钱买的{company}',
      '{company}拿下{company}花了多少钱',
    ],
    not: ['{company}被{company}罚了多少钱', '{company}花多少钱买{company}的股份', '{company}花多少钱买流量'],
  },
];
