import { z } from 'zod';
import { defineCommand } from '../src/chat/command/command.ts';
import { replyTo } from '../src/chat/respond/reply.ts';

export const askCommand = defineCommand({
  name: 'ask',
  chineseName: '提问',
  summary: { en: 'Answer a question, with its sources', zh: '回答问题并附来源' },
  options: z.object({
    question: z.string().min(1).meta({ description: 'A question in English or Chinese', zh: '用中文或英文提出的问题' }),
  }),
  examples: { en: 'ask {question}', zh: 'ask {question}' },
  run: ({ question }, { ask, library }) => replyTo(ask(question), library),
});
