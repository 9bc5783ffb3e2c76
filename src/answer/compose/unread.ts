import type { Unread } from '../answer.ts';
import type { Asked } from '../asks/asks-of.ts';
import { MOST_ASKS } from '../asks/clauses-of.ts';
import { MOST_WORDS } from '../retrieve/query.ts';
import { queryOf } from '../retrieve/retrieve.ts';
import { textQuestionOf } from '../retrieve/text-question.ts';
import { isAlone } from '../solve/asked-content.ts';
import type { LibraryView } from '../view.ts';

/** What the bounds of the work left out of a message; undefined where that is nothing. */
export function unreadIn({ asks, areAll }: Asked, view: LibraryView): Unread | undefined {
  const { reading, searchable } = view;
  const characters = reading.unread;
  // Few words are all looked for, whatever is asked of them.
  const isLong = reading.analysis.tokens.length > MOST_WORDS;
  const leavesWords = () =>
    asks.some((ask) => queryOf(textQuestionOf(ask, view, isAlone(ask, view)), searchable).unread > 0);
  const unread: Unread = {
    ...(characters > 0 && { characters }),
    ...(!areAll && { asks: Math.min(asks.length, MOST_ASKS) }),
    ...(isLong && leavesWords() && { words: MOST_WORDS }),
  };
  return Object.keys(unread).length === 0 ? undefined : unread;
}
