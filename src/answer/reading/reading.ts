import { LONGEST } from '../../bounds.ts';
import type { Attribute } from '../../knowledge/attribute.ts';
import type { GlossaryTerm } from '../../knowledge/glossary.ts';
import type { Place } from '../../knowledge/place.ts';
import type { Period } from '../../lang/dates/date.ts';
import { type DateMark, readDates } from '../../lang/dates/dates.ts';
import { type AskedTime, timeOf } from '../../lang/dates/time.ts';
import { type Figure, figuresOf } from '../../lang/figures/figure.ts';
import type { AnswerType, AskKind } from '../../lang/language.ts';
import { chineseOf, type ReaderLanguage, readerLanguageOfText, textLanguage } from '../../lang/locale.ts';
import { type SmallTalk, smallTalkOf } from '../../lang/small-talk.ts';
import { compact, fold, type Language, languageOf } from '../../lang/text.ts';
import { unwrapped } from '../../lang/wrapping.ts';
import { isActedOn, isBeforeVerb } from '../../lang/zh/acted-on.ts';
import { withOfficesApart } from '../../lang/zh/offices-apart.ts';
import { inStandardChinese } from '../../lang/zh/spoken/cantonese.ts';
import { inWrittenChinese } from '../../lang/zh/spoken/colloquial.ts';
import { type Analysis, isInside, isWithin, meets, type Span, type Token } from '../../search/analyse.ts';
import type { Correction, Entity, Mention } from '../../search/lexicon.ts';
import type { PhraseMatch, QualifierName } from '../../search/phrase-book.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { besideNames, outsideNames } from './beside-names.ts';
import { ofOwnForm } from './own-forms.ts';
import { readNames } from './read-names.ts';
import { rememberStretches } from './remember.ts';
import { rolesIn } from './roles.ts';
import { unreadOf, whatIsRead } from './what-is-read.ts';
import { besideReports, endOfRequest, fillersIn, mask, unaskedIn } from './words.ts';

/** What a conversation keeps of an earlier question: what was understood, never what was typed. */
export type Topic = {
  readonly entities: readonly Entity[];
  /** People and things that were given as the answer: what "he" and "it" may mean. */
  readonly given?: readonly Entity[];
  /** What the answer listed, in its order: what "the second one" may mean. Undefined where a row is no thing that the library knows. */
  readonly listed?: readonly (Entity | undefined)[];
  /** Of whom the same was asked in the questions before: what "which is higher" sets beside whom the last one was on. */
  readonly beside?: readonly Entity[];
  /** The last day (`YYYY-MM-DD`) that the answer told of: what came after it is later. */
  readonly told?: string;
  /** What was named beside them: topics, places, words of the field. */
  readonly topics?: readonly Entity[];
  readonly places?: readonly Place[];
  readonly further?: readonly GlossaryTerm[];
  /** What the list left out. */
  readonly without?: readonly Entity[];
  readonly attributes: readonly string[];
  readonly qualifier?: string;
  readonly order?: 'most' | 'least';
  readonly answerType: AnswerType;
  readonly kind?: AskKind;
  readonly time: Pick<AskedTime, 'period' | 'focus'>;
  /** The periods that were set side by side. */
  readonly periods?: readonly Period[];
};

export type AskContext = {
  /** What the conversation was about, when it goes on. */
  readonly topic?: Topic;
  /** The reader's locale, such as `zh-TW`; decides where the question does not. */
  readonly locale?: string;
};

/** The same with names in the folded question that the library has not, to be read as names. */
export type ReadContext = AskContext & { readonly unlisted?: readonly Mention[] };

/** A question with marks over it: what was read where. Nothing of it is about how it will be answered. */
export type Reading = {
  readonly language: ReaderLanguage;
  readonly textLanguage: Language;
  readonly folded: string;
  /** The same without spaces and punctuation. */
  readonly compacted: string;
  readonly analysis: Analysis;
  /** Names, misspelt ones included. */
  readonly names: readonly Mention[];
  /** The folded text with its names blotted out, in which question words are looked for. */
  readonly masked: string;
  /** What the names mean, each once; an ambiguous name is settled by the names beside it or by the conversation. */
  readonly entities: readonly Entity[];
  readonly corrections: readonly Correction[];
  /** A name that means several things, when nothing else decides which. */
  readonly ambiguous?: Mention & { readonly typed: string };
  /** Phrases that ask for attributes, at every place. */
  readonly attributes: readonly PhraseMatch<Attribute>[];
  readonly qualifiers: readonly PhraseMatch<QualifierName>[];
  readonly places: readonly PhraseMatch<Place>[];
  /** Words of the field that it uses, with all that mean the same. */
  readonly terms: readonly PhraseMatch<GlossaryTerm>[];
  readonly dates: readonly DateMark[];
  readonly figures: readonly Figure[];
  /** Words that put the question and carry no content. */
  readonly fillers: readonly Span[];
  readonly time: AskedTime;
  readonly smallTalk?: SmallTalk;
  /** The message is longer than what is read of one. */
  readonly tooLong: boolean;
  /** Characters of its middle that are not read. */
  readonly unread: number;
  /** A kind of request that the library never answers. */
  readonly outOfScope?: string;
  /** The attribute of an id. */
  attributeOf(id: string): Attribute | undefined;
  /** Labels of attributes in the reader's language. */
  labelsOf(attributeIds: readonly string[]): readonly string[];
  /** The tokens of a stretch that carry content, outside `taken`. */
  contentIn(span: Span, taken: readonly Span[]): readonly Token[];
};

/** Reads a question. Pure: `now` is a day, and the library holds every name and word that it knows. */
export function read(question: string, context: ReadContext, searchable: SearchableLibrary, now: string): Reading {
  const message = unwrapped(question.slice(0, LONGEST.question)).replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  const typed = whatIsRead(message);
  const han = searchable.readPinyin(typed);
  const text = inWrittenChinese(han ?? withOfficesApart(inStandardChinese(typed)));
  const language = han === undefined ? readerLanguageOfText(typed, context.locale) : chineseOf(context.locale);
  const reader = textLanguage(language);
  const whole = fold(text);
  const part = whatIsRead(whole);
  const { analysis, corrections } = readNames(part, searchable, context);
  const { folded, mentions: names } = analysis;
  const mentions = resolveMentions(names, context.topic);
  const fiscalYearEnds = fiscalYearEnd([...mentions.entities, ...(context.topic?.entities ?? [])], searchable);
  const isOfSomebody = [...mentions.entities, ...(context.topic?.entities ?? []), ...(context.topic?.given ?? [])].some(
    ({ kind }) => kind === 'person',
  );
  const attributes = besideReports(attributesOf(analysis, isOfSomebody, searchable), folded, reader);
  const dates = readDates(folded, {
    now,
    names,
    measured: attributes.filter(({ entry }) => entry.kind === 'figure'),
    ...(fiscalYearEnds !== undefined && { fiscalYearEnds }),
    ...yearOf(context.topic),
  });
  const time = timeOf(folded, dates);
  const smallTalk = mentions.entities.length === 0 ? smallTalkOf(folded) : undefined;
  const outOfScope = outOfScopeOf(analysis, attributes, searchable);
  const fillers = fillersIn(folded, reader);
  const withoutContent = [...names, ...fillers, ...searchable.field.findAll(analysis)];
  const figures = figuresOf(folded).filter(
    (figure) => isAmount(figure) && ![...dates.marks, ...names].some((other) => meets(figure, other)),
  );
  return {
    language,
    textLanguage: reader,
    folded,
    compacted: compact(folded),
    analysis,
    names,
    masked: mask(folded, names),
    entities: mentions.entities,
    corrections,
    attributes,
    qualifiers: besideNames(searchable.qualifiers.findAll(analysis), names),
    places: outsideNames(searchable.places.findAll(analysis), names),
    terms: besideNames(searchable.terms.find(analysis), names).filter(({ start }) => start >= endOfRequest(folded)),
    dates: dates.marks,
    figures,
    fillers,
    time,
    tooLong: question.length > LONGEST.question || fold(question).length > LONGEST.question,
    unread: unreadOf(message, typed) + unreadOf(whole, part),
    ...(mentions.ambiguous && {
      ambiguous: { ...mentions.ambiguous, typed: folded.slice(mentions.ambiguous.start, mentions.ambiguous.end) },
    }),
    ...(smallTalk && { smallTalk }),
    ...(outOfScope && { outOfScope }),
    attributeOf: (id) => searchable.attributeById.get(id),
    labelsOf: (ids) => ids.flatMap((id) => searchable.attributeById.get(id)?.labels[reader] ?? []),
    contentIn: rememberStretches((span, taken) => contentIn(analysis, span, [...withoutContent, ...taken], searchable)),
  };
}

function contentIn(
  analysis: Analysis,
  span: Span,
  taken: readonly Span[],
  { analyser }: SearchableLibrary,
): readonly Token[] {
  const outside = [
    { start: 0, end: span.start },
    { start: span.end, end: analysis.folded.length },
  ];
  return (
    analyser
      .contentTokens(analysis, [...outside, ...taken])
      .filter((token) => token.kind !== 'name' && span.start <= token.start && token.end <= span.end)
      // A Han character alone is what is left between two phrases.
      .filter((token) => token.kind !== 'han' || token.term.length > 1)
  );
}

/** "5 billion" and "600,000" are amounts; a smaller bare number may be a year, a place in an order or a part of a name. */
function isAmount({ scaled, value }: Figure): boolean {
  return scaled || value >= LEAST_AMOUNT;
}

const LEAST_AMOUNT = 10_000;

/** The one year that a conversation was about. */
function yearOf(topic: Topic | undefined): { readonly year?: string } {
  const { from, until } = topic?.time.period ?? { from: '', until: '-' };
  return from.slice(0, 4) === until.slice(0, 4) ? { year: from.slice(0, 4) } : {};
}

/** An ambiguous name is settled by a company named beside it, or by what the conversation was about. */
function resolveMentions(
  mentions: readonly Mention[],
  topic?: Topic,
): { entities: readonly Entity[]; ambiguous?: Mention } {
  const sure = mentions.filter(({ entities }) => entities.length === 1).flatMap(({ entities }) => entities);
  const resolved: Entity[] = [];
  let ambiguous: Mention | undefined;
  for (const mention of mentions) {
    const [only, second] = mention.entities;
    const meant = second ? (narrow(mention.entities, sure) ?? narrow(mention.entities, topic?.entities ?? [])) : only;
    if (meant) resolved.push(meant);
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

/** The attribute that tells what a company offers, and the kind of such a name. */
const PRODUCT = 'product';

/** Phrases of attributes that are taken from one message, the longest first. */
const MOST_PHRASES = 24;

/** Phrases of attributes outside of names and of longer words of the field: "group buying" is no acquisition. Where nobody is meant, none of a person's. */
function attributesOf(
  analysis: Analysis,
  isOfSomebody: boolean,
  { attributes, between, terms }: SearchableLibrary,
): readonly PhraseMatch<Attribute>[] {
  const all = [...attributes.findAll(analysis), ...betweenNames(between.findAll(analysis), analysis)];
  const outside = besideNames(all, analysis.mentions)
    .filter((match) => match.start >= endOfRequest(analysis.folded))
    .filter((match) => !analysis.mentions.some((mention) => isWithin(match, mention)));
  const { folded, mentions } = analysis;
  const ofSomebody = isOfSomebody || rolesIn(folded, outside, mentions, languageOf(folded)).length > 0;
  const ofThose = outside.filter(({ entry }) => ofSomebody || !entry.ofPerson).slice(0, MOST_PHRASES);
  const longer = [...terms.find(analysis), ...unaskedIn(folded, languageOf(folded))];
  return ofOwnForm(ofThose, folded)
    .filter((match) => !longer.some((other) => isInside(match, other)) && !isApposition(match, mentions))
    .filter((match) => !isOfThing(match, ofThose));
}

/** "How old" asks of a company when it was founded, and of somebody for the age. */
function isOfThing({ entry, start, end }: PhraseMatch<Attribute>, all: readonly PhraseMatch<Attribute>[]): boolean {
  return !entry.ofPerson && all.some((other) => other.entry.ofPerson && other.start === start && other.end === end);
}

/** "The app Tarn" says what Tarn is, and asks for no product. */
function isApposition({ entry, end }: PhraseMatch<Attribute>, mentions: readonly Mention[]): boolean {
  return (
    entry.id === PRODUCT && mentions.some(({ start, entities: [one] }) => start === end + 1 && one?.kind === PRODUCT)
  );
}

/** 京东收达达 tells of a takeover, the word right between two names, and so does 达达被京东收了. */
function betweenNames(
  matches: readonly PhraseMatch<Attribute>[],
  { folded, mentions }: Analysis,
): readonly PhraseMatch<Attribute>[] {
  const isGap = (start: number, end: number) => start <= end && folded.slice(start, end).trim() === '';
  const isActor = (actor: Mention, start: number) =>
    actor.end <= start &&
    isBeforeVerb(folded.slice(actor.end, start)) &&
    mentions.some(({ end }) => end <= actor.start && isActedOn(folded.slice(end, actor.start)));
  return matches.filter(
    ({ start, end }) =>
      mentions.some((actor) => isActor(actor, start)) ||
      (mentions.some((before) => isGap(before.end, start)) && mentions.some((after) => isGap(end, after.start))),
  );
}

/** 招股价多少 asks for an offer price and not, with its last characters, for a share price; nor does 好未来股价 ask what will be (未来). */
function outOfScopeOf(
  analysis: Analysis,
  attributes: readonly Span[],
  { outOfScope }: SearchableLibrary,
): string | undefined {
  const whole = [...attributes, ...analysis.mentions];
  const cutsInto = (match: Span) => whole.some(({ start, end }) => start < match.start && match.start < end);
  return outOfScope.find(analysis).find((match) => !cutsInto(match))?.entry;
}

/** The last day of the fiscal year of the first company that is named, or that the conversation is about. */
function fiscalYearEnd([entity]: readonly Entity[], { library }: SearchableLibrary): string | undefined {
  return library.companies.get(entity?.companyIds[0] ?? '')?.fiscalYearEnds;
}
