import type { CommandInfo } from '../../../chat/command/command-info.ts';
import { EVENTS_PATH } from '../app/http.ts';
import { REDIRECT_PATH } from '../app/install.ts';
import { EVENTS, OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../app/scopes.ts';
import { COMMAND } from '../receive/desk.ts';
import { SHORTCUT } from '../receive/listen-commands.ts';
import { cut } from '../render/cut.ts';
import { LIMITS } from '../render/limits.ts';
import { type Manifest, manifestSchema } from './manifest-schema.ts';

export type ManifestOptions = {
  readonly commands: readonly CommandInfo[];
  /** What the library is about, in English. */
  readonly subject: string;
  /** Questions that it answers, in English. */
  readonly examples: readonly string[];
  /** Where Slack reaches the bot: an https address, or nothing in Socket Mode. */
  readonly url?: string;
  /** Tokens that live for twelve hours and are renewed; only with installing by OAuth, as a fixed token can't be renewed. */
  readonly oauth: boolean;
  /** Asks for what following threads needs. */
  readonly threads: boolean;
};

/** The app's manifest, made of the commands. Throws when it would not fit Slack's limits. */
export function createManifest(options: ManifestOptions): Manifest {
  return manifestSchema.parse({
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: displayOf(options),
    features: featuresOf(options),
    oauth_config: oauthOf(options),
    settings: settingsOf(options),
  } satisfies Manifest);
}

function displayOf({ subject }: ManifestOptions): Manifest['display_information'] {
  const long =
    `Wenda answers questions about ${subject} from a curated library of dated articles. Every statement comes with its ` +
    'source: title, publisher, date and link. It answers in English, Simplified and Traditional Chinese, in the language of the ' +
    'question. What is not in the library it does not answer: it says so and names the nearest articles.';
  return {
    name: 'Wenda 问答',
    description: cut(`Answers questions about ${subject}, with a dated source for every statement`, 140),
    long_description: cut(long, 4_000),
    background_color: '#1f3a5f',
  };
}

function featuresOf(options: ManifestOptions): Manifest['features'] {
  const { subject, examples } = options;
  const about = `Answers questions about ${subject} from dated articles and cites a source for every statement.`;
  const prompts = examples.slice(0, LIMITS.prompts);
  const answerThis = 'Answers the message, to you alone';
  return {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    agent_view: {
      agent_description: cut(about, 300),
      suggested_prompts: prompts.map((line) => ({ title: cut(line, LIMITS.promptTitle), message: cut(line, 1_000) })),
    },
    bot_user: { display_name: 'Wenda', always_online: true },
    shortcuts: [{ type: 'message', name: 'Answer this message', callback_id: SHORTCUT, description: answerThis }],
    slash_commands: [slashCommandOf(options)],
  };
}

function slashCommandOf({ commands, url }: ManifestOptions): Manifest['features']['slash_commands'][number] {
  const listed = commands.map(({ name, summary }) => `${name} (${summary.en})`).join(', ');
  const lines = commands.filter(({ name }) => name !== 'ask').map(({ example }) => example.en);
  return {
    command: COMMAND,
    description: cut(`A question, or: ${listed}`, 2_000),
    usage_hint: cut(`[question] or ${lines.join(' | ')}`, 1_000),
    should_escape: false,
    ...(url !== undefined && { url: eventsAt(url) }),
  };
}

function oauthOf({ url, oauth, threads }: ManifestOptions): Manifest['oauth_config'] {
  return {
    scopes: {
      bot: [...REQUIRED_SCOPES, ...(threads ? OPTIONAL_SCOPES : [])],
      ...(threads && { bot_optional: [...OPTIONAL_SCOPES] }),
    },
    ...(oauth && url !== undefined && { redirect_urls: [new URL(REDIRECT_PATH, url).href] }),
  };
}

function settingsOf({ url, oauth, threads }: ManifestOptions): Manifest['settings'] {
  const address = url === undefined ? {} : { request_url: eventsAt(url) };
  return {
    event_subscriptions: {
      bot_events: [...EVENTS.required, ...(threads ? EVENTS.optional : [])],
      ...address,
    },
    interactivity: { is_enabled: true, ...address },
    org_deploy_enabled: oauth,
    socket_mode_enabled: url === undefined,
    token_rotation_enabled: oauth,
  };
}

function eventsAt(url: string): string {
  return new URL(EVENTS_PATH, url).href;
}
