import { slash } from './server/people.ts';
import type { StoredMessage } from './server/state.ts';
import { IDS } from './server/world.ts';
import { answerOf, type Stage } from './stage.ts';

export const QUESTION = "What was Halden's revenue in 2023?";
export const IN_CHANNEL = { channel: IDS.channel };

/** What `/ask` is answered with: in private, in a channel. */
export function ask(
  { server }: Stage,
  question = QUESTION,
  options: Parameters<typeof slash>[3] = IN_CHANNEL,
): Promise<StoredMessage> {
  return answerOf(server, slash(server, 'ask', question, options));
}
