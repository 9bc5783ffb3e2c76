import { displayName } from '../../knowledge/company.ts';
import { answerTypeOf } from '../../lang/answer-type.ts';
import { isEverydayWord, isThirdPerson } from '../../lang/names/verbs.ts';
import { ownerAround } from '../../lang/owners.ts';
import { isStopWord } from '../../lang/stop-words.ts';
import { fold, hasHan } from '../../lang/text.ts';
import { isPinyinWord } from '../../lang/zh/pinyin.ts';
import { type Analysis, isWithin, type Span, type Token } from '../../search/analyse.ts';
import type { Correction, Entity, Mention } from '../../search/lexicon.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { withGroups } from './groups.ts';

/** A question analysed with its names put right, and what was put right. */
export type ReadNames = { readonly analysis: Analysis; readonly corrections: readonly Correction[] };

/** What the conversation is about, and names that stand in the question and that the library has not. */
type NamesContext = {
  readonly topic?: { readonly entities: readonly Entity[] };
  readonly unlisted?: readonly Mention[];
};

/** Misspelt names that are put right in one question; nobody mistypes more, and those beyond stay the words that they are. */
const MOST_CORRECTED = 4;

type Replacement = Span & { readonly text: string };

/**
 * Reads the names of a folded question: joint and misspelt ones, those without their apostrophe or without the first word that they share
 * with what the conversation is about, and owners named by what they own.
 */
export function readNames(text: string, searchable: SearchableLibrary, { topic, unlisted }: NamesContext): ReadNames {
  const before = topic?.entities ?? [];
  const whole = withFirstWords(withApostrophes(withGroups(text, searchable), searchable), before, searchable);
  const { analysis, corrections } = correctNames(whole, searchable);
  const owners = ownersIn(analysis, searchable);
  const named = owners.length === 0 ? analysis : searchable.analyser.analyse(replaced(analysis.folded, owners));
  return { analysis: withUnlisted(withoutIdioms(named, searchable), unlisted), corrections };
}

function withUnlisted(analysis: Analysis, unlisted: readonly Mention[] = []): Analysis {
  if (unlisted.length === 0) return analysis;
  return { ...analysis, mentions: [...analysis.mentions, ...unlisted].sort((a, b) => a.start - b.start) };
}

/** "tencents founders" and "jd.coms users" ask for Tencent's and JD.com's: a name and an s that is no name of its own. */
function withApostrophes(text: string, { lexicon }: SearchableLibrary): string {
  return text.replace(WITH_S, (word, name: string, at: number) => {
    if (isThirdPerson(name, text.slice(0, at), text.slice(at + word.length))) return word;
    const isName = (form: string) => lexicon.find(form).some(({ start, end }) => start === 0 && end === form.length);
    return isName(name) && !isName(word) ? `${name}'s` : word;
  });
}

/** V3呢, after DeepSeek R1, is on DeepSeek V3: a word that is a name behind the first word of the name before, and none alone. */
function withFirstWords(text: string, before: readonly Entity[], { lexicon }: SearchableLibrary): string {
  const firsts = before.flatMap(({ kind, names }) =>
    kind === 'person' ? [] : (FIRST_WORD.exec(fold(displayName(names, 'en')))?.[0] ?? []),
  );
  const isName = (form: string) => lexicon.find(form).some(({ start, end }) => start === 0 && end === form.length);
  return text.replace(VERSION, (word) => {
    const first = isName(word) ? undefined : firsts.find((one) => isName(`${one} ${word}`));
    return first === undefined ? word : `${first} ${word}`;
  });
}

const FIRST_WORD = /^[a-z]+(?![a-z.])/u;
/** A word of letters and figures: k2, v3.1, su7. */
const VERSION = /(?<![a-z0-9.-])[a-z]{1,8}-?\d[a-z0-9.]*(?![a-z0-9])/gu;
const WITH_S = /(?<![\p{L}\p{N}'’.-])([a-z][a-z0-9]+|[a-z0-9]+\.[a-z]+)s(?![\p{L}\p{N}'’.-])/gu;

/** Puts misspelt names right, and analyses again when there was one. */
function correctNames(text: string, { analyser, lexicon, index }: SearchableLibrary): ReadNames {
  const analysis = analyser.analyse(text);
  const isHeld = ({ term }: Token) => index.documentFrequency(term) > 0;
  const isKnownWord = once((word) => {
    if (isStopWord(word)) return true;
    const { tokens } = analyser.analyse(word);
    // Of a Chinese word each pair of characters must be known: 小红 is, 红数 is not.
    const isOfTexts = hasHan(word) ? tokens.length > 0 && tokens.every(isHeld) : tokens.some(isHeld);
    // The last to be asked: pinyin takes long to work out the first time.
    return isOfTexts || isPinyinWord(word);
  });
  const { folded, mentions } = analysis;
  const short = mentions.filter((mention) => isFollowedByUnknown(folded, mention, isKnownWord));
  const longer = lexicon
    .correct(folded, without(mentions, short), isKnownWord)
    .filter(({ start, end }) =>
      short.every((one) => end <= one.start || one.end <= start || (start <= one.start && one.end < end)),
    )
    .slice(0, MOST_CORRECTED);
  if (longer.length === 0) return { analysis, corrections: longer };
  const names = longer.map(
    ({ start, end, entities }): Replacement => ({ start, end, text: nameOf(entities[0], folded.slice(start, end)) }),
  );
  return { analysis: analyser.analyse(replaced(folded, names)), corrections: longer };
}

/** A word is judged once, however often it stands in the question. */
function once(judge: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const verdict = known.get(word) ?? judge(word);
    known.set(word, verdict);
    return verdict;
  };
}

/** A misspelt name may begin with a shorter one: "JD Logstics". */
function isFollowedByUnknown(folded: string, { end }: Span, isKnownWord: (word: string) => boolean): boolean {
  const next = /^[ -]([a-z]{4,})/.exec(folded.slice(end))?.[1];
  return next !== undefined && !isKnownWord(next);
}

function without<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  return all.filter((one) => !some.includes(one));
}

function nameOf(entity: Entity | undefined, written: string): string {
  return entity ? displayName(entity.names, hasHan(written) ? 'zh' : 'en') : '';
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text: name }) => `${rest.slice(0, start)} ${name} ${rest.slice(end)}`, text);
}

/**
 * "The Alipay owner" and 大润发母公司 name a company by what it owns, where the question asks for something else than who that is.
 */
function ownersIn(analysis: Analysis, searchable: SearchableLibrary): readonly Replacement[] {
  const { folded, mentions } = analysis;
  return mentions.flatMap((mention): readonly Replacement[] => {
    const owner = ownerOf(mention, searchable);
    const mark = ownerAround(folded, mention);
    if (!owner || !mark || (mark.isOwner && !asksForMore(analysis, mark, searchable))) return [];
    const { start, end } = mark;
    return [{ start, end, text: nameOf(owner, folded.slice(start, end)) }];
  });
}

function ownerOf(
  { entities: [entity, ...others] }: Mention,
  { library, entityAt }: SearchableLibrary,
): Entity | undefined {
  if (!entity || others.length > 0 || entity.kind === 'person') return undefined;
  const id = entity.kind === 'product' ? entity.companyIds[0] : library.companies.get(entity.id)?.parent;
  return [...entityAt.values()].find((one) => one.kind === 'company' && one.id === id);
}

function asksForMore(analysis: Analysis, owner: Span, { attributes }: SearchableLibrary): boolean {
  const type = answerTypeOf(analysis.folded);
  if (type !== 'thing' && type !== 'person' && type !== 'company') return true;
  return attributes.find(analysis).some(({ start, end }) => end <= owner.start || owner.end <= start);
}

/** A name inside a longer phrase of an attribute is none: nobody is named by "in the red", nor Qunar by 张楠去哪儿了. */
function withoutIdioms(analysis: Analysis, { attributes }: SearchableLibrary): Analysis {
  const { folded, mentions, tokens } = analysis;
  if (mentions.length === 0) return analysis;
  const isOfPerson = mentions.some(({ entities }) => entities.some(({ kind }) => kind === 'person'));
  const phrases = attributes.findAll(analysis).filter(({ start, end, length, entry }) => {
    const text = folded.slice(start, end);
    const isWhole = hasHan(text) || text.split(/\s+/).length === length;
    return length > 1 && isWhole && (isOfPerson || !entry.ofPerson);
  });
  const isIdiom = (name: Mention) =>
    name.entities.every(({ kind }) => kind !== 'topic') &&
    phrases.some(({ start, end }) => start <= name.start && name.end <= end && end - start > name.end - name.start);
  const idioms = mentions.filter((name, place) => isIdiom(name) || isEverydayWord(folded, name, mentions[place - 1]));
  if (idioms.length === 0) return analysis;
  return {
    folded,
    mentions: mentions.filter((mention) => !idioms.includes(mention)),
    tokens: tokens.filter((token) => token.kind !== 'name' || !idioms.some((name) => isWithin(token, name))),
  };
}
