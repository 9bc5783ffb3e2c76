import { z } from 'zod';
import { generatedSchemas } from './generated-schemas.ts';

/** The types of Slack's own packages for the arguments of the methods that the bot calls. */
const OF_METHODS = {
  'chat.postMessage': 'ChatPostMessageArguments',
  'chat.postEphemeral': 'ChatPostEphemeralArguments',
  'views.publish': 'ViewsPublishArguments',
  'views.open': 'ViewsOpenArguments',
  'agents.sessions.setStatus': 'AgentsSessionsSetStatusArguments',
  'assistant.threads.setStatus': 'AssistantThreadsSetStatusArguments',
  'users.info': 'UsersInfoArguments',
  'conversations.replies': 'ConversationsRepliesArguments',
  'conversations.info': 'ConversationsInfoArguments',
} as const;

const schemas = await generatedSchemas(['KnownBlock', 'HomeView', 'ModalView', ...Object.values(OF_METHODS)]);

function schemaOf(type: string): z.ZodType {
  // The generated schema and zod's own type of a JSON Schema differ in details that do not matter here.
  return z.fromJSONSchema(schemas[type] as Parameters<typeof z.fromJSONSchema>[0]);
}

/** Slack's own chart, which its types do not have yet: docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
function chartShape() {
  const data = z.array(z.strictObject({ label: z.string(), value: z.number() }));
  return {
    type: z.literal('data_visualization'),
    title: z.string(),
    chart: z.strictObject({
      type: z.enum(['bar', 'line', 'area']),
      series: z.array(z.strictObject({ name: z.string(), data })),
      axis_config: z.strictObject({
        categories: z.array(z.string()),
        x_label: z.string().optional(),
        y_label: z.string().optional(),
      }),
    }),
  };
}

/** Checks made from Slack's own published types: unknown blocks, missing texts and misspelt properties do not pass. */
export const BLOCK = schemaOf('KnownBlock');
export const CHART = z.strictObject(chartShape());
export const VIEWS: Readonly<Record<string, z.ZodType>> = { home: schemaOf('HomeView'), modal: schemaOf('ModalView') };
export const ARGUMENTS: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(OF_METHODS).map(([method, type]) => [method, schemaOf(type)]),
);
