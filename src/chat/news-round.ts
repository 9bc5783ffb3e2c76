import { z } from 'zod';
import { groupBy } from '../knowledge/group-by.ts';
import { READER_LANGUAGES, type ReaderLanguage } from '../lang/locale.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import type { Followed, Follows } from '../store/store.ts';
import type { RunningInbox } from './inbox.ts';
import { isAbout } from './respond/following-reply.ts';

export type NewsParts = {
  readonly follows: Follows;
  readonly inbox: Pick<RunningInbox, 'accept' | 'serves'>;
  readonly library: () => SearchableLibrary;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
};

const languageSchema = z.enum(READER_LANGUAGES).catch('en');

/**
 * Notes the articles that there are, and hands out to each place, once a day at most, what is new on what it follows. Of several processes
 * one does so for a place. A place whose door this process has not opened is left to one that has; where nothing is new nothing is said.
 */
export function createNewsRound({ follows, inbox, library, today }: NewsParts): () => Promise<void> {
  return async () => {
    await follows.noteArticles([...library().library.articles.keys()]);
    const day = today();
    const due = (await follows.due(day)).filter(({ door }) => inbox.serves(door));
    for (const followed of groupBy(due, ({ place }) => [place]).values()) {
      const news = await newsFor(followed, { follows, library });
      const [first] = followed;
      if (!first || !news || !(await follows.claim(first.place, day, news.seenAt))) continue;
      const { door, address, language: kept, place } = first;
      const language: ReaderLanguage = languageSchema.parse(kept);
      const { subjects, articles } = news;
      await inbox.accept({
        id: `${door}:news:${place}:${day}`,
        door,
        task: { type: 'news', subjects, articles, language },
        address: z.json().parse(JSON.parse(address)),
      });
    }
  };
}

type PlaceNews = {
  readonly subjects: readonly string[];
  readonly articles: readonly string[];
  /** When the last of them was first seen. */
  readonly seenAt: number;
};

/** The articles on what is followed that came after it was followed, or after the last news. */
async function newsFor(
  followed: readonly Followed[],
  { follows, library }: Pick<NewsParts, 'follows' | 'library'>,
): Promise<PlaceNews | undefined> {
  const searchable = library();
  const since = Math.min(...followed.map(({ toldAt }) => toldAt));
  const seen = await follows.articlesSince(since);
  const found = seen.flatMap(({ id, seenAt }) => {
    const article = searchable.library.articles.get(id);
    const subjects = followed.filter(
      ({ subject, toldAt }) => article && seenAt > toldAt && isAbout(article, subject, searchable),
    );
    return subjects.length === 0 ? [] : [{ id, subjects: subjects.map(({ subject }) => subject) }];
  });
  if (found.length === 0) return undefined;
  return {
    subjects: [...new Set(found.flatMap(({ subjects }) => subjects))],
    articles: found.map(({ id }) => id),
    seenAt: Math.max(...seen.map(({ seenAt }) => seenAt)),
  };
}
