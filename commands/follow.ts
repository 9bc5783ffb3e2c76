import { defineCommand } from '../src/chat/command/command.ts';
import { followOptions, requestOf } from './follow-request.ts';

export const followCommand = defineCommand({
  name: 'follow',
  chineseName: '关注',
  summary: {
    en: 'New articles on a company, posted here once a day at most; without a name, what is followed',
    zh: '把某家公司的新文章发到这里，每天最多一次；不填则列出已关注的内容',
  },
  names: 1,
  onPage: false,
  options: followOptions,
  examples: { en: 'follow {company}', zh: 'follow {company}' },
  run: ({ company }, context) => requestOf('follow', company, context),
});
