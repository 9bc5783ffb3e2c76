/**
 * Words that carry no content in a question. They are dropped from questions only: the index keeps them.
 * English: the usual closed classes; Chinese: question and function words that are safe to cut a run of Han at.
 */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those of in on at by for with from to into onto about as than then so if or and but nor not no ' +
    'is are was were be been being am do does did doing done have has had having will would shall should can could may might must ' +
    'i me my we us our you your he him his she her it its they them their who whom whose which what when where why how ' +
    'there here any some all also just only very much many more most such own same too s t d ll re ve m don didn doesn isn wasn aren ' +
    'please tell give show know want let say said says make made get got ok hey hi hello whats whos lately actually exactly currently'
  ).split(' '),
);

/** Longest first, because a run is cut at the first that fits. */
export const CHINESE_STOP_WORDS: readonly string[] = (
  '为什么 什么时候 啥时候 啥时间 哪一年 哪一天 那一年 那一天 具体是 一共是 总共是 ' +
  '什么时候 什么时间 是什么 有什么 什么样 有多少 是多少 多少钱 有哪些 是哪些 是不是 有没有 告诉我 请告诉 ' +
  '哪一年 哪一天 哪个月 想知道 能不能 可不可以 什么 多少 哪些 哪个 哪家 哪位 哪里 哪儿 哪种 哪年 何时 何地 何人 为何 如何 怎么 怎样 多久 是否 ' +
  '请问 关于 以及 一下 我们 你们 他们 它们 这个 那个 这些 那些 ' +
  '现在 目前 如今 眼下 当前 最新 最近 近期 现任 当年 那年 那时 具体 一共 总共 到底 究竟 大概 大约 哪天 几时 幾時 那边 那次 那轮 那张 请 吗 ' +
  '的 了 吗 呢 吧 啊 呀 嘛 么 是 谁 哪 被 与 及 请 它 他 她 您 你 我'
).split(' ');
