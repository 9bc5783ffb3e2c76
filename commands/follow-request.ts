import { z } from 'zod';
import type { CommandContext } from '../src/chat/command/command.ts';
import type { Reply } from '../src/chat/message/message.ts';
import type { Entity } from '../src/search/lexicon.ts';
import { entityOf, noCompany } from './facts.ts';

/** What `follow` and `unfollow` are told. */
export const followOptions = z.object({
  company: z.string().optional().meta({
    description: 'A company or topic; leave it out to see what is followed',
    zh: '公司或主题；不填则列出已关注的内容',
    companies: true,
  }),
});

/** What is to be followed or no longer, by the names in a line: companies, those of products and people, topics. */
export function requestOf(does: 'follow' | 'unfollow', said: string | undefined, context: CommandContext): Reply {
  if (said === undefined) return context.following({ does: 'list', subjects: [] });
  const subjects = context.understand(said).entities.flatMap((entity) => followable(entity, context));
  const once = subjects.filter((one, index) => subjects.findIndex(({ id }) => id === one.id) === index);
  return once.length === 0 ? noCompany(does, said, context) : context.following({ does, subjects: once });
}

function followable(entity: Entity, { library }: CommandContext): readonly Entity[] {
  if (entity.kind === 'topic') return [entity];
  return entity.companyIds.flatMap((id) => {
    const company = library.companies.get(id);
    return company ? [entityOf(company)] : [];
  });
}
