import { z } from 'zod';
import { defineCommand } from '../src/chat/command/command.ts';
import { exampleOf } from '../src/chat/command/examples.ts';
import { strong, text } from '../src/chat/message/message.ts';
import { textLanguage } from '../src/lang/locale.ts';
import { inScript } from '../src/lang/script.ts';
import { inLanguage } from '../src/lang/text.ts';

export const helpCommand = defineCommand({
  name: 'help',
  chineseName: '帮助',
  summary: { en: 'What I can do', zh: '我能做什么' },
  options: z.object({}),
  examples: { en: 'help', zh: 'help' },
  run: (_options, { language, words, library, commands, prefix }) => {
    const reader = textLanguage(language);
    const shown = (value: string) => inScript(value, language);
    const { subject, examples } = library.glossary;
    return {
      kind: 'command',
      language,
      blocks: [
        { type: 'paragraph', line: [text(words.greeting(shown(inLanguage(subject, reader))))] },
        { type: 'paragraph', line: [text(words.tryAsking)] },
        { type: 'list', items: examples[reader].map((example) => [text(shown(example))]) },
        { type: 'paragraph', line: [strong(words.commands)] },
        {
          type: 'list',
          items: commands.map((command) => [
            strong(`${prefix}${exampleOf(command, library, language)}`),
            text(`  ${shown(command.summary[reader])}`),
          ]),
        },
      ],
    };
  },
});
