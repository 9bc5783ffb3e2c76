import { z } from 'zod';
import { isRealDay } from '../../lang/dates/date.ts';
import { datesIn } from '../../lang/dates/dates-in-text.ts';
import { fold } from '../../lang/text.ts';
import { articleSchema } from '../article.ts';
import type { Problem } from '../problems/problem.ts';
import { problemsOf, type ReadYaml, readYaml } from './front-matter.ts';

export type ArticleFields = Partial<Pick<z.output<typeof articleSchema>, 'title'>> &
  Omit<z.output<typeof articleSchema>, 'title'>;

export type ReadFields = {
  /** Absent where the front matter can't be read, or says that the article is not to be read. */
  readonly fields?: ArticleFields;
  readonly problems: readonly Problem[];
  readonly lines: Readonly<Record<string, number>>;
};

const FIELDS = articleSchema.shape;
/** Each field by itself, so that one that does not fit leaves the others alone. Made once: to make a schema takes longer than to use it. */
const ALONE = Object.entries(FIELDS).map(([name, schema]) => ({ name, alone: z.object({ [name]: schema }) }));
const fieldNames = z.record(z.string(), z.unknown());
/** Other names of `published`, in the order in which they are looked for. */
const DATES = ['date', 'pubDate', 'pubdate', 'publishDate'];
/** What a folder without anything of it still shows: no publisher, no address, no date. */
export const UNTOLD: ArticleFields = {
  publisher: '',
  url: '',
  published: '',
  companies: [],
  people: [],
  topics: [],
  questions: [],
};

/**
 * What an article says of itself. Ordinary front matter will do: what is missing is told as missing, and what can't be used is named
 * and left alone. `firstLine` is the line of the file on which the YAML starts.
 */
export function readArticleFields(path: string, yaml: string, firstLine: number): ReadFields {
  const { read, problems } = readYaml(path, yaml, firstLine);
  if (!read) return { problems, lines: {} };
  const plain = read.plain ?? {};
  if (!fieldNames.safeParse(plain).success) {
    const { error } = articleSchema.safeParse(plain);
    return { problems: error ? problemsOf(error, read, path, firstLine) : [], lines: read.lines };
  }
  const given = plain as Readonly<Record<string, unknown>>;
  const advice = (field: string, message: string): Problem => ({
    grade: 'advice',
    path,
    line: read.lines[field] ?? firstLine,
    field,
    message,
  });
  if (given['draft'] === true) return { problems: [advice('draft', DRAFT)], lines: read.lines };
  const { fields, problems: unfit } = fieldsOf(given, read, path, firstLine);
  const unknown = Object.keys(given).filter((name) => !(name in FIELDS) && !DATES.includes(name) && name !== 'draft');
  const strange = unknown
    .slice(0, 1)
    .map((name) => ({ ...advice(name, unknownFields(unknown)), field: 'front matter' }));
  return { fields, problems: [...unfit, ...strange], lines: read.lines };
}

const DRAFT = 'is true, so the article is not read. Take the field out when it may be';

function unknownFields(names: readonly string[]): string {
  return `has fields that mean nothing here (${names.join(', ')}), which are left alone. Correct the spelling if one is meant`;
}

function fieldsOf(
  given: Readonly<Record<string, unknown>>,
  read: ReadYaml,
  path: string,
  firstLine: number,
): { readonly fields: ArticleFields; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const fields: Record<string, unknown> = { ...UNTOLD };
  const values = withAlternatives(given);
  for (const { name, alone } of ALONE) {
    if (values[name] === undefined || values[name] === null) continue;
    const { success, data, error } = alone.safeParse({ [name]: values[name] });
    if (success) fields[name] = data[name];
    else
      problems.push(...problemsOf(error, read, path, firstLine).map((one) => ({ ...one, grade: 'advice' as const })));
  }
  return { fields: fields as ArticleFields, problems };
}

/** The fields as they may be written too: a date under another name or in other words, one word for a list, a number for a text. */
function withAlternatives(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = { ...given };
  values['published'] ??= DATES.map((name) => given[name]).find((value) => value !== undefined && value !== null);
  for (const name of ['title', 'publisher', 'published'])
    if (typeof values[name] === 'number') values[name] = String(values[name]);
  for (const name of ['companies', 'people', 'topics', 'questions'])
    if (typeof values[name] === 'string') values[name] = [values[name]];
  if (Array.isArray(values['topics'])) values['topics'] = values['topics'].map(String);
  if (typeof values['published'] === 'string') values['published'] = dayOf(values['published']);
  return values;
}

/** The day of a date as people write it: `2025-03-01T08:00:00Z`, `2025/3/1`, `March 1, 2025`; the text itself where it holds none. */
function dayOf(text: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?!\d)/.exec(text.trim()) ?? [];
  const numbers = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isRealDay(numbers)) return numbers;
  return datesIn(fold(text)).find(({ date }) => isRealDay(date))?.date ?? text;
}

/** The day that a path names: `posts/2025-03-01-plan.md`, `2025/03/01/plan.md`; empty where it names none. */
export function dayInPath(path: string): string {
  const days = [...path.matchAll(/(?<!\d)(\d{4})([-/_])(\d\d)\2(\d\d)(?!\d)/g)];
  return (
    days
      .map(([, year, , month, day]) => `${year}-${month}-${day}`)
      .filter(isRealDay)
      .at(-1) ?? ''
  );
}
