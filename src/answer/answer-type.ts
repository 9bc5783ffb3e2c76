/** What kind of thing a question asks for. `thing` is anything else. */
export type AnswerType = 'person' | 'date' | 'money' | 'percent' | 'count' | 'place' | 'reason' | 'thing';

/** Where two begin at one place the first wins. Patterns read a folded question (lower case, Simplified). */
const QUESTION_PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'percent',
    /\b(what|which) (percent|percentage|share|proportion|portion)|\bhow (much|many) percent|百分之几|百分之多少|占比|比例|多大比|份额是?多少/,
  ],
  [
    'date',
    /\b(when|what (year|date|day|month|time)|which (year|month|day)|since when|how long ago|how old)\b|何时|什么时候|什么时间|哪一?[年天日月]|几[月号年]|多久|啥时候|哪年/,
  ],
  ['person', /\b(who|whom|whose|which (person|man|woman|founder|executive))\b|谁|哪位|何人|什么人/],
  [
    'place',
    /\b(where|which (city|country|place|state|province|exchange)|what (city|country|place|state))\b|哪里|哪儿|何处|何地|什么地方|哪个(城市|国家|地方|省|交易所)|在哪/,
  ],
  [
    'money',
    /\bhow much\b|\bwhat (price|amount|valuation|revenue|fine|cost)|\b(price|amount|size|cost) (of|tag|for|per)\b|\bworth\b|\b(amount|price|valuation)\s*[?]?$|\bhow (expensive|costly)|多少(钱|元|亿|美元|资金)|什么价|价格|值多少|估值|罚款|营收|募资|金额/,
  ],
  [
    'count',
    /\bhow (many|large|big|high|long|far|fast|often|tall)\b|\bwhat (number|size|distance|population)|多少|几[个家名位款次辆只座]|多[大高长远快]|数量|人数/,
  ],
  ['reason', /\bwhy\b|\bfor what reason|\bwhat (caused|reason)|为什么|为何|原因|何以|怎么会/],
];

/** The type that the question's first question word asks for: "who owned it when it listed" asks for a person. */
export function answerTypeOf(foldedQuestion: string): AnswerType {
  let first: { readonly type: AnswerType; readonly at: number } = { type: 'thing', at: Number.POSITIVE_INFINITY };
  for (const [type, pattern] of QUESTION_PATTERNS) {
    const at = foldedQuestion.search(pattern);
    if (at >= 0 && at < first.at) first = { type, at };
  }
  return first.type;
}

const DIGIT =
  /\d|[一二三四五六七八九十百千万亿]{2,}|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)\b/i;

/** What an answer of the type looks like in a text as it was written. */
const ANSWER_PATTERNS: Readonly<Record<Exclude<AnswerType, 'thing'>, RegExp>> = {
  person:
    /\p{Lu}[\p{Ll}’'-]+ (?:\p{Lu}\.? )*\p{Lu}[\p{Ll}’'-]+|[·•]|先生|女士|总裁|主席|经理|教授|博士|将军|国王|皇帝|首席|创始人|[任由][\p{Script=Han}]{2,4}/u,
  date: /\b1\d{3}\b|\b20\d{2}\b|\b\d{1,2}(?:st|nd|rd|th) century|\b(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\d+世纪|\d+[年月日]|[一二三四五六七八九十]+[年月日]|世纪/,
  money:
    /[$€£¥￥]\s?\d|\d[\d.,]*\s?(?:(?:million|billion|trillion|thousand)\s)?(?:yuan|dollars?|euros?|pounds?|rmb|cny|usd|hk\$|us dollars?)|\d[\d.,]*\s?[万亿]*\s?(?:美元|港元|元|欧元|英镑|日元|人民币)/i,
  percent: /\d\s?%|\bper ?cent|百分之|个百分点|\d成/i,
  count: DIGIT,
  place: /\b(?:in|at|near|from|to) (?:the )?\p{Lu}|[市省州国县区岛镇村]|位于|总部/u,
  reason:
    /\b(?:because|due to|since|so that|in order to|as a result|therefore|owing to|led to|caused)\b|因为|由于|因此|所以|以便|为了|导致|原因/i,
};

export function looksLikeAnswer(text: string, type: AnswerType): boolean {
  return type !== 'thing' && ANSWER_PATTERNS[type].test(text);
}
