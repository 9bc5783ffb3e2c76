import { z } from 'zod';
import { LONGEST } from '../../bounds.ts';
import { addressOf, articlesByAddress } from '../../knowledge/address.ts';
import type { Article } from '../../knowledge/article.ts';
import { MS_PER_DAY } from '../../lang/dates/date.ts';
import { READER_LANGUAGES, type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { KeptSuggestion, Store } from '../../store/store.ts';
import type { SuggestRequest } from '../command/command.ts';
import type { Delivery } from '../message/delivery.ts';
import { type Block, type Incoming, type Reply, text } from '../message/message.ts';
import { suggestedReply } from '../respond/suggested-reply.ts';
import { doorWordsIn } from '../words/door-words.ts';
import { TELL_ME } from '../words/suggestion-words.ts';
import type { Person } from './answers.ts';
import type { PersonKeys } from './person-keys.ts';

/** A source that somebody names by a form. */
export type Suggesting = {
  readonly person: Person;
  /** Whom it counts for, where that is somebody else: all at an address who have no session. */
  readonly countsFor?: Person;
  /** `gap` of the refusal that it is for. */
  readonly gap?: string;
  readonly link: string;
  /** At most `LONGEST.note` characters are kept. */
  readonly note?: string;
  /** What was asked, where the person passes it on; at most `LONGEST.question` characters are kept. */
  readonly question?: string;
  readonly language: ReaderLanguage;
  /** Set where the person wishes to be told; an address of null is for doors that can only show it when the person comes back. */
  readonly wish?: Place;
};

type Place = Pick<Delivery, 'door' | 'address'>;

/** What has become of it; the words of doors have a sentence of the same name. */
export type SuggestOutcome = 'sourceTaken' | 'sourceAwaited' | 'sourceHeld' | 'sourceNotLink' | 'sourceTooMany';

/** Sources that people suggest for what was not answered. Nothing is fetched: a curator looks at them with `npm run inbox`. */
export interface Suggestions {
  /** Questions are kept in any case, so that nobody need pass theirs on. */
  readonly keepsQuestions: boolean;
  add(suggesting: Suggesting): Promise<SuggestOutcome>;
  /** Ids of what can be shown to a person who has come back: the articles are there. */
  ready(person: Person): Promise<readonly string[]>;
  /** What one of these is told, once; undefined when it was told already. */
  take(person: Person, id: string): Promise<Reply | undefined>;
}

export type SuggestionDesk = Suggestions & {
  /** Does what a command asks for and says what was done. Without `origin` nothing can be posted later. */
  apply(request: SuggestRequest, asked: Asked): Promise<Reply>;
};

type Asked = { readonly incoming: Incoming; readonly language: ReaderLanguage; readonly origin?: Place };

export type SuggestionParts = {
  readonly store: Pick<Store, 'suggestions' | 'feedback'>;
  readonly keys: PersonKeys;
  readonly library: () => SearchableLibrary;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly keepQuestions: boolean;
  /** Counts one more of a person; 0 when it may be taken, else the seconds to wait. */
  readonly take: (person: Person) => Promise<number>;
};

/** Suggestions of one person within a day. */
const MOST_A_DAY = 20;

export function createSuggestions(parts: SuggestionParts): SuggestionDesk {
  const { store, keys, library, today } = parts;
  const readyOf = async (person: Person) => {
    const waiting = await store.suggestions.waiting(keys.person(person));
    const own = waiting.filter(({ wish }) => wish?.door === person.platform && wish.address === 'null');
    return found(own, library());
  };
  return {
    keepsQuestions: parts.keepQuestions,
    add: async (suggesting) => {
      const isTooFast = (await parts.take(suggesting.countsFor ?? suggesting.person)) > 0;
      return isTooFast ? 'sourceTooMany' : add(suggesting, parts);
    },
    ready: async (person) => (await readyOf(person)).map(({ kept }) => kept.id),
    take: async (person, id) => {
      const [one] = (await readyOf(person)).filter(({ kept }) => kept.id === id);
      if (!one || !(await store.suggestions.told(id))) return undefined;
      return suggestedReply(suggestedTask(one), library(), today());
    },
    apply: (request, asked) => apply(request, asked, parts),
  };
}

async function add(
  { person, gap, link, note, question, language, wish }: Suggesting,
  { store, keys, library }: SuggestionParts,
): Promise<SuggestOutcome> {
  const url = linkIn(link);
  if (url === undefined) return 'sourceNotLink';
  if (articlesByAddress(library().library).has(addressOf(url))) return 'sourceHeld';
  const personKey = keys.person(person);
  if ((await store.suggestions.count(personKey, MS_PER_DAY)) >= MOST_A_DAY) return 'sourceTooMany';
  const said = note?.trim().slice(0, LONGEST.note);
  const asked = question?.trim().slice(0, LONGEST.question);
  await store.suggestions.add({
    id: keys.scope(['suggestion', personKey, gap ?? '', addressOf(url)]),
    personKey,
    url,
    language,
    ...(gap !== undefined && { answerId: gap }),
    ...(said && { note: said }),
    ...(asked && { question: asked }),
    ...(wish && { wish: { door: wish.door, address: JSON.stringify(wish.address) } }),
  });
  return wish ? 'sourceAwaited' : 'sourceTaken';
}

/** An address of the web as it is kept; undefined for anything else, and where a name or password stands in it. */
function linkIn(said: string): string | undefined {
  const bare = said.trim().replace(/^<([^<>|]*)(?:\|[^<>]*)?>$/, '$1');
  if (bare.length > LONGEST.link || !URL.canParse(bare)) return undefined;
  const { protocol, username, password, href } = new URL(bare);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? href : undefined;
}

/** By a command: for what the person asked last without an answer, the choice to be told below it. */
async function apply(request: SuggestRequest, { incoming, language, origin }: Asked, parts: SuggestionParts) {
  const words = doorWordsIn(language);
  const { store, keys } = parts;
  const personKey = keys.person(incoming);
  const say = (line: string, ...blocks: readonly Block[]): Reply => ({
    kind: 'command',
    language,
    blocks: [{ type: 'paragraph', line: [text(line)] }, ...blocks],
  });
  if (request === 'tell me') {
    const wish = origin && { door: origin.door, address: JSON.stringify(origin.address) };
    if (!wish) return say(words.sourceNowhere);
    const isSet = await store.suggestions.wish(personKey, wish, MS_PER_DAY);
    return say(isSet ? words.sourceAwaited : words.sourceNone(incoming.commandPrefix ?? '/'));
  }
  const gap = await store.feedback.lastUnanswered(personKey, MS_PER_DAY);
  const outcome = await add({ person: incoming, language, ...request, ...(gap !== undefined && { gap }) }, parts);
  if (outcome !== 'sourceTaken' || !origin) return say(words[outcome]);
  const choice = { label: words.sourceTellMe, text: `/suggest ${TELL_ME[textLanguage(language)]}` };
  return say(words[outcome], { type: 'choices', label: words.sourceAskWish, choices: [choice] });
}

/** A suggestion whose article is there. */
export type FoundSuggestion = { readonly kept: KeptSuggestion; readonly article: Article };

/** Those whose address, or the one that they were drafted under, is an article's. */
export function found(waiting: readonly KeptSuggestion[], { library }: SearchableLibrary): readonly FoundSuggestion[] {
  if (waiting.length === 0) return [];
  const byAddress = articlesByAddress(library);
  return waiting.flatMap((kept) => {
    const addresses = [kept.draftedAs ?? kept.url, kept.url].map(addressOf);
    const [article] = addresses.flatMap((address) => byAddress.get(address) ?? []);
    return article ? [{ kept, article }] : [];
  });
}

const languageSchema = z.enum(READER_LANGUAGES).catch('en');

/** What its person is told: in their own words where these were passed on, else by what it was about. */
export function suggestedTask({ kept, article }: FoundSuggestion): Extract<Delivery['task'], { type: 'suggested' }> {
  const { question = kept.asked?.question } = kept;
  const { companies = [], attributes = [] } = kept.asked ?? {};
  const [company] = companies;
  const [attribute] = attributes;
  const isPlain = companies.length === 1 && attributes.length === 1 && kept.asked?.period === undefined;
  return {
    type: 'suggested',
    article: article.id,
    language: languageSchema.parse(kept.language),
    ...(question !== undefined && { question }),
    ...(isPlain && company !== undefined && attribute !== undefined && { company, attribute }),
  };
}
