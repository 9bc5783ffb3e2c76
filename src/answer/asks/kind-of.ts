import { type AnswerType, ASK_KINDS, type AskKind } from '../../lang/language.ts';
import type { Entity } from '../../search/lexicon.ts';

/** Kinds that only a rule tells, never the model alone. */
const ONLY_BY_RULE: ReadonlySet<AskKind> = new Set(['comparison', 'profile', 'definition', 'text']);

/** The kind of an ask: that of its rule, else the classifier's where it may tell it, else a fact or a text by what is asked for. */
export function kindOf(
  { rule, guess }: { readonly rule: AskKind | undefined; readonly guess: AskKind | undefined },
  {
    attributes,
    asked,
    subjects,
    order,
    isOfParts,
  }: {
    readonly isOfParts: boolean;
    readonly order: 'most' | 'least' | undefined;
    readonly attributes: readonly string[];
    readonly asked: AnswerType | undefined;
    readonly subjects: readonly Entity[];
  },
): AskKind {
  if (rule) return rule === 'profile' && subjects.length === 0 ? 'text' : rule;
  // The greatest of something is asked for by a word of order.
  const isOrdered = guess !== 'superlative' || order !== undefined;
  // "Where are they based now" asks for the place, and not whether.
  const isWhether = guess === 'verdict' && asked !== undefined;
  const isOfThings = isOfParts && (asked === undefined || asked === 'thing' || asked === 'company');
  // "What's its latest model" is a list of one, and 米哈游的代表作 one of some.
  const isOneOfThings = isOfThings && guess === 'fact';
  if (guess !== undefined && isOrdered && !isWhether && !ONLY_BY_RULE.has(guess) && !isOneOfThings) return guess;
  if (isOfThings) return 'list';
  return attributes.length > 0 || asked !== undefined ? 'fact' : 'text';
}

/** The kind of a name that the classifier's file has. */
export function kindNamed(name: string): AskKind | undefined {
  return ASK_KINDS.find((kind) => kind === name);
}
