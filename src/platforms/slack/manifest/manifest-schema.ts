import { z } from 'zod';

/**
 * A Slack app manifest as this bot needs one, with the limits of docs.slack.dev/reference/app-manifest. Slack's own TypeScript type
 * knows neither agents' scopes nor their events.
 */
const https = z.url({ protocol: /^https$/ });
const name = (most: number) => z.string().trim().min(1).max(most);

const promptSchema = z.strictObject({ title: name(75), message: name(1_000) });

const featuresSchema = z.strictObject({
  app_home: z.strictObject({
    home_tab_enabled: z.boolean(),
    messages_tab_enabled: z.boolean(),
    messages_tab_read_only_enabled: z.boolean(),
  }),
  agent_view: z.strictObject({
    agent_description: name(300),
    suggested_prompts: z.array(promptSchema).max(4),
  }),
  bot_user: z.strictObject({ display_name: name(80), always_online: z.boolean() }),
  shortcuts: z
    .array(
      z.strictObject({
        type: z.enum(['global', 'message']),
        name: name(24),
        callback_id: name(255),
        description: name(150),
      }),
    )
    .max(10),
  slash_commands: z
    .array(
      z.strictObject({
        command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
        description: name(2_000),
        usage_hint: name(1_000),
        should_escape: z.boolean(),
        url: https.optional(),
      }),
    )
    .max(50),
});

const scope = z.string().regex(/^[a-z_.]+(:[a-z_.]+)*$/);

export const manifestSchema = z
  .strictObject({
    _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.literal(1) }),
    display_information: z.strictObject({
      name: name(35),
      description: name(140),
      long_description: z.string().min(174).max(4_000),
      background_color: z.string().regex(/^#[0-9a-f]{6}$/),
    }),
    features: featuresSchema,
    oauth_config: z.strictObject({
      redirect_urls: z.array(https).max(1_000).optional(),
      scopes: z.strictObject({ bot: z.array(scope).max(255), bot_optional: z.array(scope).optional() }),
    }),
    settings: z.strictObject({
      event_subscriptions: z.strictObject({ request_url: https.optional(), bot_events: z.array(name(100)).max(100) }),
      interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: https.optional() }),
      org_deploy_enabled: z.boolean(),
      socket_mode_enabled: z.boolean(),
      token_rotation_enabled: z.boolean(),
    }),
  })
  .refine(({ settings }) => settings.socket_mode_enabled !== (settings.event_subscriptions.request_url !== undefined), {
    error: 'either Socket Mode or an address for events',
  })
  .refine(({ oauth_config: { scopes } }) => scopes.bot_optional?.every((one) => scopes.bot.includes(one)) ?? true, {
    error: 'an optional scope is not among the scopes',
  });

export type Manifest = z.output<typeof manifestSchema>;
