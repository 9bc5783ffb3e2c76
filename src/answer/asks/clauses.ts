import { GRAMMARS } from '../../lang/index.ts';
import type { AnswerType, QuestionGrammar } from '../../lang/language.ts';
import { byLanguage } from '../../lang/lazy/by-language.ts';
import { compile, compileAll } from '../../lang/pattern.ts';
import { matchesIn } from '../../lang/span.ts';
import { meets, type Span } from '../../search/analyse.ts';
import { mask } from '../reading/words.ts';

/** A stretch of a folded question between two joints. */
export type Segment = Span & {
  /** What stands between it and the one before: a word that joins (`and`, 和) asks for both; a mere pause does not. */
  readonly joined: 'start' | 'word' | 'pause';
};

type Compiled = {
  readonly openers: readonly RegExp[];
  readonly joints: RegExp;
  readonly notJoints: RegExp;
  readonly words: readonly { readonly answer: AnswerType; readonly pattern: RegExp }[];
};

const COMPILED = byLanguage((language) => compiled(GRAMMARS[language]));

function compiled({ openers, joints, notJoints, questionWords }: QuestionGrammar): Compiled {
  return {
    openers: openers.map(compile),
    joints: compileAll(joints),
    notJoints: compileAll(notJoints),
    words: questionWords.map(({ answer, say }) => ({ answer, pattern: compileAll(say) })),
  };
}

/**
 * The stretch of a folded question that is left when greetings and requests before it are cut off: "do you know who ...". A greeting that
 * is the begin of one of the `names` is none: Hello Inc.
 */
export function withoutOpeners(folded: string, language: 'en' | 'zh', names: readonly Span[] = []): Span {
  let start = folded.length - folded.trimStart().length;
  for (let cut = true; cut; ) {
    cut = false;
    for (const opener of COMPILED[language].openers) {
      const found = opener.exec(folded.slice(start));
      if (!found || found.index > 0 || found[0].length === 0 || start + found[0].length >= folded.length) continue;
      const opening = { start, end: start + found[0].length };
      if (names.some((name) => meets(name, opening))) continue;
      start += found[0].length;
      cut = true;
    }
  }
  return { start, end: folded.length };
}

/** The parts of a question at its joints, and at the `signs` that join two measures, outside of `whole` spans (names and dates are never cut). */
export function segmentsOf(
  folded: string,
  within: Span,
  { whole, signs }: { readonly whole: readonly Span[]; readonly signs: readonly Span[] },
  language: 'en' | 'zh',
): readonly Segment[] {
  const masked = mask(folded, [...whole, ...notJointsIn(folded, language)]);
  const joints = [...masked.matchAll(COMPILED[language].joints)]
    .filter((match) => !isInLatin(folded, match))
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const segments: Segment[] = [];
  let [start, joined]: [number, Segment['joined']] = [within.start, 'start'];
  for (const joint of [...joints, ...signs].sort((a, b) => a.start - b.start)) {
    if (joint.start < start) continue;
    push(segments, folded, { start, end: joint.start, joined });
    const isPause = /^[\s,，;；?？。]*$/u.test(folded.slice(joint.start, joint.end));
    [start, joined] = [joint.end, isPause ? 'pause' : 'word'];
  }
  push(segments, folded, { start, end: within.end, joined });
  return segments;
}

/** Where a sign stands between two things that are asked for: "revenue + profit", 营收/净利, "users & orders". */
export function signsBetween(asked: readonly Span[], folded: string): readonly Span[] {
  return [...folded.matchAll(/\s*[+&/＋／]\s*/gu)]
    .map(({ index, 0: sign }) => ({ start: index, end: index + sign.length }))
    .filter(({ start, end }) => asked.some((one) => one.end === start) && asked.some((one) => one.start === end));
}

/** A gap between two Latin words is none between two questions: 收购了Quantic Dream吗. */
function isInLatin(folded: string, { index, 0: joint }: RegExpExecArray): boolean {
  return joint === ' ' && /[a-z] [a-z]/u.test(folded.slice(index - 1, index + 2));
}

function notJointsIn(folded: string, language: 'en' | 'zh'): readonly Span[] {
  return [...folded.matchAll(COMPILED[language].notJoints)]
    .filter(([words]) => words !== '')
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

function push(segments: Segment[], folded: string, segment: Segment): void {
  if (folded.slice(segment.start, segment.end).trim() !== '') segments.push(segment);
}

/** A question word and the kind of value that it asks for. */
export type WordMark = Span & { readonly answer: AnswerType };

/** The question words of a stretch, in order; of two at one place the longer, then the one that the grammar lists first. */
export function questionWordsIn(folded: string, within: Span, language: 'en' | 'zh'): readonly WordMark[] {
  const text = folded.slice(within.start, within.end);
  // People mix: "WB 港股上市 date?".
  const words =
    language === 'zh' && /[a-z]{3}/.test(text)
      ? [...COMPILED.zh.words, ...COMPILED.en.words]
      : COMPILED[language].words;
  const found = words.flatMap(({ answer, pattern }) =>
    matchesIn(text, pattern).map((match): WordMark => {
      const start = within.start + match.index;
      return { answer, start, end: start + match[0].length };
    }),
  );
  const kept: WordMark[] = [];
  for (const mark of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && mark.start < last.end) continue;
    kept.push(mark);
  }
  return kept;
}
