import { resolve } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { z } from 'zod';

const TYPES = resolve(import.meta.dirname, '../../../../node_modules/@slack/{types,web-api}/dist/index.d.ts');
const generator = createGenerator({ path: TYPES, skipTypeCheck: true, additionalProperties: false });

function schemaOf(type: string): z.ZodType {
  // The generated schema and zod's own type of a JSON Schema differ in details that do not matter here.
  return z.fromJSONSchema(generator.createSchema(type) as Parameters<typeof z.fromJSONSchema>[0]);
}

/** Checks made from Slack's own published types: unknown blocks, missing texts and misspelt properties do not pass. */
export const BLOCK = schemaOf('KnownBlock');
export const VIEWS: Readonly<Record<string, z.ZodType>> = { home: schemaOf('HomeView'), modal: schemaOf('ModalView') };
export const ARGUMENTS: Readonly<Record<string, z.ZodType>> = {
  'chat.postMessage': schemaOf('ChatPostMessageArguments'),
  'chat.postEphemeral': schemaOf('ChatPostEphemeralArguments'),
  'views.publish': schemaOf('ViewsPublishArguments'),
  'views.open': schemaOf('ViewsOpenArguments'),
  'agents.sessions.setStatus': schemaOf('AgentsSessionsSetStatusArguments'),
  'assistant.threads.setStatus': schemaOf('AssistantThreadsSetStatusArguments'),
  'users.info': schemaOf('UsersInfoArguments'),
  'conversations.replies': schemaOf('ConversationsRepliesArguments'),
  'conversations.info': schemaOf('ConversationsInfoArguments'),
};
