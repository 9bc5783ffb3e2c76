import { DiscordAPIError, REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';
import { EnvironmentError, UsageError } from '../../../errors.ts';
import { type CommandSource, commandDefinitions } from './commands.ts';

export type RegisterOptions = {
  readonly token: string;
  /** Asked of Discord when it is not given. */
  readonly applicationId?: string | undefined;
  /** Registers for this server alone, at once: for trying. */
  readonly guild?: string | undefined;
  /** Another address than https://discord.com/api, for tests. */
  readonly apiUrl?: string | undefined;
};

/** What is registered beside what should be. */
export type Registration = {
  readonly applicationId: string;
  readonly isCurrent: boolean;
  /** Names of the commands that are new, changed or no longer there. */
  readonly differing: readonly string[];
};

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** Compares what Discord has with the commands as they are now; changes nothing. */
export async function checkRegistration(source: CommandSource, options: RegisterOptions): Promise<Registration> {
  return (await compare(source, options)).registration;
}

/** Registers the commands, only when they differ: Discord allows 200 new ones a day. Tells what differed. */
export async function registerCommands(source: CommandSource, options: RegisterOptions): Promise<Registration> {
  const { rest, route, definitions, registration } = await compare(source, options);
  if (!registration.isCurrent) await asked(() => rest.put(route, { body: definitions }), options);
  return registration;
}

async function compare(source: CommandSource, options: RegisterOptions) {
  const rest = new REST(options.apiUrl === undefined ? {} : { api: options.apiUrl }).setToken(options.token);
  const applicationId = options.applicationId ?? (await findApplication(rest, options));
  const route =
    options.guild === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, options.guild);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = known(registeredSchema, await asked(() => rest.get(route, { query }), options));
  const definitions = commandDefinitions(source);
  const differing = differences(definitions, present);
  return { rest, route, definitions, registration: { applicationId, isCurrent: differing.length === 0, differing } };
}

async function findApplication(rest: REST, options: RegisterOptions): Promise<string> {
  return known(z.object({ id: z.string() }), await asked(() => rest.get(Routes.currentApplication()), options)).id;
}

const texts = z.record(z.string(), z.string()).nullish();

/** A command as Discord gives it back, as far as we set it; what it leaves out and what it fills in mean the same. */
const registeredSchema = z.array(
  z.object({
    name: z.string(),
    type: z.number().default(1),
    name_localizations: texts,
    description: z.string().optional(),
    description_localizations: texts,
    default_member_permissions: z.string().nullish(),
    contexts: z.array(z.number()).nullish(),
    integration_types: z.array(z.number()).nullish(),
    options: z
      .array(
        z.object({
          type: z.number(),
          name: z.string(),
          description: z.string(),
          description_localizations: texts,
          required: z.boolean().default(false),
          autocomplete: z.boolean().default(false),
        }),
      )
      .nullish(),
  }),
);

type Registered = z.output<typeof registeredSchema>[number];

function differences(wanted: readonly Definition[], present: readonly Registered[]): readonly string[] {
  const shapes = (all: readonly Registered[]) => new Map(all.map((one) => [`${one.type} ${one.name}`, canonical(one)]));
  const should = shapes(registeredSchema.parse(wanted));
  const is = shapes(present);
  const keys = new Set([...should.keys(), ...is.keys()]);
  return [...keys].filter((key) => should.get(key) !== is.get(key)).map((key) => key.slice(2));
}

/** The same text for the same command, however Discord orders it. */
function canonical(command: Registered): string {
  const sorted = (record: Readonly<Record<string, string>> | null | undefined) => Object.entries(record ?? {}).sort();
  const { contexts, integration_types, options } = command;
  return JSON.stringify([
    [command.name, command.type, command.description ?? '', command.default_member_permissions ?? ''],
    [sorted(command.name_localizations), sorted(command.description_localizations)],
    [[...(contexts ?? [])].sort(), [...(integration_types ?? [])].sort()],
    (options ?? []).map(({ description_localizations, ...option }) => [
      [option.type, option.name, option.description, option.required, option.autocomplete],
      sorted(description_localizations),
    ]),
  ]);
}

/** What was answered, if it is an answer of Discord's. */
function known<T>(schema: z.ZodType<T>, answer: unknown): T {
  const { success, data } = schema.safeParse(answer);
  if (success) return data;
  throw new EnvironmentError(
    'discord-answer',
    'Something other than Discord has answered. Check the network, the proxy and DISCORD_API_URL.',
    { value: answer },
  );
}

/** Discord's refusals, in words that say what to do. */
async function asked<T>(request: () => Promise<T>, { guild }: RegisterOptions): Promise<T> {
  try {
    return await request();
  } catch (cause) {
    const status = cause instanceof DiscordAPIError ? cause.status : undefined;
    if (status === 401)
      throw new UsageError(
        'discord-token',
        'Discord does not accept DISCORD_TOKEN. Copy it again from the application\'s page "Bot".',
        { cause },
      );
    if (status === 403 || status === 404)
      throw new UsageError(
        'discord-place',
        guild === undefined
          ? 'Discord knows no such application of this token. Correct DISCORD_APPLICATION_ID, or leave it out.'
          : `Discord does not let the bot register commands in server ${guild}. Invite it there first, with the link that npm run doctor prints.`,
        { cause, value: guild },
      );
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new EnvironmentError('discord-register', `Discord could not be asked: ${why}. Try again in a minute.`, {
      cause,
    });
  }
}
