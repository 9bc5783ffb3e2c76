import { once } from '../../lang/lazy/once.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { CHINESE_SUGGESTIONS, ENGLISH_SUGGESTIONS, type SuggestionWords } from './suggestion-words.ts';
import { inTraditional } from './words.ts';

/** What doors say around an answer: buttons, notices, thanks. */
export type DoorWords = SuggestionWords & {
  readonly share: string;
  readonly sharedBy: (who: string) => string;
  readonly askAgain: string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly thanksForVote: string;
  readonly why: string;
  readonly whyHint: string;
  readonly send: string;
  /** A button whose answer is no longer kept. */
  readonly expired: string;
  readonly working: string;
  readonly answerThis: string;
  readonly newest: string;
  readonly coverage: string;
  readonly yourLast: string;
  readonly settings: string;
  readonly on: string;
  readonly off: string;
  readonly next: string;
  readonly previous: string;
  /** The answer could not be posted where it was asked. */
  readonly notPosted: string;
  /** Posting was interrupted and can't be checked. */
  readonly interrupted: string;
  readonly showAnswer: string;
  readonly stopped: string;
  readonly tellMore: string;
  /** Asked where the settings keep the bot from answering. */
  readonly notHere: string;
  /** An answer can't be shared in this place. */
  readonly notShared: string;
  readonly examples: string;
  readonly settingLanguage: string;
  readonly settingExternal: string;
  readonly settingChannels: string;
  readonly settingFollow: string;
  readonly automatic: string;
  readonly everywhere: string;
  readonly pickChannel: string;
  readonly adminsOnly: string;
  /** What was asked or pressed could not be kept; nothing will come of it. */
  readonly notTaken: string;
  readonly missingPermissions: (names: string) => string;
  readonly sharing: string;
  readonly shared: string;
  readonly alreadyShared: string;
  readonly settingThreads: string;
  /** Following threads is not switched on where the bot runs. */
  readonly threadsOff: string;
  readonly settingsOfServer: string;
  readonly followedHere: string;
  readonly youFollow: string;
  readonly howToFollow: string;
};

const ENGLISH: DoorWords = {
  ...ENGLISH_SUGGESTIONS,
  share: 'Share',
  sharedBy: (who) => `Shared by ${who}`,
  askAgain: 'Ask again',
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  thanksForVote: 'Thank you. Your vote helps to see what is missing.',
  why: 'What was wrong or missing? (optional)',
  whyHint: 'It is kept for the people who curate the articles.',
  send: 'Send',
  expired: 'That answer is no longer kept. Please ask again.',
  working: 'Looking it up…',
  answerThis: 'Answer this message',
  newest: 'Newest articles',
  coverage: 'What I know about',
  yourLast: 'Your last answers',
  settings: 'Settings',
  on: 'On',
  off: 'Off',
  next: 'Next',
  previous: 'Previous',
  notPosted: 'I could not post the answer where you asked.',
  interrupted: 'I was interrupted while posting the answer. If it is not above, press the button.',
  showAnswer: 'Show the answer',
  stopped: 'Stopped.',
  tellMore: 'Tell us more',
  notHere:
    'I do not answer in this channel. Ask me in a direct message; an administrator can change it in my settings.',
  notShared: 'I can only share in channels that I can see and that are allowed in my settings.',
  examples: 'Try one of these',
  settingLanguage: 'Language where a question has none of its own',
  settingExternal: 'Answers in channels that are shared with other organisations',
  settingChannels: 'Answers only in these channels',
  settingFollow: 'Follows its threads in this channel without being mentioned again',
  automatic: "The asker's",
  everywhere: 'All channels',
  pickChannel: 'Pick a channel',
  adminsOnly: 'Only administrators of this workspace can change the settings.',
  notTaken: 'I could not take that just now. Please try again in a few minutes.',
  missingPermissions: (names) => `I lack a permission there: ${names}. An administrator can grant it.`,
  sharing: 'Sharing…',
  shared: 'Shared.',
  alreadyShared: 'This answer was shared here already.',
  settingThreads: 'Follows its threads without being mentioned again',
  threadsOff: 'Whoever runs me has to allow following threads first (DISCORD_FOLLOW_THREADS).',
  settingsOfServer: 'Where and how I answer in this server',
  followedHere: 'Followed in this channel',
  youFollow: 'What you follow',
  howToFollow: 'Nothing yet. Say “follow” and the name of a company, in a channel or to me.',
};

const CHINESE: DoorWords = {
  ...CHINESE_SUGGESTIONS,
  share: '分享',
  sharedBy: (who) => `由${who}分享`,
  askAgain: '再问一次',
  helpful: '有帮助',
  notHelpful: '没有帮助',
  thanksForVote: '谢谢！您的反馈有助于我们发现缺少的内容。',
  why: '哪里不对，或缺少什么？（选填）',
  whyHint: '内容会保留给整理文章的人参考。',
  send: '提交',
  expired: '这个回答已不再保留，请重新提问。',
  working: '正在查找……',
  answerThis: '回答这条消息',
  newest: '最新文章',
  coverage: '收录范围',
  yourLast: '您最近的回答',
  settings: '设置',
  on: '开',
  off: '关',
  next: '下一页',
  previous: '上一页',
  notPosted: '无法在您提问的地方发布回答。',
  interrupted: '发布回答时被中断。如果上面没有看到回答，请按下面的按钮。',
  showAnswer: '显示回答',
  stopped: '已停止。',
  tellMore: '补充说明',
  notHere: '我不在这个频道里回答。请给我发私信提问；管理员可以在设置中更改。',
  notShared: '只能分享到我看得到、并且设置允许的频道。',
  examples: '试试这些问题',
  settingLanguage: '问题本身看不出语言时使用',
  settingExternal: '在与其他组织共享的频道里回答',
  settingChannels: '只在这些频道里回答',
  settingFollow: '在此频道的消息列中，不必再次提及即可继续提问',
  automatic: '随提问者',
  everywhere: '所有频道',
  pickChannel: '选择频道',
  adminsOnly: '只有此工作区的管理员可以更改设置。',
  notTaken: '暂时无法处理，请几分钟后再试。',
  missingPermissions: (names) => `我在那里缺少权限：${names}。管理员可以授予。`,
  sharing: '正在分享……',
  shared: '已分享。',
  alreadyShared: '这个回答已经在这里分享过。',
  settingThreads: '不必再次提及，即可在它参与的讨论串里继续提问',
  threadsOff: '需要先由运行者开启讨论串跟随（DISCORD_FOLLOW_THREADS）。',
  settingsOfServer: '我在这个服务器里的回答位置和方式',
  followedHere: '此频道关注的内容',
  youFollow: '您关注的内容',
  howToFollow: '还没有。请在频道里或对我说“关注”加公司名称。',
};

const traditional = once(() => inTraditional(CHINESE));

export function doorWordsIn(language: ReaderLanguage): DoorWords {
  if (language === 'en') return ENGLISH;
  return language === 'zh-Hant' ? traditional() : CHINESE;
}
