import type { Library } from '../../knowledge/library.ts';
import { leftOutIn, noLibraryIn } from './left-out.ts';
import { wordsIn } from './words.ts';

export type GreetingParts = {
  readonly locale?: string | undefined;
  /** Address of the web page; absent where it is not open. */
  readonly web?: string | undefined;
  /** Doors that are not open, and the setting that opens each. */
  readonly closed: readonly { readonly name: string; readonly variable: string }[];
};

/** What the terminal says first: what this is, three questions that work, and the doors. In both languages. */
export function greeting(library: Library, { locale = '', web, closed }: GreetingParts): string {
  const { articles, companies, glossary, leftOut } = library;
  const english = !/^zh/i.test(locale);
  const [en, zh] = [wordsIn('en'), wordsIn('zh-Hans')];
  const examples = [
    ...glossary.examples[english ? 'en' : 'zh'].slice(0, 2),
    ...glossary.examples[english ? 'zh' : 'en'].slice(0, 1),
  ];
  const doors = [
    ...(web === undefined ? [] : [`web page ${web}`]),
    ...closed.map(({ name, variable }) => `${name} closed (${variable})`),
  ];
  return [
    `Wenda 问答 · ${articles.size} articles, ${companies.size} companies`,
    ...(articles.size === 0 ? [] : [leftOutIn(leftOut, english ? 'en' : 'zh-Hans') ?? []]).flat(),
    en.greeting(glossary.subject.en),
    zh.greeting(glossary.subject.zh),
    ...(articles.size === 0
      ? [noLibraryIn(leftOut, 'en'), noLibraryIn(leftOut, 'zh-Hans')]
      : [`${en.tryAsking} ${zh.tryAsking}`, ...examples.map((example) => `  ${example}`)]),
    `Doors: ${['terminal open', ...doors].join(' · ')}`,
    '/help  ·  /exit',
  ].join('\n');
}
