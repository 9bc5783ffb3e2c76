import type { AskRule } from '../../language.ts';

const NOW = '(现在|目前|如今|还|还是|仍|仍然|依然|至今)?';
const THING = '({company}|{product})';
const COUNTRY = '(哪个国家|哪国|什么国家|哪一国|哪一个国家)';
const REPLACE = '(接替|接任|取代|顶替|接班|接棒|接)';
const SOMEWHERE = '(哪里|哪儿|什么地方)';
const REALLY = '(到底|究竟|现在|其实)?';
const FIRM = '(公司|企业|品牌|牌子|厂商|app|软件|平台|产品)';

/** Questions as they are typed in a chat, for which the words of an attribute alone would say something else. */
export const CHINESE_EVERYDAY: readonly AskRule[] = [
  {
    id: 'zh.verdict.private',
    kind: 'verdict',
    attribute: 'listing',
    say: [
      `^{company}${NOW}${NOW}(是|算|是不是)?(一家)?(非上市|未上市|没上市的|没有上市的)(的)?(公司|企业)(吗|么|嘛|吧)?$`,
    ],
    asking: ['(非上市|未上市|没上市的|没有上市的)', '(公司|企业)(吗|么|嘛|吧)?$'],
    examples: ['{company}还是非上市公司吗', '{company}是不是未上市公司'],
    not: ['{company}上市了吗', '{company}是上市公司吗', '{company}私有化了吗'],
  },
  {
    id: 'zh.verdict.independent',
    kind: 'verdict',
    attribute: 'parent',
    say: [
      `^${THING}${NOW}${NOW}(是|算)?(一家|一个)?独立(的)?(公司|企业)?(的)?(吗|么|嘛|吧|不)$`,
      `^${THING}${NOW}是不是(一家|一个)?独立(的)?(公司|企业)?(的)?$`,
    ],
    asking: ['独立(的)?', '(公司|企业)(的)?(吗|么|嘛|吧|不)?$'],
    examples: ['{company}现在还是独立公司吗', '{product}是独立的公司吗', '{company}是不是独立公司'],
    not: ['{company}独立上市了吗', '{company}独立运营吗', '{company}是{company}的子公司吗'],
  },
  {
    id: 'zh.replaced-whom',
    kind: 'fact',
    attribute: 'appointment',
    say: [
      `^(在)?({company}(的)?)?{person}(在{company})?(当时|当初)?(是)?${REPLACE}(了|的)?(是)?谁((的)?(位置|班|职位|职务))?((当|做|任|出任|担任)..)?(的)?$`,
    ],
    asking: [`(是)?${REPLACE}(了|的)?(是)?谁`],
    examples: ['{person}接替了谁', '{person}接替谁当ceo', '{person}接的是谁的班'],
    not: ['谁接替了{person}', '{person}的接班人是谁', '{person}什么时候接任'],
  },
  {
    id: 'zh.upcoming',
    kind: 'text',
    attribute: 'launch',
    say: [
      '({company}|{product})(的)?(下一款|下一代|下一个|下款|下代|即将推出的|即将发布的|将推出的)',
      '(下一款|下一代|下一个|下个)({company}|{product})',
    ],
    examples: ['{company}下一款车', '{company}的下一代芯片', '下一个{product}什么时候出'],
    not: ['{company}最新的车', '{company}下一任首席执行官', '{company}下个月发布什么'],
  },
  {
    id: 'zh.from-country',
    kind: 'fact',
    attribute: 'headquarters',
    say: [
      `^${THING}${REALLY}(是|来自|属于|算)?(一家|个)?${COUNTRY}(的)?${FIRM}?(的)?(啊|呀|呢)?$`,
      `^${THING}${REALLY}(是|属于|算)(一家|个)?${SOMEWHERE}(的)?${FIRM}(啊|呀|呢)?$`,
    ],
    asking: [`${REALLY}(是|属于|算)(一家|个)?(${COUNTRY}|${SOMEWHERE})`, COUNTRY, `${FIRM}(啊|呀|呢)?$`],
    examples: [
      '{company}是哪国的',
      '{product}是哪个国家的软件',
      '{company}来自哪个国家',
      '{company}到底是哪个国家的企业',
      '{company}是哪里的公司',
    ],
    not: ['{company}进了哪些国家', '{company}在哪个国家上市', '{company}是中国的吗', '{company}在哪里'],
  },
];
