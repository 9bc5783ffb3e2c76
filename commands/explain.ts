import { z } from 'zod';
import { defineCommand } from '../src/chat/command/command.ts';
import { text } from '../src/chat/message/message.ts';

export const explainCommand = defineCommand({
  name: 'explain',
  chineseName: '解释',
  summary: { en: 'How a question is read and what decides its answer', zh: '问题怎样被理解，答案由什么决定' },
  options: z.object({
    question: z.string().min(1).meta({ description: 'A question in English or Chinese', zh: '用中文或英文提出的问题' }),
  }),
  examples: { en: 'explain {question}', zh: 'explain {question}' },
  run: ({ question }, { explain, language }) => ({
    kind: 'command',
    language,
    blocks: [{ type: 'list', items: explain(question).map((line) => [text(line)]) }],
  }),
});
