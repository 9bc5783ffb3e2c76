import type { Reply } from '../../chat/message/message.ts';
import type { DoorWords } from '../../chat/words/door-words.ts';
import { targetPath } from '../article-path.ts';
import type { PageWords } from './words/page-words.ts';

/** What every page needs beside its own content. */
export type View = {
  readonly language: Reply['language'];
  readonly words: PageWords;
  readonly door: DoorWords;
  /** The address of this page, to come back to after the language was switched. */
  readonly path: string;
  /** Addresses of the files beside the pages. */
  readonly assets: { readonly style: string; readonly script: string; readonly icon: string };
  /** A new id for a form, so that sending it twice asks once. */
  readonly newId: () => string;
  /** Questions are kept in any case, so that nobody need pass theirs on. */
  readonly keepsQuestions: boolean;
};

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;

/** The language of a text that is not marked with one, where it is not the page's: for screen readers and fonts. */
export function langOf(text: string, page: Reply['language']): Reply['language'] | undefined {
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(LATIN_WORD)?.length ?? 0;
  if (page === 'en') return han > latin ? 'zh-Hans' : undefined;
  return han === 0 && latin > 2 ? 'en' : undefined;
}

export function companyPath(id: string): string {
  return targetPath({ page: 'company', id });
}

export function topicPath(id: string): string {
  return targetPath({ page: 'topic', id });
}

export function personPath(id: string): string {
  return targetPath({ page: 'person', id });
}

/** Two companies side by side. */
export function comparePath(ids: readonly string[]): string {
  return `/compare/${ids.map(encodeURIComponent).join('/')}`;
}

/** The articles on a company. */
export function articlesOnPath(companyId: string): string {
  return targetPath({ page: 'articles', id: companyId });
}

/** An answer that is kept, to be sent to others. */
export function answerPath(id: string): string {
  return `/a/${encodeURIComponent(id)}`;
}

/** A label at the beginning of a line: `Chief executive`. */
export function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
