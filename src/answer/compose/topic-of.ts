import { periodOfWritten } from '../../lang/dates/written-date.ts';
import { isWithin, meets } from '../../search/analyse.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import type { Reading, Topic } from '../reading/reading.ts';
import { isUnlisted } from '../reading/unlisted.ts';
import type { Finding, Row } from '../value.ts';

/** What the conversation goes on from: the last thing that was asked, and all that was named. */
export function topicOf(asks: readonly [Ask, ...Ask[]], reading: Reading): Topic {
  const last = asks.at(-1) ?? asks[0];
  const { period, periods, focus } = last.time;
  const further = furtherIn(last, reading);
  return {
    entities: [...new Set(asks.flatMap(({ subjects }) => subjects))].filter((one) => !isUnlisted(one)),
    attributes: last.attributes,
    ...(last.qualifier !== undefined && { qualifier: last.qualifier }),
    ...(last.order && { order: last.order }),
    ...(last.topics.length > 0 && { topics: last.topics }),
    ...(last.places.length > 0 && { places: last.places }),
    ...(last.without && { without: last.without }),
    ...(further.length > 0 && { further }),
    answerType: last.answer,
    kind: last.kind,
    time: {
      ...(period && { period }),
      ...(focus === 'latest' && { focus: 'latest' as const }),
      ...(focus === 'before' && { focus: 'earlier' as const }),
    },
    ...(periods.length > 1 && { periods }),
  };
}

/** The words of the field that say which fact is meant, beside names and attributes: "antitrust". */
function furtherIn({ span, taken, further = [] }: Ask, { terms }: Reading): NonNullable<Topic['further']> {
  const own = terms.filter((term) => isWithin(term, span) && !taken.some((one) => meets(one, term)));
  return [...new Set([...further, ...own.map(({ entry }) => entry)])];
}

/** The topic with what the answer gave: what "he" may mean, and "the second one". `before`: what the conversation was on. */
export function withGiven(topic: Topic, findings: readonly Finding[], asks: readonly Ask[], before?: Topic): Topic {
  const own = findings.flatMap(({ kind, rows }) => (kind === 'profile' || kind === 'timeline' ? [] : listedIn(rows)));
  // One that was picked leaves the others to be picked.
  const isPicked = asks.some(({ rule }) => PICKED.test(rule));
  const isOnSame = asks.some(({ inherited }) => inherited.includes('subjects'));
  const isOnListed = isOnSame && topic.kind !== 'list' && own.every((entity) => entity === undefined);
  const listed = (isPicked || isOnListed) && before?.listed ? before.listed : own;
  const picked = isPicked ? topic.entities.filter((one) => listed.includes(one)) : [];
  const given = entitiesGiven(findings);
  // "The CEO", "since when", "before him": a date leaves in mind whose it is.
  const kept = given.length > 0 || !isOnSame ? given : (before?.given ?? []);
  const meant = picked.length > 0 ? picked : kept;
  const beside = besideOf(topic, asks, before);
  return {
    ...topic,
    attributes: attributesOf(topic, findings),
    entities: picked.length > 0 ? picked : topic.entities,
    given: meant,
    ...(beside.length > 0 && { beside }),
    ...(listed.some((entity) => entity !== undefined) && { listed }),
  };
}

/** Those of whom the same was asked before one after the other: "the fine of Meituan?", "and Alibaba?". */
function besideOf({ entities, attributes }: Topic, asks: readonly Ask[], before?: Topic): readonly Entity[] {
  const [only, second] = asks;
  if (!before || !only || second || only.kind === 'comparison' || before.attributes[0] !== attributes[0]) return [];
  if (only.inherited.includes('subjects')) return before.beside ?? [];
  return [...new Set([...(before.beside ?? []), ...before.entities])].filter((one) => !entities.includes(one));
}

const PICKED = /\.(?:pick|source)$/u;

/** What was asked for, first what the answer was found by, or else shows: of "deliveries or fleet" the deliveries. */
function attributesOf({ attributes }: Topic, findings: readonly Finding[]): readonly string[] {
  const { asked, rows } = findings.at(-1) ?? { asked: {}, rows: [] };
  const found = asked.attribute ?? (attributes.length === 0 ? rows[0]?.attribute : undefined);
  return found === undefined ? attributes : [...new Set([found, ...attributes])];
}

/** What each row is about, in order: the thing that it names, or whose figure it is. */
function listedIn(rows: readonly Row[]): readonly (Entity | undefined)[] {
  const own = rows.filter(({ role }) => role === 'value' || role === 'next' || role === 'nearest');
  const named = own.map(({ value, subject }) => (value?.kind === 'entity' ? value.entity : subject));
  return named.filter((entity, place) => entity === undefined || named.indexOf(entity) === place);
}

/** Entities that an answer gives as values, each once. */
function entitiesGiven(findings: readonly Finding[]): readonly Entity[] {
  const values = findings.flatMap(({ rows }) =>
    rows.filter(({ role }) => role === 'value' || role === 'next').flatMap(({ value }) => value ?? []),
  );
  return [...new Set(values.flatMap((value) => (value.kind === 'entity' ? [value.entity] : [])))];
}

/** The last day of which the rows of an answer tell, `YYYY-MM-DD`; undefined where none has a time. */
export function lastToldBy(findings: readonly Finding[]): string | undefined {
  const rows = findings.flatMap((finding) => finding.rows);
  const times = rows.flatMap(({ time, value }) =>
    value?.kind === 'date' ? value.date : (time?.at ?? time?.until ?? time?.from ?? []),
  );
  const days = times.flatMap((written) => periodOfWritten(written)?.until ?? []);
  return days.sort().at(-1);
}
