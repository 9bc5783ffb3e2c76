import { compile } from './pattern.ts';
import { VOCABULARIES } from './vocabularies.ts';
import { SMALL_TALK_KINDS } from './vocabulary.ts';

/** A message that is no question to the library. */
export type SmallTalk = (typeof SMALL_TALK_KINDS)[number] | 'empty';

const PATTERNS = SMALL_TALK_KINDS.map((kind) => ({
  kind,
  pattern: compile(VOCABULARIES.flatMap(({ smallTalk }) => smallTalk[kind])),
}));

/** Whole messages only, folded (lower case, Simplified): "hi, who founded Baidu" is a question. */
export function smallTalkOf(folded: string): SmallTalk | undefined {
  const bare = folded
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return 'empty';
  return PATTERNS.find(({ pattern }) => pattern.test(bare))?.kind;
}
