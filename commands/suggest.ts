import { z } from 'zod';
import { defineCommand } from '../src/chat/command/command.ts';
import { isTellMe } from '../src/chat/words/suggestion-words.ts';

export const suggestCommand = defineCommand({
  name: 'suggest',
  chineseName: '推荐来源',
  summary: {
    en: 'A link to an article that answers what I could not, for who curates the library; a note may follow',
    zh: '推荐能回答上一个问题的文章链接，交给整理文章的人；后面可以加备注',
  },
  onPage: false,
  options: z.object({
    source: z.string().min(1).meta({ description: 'A link, then a note if you like', zh: '链接，后面可以加备注' }),
  }),
  examples: { en: 'suggest LINK', zh: 'suggest 链接' },
  run: ({ source }, context) => {
    if (isTellMe(source)) return context.suggesting('tell me');
    const [, link = '', note = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(source.trim()) ?? [];
    return context.suggesting({ link, ...(note !== '' && { note }) });
  },
});
