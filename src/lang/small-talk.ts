import { compile } from './pattern.ts';
import { VOCABULARIES } from './vocabularies.ts';
import { SMALL_TALK_KINDS } from './vocabulary.ts';

/** A message that is no question to the library. */
export type SmallTalk = (typeof SMALL_TALK_KINDS)[number] | 'empty';

const PATTERNS = SMALL_TALK_KINDS.map((kind) => ({
  kind,
  pattern: compile(VOCABULARIES.flatMap(({ smallTalk }) => smallTalk[kind])),
}));

/** What ends a part of a message: "hello! who are you?", 谁是你的主人 谁开发了你. */
const BETWEEN = /[^\p{L}\p{N}\s'’-]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

/**
 * Whole messages only, folded (lower case, Simplified): "hi, who founded Baidu" is a question. Of several parts that are all small talk the
 * last that is no mere greeting tells.
 */
export function smallTalkOf(folded: string): SmallTalk | undefined {
  const bare = bareOf(folded);
  if (bare === '') return 'empty';
  const whole = kindOf(bare);
  if (whole) return whole;
  const kinds = folded.split(BETWEEN).map(bareOf).filter(Boolean).map(kindOf);
  if (kinds.includes(undefined)) return undefined;
  return kinds.filter((kind) => kind !== 'greeting' && kind !== 'thanks').at(-1) ?? kinds[0];
}

/** The letters and figures of a text, with single spaces. */
function bareOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function kindOf(bare: string): SmallTalk | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(bare))?.kind;
}
