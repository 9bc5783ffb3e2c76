import { resolve } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { z } from 'zod';

const MODULES = resolve(import.meta.dirname, '../../../../node_modules/@slack');

function schemasOf(path: string): (type: string) => z.ZodType {
  const generator = createGenerator({ path: `${MODULES}/${path}`, skipTypeCheck: true, additionalProperties: false });
  // The generated schema and zod's own type of a JSON Schema differ in details that do not matter here.
  return (type) => z.fromJSONSchema(generator.createSchema(type) as Parameters<typeof z.fromJSONSchema>[0]);
}

const ofTypes = schemasOf('types/dist/index.d.ts');
const ofWebApi = schemasOf('web-api/dist/index.d.ts');

/** Checks made from Slack's own published types: unknown blocks, missing texts and misspelt properties do not pass. */
export const BLOCK = ofTypes('KnownBlock');
export const VIEWS: Readonly<Record<string, z.ZodType>> = { home: ofTypes('HomeView'), modal: ofTypes('ModalView') };
export const ARGUMENTS: Readonly<Record<string, z.ZodType>> = {
  'chat.postMessage': ofWebApi('ChatPostMessageArguments'),
  'chat.postEphemeral': ofWebApi('ChatPostEphemeralArguments'),
  'views.publish': ofWebApi('ViewsPublishArguments'),
  'views.open': ofWebApi('ViewsOpenArguments'),
  'agents.sessions.setStatus': ofWebApi('AgentsSessionsSetStatusArguments'),
  'assistant.threads.setStatus': ofWebApi('AssistantThreadsSetStatusArguments'),
  'users.info': ofWebApi('UsersInfoArguments'),
  'conversations.replies': ofWebApi('ConversationsRepliesArguments'),
  'conversations.info': ofWebApi('ConversationsInfoArguments'),
};
