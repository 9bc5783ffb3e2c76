import type { CommandInfo } from '../../chat/command-info.ts';
import { exampleLine } from './command-lines.ts';
import { cut } from './cut.ts';
import { EVENTS_PATH } from './http.ts';
import { REDIRECT_PATH } from './install.ts';
import { LIMITS } from './limits.ts';
import { COMMAND, SHORTCUT } from './listen-commands.ts';
import { type Manifest, manifestSchema } from './manifest-schema.ts';
import { EVENTS, OPTIONAL_SCOPES, REQUIRED_SCOPES } from './scopes.ts';

export type ManifestOptions = {
  readonly commands: readonly CommandInfo[];
  /** What the library is about, in English. */
  readonly subject: string;
  /** Where Slack reaches the bot: an https address, or nothing in Socket Mode. */
  readonly url?: string;
  /** Tokens that live for twelve hours and are renewed; only with installing by OAuth, as a fixed token can't be renewed. */
  readonly oauth: boolean;
  /** Asks for what following threads needs. */
  readonly threads: boolean;
};

const LONG_DESCRIPTION = (subject: string) =>
  `Wenda answers questions about ${subject} from a curated library of dated articles. Every statement comes with its source: title, ` +
  'publisher, date and link. It answers in English, Simplified and Traditional Chinese, in the language of the question. What is not in ' +
  'the library it does not answer: it says so and names the nearest articles. Questions are neither logged nor sent anywhere else.';

/** The app's manifest, made of the commands. Throws when it would not fit Slack's limits. */
export function createManifest({ commands, subject, url, oauth, threads }: ManifestOptions): Manifest {
  const events = url === undefined ? undefined : new URL(EVENTS_PATH, url).href;
  const lines = commands.map(({ example }) => example.en);
  return manifestSchema.parse({
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Wenda 问答',
      description: cut(`Answers questions about ${subject}, with a dated source for every statement`, 140),
      long_description: cut(LONG_DESCRIPTION(subject), 4_000),
      background_color: '#1f3a5f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      agent_view: {
        agent_description: cut(
          `Answers questions about ${subject} from dated articles and cites a source for every statement.`,
          300,
        ),
        suggested_prompts: promptsOf(commands),
      },
      bot_user: { display_name: 'Wenda', always_online: true },
      shortcuts: [
        {
          type: 'message',
          name: 'Answer this message',
          callback_id: SHORTCUT,
          description: 'Answers the message, to you alone',
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          description: cut(
            `A question, or: ${commands.map(({ name, summary }) => `${name} (${summary.en})`).join(', ')}`,
            2_000,
          ),
          usage_hint: cut(`[question] or ${lines.slice(1).join(' | ')}`, 1_000),
          should_escape: false,
          ...(events !== undefined && { url: events }),
        },
      ],
    },
    oauth_config: {
      scopes: {
        bot: [...REQUIRED_SCOPES, ...(threads ? OPTIONAL_SCOPES : [])],
        ...(threads && { bot_optional: [...OPTIONAL_SCOPES] }),
      },
      ...(oauth && url !== undefined && { redirect_urls: [new URL(REDIRECT_PATH, url).href] }),
    },
    settings: {
      event_subscriptions: {
        bot_events: [...EVENTS.required, ...(threads ? EVENTS.optional : [])],
        ...(events !== undefined && { request_url: events }),
      },
      interactivity: { is_enabled: true, ...(events !== undefined && { request_url: events }) },
      org_deploy_enabled: oauth,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: oauth,
    },
  } satisfies Manifest);
}

function promptsOf(commands: readonly CommandInfo[]): Manifest['features']['agent_view']['suggested_prompts'] {
  return commands.slice(0, LIMITS.prompts).map((command) => {
    const line = exampleLine(command, false);
    return { title: cut(line, LIMITS.buttonLabel), message: cut(line, 1_000) };
  });
}
