import type { Attribute } from '../../knowledge/attribute.ts';
import type { ReadingModel } from '../../knowledge/reading-model.ts';
import type { AnswerType } from '../../lang/language.ts';
import { meets, type Span } from '../../search/analyse.ts';
import type { Reading } from '../reading/reading.ts';
import type { Conversation } from './carry-over.ts';
import { type Classified, classify } from './classify/model.ts';
import { type Clause, ruleIn, slottedIn } from './clauses-of.ts';
import { beforeListingIn, focusOf } from './focus.ts';
import { asksWhomReplaced } from './rules.ts';

/** What a clause is read with. */
export type ReadInput = {
  readonly reading: Reading;
  readonly conversation: Conversation | undefined;
  readonly model: ReadingModel | undefined;
  /** The question without what people say before it. */
  readonly body: Span;
};

/** Below this probability the classifier's word on the kind, or on the part, is not taken, in [0, 1]. */
export const SURE_OF_KIND = 0.6;

/** A clause, with the rule that it follows and what the classifier takes it for. */
export type Said = Pick<ReadInput, 'reading' | 'body'> & {
  readonly clause: Clause;
  /** The clause and what of the question goes with it. */
  readonly spans: readonly Span[];
  /** Its folded words, with names and dates in slots. */
  readonly text: string;
  readonly language: Reading['textLanguage'];
  readonly rule: ReturnType<typeof ruleIn>;
  /** Where words of the rule stand that only ask. */
  readonly asking: readonly Span[];
  readonly guess: Classified | undefined;
  /** The type that its question word asks for. */
  readonly asked: AnswerType | undefined;
  readonly focus: ReturnType<typeof focusOf>;
};

/** Reads what each later step needs of a clause, once. */
export function saidIn(clause: Clause, { reading, conversation, model, body }: ReadInput): Said {
  const language = reading.textLanguage;
  const text = slottedIn(clause, reading);
  const rule = ruleIn(clause, reading, conversation);
  const asking = spansOfWords(rule?.askingWords ?? [], clause, reading);
  return {
    clause,
    reading,
    body,
    spans: [clause, ...clause.context],
    text,
    language,
    rule,
    asking,
    guess: model && classify(text, language, model),
    asked: typeAsked(clause, asking, reading.attributeOf(rule?.attribute ?? '')),
    focus: rule && asksWhomReplaced({ rule: rule.id }) ? { focus: 'before', words: [] } : focusOf(text, language),
  };
}

/** Where "before its IPO" only says until when something else is asked for. */
export function untilListing({ groups }: Clause, { folded, textLanguage }: Reading): readonly Span[] {
  const words = beforeListingIn(folded, textLanguage);
  const isOfElse = groups.some((group) => !words.some((word) => meets(word, group)));
  return isOfElse ? words : [];
}

/** Where words of a pattern stand in a clause. */
export function spansOfWords(words: readonly string[], clause: Span, reading: Reading): readonly Span[] {
  const text = reading.folded.slice(clause.start, clause.end);
  // A word of a pattern may hold a slot: {person}上来之前.
  const parts = words
    .flatMap((word) => word.split(/\{[a-z]+\}/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.flatMap((word) => {
    const at = text.indexOf(word);
    return at < 0 ? [] : [{ start: clause.start + at, end: clause.start + at + word.length }];
  });
}

/** The type that the question word asks for. Where it is one of the words of the rule, that is the type of the rule's attribute: "where does its money come from". */
function typeAsked(
  { words: [word] }: Clause,
  asking: readonly Span[],
  attribute: Attribute | undefined,
): AnswerType | undefined {
  const isOfRule = word !== undefined && attribute?.kind === 'figure' && asking.some((span) => meets(span, word));
  return isOfRule ? attribute.answers : word?.answer;
}
