import { Document, isMap, isSeq } from 'yaml';
import { UsageError } from '../errors.ts';
import { type Article, articleSchema } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import { nearestOf } from '../knowledge/nearest.ts';
import { TO_WRITE } from '../knowledge/parse/draft.ts';
import { fold } from '../lang/text.ts';

const LONGEST_SLUG = 60;

/** What a new article is made from: one flag and one question each, in the order in which they are asked. */
export const FIELDS = [
  { flag: 'title-en', question: 'Title in English', example: '"Title in English"' },
  { flag: 'title-zh', question: 'Title in Chinese', example: '"中文标题"' },
  { flag: 'publisher', question: 'Publisher of the original', example: 'Reuters' },
  { flag: 'url', question: 'Address of the original', example: 'https://...' },
  { flag: 'published', question: 'Day of publication (YYYY-MM-DD)', example: 'YYYY-MM-DD' },
  { flag: 'companies', question: 'Ids of its companies, with commas between them (may be empty)', example: 'id,id' },
] as const;

export type FieldName = (typeof FIELDS)[number]['flag'];

/** What was given by hand, by its flag. */
export type Given = Partial<Record<FieldName, string>>;

/** The fields of a new article, each of them valid. */
export type ArticleFields = {
  readonly titleEn: string;
  readonly titleZh: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly companies: readonly string[];
};

/** The fields that were given; throws one `UsageError` that lists everything wrong with them. */
export function readFields(given: Given, library: Library): ArticleFields {
  const faults = faultsIn(
    FIELDS.map(({ flag }) => flag),
    given,
    library,
  );
  if (faults.length > 0) throw new UsageError('fields', faults.join('\n'), { value: given });
  const text = (flag: FieldName) => (given[flag] ?? '').trim();
  return {
    titleEn: text('title-en'),
    titleZh: text('title-zh'),
    publisher: text('publisher'),
    url: text('url'),
    published: text('published'),
    companies: idsOf(text('companies')),
  };
}

/** A line for each of these flags whose value does not fit or is missing. */
export function faultsIn(flags: readonly FieldName[], given: Given, library: Library): readonly string[] {
  return flags.flatMap((flag) => {
    const fault = faultOf(flag, given[flag] ?? '', library);
    return fault === undefined ? [] : [`--${flag}: ${fault}`];
  });
}

/** What is wrong with one answer, and what to write instead; undefined when it fits. */
export function faultOf(field: FieldName, answer: string, library: Library): string | undefined {
  const text = answer.trim();
  if (field === 'companies') return faultOfCompanies(idsOf(text), library);
  if (text === '') return 'is empty. Write a text';
  if (field === 'title-en' && slugOf(text) === '') return `"${text}" gives no file name. Write it in English letters`;
  if (field === 'url' && !articleSchema.shape.url.safeParse(text).success) {
    return `"${text}" is not an address. Write one that starts with https://`;
  }
  const published = field === 'published' && articleSchema.shape.published.safeParse(text);
  return published && !published.success ? `"${text}" ${published.error.issues[0]?.message}` : undefined;
}

function faultOfCompanies(ids: readonly string[], { companies }: Library): string | undefined {
  const faults = ids
    .filter((id) => !companies.has(id))
    .map((id) => {
      const nearest = nearestOf(id, companies.keys());
      const hint = nearest.length === 0 ? '' : `Write one of the nearest ids (${nearest.join(', ')}), or `;
      return `there is no companies/${id}.md. ${hint}${hint === '' ? 'Add' : 'add'} that card first`;
    });
  return faults.length === 0 ? undefined : faults.join('; ');
}

/** The ids of a list with commas or spaces, each once. */
export function idsOf(list: string): readonly string[] {
  return [...new Set(list.split(/[,，\s]+/).filter((id) => id !== ''))];
}

/** The part of a file name that a title gives: ASCII words with hyphens, whole words up to 60 characters. */
export function slugOf(title: string): string {
  const words =
    fold(title)
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= LONGEST_SLUG) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug;
}

/** A file to write: its path below the knowledge folder, and its text. */
export type DraftFile = { readonly path: string; readonly text: string };

/** An article to fill in: until its lines are written it is refused. */
export function articleFile({ titleEn, titleZh, ...fields }: ArticleFields): DraftFile {
  const head = {
    ...fields,
    companies: [...fields.companies],
    title: { en: titleEn, zh: titleZh },
    people: [],
    topics: [],
  };
  return { path: pathOf(fields.published, slugOf(titleEn)), text: withFrontMatter(head, EXAMPLE) };
}

/** The place of an article in the knowledge folder. */
export function pathOf(published: string, slug: string): string {
  return `articles/${published.slice(0, 4)}/${published}-${slug}.md`;
}

/** A statement to replace, and how its facts and questions are written: a comment, which the reader of the file leaves out. */
const EXAMPLE = `${TO_WRITE} Replace this line with a statement of your own in English: who, what, on which day with its year, and who reported it.
${TO_WRITE} 把这一行换成您自己写的中文陈述，与上一行内容相同：写明名称、事件、带年份的日期和报道者。

<!-- Right below each statement stand its facts and three to five questions that it answers. Take out this line and the last one.
- { attribute: revenue, value: 43.76 billion, unit: CNY, at: 2025-Q2, change: 8% }
- { attribute: chief-executive, value: id-of-a-person, from: 2023-09-10 }
- { attribute: event, value: { en: what happened, zh: 发生了什么 }, at: 2025-06-30 }
- asks:
  - a question in the words of somebody who has not read it
  - 没读过的人会怎么问
  - yes: a question that the statement answers with yes
-->`;

/** The front matter of a draft; a title in one language says which other one is wanted. */
export type FrontMatter = Pick<
  Article,
  'title' | 'publisher' | 'url' | 'published' | 'companies' | 'people' | 'topics'
>;

/** The text of a file with this front matter. */
export function withFrontMatter(head: FrontMatter, body: string): string {
  const { title, publisher, url, published, companies, people, topics } = head;
  const document = new Document({ title, publisher, url, published, companies, people, topics });
  for (const name of ['companies', 'people', 'topics']) {
    const list = document.get(name, true);
    if (isSeq(list)) list.flow = true;
  }
  const titles = document.get('title', true);
  if (isMap(titles) && title.zh === undefined) titles.comment = ' zh: the same in Chinese';
  if (isMap(titles) && title.en === undefined) titles.comment = ' en: the same in English';
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${body}\n`;
}
