import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/answer/understand.ts';
import { createConversations } from '../../src/chat/conversation.ts';
import type { Incoming } from '../../src/chat/message.ts';

const incoming = (text: string, rest: Partial<Incoming> = {}): Incoming => ({
  platform: 'test',
  workspace: 'w',
  conversation: 'c',
  user: 'u',
  addressed: 'direct',
  text,
  ...rest,
});
const topic = (attribute: string): Topic => ({ entities: [], attributes: [attribute], answerType: 'thing', time: {} });

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

describe('the memory of conversations', () => {
  it('gives back what was kept, and nothing where nothing was', () => {
    const conversations = createConversations();
    conversations.set(incoming('one'), topic('revenue'));
    expect(conversations.get(incoming('another text'))).toEqual(topic('revenue'));
    expect(conversations.get(incoming('one', { user: 'other' }))).toBeUndefined();
  });

  it('keeps every person, thread, conversation, workspace and platform apart', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const same =
          JSON.stringify({ ...one, thread: one.thread ?? '' }) ===
          JSON.stringify({ ...other, thread: other.thread ?? '' });
        const conversations = createConversations();
        conversations.set(at(one), topic('revenue'));
        expect(conversations.get(at(other)) !== undefined).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  it('forgets the one that was kept longest ago when it is full', () => {
    const conversations = createConversations(2);
    for (const user of ['a', 'b', 'a', 'c']) conversations.set(incoming('', { user }), topic(user));
    expect(['a', 'b', 'c'].map((user) => conversations.get(incoming('', { user }))?.attributes[0])).toEqual([
      'a',
      undefined,
      'c',
    ]);
  });

  it('replaces a topic by the next', () => {
    const conversations = createConversations();
    conversations.set(incoming(''), topic('revenue'));
    conversations.set(incoming(''), topic('fine'));
    expect(conversations.get(incoming(''))).toEqual(topic('fine'));
  });
});
