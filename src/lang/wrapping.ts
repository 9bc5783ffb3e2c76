import { compile } from './pattern.ts';
import type { Span } from './span.ts';
import { simplify } from './text.ts';
import { VOCABULARIES } from './vocabularies.ts';
import type { WrappingWords } from './vocabulary.ts';

const words = (kind: keyof WrappingWords) => VOCABULARIES.flatMap(({ wrapping }) => wrapping[kind]);
const anyOf = (kind: keyof WrappingWords) => compile(words(kind)).source;

/** Signs between a question and what is put around it. */
const PAUSE = '[\\s,，、!！?？:：;；.。~～…—–-]';
/** The same without the signs that end a question. */
const SOFT_PAUSE = '[\\s,，、:：;；~～—–-]';

const BEFORE = [
  ...words('greetings').map(
    (say) => new RegExp(`${compile(say).source}(?:\\s*[,，、!！:：.。~～—–-]${PAUSE}*|\\s+(?=[@＠]))`, 'u'),
  ),
  ...words('before').map((say) => new RegExp(`${compile(say).source}${PAUSE}*`, 'u')),
];
const AFTER = words('after').map(
  (say) => new RegExp(`(?:(?<=[?？!！.。…])|[\\s,，、;；:：~～—–-])${SOFT_PAUSE}*${compile(say).source}`, 'u'),
);
const SIGNATURE = new RegExp(
  `${PAUSE}(?:${anyOf('signature')})|\\n[^\\S\\n]*(?:${anyOf('closings')})[,，!！.。]?[^\\S\\n]*(?:\\n|$)`,
  'u',
);
const LEAD_IN = new RegExp(`(?:${anyOf('leadIn')})[\\s:：(（—–-]*$`, 'u');
const POINTING = new RegExp(`^(?:${anyOf('pointing')})[\\s?!.:？！。：~]*$`, 'u');

/** `https://…`, `www.…` and `host.example/path`: a bare `JD.com` may be a name. Han and full-width signs end an address. */
const ADDRESS = new RegExp(
  [
    '<?(?:https?:\\/\\/|www\\.)[!-;=?-~]+>?',
    '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}',
    '(?<![\\w.-])[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}\\/[!-~]*',
  ].join('|'),
  'giu',
);
/** `[shown](address)` of Markdown: the words are read, the address is not. */
const MARKDOWN_LINK = /\[([^\]]{1,300})\]\(<?https?:[^\s)]{1,2000}>?\)/giu;
/** Ids of people, roles and channels in the markup of platforms, and what a client shows as a picture: `<@U024BE7LH>`, `:tada:`. */
const ID = new RegExp(
  ['<(?:@[!&]?|#|!subteam\\^|a?:\\w+:)[A-Z0-9]+(?:\\|[^<>]*)?>', '@[UW][A-Z0-9]{7,12}\\b', ':[a-z][\\w+-]+:'].join('|'),
  'gu',
);
/** A mention by name; a no-break space keeps the parts of a name together. */
const PART_OF_NAME = '[^\\s@＠,，:：。！？!?]+';
const MENTION = `[@＠]${PART_OF_NAME}(?:\\u00a0+${PART_OF_NAME})*[,，:：!！]?\\s*`;
const ANY_MENTION = new RegExp(MENTION, 'gu');
const MENTIONS_BEFORE = new RegExp(`^(?:${MENTION})+`, 'u');
const MENTIONS_AFTER = new RegExp(`(?:\\s|^)(?:(?:cc|fyi|抄送)[:：]?\\s*)?(?:${MENTION})+$`, 'iu');

/**
 * A message without what people put around a question: greetings and thanks, who wants to know, links, quoted lines, signatures,
 * mentions. `Hi all, my boss asks: who runs it? Thanks, Tom` is `who runs it?`. A message that is nothing else stays as it is.
 */
export function unwrapped(message: string): string {
  const plain = withoutLinks(withoutQuotes(message)).replace(ID, ' ');
  const bare = trimmed(withoutSignature(plain));
  return hasWords(bare) ? bare : plain.replace(ANY_MENTION, '').trim();
}

/**
 * What a message asks: its own words, or what is attached to it (a forwarded message, an app's text) where they say nothing
 * or only point at that ("@Wenda can you answer this?").
 */
export function questionIn(own: string, attached: string): string {
  const bare = unwrapped(own);
  const isOwn = hasWords(bare) && !POINTING.test(comparable(bare.trim()));
  return isOwn || attached.trim() === '' ? own : attached;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(ANY_MENTION, ''));
}

/** Quoted lines are what somebody else said; a message that is all quotation is what was meant. */
function withoutQuotes(message: string): string {
  const lines = message.split('\n');
  const own = lines.filter((line) => !/^\s*>/.test(line));
  if (own.length === lines.length) return message;
  return hasWords(own.join('')) ? own.join('\n') : message.replace(/^\s*>+\s?/gm, '');
}

function withoutLinks(message: string): string {
  const parts: string[] = [];
  let from = 0;
  const text = message.replace(MARKDOWN_LINK, '$1');
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const before = text.slice(from, index);
    const leadIn = LEAD_IN.exec(comparable(before));
    parts.push(leadIn ? before.slice(0, leadIn.index) : before);
    from = index + address.length;
    // A sign that ends the sentence is no part of the address.
    const end = /[.,;:!?)]+$/.exec(address)?.[0] ?? '';
    from -= end.length;
  }
  return [...parts, text.slice(from)].join(' ');
}

/** From a signature's first words on nothing is said; it never begins a message. */
function withoutSignature(text: string): string {
  const parted = /\n[^\S\n]*(?:--|—|––|__)[^\S\n]*\n/u.exec(text)?.index ?? text.length;
  const signed = SIGNATURE.exec(comparable(text))?.index ?? text.length;
  const end = Math.min(parted, signed);
  return hasWords(text.slice(0, end)) ? text.slice(0, end) : text;
}

/** More than this many are not cut off, and what stands at the end is not longer than this. */
const MOST_CUTS = 10;
const LONGEST_END = 160;

/** Greetings, reasons and thanks are cut off in turn, as long as words are left. */
function trimmed(text: string): string {
  const seen = comparable(text);
  let span = tight(text, { start: 0, end: text.length });
  for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) {
    const next = withoutOne(seen, span);
    if (next === undefined) break;
    span = tight(text, next);
  }
  return text.slice(span.start, span.end);
}

function withoutOne(seen: string, { start, end }: Span): Span | undefined {
  const text = seen.slice(start, end);
  for (const pattern of [MENTIONS_BEFORE, ...BEFORE]) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0 && hasWords(text.slice(length))) return { start: start + length, end };
  }
  const from = Math.max(0, text.length - LONGEST_END);
  for (const pattern of [MENTIONS_AFTER, ...AFTER]) {
    const found = pattern.exec(text.slice(from));
    if (found && hasWords(text.slice(0, from + found.index))) return { start, end: start + from + found.index };
  }
  return undefined;
}

/** The span without white space at its ends. */
function tight(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - inside.length + inside.trimEnd().length,
  };
}

/** Lower case, straight apostrophes, Simplified, each character in its place. */
function comparable(text: string): string {
  const same = simplify(text.toLowerCase().replace(/[’‘]/g, "'"));
  return same.length === text.length ? same : text;
}
