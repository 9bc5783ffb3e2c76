import { once } from '../../lang/lazy/once.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { toTraditional } from '../../lang/text.ts';
import type { Chart } from '../message/chart.ts';
import { dateIn, dateInSentence } from './dates.ts';
import { CHINESE_IDENTITY, ENGLISH_IDENTITY } from './identity-words.ts';

/** Everything that the bot says in its own words, in one language. Doors add marks and no words; only the web pages bring their own. */
export type Words = {
  readonly asOf: (day: string) => string;
  readonly sources: string;
  readonly until: (date: string) => string;
  readonly earlier: string;
  readonly original: { readonly en: string; readonly zh: string };
  readonly understood: (reading: string) => string;
  readonly notFound: string;
  readonly unknownName: (name: string) => string;
  /** What is said of a part of a question that is not answered. */
  readonly unknownPart: (words: string) => string;
  readonly holding: (name: string, articles: number, newest?: string) => string;
  readonly which: (name: string) => string;
  readonly greeting: (subject: string) => string;
  readonly tryAsking: string;
  /** What a person says who is greeted, and who is asked for a name; `articles`: how many the library holds. */
  readonly hello: (subject: string) => string;
  readonly identity: (subject: string, articles: number) => string;
  readonly thanks: string;
  readonly bye: string;
  /** To somebody who says that an answer is wrong. */
  readonly sorry: string;
  readonly empty: string;
  readonly tooLong: (most: number) => string;
  readonly tooManyNames: (most: number) => string;
  /** To a question that says of nobody whose value it wants. */
  readonly whichOne: string;
  readonly unrelated: (subject: string) => string;
  readonly commands: string;
  readonly noLibrary: string;
  /** `prefix` is what a command's name is typed behind. */
  readonly unknownCommand: (name: string, names: readonly string[], prefix: string) => string;
  readonly badOption: (command: string, example: string, prefix: string) => string;
  readonly failed: string;
  readonly also: string;
  readonly former: string;
  readonly tickers: string;
  readonly parent: string;
  readonly owns: string;
  readonly products: string;
  readonly fact: string;
  readonly value: string;
  readonly when: string;
  readonly more: (count: number) => string;
  readonly noFacts: (name: string) => string;
  readonly noCompany: (text: string) => string;
  readonly needTwo: string;
  readonly nothingInCommon: string;
  /** Companies that find no room beside those that are compared. */
  readonly notShown: (names: readonly string[]) => string;
  /** What differs between figures that stand side by side. */
  readonly differs: (what: 'period' | 'metric' | 'part' | 'basis' | 'unit') => string;
  /** Of a company that has no figure with three dates. */
  readonly noChart: (name: string) => string;
  /** Above the figures of a company that can be drawn. */
  readonly whichChart: (name: string) => string;
  /** What each value of a series is for. */
  readonly spacing: (of: Chart['spacing']) => string;
  /** A chart in words: `points` are its values, each with its date. */
  readonly chartOf: (title: string, points: readonly string[]) => string;
  readonly notAlike: (label: string, what: readonly string[]) => string;
  readonly articles: (count: number) => string;
  readonly publisher: string;
  readonly newest: string;
  readonly askNext: string;
  readonly limited: (seconds: number) => string;
};

const ENGLISH_SPACING = {
  year: 'by year',
  'fiscal-year': 'by fiscal year',
  half: 'by half-year',
  quarter: 'by quarter',
  day: 'by date',
} as const;

const ENGLISH: Words = {
  asOf: (day) => `As of ${dateIn(day, 'en')}.`,
  sources: 'Sources',
  until: (date) => `Until ${dateInSentence(date, 'en')}:`,
  earlier: 'Earlier:',
  original: { en: '(from an English article)', zh: '(from a Chinese article)' },
  understood: (reading) => `Understood as: ${reading}`,
  notFound: 'The library does not hold an answer to that.',
  unknownName: (name) => `The library has nothing on “${name}”.`,
  unknownPart: (words) => `The library holds no answer to “${words}”.`,
  holding: (name, articles, newest) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'} on ${name}${newest ? `, newest ${dateIn(newest, 'en')}` : ''}.`,
  which: (name) => `Which ${name} do you mean?`,
  greeting: (subject) => `Ask me about ${subject}. Every statement comes with its source.`,
  tryAsking: 'Try:',
  hello: (subject) => `Hello! Ask me about ${subject}. Every statement comes with its source.`,
  identity: (subject, articles) =>
    `I am Wenda. I answer questions about ${subject} from a library of ${articles} dated articles: first the answer, then the statements that prove it, each with its source. Beyond the library I know nothing.`,
  thanks: "You're welcome.",
  bye: 'Goodbye. Ask again any time.',
  sorry:
    'I am sorry. Please tell me what is wrong: vote “Not helpful” below the answer and say what it should be, or ask again with the name, the date or the figure that you mean. The people who curate the articles see the votes.',
  empty: 'I see no question there. Ask one in English or Chinese, or say help.',
  tooLong: (most) => `That is too long for me. Ask in at most ${most} characters.`,
  tooManyNames: (most) => `That names too many at once for me. Ask about at most ${most} at a time.`,
  whichOne: 'Of which company, product or person? Please ask again with its name.',
  unrelated: (subject) => `I only answer questions about ${subject}.`,
  commands: 'Commands',
  noLibrary: 'The knowledge folder holds no articles yet. Add one with npm run new:article.',
  unknownCommand: (name, names, prefix) =>
    `There is no command ${prefix}${name}. There are: ${names.map((one) => `${prefix}${one}`).join(', ')}.`,
  badOption: (command, example, prefix) => `${prefix}${command} needs to know more. For example: ${prefix}${example}`,
  failed: 'Something went wrong on my side. The question was not answered; please ask again.',
  ...ENGLISH_IDENTITY,
  fact: 'Fact',
  value: 'Value',
  when: 'When',
  more: (count) => `${count} more; ask for them by name.`,
  noFacts: (name) => `No dated facts on ${name} fit that.`,
  noCompany: (text) => `No company of the library is named in "${text}".`,
  needTwo: 'Name two companies or more to compare.',
  nothingInCommon: 'The library holds no fact of the same kind on both.',
  notShown: (names) => `Not shown, for lack of room: ${names.join(', ')}.`,
  differs: (what) => (what === 'unit' ? 'currency or unit' : what === 'part' ? 'part or region' : what),
  notAlike: (label, what) => `${label}: not the same ${what.join(' and ')} on all sides.`,
  noChart: (name) => `The library holds no figure of ${name} with three dates or more, which a chart needs.`,
  whichChart: (name) => `Which figure of ${name}?`,
  spacing: (of) => ENGLISH_SPACING[of],
  chartOf: (title, points) => `Chart of ${title}: ${points.join('; ')}`,
  articles: (count) => `${count} ${count === 1 ? 'article' : 'articles'}`,
  publisher: 'Publisher',
  newest: 'Newest',
  askNext: 'Ask next',
  limited: (seconds) =>
    `That is a lot of questions at once. Please ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
};

const CHINESE: Words = {
  asOf: (day) => `截至${dateIn(day, 'zh-Hans')}。`,
  sources: '来源',
  until: (date) => `此前（至${dateIn(date, 'zh-Hans')}）：`,
  earlier: '此前：',
  original: { en: '（英文原文）', zh: '（中文原文）' },
  understood: (reading) => `理解为：${reading}`,
  notFound: '资料库里没有答案。',
  unknownName: (name) => `资料库里没有关于“${name}”的资料。`,
  unknownPart: (words) => `“${words}”这一问，资料库没有答案。`,
  holding: (name, articles, newest) =>
    `关于${name}有${articles}篇文章${newest ? `，最新一篇为${dateIn(newest, 'zh-Hans')}` : ''}。`,
  which: (name) => `您指的是哪一个“${name}”？`,
  greeting: (subject) => `可以向我询问${subject}的情况，每句回答都附来源。`,
  tryAsking: '例如：',
  hello: (subject) => `您好！可以向我询问${subject}的情况，每句回答都附来源。`,
  identity: (subject, articles) =>
    `我是问答机器人Wenda。我根据资料库里${articles}篇有日期的文章，回答关于${subject}的问题：先给答案，再列出作为依据的原句，并注明来源。资料库以外的事，我不知道。`,
  thanks: '不客气。',
  bye: '再见，欢迎随时再来提问。',
  sorry:
    '很抱歉。请告诉我哪里不对：可以在回答下面点“没有帮助”并写下正确的内容，也可以带上人名、日期或数字再问一次。整理文章的人会看到这些反馈。',
  empty: '没有看到问题。请用中文或英文提问，或输入“帮助”。',
  tooLong: (most) => `问题太长了，请控制在${most}字以内。`,
  tooManyNames: (most) => `一次问到的名称太多了，请一次最多问${most}个。`,
  whichOne: '您问的是哪家公司、哪个产品或哪个人？请写上名称再问一次。',
  unrelated: (subject) => `我只回答关于${subject}的问题。`,
  commands: '命令',
  noLibrary: '资料库里还没有文章。可以用 npm run new:article 添加。',
  unknownCommand: (name, names, prefix) =>
    `没有 ${prefix}${name} 这个命令。可用的有：${names.map((one) => `${prefix}${one}`).join('、')}。`,
  badOption: (command, example, prefix) => `${prefix}${command} 还缺少内容，例如：${prefix}${example}`,
  failed: '程序出了问题，这个问题没有得到回答，请再问一次。',
  ...CHINESE_IDENTITY,
  fact: '事项',
  value: '内容',
  when: '时间',
  more: (count) => `还有${count}项，可直接提问。`,
  noFacts: (name) => `没有符合条件的${name}记录。`,
  noCompany: (text) => `“${text}”中没有资料库里的公司。`,
  needTwo: '请给出至少两家公司进行比较。',
  nothingInCommon: '资料库里没有它们共有的同类记录。',
  notShown: (names) => `因版面有限未列出：${names.join('、')}。`,
  differs: (what) => ({ period: '时间', metric: '指标', part: '业务或地区', basis: '口径', unit: '货币或单位' })[what],
  notAlike: (label, what) => `${label}：各方的${what.join('和')}不同。`,
  noChart: (name) => `${name}没有一项指标有三个以上日期的数值，画不成图表。`,
  whichChart: (name) => `${name}的哪一项指标？`,
  spacing: (of) => ({ year: '按年', 'fiscal-year': '按财年', half: '按半年', quarter: '按季度', day: '按日期' })[of],
  chartOf: (title, points) => `图表：${title}：${points.join('；')}`,
  articles: (count) => `${count}篇文章`,
  publisher: '媒体',
  newest: '最新',
  askNext: '接着问',
  limited: (seconds) => `提问太快了，请在${seconds}秒后再问。`,
};

const traditional = once(() => inTraditional(CHINESE));

export function wordsIn(language: ReaderLanguage): Words {
  if (language === 'en') return ENGLISH;
  return language === 'zh-Hant' ? traditional() : CHINESE;
}

/** Chinese wording in Traditional characters, texts and templates alike. */
export function inTraditional<T>(value: T): T {
  if (typeof value === 'string') return toTraditional(value) as T;
  if (typeof value === 'function') return ((...parts: unknown[]) => inTraditional(value(...parts))) as T;
  if (Array.isArray(value)) return value.map(inTraditional) as T;
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, inTraditional(one)])) as T;
}
