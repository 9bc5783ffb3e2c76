import { WendaError } from '../../errors.ts';
import type { Library } from '../../knowledge/library.ts';
import { draftFrom, readSource } from '../draft/from-source.ts';
import { toldOfDraft, writeDraft } from '../draft/write-draft.ts';
import type { FetchOptions } from '../page/fetch-page.ts';

/** Something that an article may be made of. */
export type Entry = {
  readonly url: string;
  /** `YYYY-MM-DD`, where its publisher says so. */
  readonly day?: string;
  readonly lines: (number: number) => readonly string[];
  /** How its page is asked for. */
  readonly network: Partial<FetchOptions>;
  /** Told of the address under which an article was drafted from it. */
  readonly onDraft?: (url: string) => Promise<void>;
  /** Absent where it comes again by itself. */
  readonly putAside?: () => Promise<void>;
};

export type InboxStreams = {
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
  /** One key; absent where nobody is there to press one. */
  readonly key?: (() => Promise<string | undefined>) | undefined;
};

export type DraftPlace = { readonly folder: string; readonly library: Library; readonly today: string };

/** Entries of a page: one key each. */
const PAGE = 9;

/** All of them where nobody can press a key, else page by page. */
export async function showEntries(
  entries: readonly Entry[],
  place: DraftPlace,
  { write, warn, key }: InboxStreams,
): Promise<void> {
  const step = key ? PAGE : entries.length;
  for (let first = 0; first < entries.length; first += step) {
    const page = entries.slice(first, first + step);
    for (const [index, entry] of page.entries()) for (const line of entry.lines(index + 1)) write(line);
    if (!key) {
      write('To draft one: npm run new:article -- --from URL');
      if (entries.some(({ putAside }) => putAside)) write('To put a suggested one aside: npm run inbox -- --aside REF');
      return;
    }
    const rest = entries.length - first - page.length;
    if (!(await keysOn(page, rest, place, { write, warn, key }))) return;
  }
}

/** Drafts what is pressed, or puts it aside, until somebody goes on (true) or stops (false). */
async function keysOn(
  page: readonly Entry[],
  rest: number,
  place: DraftPlace,
  { write, warn, key }: Required<InboxStreams>,
): Promise<boolean> {
  const aside = page.some(({ putAside }) => putAside) ? '   a and a number: put a suggested one aside' : '';
  write(`1-${page.length}: draft an article${aside}${rest > 0 ? `   n: next (${rest} more)` : ''}   q: stop`);
  for (;;) {
    const pressed = await key?.();
    if (pressed === undefined || pressed === 'q') return false;
    if (pressed === 'n' && rest > 0) return true;
    if (pressed === 'a') await asideAt(await key?.(), page, write);
    const entry = page[Number(pressed) - 1];
    if (entry) await draft(entry, place, write, warn);
  }
}

async function asideAt(
  pressed: string | undefined,
  page: readonly Entry[],
  write: (line: string) => void,
): Promise<void> {
  const putAside = page[Number(pressed) - 1]?.putAside;
  if (!putAside) return write('That is none that can be put aside.');
  await putAside();
  write(`Put aside: ${pressed}`);
}

async function draft(
  { url, day, network, onDraft }: Entry,
  { folder, library, today }: DraftPlace,
  write: (line: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  write(`reading ${url}`);
  try {
    const source = await readSource({ from: url, today }, network);
    const published = source.published ?? day;
    const made = draftFrom(source, published === undefined ? {} : { published }, library);
    write(toldOfDraft(await writeDraft(folder, made.file), made, source.doubts));
    await onDraft?.(source.url);
  } catch (error) {
    if (!(error instanceof WendaError)) throw error;
    warn(error.message);
  }
}
