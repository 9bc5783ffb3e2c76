import type { Attribute } from '../../knowledge/attribute.ts';
import type { GlossaryTerm } from '../../knowledge/glossary.ts';
import { fold, isTraditional, type Language, languageOf, toTraditional } from '../../lang/text.ts';
import type { Analysis, Span } from '../../search/analyse.ts';
import type { Correction, Entity, Mention } from '../../search/lexicon.ts';
import type { PhraseMatch } from '../../search/phrase-book.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { absoluteDates } from '../../lang/absolute-dates.ts';
import { type AnswerType, answerTypeOf } from '../../lang/answer-type.ts';
import { readNames } from './read-names.ts';
import { type SmallTalk, smallTalkOf } from '../../lang/small-talk.ts';
import { type AskedTime, askedTime } from '../../lang/time.ts';

/** The language and script that a reader gets. */
export type ReaderLanguage = 'en' | 'zh-Hans' | 'zh-Hant';

/** What a conversation keeps of an earlier question: what was understood, never what was typed. */
export type Topic = {
  readonly entities: readonly Entity[];
  readonly attributes: readonly string[];
  readonly answerType: AnswerType;
  readonly time: Pick<AskedTime, 'period' | 'focus'>;
};

export type Understood = {
  readonly language: ReaderLanguage;
  readonly textLanguage: Language;
  /** The question with misspelt names put right. */
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
  readonly corrections: readonly Correction[];
  /** A name that means several things, when nothing else decides which. */
  readonly ambiguous?: Mention & { readonly typed: string };
  readonly attributes: readonly PhraseMatch<Attribute>[];
  /** Words of the field that it uses, with all that mean the same. */
  readonly terms: readonly PhraseMatch<GlossaryTerm>[];
  readonly answerType: AnswerType;
  readonly time: AskedTime;
  readonly smallTalk?: SmallTalk;
  /** A kind of request that the library never answers. */
  readonly outOfScope?: string;
  /** What was taken over from the question before. */
  readonly inherited: readonly ('entities' | 'attributes' | 'period')[];
  readonly topic: Topic;
};

export type AskContext = {
  /** What the conversation was about, when it goes on. */
  readonly topic?: Topic;
  /** The reader's locale, such as `zh-TW`; decides where the question does not. */
  readonly locale?: string;
};

/** Longest part of a message that is read, in characters. */
export const LONGEST_QUESTION = 2000;

const FOLLOW_UP =
  /^\s*(and|what about|how about|so|then|but|also|since when|until when)\b|呢[?？\s]*$|^\s*(那|那么|还有|然后)|\b(it|its|they|their|he|his|him|she|her|that company|the company)\b|[它他她]们?|该公司|这家公司|其(?=[市营收总])/;

/** Reads a question. Pure: `now` is a day, and the library holds every name and word that it knows. */
export function understand(
  question: string,
  context: AskContext,
  searchable: SearchableLibrary,
  now: string,
): Understood {
  const text = question.slice(0, LONGEST_QUESTION).replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  const language = readerLanguage(text, context.locale);
  const { analysis, corrections } = readNames(absoluteDates(fold(text), now, yearOf(context.topic)), searchable);
  const mentions = resolveMentions(analysis.mentions, context.topic);
  const time = askedTime(analysis.folded, now, fiscalYearEnd(mentions.entities, searchable));
  const attributes = attributesOf(analysis, searchable);
  const answerType = answerTypeOf(analysis.folded);
  const own = { entities: mentions.entities, attributes, answerType, time };
  const smallTalk = mentions.entities.length === 0 ? smallTalkOf(analysis.folded) : undefined;
  const followed = follow(analysis, own, smallTalk ? undefined : context.topic, searchable);
  const outOfScope = outOfScopeOf(analysis, attributes, searchable);
  return {
    language,
    textLanguage: language === 'en' ? 'en' : 'zh',
    analysis,
    corrections,
    terms: searchable.terms.find(analysis),
    ...followed,
    ...(mentions.ambiguous && { ambiguous: { ...mentions.ambiguous, typed: typedName(analysis, mentions.ambiguous) } }),
    ...(smallTalk && { smallTalk }),
    ...(outOfScope && { outOfScope }),
    topic: {
      entities: followed.entities,
      attributes: followed.attributes.map(({ entry }) => entry.id),
      answerType: followed.answerType,
      time: {
        ...(followed.time.period && { period: followed.time.period }),
        ...(followed.time.focus && { focus: followed.time.focus }),
      },
    },
  };
}

/** The one year that a conversation was about. */
function yearOf(topic: Topic | undefined): string | undefined {
  const { from, until } = topic?.time.period ?? { from: '', until: '-' };
  return from.slice(0, 4) === until.slice(0, 4) ? from.slice(0, 4) : undefined;
}

function readerLanguage(text: string, locale = ''): ReaderLanguage {
  const hant = /^zh[-_](tw|hk|mo|hant)/i.test(locale);
  if (!/\p{L}/u.test(text) && /^zh/i.test(locale)) return hant ? 'zh-Hant' : 'zh-Hans';
  if (languageOf(text) === 'en') return 'en';
  return isTraditional(text) || (hant && toTraditional(text) === text) ? 'zh-Hant' : 'zh-Hans';
}

/** An ambiguous name is settled by a company named beside it, or by what the conversation was about. */
function resolveMentions(
  mentions: readonly Mention[],
  topic?: Topic,
): { entities: readonly Entity[]; ambiguous?: Mention } {
  const sure = mentions.filter(({ entities }) => entities.length === 1).flatMap(({ entities }) => entities);
  const resolved = [...sure];
  let ambiguous: Mention | undefined;
  for (const mention of mentions.filter(({ entities }) => entities.length > 1)) {
    const related = narrow(mention.entities, sure) ?? narrow(mention.entities, topic?.entities ?? []);
    if (related) resolved.push(related);
    else ambiguous ??= mention;
  }
  return { entities: [...new Set(resolved)], ...(ambiguous && { ambiguous }) };
}

function narrow(choices: readonly Entity[], known: readonly Entity[]): Entity | undefined {
  const companies = new Set(known.flatMap((entity) => entity.companyIds));
  const related = choices.filter(
    (choice) => known.includes(choice) || choice.companyIds.some((id) => companies.has(id)),
  );
  return related.length === 1 ? related[0] : undefined;
}

/** "List the founders" asks for no listing. */
function endOfRequest(folded: string): number {
  return /^\s*(?:please |can you |could you )?list (?=all|the|every|\p{L}+(?: s)? )/u.exec(folded)?.[0].length ?? 0;
}

function attributesOf(analysis: Analysis, { attributes, terms }: SearchableLibrary): readonly PhraseMatch<Attribute>[] {
  const outsideNames = attributes
    .find(analysis)
    .filter((match) => match.start >= endOfRequest(analysis.folded))
    .filter((match) => !analysis.mentions.some((mention) => mention.start <= match.start && match.end <= mention.end));
  const longer = [...outsideNames, ...terms.find(analysis)];
  return outsideNames.filter((match) => !longer.some((other) => isInside(match, other)));
}

/** 招股价多少 asks for an offer price and not, with its last characters, for a share price. */
function outOfScopeOf(
  analysis: Analysis,
  attributes: readonly Span[],
  { outOfScope }: SearchableLibrary,
): string | undefined {
  const cutsInto = (match: Span) => attributes.some(({ start, end }) => start < match.start && match.start < end);
  return outOfScope.find(analysis).find((match) => !cutsInto(match))?.entry;
}

/** "net profit" asks for the net profit and not for a profit; "group buying" for no acquisition. */
function isInside(match: Span, other: Span): boolean {
  return other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start;
}

type Parts = Pick<Understood, 'entities' | 'attributes' | 'answerType' | 'time'>;

/** Takes from the question before what this one leaves out. */
function follow(
  analysis: Analysis,
  own: Parts,
  topic: Topic | undefined,
  searchable: SearchableLibrary,
): Parts & Pick<Understood, 'inherited'> {
  if (!topic || topic.entities.length === 0 || !isFollowUp(analysis, own, searchable)) return { ...own, inherited: [] };
  const inherited: ('entities' | 'attributes' | 'period')[] = [];
  let { entities, attributes, answerType, time } = own;
  if (entities.length === 0) {
    entities = topic.entities;
    inherited.push('entities');
  }
  if (attributes.length === 0) {
    attributes = inheritedAttributes(topic, searchable);
    if (attributes.length > 0) inherited.push('attributes');
    if (answerType === 'thing') answerType = topic.answerType;
    if (!time.period && topic.time.period) {
      time = { ...time, period: topic.time.period };
      inherited.push('period');
    }
  }
  return { entities, attributes, answerType, time, inherited };
}

/**
 * A question goes on with the one before when it says so ("and", "it", 呢), or when it names nothing and asks for something with
 * no other content ("revenue in 2023?"). One with content of its own ("the capital of France") starts anew.
 */
function isFollowUp(analysis: Analysis, own: Parts, { analyser }: SearchableLibrary): boolean {
  if (FOLLOW_UP.test(analysis.folded)) return true;
  if (own.entities.length > 0 || (own.attributes.length === 0 && own.time.spans.length === 0)) return false;
  const content = analyser.contentTokens(analysis, [...own.attributes, ...own.time.spans]);
  return content.every(({ kind }) => kind === 'date' || kind === 'number');
}

function inheritedAttributes(topic: Topic, { library }: SearchableLibrary): readonly PhraseMatch<Attribute>[] {
  const entries = library.attributes.filter((attribute) => topic.attributes.includes(attribute.id));
  return entries.map((entry) => ({ entry, start: 0, end: 0, length: 0 }));
}

/** The last day of the fiscal year of the first company that is named. */
function fiscalYearEnd([entity]: readonly Entity[], { library }: SearchableLibrary): string | undefined {
  return library.companies.get(entity?.companyIds[0] ?? '')?.fiscalYearEnds;
}

function typedName(analysis: Analysis, mention: Mention): string {
  return analysis.folded.slice(mention.start, mention.end);
}
