import { z } from 'zod';
import { defineCommand } from '../src/chat/command.ts';
import { replyTo } from '../src/chat/reply.ts';

export const askCommand = defineCommand({
  name: 'ask',
  summary: { en: 'Answer a question, with its sources', zh: '回答问题并附来源' },
  options: z.object({ question: z.string().min(1).describe('A question in English or Chinese') }),
  examples: { en: 'ask {question}', zh: 'ask {question}' },
  run: ({ question }, { ask, library }) => replyTo(ask(question), library),
});
