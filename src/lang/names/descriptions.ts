import { compileAll } from '../pattern.ts';
import { type Span, spansIn } from '../span.ts';
import type { Language } from '../text.ts';
import { VOCABULARIES } from '../vocabularies.ts';

const VAGUE = compileAll(VOCABULARIES.flatMap(({ sorts }) => sorts.vague));

/** Where a folded question has words that say little of a sort: the "app" of "music app", 业务 in 自动驾驶业务. */
export function vagueWords(folded: string): readonly Span[] {
  return spansIn(folded, VAGUE);
}

const oneOf = (parts: readonly string[]) => `(?:${parts.join('|')})`;

const WORDS = new Map(
  VOCABULARIES.map(({ id, sorts: { cuts, joins, behind } }) => [
    id,
    {
      cut: new RegExp(oneOf(cuts), 'u'),
      join: new RegExp(`${oneOf(joins)}$`, 'u'),
      behind: new RegExp(`^${oneOf(behind)}`, 'u'),
    },
  ]),
);

/** A description is no longer than this. */
const LONGEST: Readonly<Record<Language, number>> = { en: 50, zh: 14 };
const QUOTE = /[“"《「]$/u;
const END = /[,.;。(]/u;

/**
 * What a folded text, whose other names are blank, says that the thing named at a place is: "video model" before the name in "its video
 * model Seedance", and "ai assistant" behind it in "Yuanbao, the AI assistant". One text each, empty ones left out.
 */
export function descriptionsAt(folded: string, { start, end }: Span, language: Language): readonly string[] {
  const words = WORDS.get(language);
  if (!words) return [];
  const longest = LONGEST[language];
  const before = folded
    .slice(Math.max(0, start - longest), start)
    .replace(QUOTE, '')
    .replace(words.join, '')
    .trimEnd();
  const rest = folded.slice(end, end + longest);
  const opened = words.behind.exec(rest)?.[0].length;
  const behind = opened === undefined ? '' : rest.slice(opened).split(END)[0];
  return [before.split(words.cut).at(-1), behind].flatMap((text) => text?.trim() || []);
}
