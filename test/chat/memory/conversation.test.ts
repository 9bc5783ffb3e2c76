import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/answer/reading/reading.ts';
import { createConversations } from '../../../src/chat/memory/conversation.ts';
import { createPersonKeys } from '../../../src/chat/memory/person-keys.ts';
import type { Incoming } from '../../../src/chat/message/message.ts';
import { respond } from '../../../src/chat/respond/responder.ts';
import { searchableOf } from '../../answer/solve/library-of.ts';
import { fixtureSearchable, NOW } from '../../fixtures/library.ts';

const searchable = fixtureSearchable();

const incoming = (text: string, rest: Partial<Incoming> = {}): Incoming => ({
  platform: 'test',
  workspace: 'w',
  conversation: 'c',
  user: 'u',
  addressed: 'direct',
  text,
  ...rest,
});
const NOTHING = { entities: [], given: [], listed: [], topics: [], without: [], places: [], further: [], beside: [] };
const topic = (attribute: string): Topic => ({
  ...NOTHING,
  attributes: [attribute],
  answerType: 'thing',
  time: {},
});

const part = fc.constantFrom('a', 'b', '', '"', ',', '["a"]', '\u0000');
const place = fc.record({
  platform: part,
  workspace: part,
  conversation: part,
  user: part,
  thread: fc.option(part, { nil: undefined }),
});

function at({ thread, ...rest }: Readonly<Record<string, string | undefined>>) {
  return incoming('', { ...rest, ...(thread !== undefined && { thread }) });
}

/** A memory over values in a map: what the store does with them is the store's suite. */
function openConversations() {
  const values = new Map<string, string>();
  const turns = {
    get: async (key: string) => values.get(key),
    set: async (key: string, value: string) => void values.set(key, value),
  };
  const conversations = createConversations(
    turns,
    createPersonKeys((text) => text),
  );
  return { ...conversations, values };
}

describe('the memory of conversations', () => {
  it('gives back what was kept, and nothing where nothing was', async () => {
    const { get, set } = openConversations();
    await set(incoming('one'), topic('revenue'));
    expect(await get(incoming('another text'), searchable)).toEqual(topic('revenue'));
    expect(await get(incoming('one', { user: 'other' }), searchable)).toBeUndefined();
  });

  it('keeps every person, thread, conversation, workspace and platform apart', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        const same =
          JSON.stringify({ ...one, thread: one.thread ?? '' }) ===
          JSON.stringify({ ...other, thread: other.thread ?? '' });
        const { get, set } = openConversations();
        await set(at(one), topic('revenue'));
        expect((await get(at(other), searchable)) !== undefined).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  it('replaces a topic by the next', async () => {
    const { get, set } = openConversations();
    await set(incoming(''), topic('revenue'));
    await set(incoming(''), topic('fine'));
    expect(await get(incoming(''), searchable)).toEqual(topic('fine'));
  });

  it('keeps ids of what was understood and no words of the question', async () => {
    const { set, values } = openConversations();
    const { topic: understood } = respond(incoming('who runs Halden now'), undefined, {
      commands: [],
      searchable,
      now: NOW,
    });
    if (!understood) throw new Error('nothing was understood');
    await set(incoming('who runs Halden now'), understood);
    expect([...values.values()].map((value) => JSON.parse(value))).toEqual([
      {
        ...NOTHING,
        entities: [{ kind: 'company', id: 'halden' }],
        attributes: ['chief-executive', 'business-head'],
        answerType: 'person',
        told: '2023-07-31',
        periods: [],
        time: {},
        kind: 'fact',
      },
    ]);
  });

  it('gives back all that a follow-up may need', async () => {
    const { get, set, values } = openConversations();
    // The places and words of the repository.
    const whole = searchableOf();
    const [first, second] = whole.lexicon.entities;
    const [place] = whole.library.places.values();
    const [term] = whole.library.glossary.terms;
    if (!first || !second || !term || !place) throw new Error('the fixtures lack a name, a place or a term');
    const year = (from: string) => ({ from: `${from}-01-01`, until: `${from}-12-31` });
    const known: Topic = {
      ...topic('fine'),
      entities: [first],
      given: [second],
      listed: [second, undefined, first],
      topics: [first],
      without: [second],
      places: [place],
      further: [term],
      beside: [second],
      qualifier: 'by',
      order: 'least',
      kind: 'list',
      time: { period: year('2021'), focus: 'latest' },
      periods: [year('2021'), year('2022')],
    };
    await set(incoming(''), known);
    expect(await get(incoming(''), whole)).toEqual(known);
    expect([...values.values()].join()).not.toContain('names');
  });

  it('forgets what the library no longer holds, and what it can no longer read', async () => {
    const { get, set, values } = openConversations();
    const gone = { kind: 'company' as const, id: 'gone', companyIds: ['gone'], names: { en: 'Gone' } };
    await set(incoming(''), { ...topic('revenue'), entities: [gone] });
    expect(await get(incoming(''), searchable)).toEqual(topic('revenue'));
    for (const key of values.keys()) values.set(key, '{"entities":"halden"}');
    expect(await get(incoming(''), searchable)).toBeUndefined();
  });
});
