import { existsSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { WendaError } from '../../errors.ts';
import { addressOf } from '../../knowledge/address.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Library } from '../../knowledge/library.ts';
import type { KeptSuggestion } from '../../store/store.ts';
import { withKept } from '../shell/open-kept.ts';
import { labelOf } from '../tables/gap-groups.ts';

/** A source that a reader suggested, with what the library knows of it. */
export type SuggestedItem = {
  readonly suggestion: KeptSuggestion;
  /** Under which it is put aside: the beginning of its id. */
  readonly ref: string;
  /** Path of the article that holds it. */
  readonly held?: string;
};

type Kept = Pick<Config, 'DATABASE_URL' | 'ENCRYPTION_KEY' | 'STORE_FILE'>;

/** Most suggestions that are looked at. */
const MOST = 500;
const REF = 10;

/** What readers suggested and nobody has put aside, the newest first. Nothing where no bot has kept anything yet; what keeps it from being read is told. */
export async function readSuggestions(
  config: Kept,
  byAddress: ReadonlyMap<string, Article>,
  warn: (line: string) => void,
): Promise<readonly SuggestedItem[]> {
  if (config.DATABASE_URL === undefined && !existsSync(config.STORE_FILE)) return [];
  try {
    const open = await withKept(config, warn, ({ store }) => store.suggestions.open(MOST));
    return open.map((suggestion) => {
      const held = byAddress.get(addressOf(suggestion.draftedAs ?? suggestion.url))?.path;
      return { suggestion, ref: suggestion.id.slice(0, REF), ...(held !== undefined && { held }) };
    });
  } catch (error) {
    if (!(error instanceof WendaError)) throw error;
    warn(`What readers suggested is left out: ${error.message}`);
    return [];
  }
}

/** From now on it is not listed; who wished to be told of it still is. False when there is no suggestion that begins so. */
export async function putAside(config: Kept, ref: string, warn: (line: string) => void): Promise<boolean> {
  return withKept(config, warn, async ({ store }) => {
    const [one, ...others] = (await store.suggestions.open(MOST)).filter(({ id }) => id.startsWith(ref));
    return one !== undefined && others.length === 0 && store.suggestions.putAside(one.id);
  });
}

/** Notes under which address an article was drafted, so that who suggested it is told when that is live. */
export async function noteDraft(config: Kept, id: string, url: string, warn: (line: string) => void): Promise<void> {
  await withKept(config, warn, ({ store }) => store.suggestions.drafted(id, url));
}

/** A suggestion as lines: its day, its link, what it is for, what its reader says. */
export function suggestedLines(item: SuggestedItem, number: number, library: Library): readonly string[] {
  const { suggestion, ref, held } = item;
  const { at, url, note, asked, question = asked?.question, wish } = suggestion;
  const waits = wish === undefined ? '' : '; its reader waits to be told';
  return [
    `${String(number).padStart(2)}  ${new Date(at).toISOString().slice(0, 10)}  suggested by a reader  [${ref}]`,
    `    for: ${asked ? labelOf(asked, library) : 'no question that is still known'}  (${held === undefined ? 'new' : `held: ${held}`}${waits})`,
    ...(question === undefined ? [] : [`    asked: ${oneLine(question)}`]),
    ...(note === undefined ? [] : [`    note: ${oneLine(note)}`]),
    `    ${url}`,
  ];
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
