import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chat } from '../../src/chat/chat.ts';
import { createInbox } from '../../src/chat/inbox.ts';
import { type Incoming, type Reply, text } from '../../src/chat/message/message.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { openBot, STRICT } from '../chat/open-bot.ts';
import { runs } from '../runs.ts';

/** One opened door with a person in front of it. */
export type Door = {
  readonly platform: Platform;
  /** The person sends a message; resolves when the door has had time to hand it on. */
  say(message: string): Promise<void>;
  /** Everything that the person has been shown so far. */
  shown(): string;
  /** What doors have that stand for a service with other people behind it. */
  readonly remote?: Remote;
  /** What stands below a refusal where a source can be suggested for it; absent where nobody stays to do so. */
  readonly suggestion?: string;
  /** Ends whatever was opened beside the platform. */
  close?(): Promise<void>;
};

export type Remote = {
  /** The service delivers the last message once more. */
  redeliver(): Promise<void>;
  sayAs(who: 'itself' | 'another bot', message: string): Promise<void>;
  /** The person says it in a thread; true when the answer was posted there. */
  sayInThread(message: string): Promise<boolean>;
};

/** What a door must keep, whatever stands behind it. `open` makes a fresh door that is not started yet. */
export function describePlatform(name: string, open: () => Door | Promise<Door>): void {
  const withDoor = async (act: (door: Door) => Promise<void>) => {
    const door = await open();
    try {
      await act(door);
    } finally {
      await door.platform.stop();
      await door.close?.();
    }
  };

  describe(`${name}, as a platform`, () => {
    it('starts and stops cleanly, and is ready in between', () =>
      withDoor(async ({ platform }) => {
        expect(platform.ready()).toBe(false);
        await platform.start(await chatOf(echo));
        expect(platform.ready()).toBe(true);
        await platform.stop();
        expect(platform.ready()).toBe(false);
      }));

    it('stops without having been started', () => withDoor(({ platform }) => platform.stop()));

    it('stops twice as well as once', () =>
      withDoor(async ({ platform, say }) => {
        await platform.start(await chatOf(echo));
        await say('first');
        await platform.stop();
        await platform.stop();
      }));

    it('hands each message on once and in order, and names itself', () =>
      withDoor(async ({ platform, say }) => {
        const { heard, handle } = listener();
        await platform.start(await chatOf(handle));
        for (const message of ['one', 'two', 'two', '第三']) await say(message);
        await platform.stop();
        expect(heard.map((incoming) => incoming.text)).toEqual(['one', 'two', 'two', '第三']);
        expect(new Set(heard.map((incoming) => incoming.platform))).toEqual(new Set([platform.name]));
      }));

    it('shows the answer to each message', () =>
      withDoor(async ({ platform, say, shown }) => {
        await platform.start(await chatOf(echo));
        await say('alpha');
        await say('beta');
        await platform.stop();
        expect(shown()).toMatch(/echo alpha[\s\S]*echo beta/);
      }));

    it('has answered what it accepted when it has stopped', () =>
      withDoor(async ({ platform, say, shown }) => {
        const { heard, handle } = listener();
        await platform.start(await chatOf(handle));
        await say('last words');
        await platform.stop();
        expect(heard).toHaveLength(1);
        expect(shown()).toContain('echo last words');
      }));

    it('hands nothing on once it has stopped', () =>
      withDoor(async ({ platform, say }) => {
        const { heard, handle } = listener();
        await platform.start(await chatOf(handle));
        await say('before');
        await platform.stop();
        await say('after').catch(() => {});
        expect(heard.map((incoming) => incoming.text)).toEqual(['before']);
      }));

    it('offers to suggest a source below a refusal, and below nothing else', () =>
      withDoor(async ({ platform, say, shown, suggestion }) => {
        if (suggestion === undefined) return;
        const handle = (incoming: Incoming): Reply =>
          incoming.text === 'unheard' ? { ...echo(incoming), kind: 'unknown', gap: 'g' } : echo(incoming);
        await platform.start(await chatOf(handle));
        await say('known');
        expect(shown()).not.toContain(suggestion);
        await say('unheard');
        expect(shown()).toContain(suggestion);
      }));

    it('goes on after an apology', () =>
      withDoor(async ({ platform, say, shown }) => {
        const handle = (incoming: Incoming): Reply => ({
          ...echo(incoming),
          kind: incoming.text === 'boom' ? 'error' : 'answered',
        });
        await platform.start(await chatOf(handle));
        await say('boom');
        await say('next');
        await platform.stop();
        expect(shown()).toMatch(/echo boom[\s\S]*echo next/);
      }));

    it('still answers after any text', () =>
      withDoor(async ({ platform, say }) => {
        const { heard, handle } = listener();
        await platform.start(await chatOf(handle));
        let sent = 0;
        await fc.assert(
          fc.asyncProperty(anyMessage, async (message) => {
            sent += 1;
            await say(message);
            await say(`plain ${sent}`);
            expect(heard.at(-1)?.text).toBe(`plain ${sent}`);
          }),
          { numRuns: runs(60) },
        );
      }));

    it('answers a message that is delivered again only once', () =>
      withDoor(async ({ platform, say, remote }) => {
        if (!remote) return;
        const { heard, handle } = listener();
        await platform.start(await chatOf(handle));
        await say('once');
        await remote.redeliver();
        await remote.redeliver();
        await say('then');
        expect(heard.map((incoming) => incoming.text)).toEqual(['once', 'then']);
      }));

    it('does not listen to itself or to other bots', () =>
      withDoor(async ({ platform, say, remote }) => {
        if (!remote) return;
        const { heard, handle } = listener();
        await platform.start(await chatOf(handle));
        await remote.sayAs('itself', 'echo');
        await remote.sayAs('another bot', 'hello');
        await say('a person');
        expect(heard.map((incoming) => incoming.text)).toEqual(['a person']);
      }));

    it('answers in the thread in which it was asked', () =>
      withDoor(async ({ platform, remote }) => {
        if (!remote) return;
        await platform.start(await chatOf(echo));
        expect(await remote.sayInThread('in here')).toBe(true);
      }));
  });
}

/** A chat whose answers come from `handle`; everything else of it is real. */
export async function chatOf(handle: (incoming: Incoming) => Reply): Promise<Chat> {
  const { store, ...bot } = await openBot();
  const answer = async (incoming: Incoming) => handle(incoming);
  const inbox = createInbox({
    work: store.work,
    handle: answer,
    answers: bot.answers,
    told: () => undefined,
    observer: STRICT,
    clock: () => 0,
    pause: () => Promise.resolve(),
    beat: 2_000_000_000,
    owner: 'contract',
  });
  return { ...bot, handle: answer, inbox };
}

const anyMessage = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('@everyone', '<!channel>', '`*_~', '\u202eabc', '😀'.repeat(50), 'x'.repeat(10_000)),
);

/** Says the message again. */
export function echo(incoming: Incoming): Reply {
  return { kind: 'answered', language: 'en', blocks: [{ type: 'paragraph', line: [text(`echo ${incoming.text}`)] }] };
}

/** A handler that keeps what it was given. */
export function listener(): { readonly heard: Incoming[]; readonly handle: (incoming: Incoming) => Reply } {
  const heard: Incoming[] = [];
  return {
    heard,
    handle: (incoming) => {
      heard.push(incoming);
      return echo(incoming);
    },
  };
}
