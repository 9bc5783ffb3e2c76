import { failureOf } from '../app/failure.ts';
import { withoutCharts } from '../render/chart.ts';
import type { SlackMessage } from '../render/render.ts';
import type { Post } from './post.ts';

/** Not every workspace takes charts: what is refused with one is posted without, as its values stand below it in any case. */
export function withoutRefusedCharts(post: Post): Post {
  return {
    ...post,
    open: (address, message, options) => posted(message, (one) => post.open(address, one, options)),
    whisper: (address, message, aside) => posted(message, (one) => post.whisper(address, one, aside)),
    respond: (address, message, options) => posted(message, (one) => post.respond(address, one, options)),
  };
}

async function posted(message: SlackMessage, send: (message: SlackMessage) => Promise<void>): Promise<void> {
  const plain = withoutCharts(message);
  try {
    await send(message);
  } catch (error) {
    if (plain.blocks.length === message.blocks.length || failureOf(error) !== 'refused') throw error;
    await send(plain);
  }
}
