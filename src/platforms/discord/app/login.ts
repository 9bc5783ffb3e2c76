import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import { EnvironmentError, UsageError, type WendaError } from '../../../errors.ts';
import { shownError } from './failure.ts';
import type { Log } from './log.ts';

export type LoginParts = {
  readonly token: string;
  readonly followThreads: boolean;
  readonly log: Log;
  readonly pause: (ms: number) => Promise<void>;
  /** A new client, with its listeners: one that failed can't be used again. */
  readonly open: () => Client;
  /** True when the door was closed meanwhile. */
  readonly isClosed: () => boolean;
};

/** Milliseconds between attempts where Discord can't be reached. Discord allows 1,000 logins a day; it resets the token beyond. */
const PAUSES = [2_000, 10_000, 30_000, 60_000, 120_000] as const;

/** A client that is ready. Throws at once, without another attempt, where only a person can set things right. */
export async function logIn(parts: LoginParts): Promise<Client<true>> {
  for (const ms of [...PAUSES, undefined]) {
    const outcome = await attempt(parts);
    if ('client' in outcome) return outcome.client;
    if (outcome.final) throw outcome.error;
    if (ms === undefined || parts.isClosed()) throw outcome.error;
    parts.log.warn({ ...shownError(outcome.error), pause: ms }, 'Discord could not be reached; trying again');
    await parts.pause(ms);
  }
  throw unreachable(undefined);
}

type Outcome = { readonly client: Client<true> } | { readonly error: WendaError; readonly final: boolean };

async function attempt({ token, followThreads, open }: LoginParts): Promise<Outcome> {
  const client = open();
  let closeCode: number | undefined;
  client.on(Events.ShardDisconnect, ({ code }) => {
    closeCode = code;
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    return { client: await ready };
  } catch (error) {
    // What went wrong is told by the error; that closing what never opened fails too says nothing more.
    await client.destroy().catch(() => {});
    const refused = refusal(error, closeCode, followThreads);
    return refused ? { error: refused, final: true } : { error: unreachable(error), final: false };
  }
}

/** What only a person can set right; undefined where trying again may help. */
function refusal(error: unknown, closeCode: number | undefined, followThreads: boolean): WendaError | undefined {
  const isBadToken = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (isBadToken || closeCode === GatewayCloseCodes.AuthenticationFailed)
    return new UsageError(
      'discord-token',
      'Discord does not accept DISCORD_TOKEN. Copy it again from the application\'s page "Bot" (Reset Token) and start again.',
      { cause: error },
    );
  if (closeCode === GatewayCloseCodes.DisallowedIntents)
    return new UsageError(
      'discord-intents',
      followThreads
        ? 'Discord refuses the Message Content intent (close code 4014). Following threads needs it: switch it on at the application\'s page "Bot", or set DISCORD_FOLLOW_THREADS=false.'
        : 'Discord refuses the intents of this bot (close code 4014), though none of them is privileged. Look at the application\'s page "Bot".',
      { cause: error },
    );
  if (error instanceof Error && error.message.startsWith('Not enough sessions remaining'))
    return new EnvironmentError(
      'discord-sessions',
      `Discord allows no more logins of this bot today. ${error.message}. Start it again after that.`,
      { cause: error },
    );
  if (closeCode !== undefined && closeCode >= GatewayCloseCodes.InvalidShard)
    return new EnvironmentError('discord-refused', `Discord refuses the connection (close code ${closeCode}).`, {
      cause: error,
    });
  return undefined;
}

function unreachable(cause: unknown): EnvironmentError {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return new EnvironmentError(
    'discord-unreachable',
    `Discord can't be reached${why}. Check the network, and https://discordstatus.com.`,
    { cause },
  );
}
