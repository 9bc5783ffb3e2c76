import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { type Labelled, labelIn } from './labels.ts';
import { chinese } from './script.ts';

type Asked = {
  readonly name: string;
  readonly label: string;
  readonly answers: string;
  readonly kind: Labelled['kind'];
};

/** A question for an attribute of something, as a person would put it: `Who is JD.com's chief executive?`, 京东什么时候上市？ */
export function questionFor(attribute: Labelled, name: string, language: ReaderLanguage): string {
  const label = labelIn([attribute], { attribute: attribute.id }, language) ?? attribute.id;
  const asked = { name, label, answers: attribute.answers, kind: attribute.kind };
  return textLanguage(language) === 'en' ? english(asked) : inChinese(asked, language);
}

function english({ name, label, answers, kind }: Asked): string {
  const isMany = /(?<![sui])s$/.test(label);
  const whose = `${name}${name.endsWith('s') ? '’' : '’s'} ${label}`.replace('’', "'");
  if (label.startsWith('what ')) return `What does ${name} do?`;
  if (answers === 'date') return /ed$/.test(label) ? `When was ${name} ${label}?` : `When was ${whose}?`;
  if (answers === 'place') return label === 'headquarters' ? `Where is ${name} based?` : `Where is ${whose}?`;
  if (answers === 'person') return isMany ? `Who are ${whose}?` : `Who is ${whose}?`;
  if (kind === 'event') return `What was ${name}'s ${answers === 'money' ? 'biggest' : 'latest'} ${label}?`;
  if (answers === 'count' && isMany) return `How many ${label} does ${name} have?`;
  return `${isMany ? 'What are' : 'What is'} ${whose}?`;
}

function inChinese({ name, label, answers, kind }: Asked, language: ReaderLanguage): string {
  const zh = chinese(language);
  if (/^做什么|^做什麼/u.test(label)) return zh`${name}是做什么的？`;
  if (answers === 'date') return zh`${name}什么时候${label.replace(/时间$|時間$|日期$/u, '')}？`;
  if (answers === 'place') return zh`${name}的${label}在哪里？`;
  if (answers === 'person') return zh`${name}的${label}是谁？`;
  if (kind === 'event')
    return answers === 'money' ? zh`${name}最大的一笔${label}是多少？` : zh`${name}最近一次${label}是什么？`;
  return answers === 'thing' ? zh`${name}的${label}是什么？` : zh`${name}的${label}是多少？`;
}

/** Who held an office before somebody. */
export function questionBefore(
  attribute: Labelled,
  { name, holder }: { readonly name: string; readonly holder: string },
  language: ReaderLanguage,
): string {
  const label = labelIn([attribute], { attribute: attribute.id }, language) ?? attribute.id;
  const zh = chinese(language);
  return language === 'en' ? `Who was ${name}'s ${label} before ${holder}?` : zh`${holder}之前${name}的${label}是谁？`;
}

/** The line that asks for the chart of a figure, as the command of that name takes it without a slash. */
export function lineForChart(label: string, name: string, language: ReaderLanguage): string {
  const zh = chinese(language);
  return language === 'en' ? `Chart ${name} ${label}` : zh`图表：${name}${label}`;
}

/** What has happened of late. */
export function questionForNews(name: string, language: ReaderLanguage): string {
  const zh = chinese(language);
  return language === 'en' ? `What's new with ${name}?` : zh`${name}最近有什么消息？`;
}

/** Whether a question of an article is put as one that can be offered to others: people's shorthand is not. */
export function isWellPut(question: string): boolean {
  return /^(?:\p{Lu}|\p{Script=Han}|\d).*[?？]$/u.test(question.trim());
}
