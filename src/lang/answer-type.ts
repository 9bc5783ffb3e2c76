/** What kind of thing a question asks for. `thing` is anything else. */
export type AnswerType = 'person' | 'date' | 'money' | 'percent' | 'count' | 'place' | 'reason' | 'thing';

/** Where two begin at one place the first wins. Patterns read a folded question (lower case, Simplified). */
const QUESTION_PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'percent',
    /\b(what|which|how (big|large) an?) (percent|percentage|share|proportion|portion|slice|cut|stake)|\bhow (much|many) percent|\bhow much of\b.*\b(own|owns|owned|hold|holds|held|keep|keeps|kept|have|has|had|hang|left|stake)\b|\b(slice|percentage|percent) of\b|百分之几|百分之多少|占比|比例|比重|多大比|份额是?多少|(持股|占股|持有|股份)多少|多少(股份|股权|持股)/,
  ],
  [
    'date',
    /\b(when|what (year|date|day|month|time)|which (year|month|day)|since when|how long ago|how old)\b|^date\b|\bdate of\b|何时|什么时候|什么时间|哪一?[年天日月]|几[月号年]|多久|啥时候|哪年/,
  ],
  ['person', /\b(who|whom|whose|which (person|man|woman|founder|executive))\b|谁|哪几?[位名]|何人|什么人/],
  [
    'place',
    /\b(where|which (city|country|place|state|province|exchange)|what (city|country|place|state))\b|哪里|哪儿|何处|何地|什么地方|哪个(城市|国家|地方|省|交易所)|在哪/,
  ],
  [
    'money',
    /\bhow much\b|\bhow many (rmb|yuan|cny|dollars|usd|euros|hkd)\b|\bwhat (price|amount|valuation|revenue|fine|cost)|\b(price|amount|size|cost) (of|tag|for|per)\b|\bworth\b|\b(amount|price|valuation)\s*[?]?$|\bhow (expensive|costly)|多少(钱|元|亿|美元|美金|港元|港币|欧元|人民币|rmb|资金)|几(个亿|百亿|十亿|千万|百万)|什么价|价格|值多少|估值|罚款|营收|募资|金额/,
  ],
  [
    'count',
    /\bhow (many|large|big|high|long|far|fast|often|tall)\b|\bwhat (number|size|distance|population)|多少|(?<!哪)几[个家名位款次辆只座]|多[大高长远快]|数量|人数/,
  ],
  [
    'reason',
    /\bwhy\b|\bhow come\b|\b(for|on) what (reason|charges?|grounds)\b|\bwhat (caused|reason)|为什么|为何|为啥|因为啥|因何|因什么|凭什么|原因|何以|怎么会|怎么(被|闹|黄|没)/,
  ],
];

const YES_OR_NO = /^(?!.*(多少|几|谁|哪|何时|什么)).*(有没有|是否|是不是)/;

/** The type that the question's first question word asks for: "who owned it when it listed" asks for a person. */
export function answerTypeOf(foldedQuestion: string): AnswerType {
  if (YES_OR_NO.test(foldedQuestion)) return 'thing';
  let first: { readonly type: AnswerType; readonly at: number } = { type: 'thing', at: Number.POSITIVE_INFINITY };
  for (const [type, pattern] of QUESTION_PATTERNS) {
    const at = foldedQuestion.search(pattern);
    if (at >= 0 && at < first.at) first = { type, at };
  }
  return first.type;
}

/** The type of a second thing that a question asks for: "when was it bought, and for how much". */
export function secondAnswerTypeOf(foldedQuestion: string): AnswerType | undefined {
  const first = answerTypeOf(foldedQuestion);
  const pattern = QUESTION_PATTERNS.find(([type]) => type === first)?.[1];
  const found = pattern?.exec(foldedQuestion);
  if (!found) return undefined;
  const rest = foldedQuestion.slice(found.index + found[0].length);
  const joint = /\band\b|[,，、和还并]|\s/.exec(rest);
  const second = joint ? answerTypeOf(rest.slice(joint.index)) : 'thing';
  return second === 'thing' || second === first ? undefined : second;
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
    /\b(?:because|due to|since|so that|in order to|as a result|therefore|owing to|led to|caused|over|accused|alleg\p{L}+|suspicion|violat\p{L}+|fail(?:ed|ing)|cit(?:ed|es)|blamed|did not|no longer|(?:for|citing)\b.* reasons?|reasons?)\b|因|由于|所以|以便|为了|导致|原因|理由|出于|涉嫌|违反|未能|给出的理由|未批准/iu,
};

export function looksLikeAnswer(text: string, type: AnswerType): boolean {
  return type !== 'thing' && ANSWER_PATTERNS[type].test(text);
}

/** True for kinds whose answer is a figure. */
export function isAmount(kind: string): boolean {
  return kind === 'money' || kind === 'count' || kind === 'percent';
}
