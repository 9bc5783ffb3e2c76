import { z } from 'zod';

const attachmentSchema = z.looseObject({
  pretext: z.string().optional(),
  title: z.string().optional(),
  text: z.string().optional(),
  fallback: z.string().optional(),
  fields: z.array(z.looseObject({ title: z.string().default(''), value: z.string().default('') })).default([]),
  blocks: z.array(z.unknown()).default([]),
  message_blocks: z.array(z.unknown()).default([]),
  /** The page that Slack shows a preview of. */
  from_url: z.string().optional(),
  is_share: z.boolean().default(false),
  is_msg_unfurl: z.boolean().default(false),
});

/** The parts of a message in which Slack may show words beside its text; anything else counts as none. */
export const beside = {
  attachments: z.array(attachmentSchema).catch([]).default([]),
  blocks: z.array(z.unknown()).catch([]).default([]),
};

type Beside = { readonly [part in keyof typeof beside]: z.output<(typeof beside)[part]> };

/** Blocks of one person or app are at most this deep. */
const DEEPEST = 12;

/**
 * What a message shows beside its own text, with Slack's markup: a forwarded message, what an app posted. Previews of links are not
 * what anybody said.
 */
export function attachedWords({ attachments }: Pick<Beside, 'attachments'>): string {
  return attachments
    .filter(({ from_url, is_share, is_msg_unfurl }) => from_url === undefined || is_share || is_msg_unfurl)
    .map(wordsOfAttachment)
    .filter((words) => words !== '')
    .join('\n');
}

/** All that a message shows: its text, else its blocks, then its attachments. Apps leave the text empty. */
export function shownWords({ text, attachments, blocks }: Beside & { readonly text: string }): string {
  const own = text.trim() === '' ? wordsOfBlocks(blocks) : text;
  return [own, attachedWords({ attachments })].filter((words) => words !== '').join('\n');
}

function wordsOfAttachment(attachment: Beside['attachments'][number]): string {
  const { pretext, title, text, fields, blocks, message_blocks, fallback } = attachment;
  const own = text || wordsOfBlocks([...message_blocks, ...blocks]);
  const parts = [pretext, title, own, ...fields.map((field) => `${field.title} ${field.value}`.trim())];
  const words = parts.filter((part) => part !== undefined && part !== '').join('\n');
  return words === '' ? (fallback ?? '') : words;
}

function wordsOfBlocks(blocks: readonly unknown[]): string {
  return blocks
    .map((block) => wordsIn(block, 0).trim())
    .filter((words) => words !== '')
    .join('\n');
}

/** Kinds of blocks that ask for a press and say nothing. */
const SILENT = new Set(['actions', 'context_actions', 'input', 'image', 'video', 'file', 'divider']);

/** Texts, links, people and line breaks, in their order. */
function wordsIn(value: unknown, depth: number): string {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => wordsIn(one, depth + 1)).join('');
  const node = value as Readonly<Record<string, unknown>>;
  const { type, text } = node;
  if (typeof type === 'string' && SILENT.has(type)) return '';
  if (type === 'user') return `<@${String(node['user_id'])}>`;
  if (type === 'link') return `<${String(node['url'])}${typeof text === 'string' ? `|${text}` : ''}>`;
  if (typeof text === 'string') return `${text}${type === 'text' ? '' : '\n'}`;
  const inner = [text, node['fields'], node['elements'], node['message'], node['blocks'], node['rows']];
  const said = inner.map((one) => wordsIn(one, depth + 1)).join('');
  if (type === 'rich_text_quote') return said.replace(/^/gm, '> ').concat('\n');
  return typeof type === 'string' && type.startsWith('rich_text_') ? `${said}\n` : said;
}
