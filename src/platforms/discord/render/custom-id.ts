import { LIMITS } from './limits.ts';

/** What a button or select does. Everything that it needs is in its id or in the store, so it works after a restart. */
export type Press =
  | { readonly does: 'share' | 'up' | 'down' | 'why'; readonly answer: string }
  /** For the refusal `gap`; `asker` is whose question it refuses. */
  | { readonly does: 'suggest'; readonly gap: string; readonly asker: string }
  | { readonly does: 'page'; readonly answer: string; readonly page: number }
  /** An empty question is the one that stands above the answer: it is too long for an id. */
  | { readonly does: 'again' | 'ask'; readonly question: string }
  /** `answer` is empty where the answer is not kept. */
  | { readonly does: 'choose'; readonly asker: string; readonly block: number; readonly answer: string }
  | { readonly does: 'next'; readonly answer: string; readonly block: number }
  | { readonly does: 'set'; readonly setting: 'threads' | 'language' | 'channels' };

/** An id for Discord; undefined where it would be too long to be taken. */
export function customId(press: Press): string | undefined {
  const id = partsOf(press).join(':');
  return id.length <= LIMITS.customId ? id : undefined;
}

function partsOf(press: Press): readonly (string | number)[] {
  switch (press.does) {
    case 'again':
    case 'ask':
      return [press.does, press.question];
    case 'choose':
      return [press.does, press.asker, press.block, press.answer];
    case 'next':
      return [press.does, press.block, press.answer];
    case 'page':
      return [press.does, press.page, press.answer];
    case 'set':
      return [press.does, press.setting];
    case 'suggest':
      return [press.does, press.gap, press.asker];
    default:
      return [press.does, press.answer];
  }
}

/** What an id says; undefined when an older version made it otherwise, or someone else. */
export function parseCustomId(id: string): Press | undefined {
  const [, does = '', rest = ''] = /^([a-z]+):([\s\S]*)$/.exec(id) ?? [];
  const [, first = '', second = ''] = /^([^:]*):([\s\S]*)$/.exec(rest) ?? [];
  switch (does) {
    case 'share':
    case 'up':
    case 'down':
    case 'why':
      return { does, answer: rest };
    case 'suggest':
      // Older versions did not name the asker.
      return first === '' ? { does, gap: rest, asker: '' } : { does, gap: first, asker: second };
    case 'page':
      return { does, page: Number(first) || 0, answer: second };
    case 'again':
    case 'ask':
      return { does, question: rest };
    case 'choose':
      return { does, asker: first, ...blockOf(second) };
    case 'next':
      return { does, block: Number(first) || 0, answer: second };
    case 'set':
      return rest === 'threads' || rest === 'language' || rest === 'channels' ? { does, setting: rest } : undefined;
    default:
      return undefined;
  }
}

/** A block's place, and behind it the answer that it is in; older versions named no answer. */
function blockOf(text: string): { readonly block: number; readonly answer: string } {
  const [, block = text, answer = ''] = /^([^:]*):([\s\S]*)$/.exec(text) ?? [];
  return { block: Number(block) || 0, answer };
}
