import type { CompanyView, Source } from '../../chat/catalogue/catalogue-schema.ts';
import type { Chat } from '../../chat/chat.ts';
import type { Reply } from '../../chat/message/message.ts';

/** A kind of resources: how they are addressed, which of them are listed, and what one holds. */
export type ResourceKind = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The addresses, `wenda://articles/{id}`; with `?language=zh-Hans` the reader's language. */
  readonly template: string;
  readonly list: (chat: Chat) => readonly Listed[];
  /** Ids for a text that is being typed. */
  readonly complete: (typed: string, chat: Chat) => readonly string[];
  /** Undefined where there is none of that id. */
  readonly read: (id: string, chat: Chat, language: Reply['language']) => object | undefined;
};

export type Listed = { readonly id: string; readonly title: string; readonly description: string };

const MOST_COMPLETIONS = 50;

export const RESOURCES: readonly ResourceKind[] = [
  {
    name: 'companies',
    title: 'Companies',
    description: 'All facts that are known of a company, with their history; each with its citation.',
    template: 'wenda://companies/{id}',
    list: ({ catalogue }) =>
      catalogue.coverage('en').companies.map(({ id, name, otherName, articles }) => ({
        id,
        title: otherName ? `${name} ${otherName.text}` : name,
        description: `${articles} articles`,
      })),
    complete: (typed, { catalogue }) =>
      beginning(
        typed,
        catalogue.coverage('en').companies.map(({ id }) => id),
      ),
    read: (id, { catalogue }, language) => {
      const company = catalogue.company(id, language);
      return company && citedFacts(company);
    },
  },
  {
    name: 'articles',
    title: 'Articles',
    description:
      'A digest of one published article: publisher, date, address, and its statements by number. The newest are listed; search_articles finds the others.',
    template: 'wenda://articles/{id}',
    list: ({ catalogue }) =>
      catalogue.browse({}, 'en').articles.map(({ id, title, publisher, published }) => ({
        id,
        title: title.text,
        description: `${publisher} · ${published}`,
      })),
    complete: (typed, { catalogue }) =>
      beginning(
        typed,
        catalogue.browse({}, 'en').articles.map(({ id }) => id),
      ),
    read: (id, { catalogue }, language) => catalogue.article(id, language),
  },
];

function beginning(typed: string, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => id.startsWith(typed.toLowerCase())).slice(0, MOST_COMPLETIONS);
}

/** What a card says by itself (other names, tickers, products) has no source and is left out. */
function citedFacts({ id, name, otherName, head, facts, newest }: CompanyView): object {
  const { citations, numberOf } = numbered();
  const { description } = head;
  return {
    id,
    name,
    ...(otherName && { otherName: otherName.text }),
    ...(description && { whatItDoes: { text: description.text, citations: [numberOf(description.source)] } }),
    facts: facts.map(({ attribute, label, about, value, shownWhen, current, source }) => ({
      attribute,
      label,
      ...(about !== '' && { about }),
      value,
      when: shownWhen,
      current,
      citations: [numberOf(source)],
    })),
    newest: newest.map(({ id: articleId, title, publisher, published, url }) => ({
      articleId,
      title: title.text,
      publisher,
      published,
      url,
    })),
    citations,
  };
}

/** Sources in the order in which they are first named, each once. */
function numbered() {
  const citations: object[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (source: Source): number => {
    const key = `${source.articleId}#${source.passage}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    citations.push({ n: citations.length + 1, ...source, quote: source.quote.text });
    numbers.set(key, citations.length);
    return citations.length;
  };
  return { citations, numberOf };
}
