import type { Library } from '../knowledge/library.ts';
import { wordsIn } from './words.ts';

/** Doors that this version does not have yet, and the variable that will open each. */
const CLOSED_DOORS = [
  { door: 'Slack', variable: 'SLACK_BOT_TOKEN' },
  { door: 'Discord', variable: 'DISCORD_TOKEN' },
] as const;

/** What the terminal says first: what this is, three questions that work, and the doors. In both languages. */
export function greeting({ articles, companies, glossary }: Library, locale = ''): string {
  const english = !/^zh/i.test(locale);
  const [en, zh] = [wordsIn('en'), wordsIn('zh-Hans')];
  const examples = [
    ...glossary.examples[english ? 'en' : 'zh'].slice(0, 2),
    ...glossary.examples[english ? 'zh' : 'en'].slice(0, 1),
  ];
  const closed = CLOSED_DOORS.map(({ door, variable }) => `${door} closed (${variable}, from a later version on)`);
  return [
    `Wenda 问答 · ${articles.size} articles, ${companies.size} companies`,
    en.greeting(glossary.subject.en),
    zh.greeting(glossary.subject.zh),
    ...(articles.size === 0
      ? [en.noLibrary, zh.noLibrary]
      : [`${en.tryAsking} ${zh.tryAsking}`, ...examples.map((example) => `  ${example}`)]),
    `Doors: terminal open · ${closed.join(' · ')}`,
    '/help  ·  /exit',
  ].join('\n');
}
