import { readFile, stat } from 'node:fs/promises';
import { EnvironmentError, UsageError } from '../../errors.ts';
import { addressOf, articlesByAddress } from '../../knowledge/address.ts';
import type { Library } from '../../knowledge/library.ts';
import { languageOf } from '../../lang/text.ts';
import { createLexicon } from '../../search/lexicon.ts';
import { type DraftFile, type FrontMatter, faultsIn, type Given, idsOf } from '../article-draft.ts';
import { type FetchOptions, fetchPage, LARGEST } from '../page/fetch-page.ts';
import { textOf } from '../page/page-text.ts';
import { type PageSource, readPage } from '../page/read-page.ts';
import { draftFile } from './draft-file.ts';
import { propose } from './propose.ts';
import { recognise } from './recognise.ts';

/** Where a draft comes from: an address, or a file that a browser saved. */
export type Source = {
  readonly from: string;
  /** The address of a saved file that does not say it. */
  readonly url?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

const PAGES = ['text/html', 'application/xhtml+xml'] as const;

/** Reads the page or the file. Throws UsageError or EnvironmentError, which say what to do instead. */
export async function readSource(
  { from, url, today }: Source,
  network: Partial<FetchOptions> = {},
): Promise<PageSource> {
  if (/^https?:\/\//i.test(from)) {
    const page = await fetchPage(from, { accept: PAGES, ...network });
    return readPage({ html: textOf(page.body, page.contentType), url: page.url, today });
  }
  return readPage({ html: textOf(await savedPage(from)), ...(url !== undefined && { url }), today });
}

async function savedPage(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST)
      throw new UsageError('huge', `${file} is longer than ${LARGEST / 1e6} MB. Save the page as HTML alone`);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new EnvironmentError(
      'file',
      `${file} can't be read (${why}). Give an address that starts with https://, or a saved page`,
      { cause },
    );
  }
}

export type SourceDraft = {
  readonly file: DraftFile;
  readonly companies: readonly string[];
  readonly statements: number;
  readonly facts: number;
};

/** The draft of an article; what was given by hand goes before what the page says. Throws UsageError where something is missing, does not fit, or is held already. */
export function draftFrom(source: PageSource, given: Given, library: Library): SourceDraft {
  const lexicon = createLexicon(library);
  const recognised = recognise(source, library, lexicon);
  const url = given.url ?? source.url;
  const fields: Given = {
    publisher: given.publisher ?? (URL.canParse(url) ? publisherOf(url, source, library) : ''),
    url,
    published: given.published ?? source.published ?? '',
    companies: given.companies ?? recognised.companies.join(','),
  };
  const faults = faultsIn(['publisher', 'url', 'published', 'companies'], fields, library);
  if (faults.length > 0)
    throw new UsageError('fields', `The page does not say everything.\n${faults.join('\n')}`, { value: fields });
  refuseHeld(url, library);
  const head: FrontMatter = {
    title: titleOf(source, given),
    publisher: fields.publisher ?? '',
    url,
    published: fields.published ?? '',
    companies: [...idsOf(fields.companies ?? '')],
    people: [...recognised.people],
    topics: [...recognised.topics],
  };
  const { paragraphs } = source;
  const [subject] = head.companies;
  const proposals = propose({ paragraphs, published: head.published, subject, library, lexicon });
  const facts = proposals.reduce((sum, one) => sum + one.facts.length, 0);
  return {
    file: draftFile({ head, source, proposals }),
    companies: head.companies,
    statements: proposals.length,
    facts,
  };
}

/** One original has one digest. */
function refuseHeld(url: string, library: Library): void {
  const held = articlesByAddress(library).get(addressOf(url));
  if (held) throw new UsageError('held', `${url} is held already: ${held.path}. Add to that article`, { value: url });
}

/** As the library writes the publisher of this site; else as the page does; else the site's name. */
function publisherOf(url: string, { publisher }: PageSource, { articles }: Library): string {
  const siteOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');
  const site = siteOf(url);
  const known = [...articles.values()].reverse().find((one) => one.url !== '' && siteOf(one.url) === site);
  return known?.publisher ?? publisher ?? site;
}

function titleOf({ title, url }: PageSource, given: Given): FrontMatter['title'] {
  const written = {
    ...(given['title-en'] && { en: given['title-en'] }),
    ...(given['title-zh'] && { zh: given['title-zh'] }),
  };
  return { [languageOf(title)]: title === '' ? url : title, ...written };
}
