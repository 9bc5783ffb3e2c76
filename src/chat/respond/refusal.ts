import type { NearestArticle, Unknown } from '../../answer/answer.ts';
import type { Library } from '../../knowledge/library.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import type { Entity } from '../../search/lexicon.ts';
import { type Block, type Inline, type Line, strong, type Target, text } from '../message/message.ts';
import { findingWordsIn } from '../words/finding-words.ts';
import { publishedIn, publisherIn } from '../words/untold.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { missingSentences } from './headline.ts';

/**
 * What is not held; then, as links and not as an answer, what is nearest to it, and how much there is on what was asked about. Nothing in
 * it has a mark; what it names leads on.
 */
export function refusalBlocks(answer: Unknown, library: Library): readonly Block[] {
  const { unknownName, missing, nearest, language, topic } = answer;
  const words = wordsIn(language);
  if (unknownName !== undefined) return [{ type: 'headline', line: [strong(words.unknownName(unknownName))] }];
  const named = [...topic.entities, ...missing.flatMap(({ subjects }) => subjects)];
  const said = missingSentences(missing, library, language);
  const blocks = (said.length === 0 ? [words.notFound] : said).map(
    (sentence): Block => ({ type: 'headline', line: linked(sentence, linksTo(named, language), strong) }),
  );
  if (nearest.length > 0) {
    blocks.push({ type: 'paragraph', line: [text(findingWordsIn(language).nearby)] });
    blocks.push({ type: 'list', items: nearest.map((article) => nearestLine(article, library, language)) });
  }
  return [...blocks, ...holdingsOf(answer, library).map((holding) => holdingNote(holding, words))];
}

/** How much the library has on something, and where that is read. */
type Held = {
  readonly name: string;
  readonly articles: number;
  readonly newest?: string;
  /** The page of the thing, and the one of the articles on it. */
  readonly page: Target;
  readonly list: Target;
};

function holdingsOf({ holdings, topic, language }: Unknown, library: Library): readonly Held[] {
  const onCompanies = holdings.map(
    ({ companyId: id, ...held }): Held => ({ ...held, page: { page: 'company', id }, list: { page: 'articles', id } }),
  );
  const onTopics = topic.entities.flatMap((entity) => heldOnTopic(entity, library, language));
  return [...onCompanies, ...onTopics];
}

function heldOnTopic({ kind, id, names }: Entity, library: Library, language: ReaderLanguage): readonly Held[] {
  if (kind !== 'topic') return [];
  const days = [...library.articles.values()].filter(({ topics }) => topics.includes(id)).map((one) => one.published);
  const newest = days.sort().at(-1);
  if (newest === undefined) return [];
  const page: Target = { page: 'topic', id };
  const dated = newest === '' ? {} : { newest };
  return [{ name: nameIn(names, language), articles: days.length, ...dated, page, list: page }];
}

/** The name leads to its page, the number to the articles; a button asks for the newest of them. */
function holdingNote({ name, articles, newest, page, list }: Held, words: Words): Block {
  const line = linked(
    words.holding(name, articles, newest),
    [
      [words.articles(articles), list],
      [name, page],
    ],
    text,
  );
  const label = words.holding(name, articles).replace(/\P{L}+$/u, '');
  return { type: 'note', line, choice: { label, text: `/latest ${name}` } };
}

/** Names as they are shown, with their pages; longer ones first, as one may stand in another. */
function linksTo(entities: readonly Entity[], language: ReaderLanguage): readonly (readonly [string, Target])[] {
  return entities
    .flatMap((entity) => {
      const to = pageOf(entity);
      return to ? [[nameIn(entity.names, language), to] as const] : [];
    })
    .sort(([one], [other]) => other.length - one.length);
}

/** A product is read of on the page of its company. */
function pageOf({ kind, id, companyIds: [company] }: Entity): Target | undefined {
  if (kind !== 'product') return { page: kind, id };
  return company === undefined ? undefined : { page: 'company', id: company };
}

/** A text in which some words lead to pages; words that it does not hold lead nowhere. */
function linked(
  whole: string,
  links: readonly (readonly [string, Target])[],
  inline: (words: string, to?: Target) => Inline,
): Line {
  const [first, ...others] = links;
  if (!first) return whole === '' ? [] : [inline(whole)];
  const [words, to] = first;
  const at = words === '' ? -1 : whole.indexOf(words);
  if (at < 0) return linked(whole, others, inline);
  const around = [whole.slice(0, at), whole.slice(at + words.length)].map((part) => linked(part, others, inline));
  return [...(around[0] ?? []), inline(words, to), ...(around[1] ?? [])];
}

function nearestLine(
  { articleId, title, publisher, published }: NearestArticle,
  library: Library,
  language: ReaderLanguage,
): Line {
  const url = library.articles.get(articleId)?.url;
  const to: Target = { page: 'article', id: articleId };
  const named: Inline = url ? { type: 'link', text: title, url, to } : text(title, to);
  return [named, text(` · ${publisherIn(publisher, language)} · ${publishedIn(published, language)}`)];
}
