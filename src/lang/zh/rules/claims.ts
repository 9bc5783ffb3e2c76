import type { AskRule } from '../../language.ts';

const FOUND = '(创办|创立|创建|创的|开创|成立|一手创办|一手创立|创始)';
const PEOPLE = '{person}((和|与|跟|、){person})?';
const WHETHER = '(的|了)?(，|,| )?(吗|么|嘛|吧|没|没有|啊|呢|对不对|对吧|是不是|是吧)?';

/** Where a company may come from. */
const COUNTRY = '(中国|美国|日本|韩国|新加坡|印度|英国|法国|德国)';

const SELL = '(卖|卖了|卖出|卖出了|卖掉|卖掉了|卖过|出货|出货了|交付|交付了)';
const BOUND = '(超过|超|过|至少|不到|不足|将近|接近|有|了)?';

/** {company}卖了超过{number}辆车吗. */
function sold(goods: string): readonly string[] {
  return [
    `^{company}({date})?(是不是|有没有|真的|真|是否)?({date})?(单月|一个月|一年|单季)?${SELL}${BOUND}{number}(多)?${goods}${WHETHER}$`,
  ];
}

const VEHICLES = '(辆|台|部)?(车|汽车|电动车|新车|新能源车|辆|台)(子)?';
const PHONES = '(部|台|只|支)?(手机|智能手机)';

/** Claims on who founded what, for 创办 asks for a day elsewhere, and on how many of its goods were sold, which is no sale of a business. */
export const CHINESE_CLAIM_RULES: readonly AskRule[] = [
  {
    id: 'zh.verdict.founder',
    kind: 'verdict',
    attribute: 'founders',
    say: [
      `^({company}|{product})(是不是|是否|不是|是|真是|难道是|由)(由)?${PEOPLE}(一个人|一手|自己|一起|共同)?${FOUND}${WHETHER}$`,
      `^${PEOPLE}(是不是|有没有|是否|真的|没有|没)?${FOUND}(了|过)?(的)?({company}|{product})${WHETHER}$`,
    ],
    asking: [FOUND],
    unlessAsked: true,
    examples: ['{company}是{person}创办的吗', '{company}是不是{person}创立的', '{person}创办了{company}对吧'],
    not: ['{company}是{person}哪年创办的', '{company}是{date}创办的吗'],
  },
  {
    id: 'zh.verdict.origin',
    kind: 'verdict',
    say: [
      `^({company}|{product}|{topic})(还|到底|究竟|真的)?(是不是|算不算|不是|是|算|属于)(一家|一个|个)?${COUNTRY}(的)?(公司|企业|品牌|平台|应用|app|车企|的)${WHETHER}$`,
    ],
    asking: ['(公司|企业|品牌|平台|应用|车企)'],
    unlessAsked: true,
    examples: ['{company}是中国公司吗', '{product}是不是美国的', '{company}算不算一家日本企业'],
    not: ['{company}在中国吗', '{company}是中国最大的公司吗'],
  },
  {
    id: 'zh.verdict.state-owned',
    kind: 'verdict',
    attribute: 'controller',
    say: [
      `^{name}(到底|究竟|真的|还)?(是不是|算不算|是|算|属于)(一家|个)?(国企|央企|国有企业|国有|国营|国家的)${WHETHER}$`,
    ],
    asking: ['(国企|央企|国有企业|国有|国营|国家的)'],
    unlessAsked: true,
    examples: ['{company}是国企吗', '{company}是不是国有企业'],
    not: ['{company}是中国企业吗', '{company}收购国企了吗'],
  },
  {
    id: 'zh.verdict.has',
    kind: 'verdict',
    attribute: 'product',
    say: [
      '^{company}(有没有|有|做了|造了|做|造|搞)(自己的|自研的|自研|自家的|自家)...$',
      '^{company}(有没有|有){topic}(业务|服务)?(吗|嘛|么)?$',
    ],
    asking: ['^{company}(有没有|有|做了|造了|做|造|搞)(自己的|自研的|自研|自家的|自家)?', '(业务|服务)'],
    unlessAsked: true,
    examples: ['{company}有没有自己的云', '{company}有没有{topic}', '{company}有自研芯片吗', '{company}造自己的车吗'],
    not: ['{company}有多少自研芯片', '{company}自研芯片叫什么'],
  },
  {
    id: 'zh.verdict.owns',
    kind: 'verdict',
    attribute: 'parent',
    say: [`^{name}(现在|还|目前|仍|曾经|曾)?(是不是|有没有)?(拥有|拥有过){name}${WHETHER}$`],
    unless: ['(和|或者|还是|、){name}', '{person}'],
    asking: ['拥有(过)?'],
    unlessAsked: true,
    examples: ['{company}拥有{company}吗', '{company}曾经拥有过{product}吗'],
    not: ['{company}拥有{company}的股份吗', '谁拥有{company}'],
  },
  {
    id: 'zh.verdict.sold.vehicles',
    kind: 'verdict',
    attribute: 'deliveries',
    say: sold(VEHICLES),
    asking: [SELL, VEHICLES],
    unlessAsked: true,
    examples: ['{company}{date}卖了超过{number}辆车吗', '{company}有没有卖出{number}辆'],
    not: ['{company}卖了{number}股份吗', '{company}卖了几辆车'],
  },
  {
    id: 'zh.verdict.sold.phones',
    kind: 'verdict',
    attribute: 'shipments',
    say: sold(PHONES),
    asking: [SELL, PHONES],
    unlessAsked: true,
    examples: ['{company}{date}卖出超过{number}部手机吗', '{company}卖了{number}部手机没有'],
    not: ['{company}卖手机吗'],
  },
  {
    id: 'zh.verdict.rank',
    kind: 'verdict',
    say: [
      '^{name}...(是不是|是否|算不算|是)...(最大|最高|最多|第一大|头号|最赚钱|最值钱|最早|最快)..(吗|嘛|么|吧)$',
      '^{name}...(是不是|是否|算不算)...(最大|最高|最多|第一大|头号|最赚钱|最值钱|最早|最快)',
    ],
    unlessAsked: true,
    examples: ['{company}是不是{company}最大的股东', '{company}是最大的电商吗', '{company}算不算{place}最早的门户网站'],
    not: ['{company}最大的股东是谁', '哪家是最大的电商'],
  },
  {
    id: 'zh.timeline.order',
    kind: 'timeline',
    say: ['^{name}(是)?(先|在)?...(还是|或者)(先|后)', '{name}..(之前还是之后|前还是后|以前还是以后|之后还是之前)'],
    unless: ['{name}...{name}'],
    unlessAsked: true,
    examples: [
      '{company}是先上市还是先被罚',
      '{company}先在{place}还是先在{place}上市',
      '{company}退市是在被罚之前还是之后',
    ],
    not: ['{company}先上市了吗', '{company}和{company}谁先上市', '{product}先有还是{product}先有'],
  },
  {
    id: 'zh.comparison.first',
    kind: 'comparison',
    say: [
      '^(是)?(先|早)?(有)?{name}(先|早)?(有|出来|出|出现|上线|成立|诞生)?(的)?(，|,)?还是(先|早)?(有)?{name}(先|早)?(有|出来|出|出现|上线|成立|诞生)?(的)?$',
    ],
    asking: ['(先有|早有|先出来|先出现|先上线|先诞生|还是)'],
    examples: ['{product}先有还是{product}先有', '先有{product}还是先有{product}'],
    not: ['{company}是先上市还是先被罚', '{product}还是{product}的吗'],
  },
];
