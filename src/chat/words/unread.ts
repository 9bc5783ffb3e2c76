import type { Unread } from '../../answer/answer.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { chinese } from './script.ts';

/** What of a message was not read or not answered, and what to do about it: a sentence each. */
export function unreadIn({ characters, asks, words }: Unread, language: ReaderLanguage): readonly string[] {
  return [
    ...(characters === undefined ? [] : [charactersIn(characters, language)]),
    ...(asks === undefined ? [] : [asksIn(asks, language)]),
    ...(words === undefined ? [] : [wordsIn(words, language)]),
  ];
}

function charactersIn(count: number, language: ReaderLanguage): string {
  return language === 'en'
    ? `Of a long message only the beginning and the end are read: ${count} characters between them were not. Ask in fewer words, or put the question first.`
    : chinese(
        language,
      )`消息较长，只读了开头和结尾，中间的${String(count)}个字符没有读。请问得短一些，或把问题放在最前面。`;
}

function asksIn(most: number, language: ReaderLanguage): string {
  return language === 'en'
    ? `That asks for more than ${most} things at once, and only the first ${most} are answered. Please ask for the rest again.`
    : chinese(language)`一次问了${String(most)}项以上，只回答前${String(most)}项，其余的请再问一次。`;
}

function wordsIn(most: number, language: ReaderLanguage): string {
  return language === 'en'
    ? `That has more than ${most} words to look for; the texts were searched by ${most} of them. A shorter question is read whole.`
    : chinese(language)`词语超过${String(most)}个，只按其中${String(most)}个查找了文章。短一些的问题会整句查找。`;
}
