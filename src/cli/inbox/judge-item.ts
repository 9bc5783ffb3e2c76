import { addressOf } from '../../knowledge/address.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Attribute } from '../../knowledge/attribute.ts';
import { periodOf } from '../../knowledge/company.ts';
import type { Fact } from '../../knowledge/facts/fact.ts';
import { articlesAbout, type Library } from '../../knowledge/library.ts';
import { fold } from '../../lang/text.ts';
import { escapeForPattern } from '../../lang/words.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { companiesIn } from '../draft/recognise.ts';
import type { FeedItem } from './read-feed.ts';

/** An entry with what the library knows of it. */
export type JudgedItem = FeedItem & {
  /** Ids of the companies of the library that it names, in their order. */
  readonly companies: readonly string[];
  /** Path of the article that holds it. */
  readonly held?: string;
  /** The newest facts of what it speaks of, where they are older than it. */
  readonly older: readonly Fact[];
  /** Day of the newest article on its first company. */
  readonly newest?: string;
};

export type JudgeParts = {
  readonly library: Library;
  readonly lexicon: Lexicon;
  /** The articles of the library, as `articlesByAddress` gives them. */
  readonly byAddress: ReadonlyMap<string, Article>;
};

/** Facts that are told as older. */
const MOST_OLDER = 3;

/** What is known of an entry: whom it names, whether it is held, and which facts it may replace. */
export function judgeItem(item: FeedItem, { library, lexicon, byAddress }: JudgeParts): JudgedItem {
  const text = `${item.title}. ${item.summary}`;
  const companies = companiesIn(text, lexicon);
  const held = byAddress.get(addressOf(item.url))?.path;
  const [first] = companies;
  const newest = first === undefined ? undefined : articlesAbout(library, first)[0]?.published;
  const folded = fold(text);
  const named = library.attributes.filter((attribute) => speaksOf(folded, attribute));
  const older = companies.flatMap((id) =>
    named.flatMap((attribute) => olderFact(id, attribute, item.day, library) ?? []),
  );
  return {
    ...item,
    companies,
    ...(held !== undefined && { held }),
    ...(newest !== undefined && { newest }),
    older: older.slice(0, MOST_OLDER),
  };
}

/** The newest fact of a company of its own, where it tells of a time before the entry. */
function olderFact(
  companyId: string,
  { id, kind }: Attribute,
  day: string | undefined,
  library: Library,
): Fact | undefined {
  if (kind === 'event') return undefined;
  const company = library.companies.get(companyId);
  const untilOf = (fact: Fact) => periodOf(fact, company?.fiscalYearEnds ?? '12-31');
  const own = (company?.facts ?? []).filter(
    (fact) =>
      fact.attribute === id && fact.subject.id === companyId && fact.about === undefined && fact.until === undefined,
  );
  const timeOf = (fact: Fact) => (kind === 'state' ? untilOf(fact).from : untilOf(fact).until);
  const newest = own.reduce<Fact | undefined>(
    (best, one) => (best && timeOf(best) >= timeOf(one) ? best : one),
    undefined,
  );
  return newest && (day === undefined || timeOf(newest) < day) ? newest : undefined;
}

/** Its words stand in the text, as whole words where they are Latin. */
function speaksOf(folded: string, { asks }: Attribute): boolean {
  return [...asks.en, ...asks.zh].some((phrase) => {
    const said = fold(phrase);
    if (said.length < 2 || !folded.includes(said)) return false;
    return !/^[a-z]/.test(said) || new RegExp(`(?<![a-z])${escapeForPattern(said)}(?![a-z])`, 'u').test(folded);
  });
}
