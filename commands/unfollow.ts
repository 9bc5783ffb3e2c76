import { defineCommand } from '../src/chat/command/command.ts';
import { followOptions, requestOf } from './follow-request.ts';

export const unfollowCommand = defineCommand({
  name: 'unfollow',
  chineseName: '取消关注',
  summary: { en: 'Ends it that new articles on a company are posted here', zh: '不再把某家公司的新文章发到这里' },
  names: 1,
  onPage: false,
  options: followOptions,
  examples: { en: 'unfollow {company}', zh: 'unfollow {company}' },
  run: ({ company }, context) => requestOf('unfollow', company, context),
});
