/** A message that is no question to the library. */
export type SmallTalk = 'greeting' | 'thanks' | 'help' | 'empty';

/** Whole messages only, folded (lower case, Simplified): "hi, who founded Baidu" is a question. */
const PATTERNS: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'greeting',
    /^(hi|hello|hey|hiya|yo|howdy|good (morning|afternoon|evening|day)|greetings|ni ?hao|你好|您好|嗨|哈喽|大家好|在吗|早上好|早安|早|晚上好|下午好)( (there|all|bot|everyone|wenda))?$/,
  ],
  [
    'thanks',
    /^((many )?thanks( a lot| so much)?|thank you( so much| very much)?|thx|ty|cheers|great|cool|nice|ok|okay|bye|goodbye|谢谢(你|您|啦)?|多谢|感谢|辛苦了|好的|明白了?|收到|再见|拜拜)$/,
  ],
  [
    'help',
    /^(help( me)?|usage|commands?|what can (you|u) do|what do you (do|know)|how do (i|you) (use|work)( (this|you))?|how does (this|it) work|who are you|what are you|what is this|how can you help( me)?|帮助|帮忙|怎么用|如何使用|使用说明|你(会|能)(做|干)?(些|点)?什么|你(会|能)(做|干)啥|你是谁|你是什么|有什么功能|你知道(些)?什么|可以问(你)?什么)$/,
  ],
];

export function smallTalkOf(folded: string): SmallTalk | undefined {
  const bare = folded
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return 'empty';
  return PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0];
}
