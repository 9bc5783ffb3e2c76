import { commands } from '../../../commands/index.ts';
import type { AskContext } from '../../answer/reading/reading.ts';
import { respond } from '../../chat/respond/responder.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { type AnswerJson, passagesJson, replyJson, toJson } from './ask-json.ts';

/** What is asked on the command line; `search` is the number of passages to add, 0 for none. */
export type Asked = { readonly question: string; readonly context: AskContext; readonly search: number };

/** As a door answers it, commands included; nobody is there to ask more. */
export function responseTo(
  question: string,
  { topic, locale }: AskContext,
  searchable: SearchableLibrary,
  now: string,
) {
  const incoming = {
    platform: 'cli',
    workspace: 'local',
    conversation: 'cli',
    user: 'local',
    text: question,
    addressed: 'direct' as const,
    ...(locale !== undefined && { locale }),
  };
  return respond(incoming, topic, { commands, searchable, now, suggests: false });
}

/** The same in the keys of `ask --json`. */
export function responseJson(
  { question, context, search }: Asked,
  searchable: SearchableLibrary,
  now: string,
): AnswerJson {
  const { answer, reply } = responseTo(question, context, searchable, now);
  const passages = search > 0 ? { passages: passagesJson(question, context, searchable, now, search) } : {};
  return { ...(answer ? toJson(answer, searchable) : replyJson(reply)), ...passages };
}
