import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Incoming, type Reply, text } from '../../src/chat/message.ts';
import type { Platform } from '../../src/platforms/platform.ts';

/** One opened door with a person in front of it. */
export type Door = {
  readonly platform: Platform;
  /** The person sends a message; resolves when the door has had time to hand it on. */
  say(message: string): Promise<void>;
  /** Everything that the person has been shown so far. */
  shown(): string;
};

/** What a door must keep, whatever stands behind it. `open` makes a fresh door that is not started yet. */
export function describePlatform(name: string, open: () => Door): void {
  describe(`${name}, as a platform`, () => {
    it('starts and stops cleanly', async () => {
      const { platform } = open();
      await platform.start(echo);
      await platform.stop();
    });

    it('stops without having been started', async () => {
      await open().platform.stop();
    });

    it('stops twice as well as once', async () => {
      const { platform, say } = open();
      await platform.start(echo);
      await say('first');
      await platform.stop();
      await platform.stop();
    });

    it('hands each message on once and in order, and names itself', async () => {
      const { heard, handle } = listener();
      const { platform, say } = open();
      await platform.start(handle);
      for (const message of ['one', 'two', 'two', '第三']) await say(message);
      await platform.stop();
      expect(heard.map((incoming) => incoming.text)).toEqual(['one', 'two', 'two', '第三']);
      expect(new Set(heard.map((incoming) => incoming.platform))).toEqual(new Set([platform.name]));
    });

    it('shows the answer to each message', async () => {
      const { platform, say, shown } = open();
      await platform.start(echo);
      await say('alpha');
      await say('beta');
      await platform.stop();
      expect(shown()).toMatch(/echo alpha[\s\S]*echo beta/);
    });

    it('has answered what it accepted when it has stopped', async () => {
      const { heard, handle } = listener();
      const { platform, say, shown } = open();
      await platform.start(handle);
      await say('last words');
      await platform.stop();
      expect(heard).toHaveLength(1);
      expect(shown()).toContain('echo last words');
    });

    it('hands nothing on once it has stopped', async () => {
      const { heard, handle } = listener();
      const { platform, say } = open();
      await platform.start(handle);
      await say('before');
      await platform.stop();
      await say('after');
      expect(heard.map((incoming) => incoming.text)).toEqual(['before']);
    });

    it('goes on after an apology', async () => {
      const { platform, say, shown } = open();
      await platform.start((incoming) => ({
        ...echo(incoming),
        kind: incoming.text === 'boom' ? 'error' : 'answered',
      }));
      await say('boom');
      await say('next');
      await platform.stop();
      expect(shown()).toMatch(/echo boom[\s\S]*echo next/);
    });

    it('still answers after any text', async () => {
      const { heard, handle } = listener();
      const { platform, say } = open();
      await platform.start(handle);
      let sent = 0;
      await fc.assert(
        fc.asyncProperty(anyMessage, async (message) => {
          sent += 1;
          await say(message);
          await say(`plain ${sent}`);
          expect(heard.at(-1)?.text).toBe(`plain ${sent}`);
        }),
        { numRuns: 80 },
      );
      await platform.stop();
    });
  });
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
