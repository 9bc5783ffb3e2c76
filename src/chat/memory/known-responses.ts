import { LRUCache } from 'lru-cache';
import type { Topic } from '../../answer/reading/reading.ts';
import { LONGEST } from '../../bounds.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Command } from '../command/command.ts';
import type { Incoming } from '../message/message.ts';
import { type ResponderParts, type Response, respond } from '../respond/responder.ts';
import { keptTopic } from './kept-topic.ts';

/** `respond` with a memory: the same question on the same knowledge has the same response. */
export type Responder = (
  incoming: Incoming,
  topic: Topic | undefined,
  at: Pick<ResponderParts, 'searchable' | 'now'>,
) => Response;

/** Responses that are remembered. */
const MOST = 1_000;
/** Characters that they and their questions take at most, as JSON. */
const LARGEST = 4_000_000;

/**
 * Remembers what was responded last, in memory alone: by everything that `respond` goes by, for as long as the library is the same
 * object. What was responded on the library before a reload goes with that library.
 */
export function createResponder(commands: readonly Command[], most = MOST): Responder {
  const known = new WeakMap<SearchableLibrary, LRUCache<string, Response>>();
  return (incoming, topic, { searchable, now }) => {
    if (incoming.text.length > LONGEST.question) return respond(incoming, topic, { commands, searchable, now });
    const responses = known.get(searchable) ?? new LRUCache<string, Response>({ max: most, maxSize: LARGEST });
    known.set(searchable, responses);
    const key = keyOf(incoming, topic, now);
    const found = responses.get(key);
    if (found) return found;
    const response = respond(incoming, topic, { commands, searchable, now });
    responses.set(key, response, { size: key.length + JSON.stringify(response.reply).length });
    return response;
  };
}

/** What was talked about is told by ids, as the store keeps it. */
function keyOf({ text, locale, addressed, commandPrefix }: Incoming, topic: Topic | undefined, now: string): string {
  return JSON.stringify([text, locale, addressed, commandPrefix, topic && keptTopic(topic), now]);
}
