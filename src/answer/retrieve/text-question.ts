import type { Attribute } from '../../knowledge/attribute.ts';
import type { GlossaryTerm } from '../../knowledge/glossary.ts';
import type { AskedTime } from '../../lang/dates/time.ts';
import type { AnswerType } from '../../lang/language.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import type { Language } from '../../lang/text.ts';
import type { Analysis, Span } from '../../search/analyse.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { PhraseMatch } from '../../search/phrase-book.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Ask } from '../asks/ask.ts';
import { asksOf } from '../asks/asks-of.ts';
import { isRelation } from '../facts/fit.ts';
import { type AskContext, read } from '../reading/reading.ts';
import { rememberPairs } from '../reading/remember.ts';
import type { LibraryView } from '../view.ts';

/** An ask as retrieval sees it: words to look for in texts, and what a text must hold. */
export type TextQuestion = {
  readonly language: ReaderLanguage;
  readonly textLanguage: Language;
  readonly analysis: Analysis;
  /** The folded question without spaces and punctuation. */
  readonly compacted: string;
  readonly entities: readonly Entity[];
  readonly attributes: readonly PhraseMatch<Attribute>[];
  readonly terms: readonly PhraseMatch<GlossaryTerm>[];
  readonly answerType: AnswerType;
  readonly time: AskedTime;
  /** True where the names were taken from the question before. */
  readonly namesInherited: boolean;
  /** True where every company that is named must be: a claim, or a deal between two. */
  readonly asksForAll: boolean;
  /** Parts of the question that ask for something else. */
  readonly elsewhere: readonly Span[];
};

/** The ask as a question to texts; `alone` where the whole question is meant by it. The very same each time, since much is made of it. */
export function textQuestionOf(ask: Ask, view: LibraryView, alone: boolean): TextQuestion {
  return alone ? ofWhole(ask, view) : ofPart(ask, view);
}

const ofWhole = rememberPairs((ask: Ask, view: LibraryView) => questionOf(ask, view, true));
const ofPart = rememberPairs((ask: Ask, view: LibraryView) => questionOf(ask, view, false));

function questionOf(ask: Ask, { reading, searchable }: LibraryView, alone: boolean): TextQuestion {
  const { attributeById } = searchable;
  const { language, textLanguage, analysis, compacted, terms, folded } = reading;
  const found = reading.attributes.filter(({ entry }) => ask.attributes.includes(entry.id));
  // What only the model guessed is no word that a text must hold.
  const taken = ask.inherited.includes('attribute') ? ask.attributes : [];
  const inherited = taken
    .filter((id) => !found.some(({ entry }) => entry.id === id))
    .flatMap((id) => attributeById.get(id) ?? [])
    .map((entry) => ({ entry, start: 0, end: 0, length: 0 }));
  const { period } = ask.time;
  const focus =
    ask.time.focus === 'latest' || ask.time.focus === 'now'
      ? reading.time.focus
      : ask.time.focus === 'before'
        ? 'earlier'
        : undefined;
  const elsewhere = alone
    ? []
    : [
        { start: 0, end: ask.span.start },
        { start: ask.span.end, end: folded.length },
      ];
  return {
    language,
    textLanguage,
    analysis,
    compacted,
    entities: ask.subjects,
    attributes: [...longestOfEach(found), ...inherited],
    terms,
    // No text looks like a company.
    answerType: ask.answer === 'company' ? 'thing' : ask.answer,
    time: {
      ...(period && { period }),
      ...(focus && { focus }),
      spans: reading.time.spans,
      unread: reading.time.unread,
    },
    asksForAll: ask.kind === 'verdict' || ask.attributes.some((id) => isRelation(id, { searchable })),
    namesInherited: ask.inherited.includes('subjects'),
    elsewhere: elsewhere.filter(({ start, end }) => start < end),
  };
}

function longestOfEach(matches: readonly PhraseMatch<Attribute>[]): readonly PhraseMatch<Attribute>[] {
  return matches.filter((match, place) => matches.findIndex(({ entry }) => entry === match.entry) === place);
}

/** What a question asks of texts first: for measuring retrieval alone. */
export function readAsText(
  question: string,
  context: AskContext,
  searchable: SearchableLibrary,
  now: string,
): TextQuestion {
  const reading = read(question, context, searchable, now);
  const [first] = asksOf({ reading, conversation: context.topic, model: searchable.library.reading });
  return textQuestionOf(first, { reading, searchable, now }, true);
}
