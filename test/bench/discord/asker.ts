import type { Answers } from '../answers.ts';
import type { Asked } from '../askers.ts';
import type { DiscordApi } from './discord-api.ts';
import { BOT, channelId, guildId, person } from './guild.ts';

export type DiscordAskerOptions = {
  readonly api: Pick<DiscordApi, 'dispatch'>;
  readonly questions: readonly string[];
  readonly answers: Answers;
  /** Mentions that were sent before by others; ids go on from there. 0 unless told. */
  readonly before?: number;
};

/** Mentions the bot as the gateway tells of it, each asker in a channel of its own in the first guild. */
export function createDiscordAsker({ api, questions, answers, before = 0 }: DiscordAskerOptions) {
  let sent = before;
  return async (asker: number): Promise<Asked | undefined> => {
    sent += 1;
    const id = `7${String(sent).padStart(17, '0')}`;
    const answer = answers.to(id);
    const started = performance.now();
    if (
      !api.dispatch('MESSAGE_CREATE', mention({ id, channel: asker, text: questions[sent % questions.length] ?? '' }))
    )
      return undefined;
    const answeredAt = await answer;
    return answeredAt === undefined ? undefined : { answered: answeredAt - started };
  };
}

export type Mention = { readonly id: string; readonly channel: number; readonly text: string };

/** Somebody mentions the bot in one of the 30 channels of the first guild. */
export function mention({ id, channel, text }: Mention): object {
  return {
    id,
    channel_id: channelId(0, channel),
    guild_id: guildId(0),
    type: 0,
    content: `<@${BOT.id}> ${text}`,
    author: person(0, channel),
    member: { roles: [], joined_at: '2026-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 },
    mentions: [BOT],
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    embeds: [],
    components: [],
    timestamp: '2026-01-01T00:00:00Z',
    edited_timestamp: null,
    pinned: false,
    tts: false,
    flags: 0,
  };
}
