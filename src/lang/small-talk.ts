/** A message that is no question to the library. */
export type SmallTalk = 'greeting' | 'thanks' | 'bye' | 'identity' | 'wrong' | 'help' | 'empty';

/** Whole messages only, folded (lower case, Simplified): "hi, who founded Baidu" is a question. */
const PATTERNS: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'greeting',
    /^(hi|hello|hey|hiya|yo|howdy|good (morning|afternoon|evening|day)|greetings|ni ?hao|你好|您好|嗨|哈喽|大家好|在吗|早上好|早安|早|晚上好|下午好)( (there|all|bot|everyone|wenda))?[啊呀吗]?$/,
  ],
  [
    'thanks',
    /^((many )?thanks( a lot| so much)?|thank you( so much| very much)?|thx|ty|cheers|great|cool|nice|ok|okay|谢谢(你|您|啦)?|多谢|感谢|辛苦了|好的|明白了?|收到)$/,
  ],
  [
    'bye',
    /^((good ?)?bye( bye)?( for now)?|see (you|ya)( later| soon)?|good ?night|cya|再见|拜拜|回头见|回见|下次见|晚安)[啦了]?$/,
  ],
  [
    'identity',
    /^((and )?who (are|r) (you|u)|who is this|what are you|what s your name|what is your name|are you (a )?(bot|robot|human|ai|real|person)|你是谁|你是什么|你是哪位|你叫什么(名字)?|你是(机器人|真人|人|ai)吗)[啊呀呢]?$/,
  ],
  [
    'wrong',
    /^(no )?(sorry )?((you|u) (are|re|r|were) (just |totally |completely )?(wrong|mistaken|incorrect|lying)|youre wrong|(that|this|it|the answer|your answer)( is|s| s| was) (just |totally |completely |plain )?(wrong|incorrect|false|nonsense|rubbish|not (right|true|correct|what i asked|what i meant))|(that|this|it) (isn t|isnt) (right|true|correct|what i asked)|you got (it|that|this) (all )?wrong|wrong( answer)?|incorrect|bad answer|nonsense|not (true|right|correct))( again)?$/,
  ],
  [
    'wrong',
    /^((你|您|这个?|那个?|刚才的?|上面的?|你的)?(回答|答案|说法)?((都|完全|又)?(说|答|搞|弄|讲|回答)?错(了|误)|(说|答|讲|回答)?[得的]?(都|完全)?(不对|不正确|有误|有错|不准确|是?错的))|不是这样|答非所问|胡说(八道)?|[瞎乱]说|不是我问的|我问的不是这个)[吧啊呀啦了]?$/,
  ],
  [
    'help',
    /^(help( me)?|usage|commands?|what can (you|u) do|what do you (do|know)|how do (i|you) (use|work)( (this|you))?|how does (this|it) work|what is this|how can you help( me)?|帮助|帮忙|怎么用|如何使用|使用说明|你(会|能)(做|干)?(些|点)?什么|你(会|能)(做|干)啥|有什么功能|你知道(些)?什么|可以问(你)?什么)$/,
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
