import { fold } from '../lang/text.ts';
import type { Article } from './article.ts';
import { assembleLibrary, type Loaded } from './assemble/assemble-library.ts';
import { companySchema } from './company.ts';
import { isMarkdown } from './folder/markdown-path.ts';
import type { ReadOptions } from './folder/read-file.ts';
import { readKnowledge } from './folder/read-knowledge.ts';
import { nameSchema, partSchema } from './names.ts';
import { articleIdOf } from './parse/article-id.ts';
import { createParser } from './parse/create-parser.ts';
import type { SourceFile } from './parse/front-matter.ts';
import type { ParsedFile } from './parse/parsed-file.ts';
import { READING_MODEL_PATH } from './reading-model.ts';
import { topicSchema } from './topic.ts';

/**
 * The part of a knowledge folder that a few of its files are checked against: those files, the cards of whom they name, the YAML files
 * that facts are read by, and the articles that may give the same figure or have the same address. A fraction of the whole, and of its time.
 */
export async function loadAround(folder: string, paths: readonly string[], options: ReadOptions = {}): Promise<Loaded> {
  const { files, unread } = await readKnowledge(folder, options, (path) => path !== READING_MODEL_PATH);
  const wanted = files.filter(({ path }) => paths.includes(path));
  const parse = createParser();
  const parsed = await Promise.all(wanted.map(parse));
  const bears = wanted.every(isArticle) ? bearingOn(wanted, parsed) : citedBy(parsed);
  const others = await Promise.all(files.filter((file) => !wanted.includes(file) && bears(file)).map(parse));
  return assembleLibrary([...parsed, ...others, ...unread].sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/** The YAML files by which facts are read. */
export const READ_BY: readonly string[] = ['attributes.yaml', 'places.yaml'];

type IsNeeded = (file: SourceFile) => boolean;

function isArticle({ path }: SourceFile): boolean {
  return isMarkdown(path) && !/^(?:companies|topics)\//.test(path);
}

/** A card is compared with all others, and cites articles; a YAML file bears on all. */
function citedBy(wanted: readonly ParsedFile[]): IsNeeded {
  if (wanted.some(({ path }) => !isMarkdown(path))) return () => true;
  const facts = wanted.flatMap(({ content }) => content.company?.facts ?? []);
  const cited = new Set(facts.map(({ statement }) => statement.replace(/#.*/, '')));
  return (file) => !isArticle(file) || cited.has(articleIdOf(file.path));
}

/** Cards that a wanted article names, and articles with a fact of the same subject, attribute and date, or with the same address. */
function bearingOn(wanted: readonly SourceFile[], parsed: readonly ParsedFile[]): IsNeeded {
  const isNamed = namingOf(wanted.map(({ text }) => text).join('\n'));
  const articles = parsed.flatMap(({ content }) => content.article ?? []);
  const written = articles.flatMap(({ passages }) => passages.flatMap((passage) => passage.written));
  const subject = anyOf([...articles.flatMap(({ companies }) => companies), ...written.flatMap(({ of }) => of ?? [])]);
  const attribute = anyOf(written.map((fact) => fact.attribute));
  const date = anyOf(written.flatMap(({ at, from }) => at ?? from ?? []));
  const addresses = articles.map(bareAddress);
  const ids = new Set(wanted.map(({ path }) => articleIdOf(path)));
  return (file) => {
    if (!isMarkdown(file.path)) return READ_BY.includes(file.path);
    if (ids.has(articleIdOf(file.path))) return true;
    if (!isArticle(file)) return isNamed(`${articleIdOf(file.path)}\n${file.text}`);
    const isSame = [subject, attribute, date].every((pattern) => pattern.test(file.text));
    return isSame || addresses.some((address) => file.text.includes(address));
  };
}

/** Shorter Latin names are looked for as whole words. */
const LONG = 4;

/** Tells whether a text holds an id or a name of a card, by what stands between the signs of its YAML; now and then one too many. */
function namingOf(text: string): (card: string) => boolean {
  const folded = fold(text);
  const whole = folded.replace(/[^\p{L}\p{N}]+/gu, '');
  const words = new Set(folded.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu));
  return (card) =>
    fold(card)
      .split(/[\n,:[\]{}"]+|^ *- /m)
      .some((name) => {
        const key = name.replace(/[^\p{L}\p{N}]+/gu, '');
        if (key.length < 2 || FIELDS.has(name.trim())) return false;
        return key.length < LONG && /^[\p{Script=Latin}\d]+$/u.test(key) ? words.has(key) : whole.includes(key);
      });
}

/** The words of a card's fields, which name nothing. */
const FIELDS: ReadonlySet<string> = new Set(
  [
    ...Object.keys(companySchema.shape),
    ...Object.keys(topicSchema.shape),
    ...Object.keys(partSchema.shape),
    ...Object.keys(nameSchema.shape),
    ...topicSchema.shape.kind.options,
  ].map(fold),
);

/** Any of the ids as a whole; no id is in no text. */
function anyOf(ids: readonly string[]): RegExp {
  return ids.length === 0 ? /(?!)/ : new RegExp(`(?<![A-Za-z0-9-])(?:${[...new Set(ids)].join('|')})(?![A-Za-z0-9-])`);
}

function bareAddress({ url }: Article): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '');
}
