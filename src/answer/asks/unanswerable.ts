import { meets } from '../../search/analyse.ts';
import type { Reading } from '../reading/reading.ts';
import type { Ask } from './ask.ts';
import { isBare } from './bare.ts';
import { pointsAtPerson, pointsBack, saysOnce } from './focus.ts';
import { isOnStanding } from './rules.ts';

/** The topic of a question that says of nobody and of nothing whose value it wants: "and when was it founded?" with nothing before it. */
export const WHICH_ONE = 'which-one';

/**
 * Why a question is answered by no dated article, as the topic of its reply; undefined where one may answer it. A value of this very
 * moment has the topic that its attribute names (`now` in `attributes.yaml`).
 */
export function unanswerableIn(asks: readonly Ask[], reading: Reading): string | undefined {
  if (asks.every((ask) => isOfNobody(ask, reading))) return WHICH_ONE;
  const topics = asks.map((ask) => topicOfNow(ask, reading));
  return topics.every((topic) => topic !== undefined) ? topics[0] : undefined;
}

/** True for "who is the CEO": it asks for something of one thing and says in no way of which. */
function isOfNobody(ask: Ask, reading: Reading): boolean {
  const { kind, subjects, topics, attributes, places, time, answer } = ask;
  if (isOnSomebodyUnknown(ask, reading) || isQuestionWordAlone(ask, reading)) return true;
  if ((kind !== 'fact' && kind !== 'verdict') || subjects.length + topics.length > 0 || attributes.length === 0)
    return false;
  const text = reading.folded.slice(ask.span.start, ask.span.end);
  // A bare word ("antitrust") asks of all.
  if (answer === 'thing' && !pointsBack(text, reading.textLanguage)) return false;
  if (answer === 'company' || places.length > 0 || reading.figures.length > 0) return false;
  if (time.period !== undefined || time.focus === 'latest' || time.focus === 'first') return false;
  return saysNothingMore(ask, reading);
}

/** True for "why?" and 什么时候, where nothing was asked before that it could go with. */
function isQuestionWordAlone(ask: Ask, reading: Reading): boolean {
  const { kind, subjects, topics, attributes, places, time, answer } = ask;
  if (answer === 'thing' || !OF_WORD_ALONE.has(kind)) return false;
  if (subjects.length + topics.length + attributes.length + places.length > 0) return false;
  if (time.period !== undefined || reading.figures.length + reading.terms.length > 0) return false;
  return isBare(ask, reading);
}

const OF_WORD_ALONE: ReadonlySet<Ask['kind']> = new Set(['fact', 'text', 'reason']);

/** True for "is he still at {company}" where nobody was named before. */
function isOnSomebodyUnknown(ask: Ask, { folded, textLanguage }: Reading): boolean {
  const { subjects, span } = ask;
  const isOnPerson = pointsAtPerson(folded.slice(span.start, span.end), textLanguage);
  return isOnStanding(ask) && isOnPerson && subjects.every(({ kind }) => kind !== 'person');
}

function saysNothingMore(ask: Ask, reading: Reading): boolean {
  return reading.terms.every((term) => ask.taken.some((one) => meets(one, term))) && isBare(ask, reading);
}

/** "What is its share price": at no other time, after no other event, and not what it once was. */
function topicOfNow(ask: Ask, reading: Reading): string | undefined {
  const { kind, attributes, time, span, taken } = ask;
  const topic = reading.attributeOf(attributes[0] ?? '')?.now;
  if (topic === undefined || kind !== 'fact' || time.period !== undefined || time.focus === 'first') return undefined;
  const own = reading.attributes.filter(({ entry }) => entry.id === attributes[0]);
  const isOfEvent = reading.attributes.some((match) => own.every((one) => !meets(one, match)));
  if (isOfEvent || saysOnce(reading.folded, reading.textLanguage)) return undefined;
  return reading.contentIn(span, [...taken, ...reading.places]).length === 0 ? topic : undefined;
}
