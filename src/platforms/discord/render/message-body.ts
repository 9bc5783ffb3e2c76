import {
  type APIAllowedMentions,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Block } from '../../../chat/message/message.ts';

/** What every message of ours has: Components V2, and mentions that ping nobody. */
export type MessageBody = {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: APIAllowedMentions;
  /** Drawn above the components when the message is sent. */
  readonly charts: readonly ChartBlock[];
};

export type ChartBlock = Extract<Block, { type: 'chart' }>;

export const NO_PINGS = { parse: [], replied_user: false } satisfies APIAllowedMentions;

export type BodyParts = {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Seen by one person only; possible where an interaction is answered. */
  readonly ephemeral?: boolean;
  readonly charts?: readonly ChartBlock[];
};

export function messageBody({ components, ephemeral = false, charts = [] }: BodyParts): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
    components: [...components],
    allowed_mentions: NO_PINGS,
    charts,
  };
}

/** A short notice in the bot's own words, in which nothing needs to be escaped. */
export function notice(markdown: string, ephemeral = true): MessageBody {
  return messageBody({ components: [textDisplay(markdown)], ephemeral });
}

export function textDisplay(markdown: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: markdown.trim() === '' ? '…' : markdown };
}

export function separator(): APIContainerComponent['components'][number] {
  return { type: ComponentType.Separator, divider: true };
}
