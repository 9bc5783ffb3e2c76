import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError } from 'discord.js';

/**
 * What an error of Discord's means for an answer. `gone`: the question or its channel no longer exists. `forbidden`: we may not
 * post there. `expired`: an interaction can't be answered any more. `taken`: another process has answered it already.
 */
export type Failure = 'gone' | 'forbidden' | 'expired' | 'taken' | 'no-history' | 'other';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const MEANINGS: Readonly<Record<number, Failure>> = {
  [Code.UnknownChannel]: 'gone',
  [Code.UnknownMessage]: 'gone',
  [Code.MissingAccess]: 'forbidden',
  [Code.MissingPermissions]: 'forbidden',
  [Code.CannotSendMessagesToThisUser]: 'forbidden',
  [Code.ThreadLocked]: 'forbidden',
  [Code.InvalidActionOnArchivedThread]: 'forbidden',
  [Code.CannotReplyWithoutPermissionToReadMessageHistory]: 'no-history',
  [Code.UnknownWebhook]: 'expired',
  [Code.InvalidWebhookToken]: 'expired',
  [Code.UnknownInteraction]: 'expired',
  [Code.InteractionHasAlreadyBeenAcknowledged]: 'taken',
};

export function failureOf(error: unknown): Failure {
  if (!(error instanceof DiscordAPIError)) return 'other';
  if (error.code === Code.InvalidFormBodyOrContentType && /message_reference/.test(error.message)) return 'gone';
  return MEANINGS[Number(error.code)] ?? (error.status === 403 ? 'forbidden' : 'other');
}

/** An error as it may be logged: without addresses, which hold tokens of interactions, and without bodies. */
export function shownError(error: unknown): object {
  if (error instanceof DiscordAPIError) return { code: error.code, status: error.status, method: error.method };
  if (error instanceof HTTPError) return { status: error.status, method: error.method };
  return error instanceof Error ? { name: error.name, message: error.message } : { error: String(error) };
}
