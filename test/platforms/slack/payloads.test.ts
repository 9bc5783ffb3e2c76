import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { wordsOf } from './emulator/messages.ts';
import { BOT, TEAM } from './emulator/workspace.ts';
import { type Mode, openStarted } from './open-slack.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/slack');

type Outcome = {
  /** What the bot calls because of the payload. */
  readonly calls: readonly string[];
  readonly says?: RegExp;
  readonly private?: boolean;
};

/** What comes of each kept payload. They are written after Slack's documentation and its published types. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  'app-mention': { calls: ['chat.postMessage'], says: /\[1\]/ },
  'app-mention-in-thread': { calls: ['chat.postMessage'], says: /\[1\]/ },
  'ask-again-pressed': { calls: ['response_url'], says: /\[1\]/, private: true },
  'channel-join': { calls: [] },
  'direct-message': { calls: ['chat.postMessage'], says: /\[1\]/ },
  'direct-message-with-file': { calls: ['chat.postMessage'], says: /\[1\]/ },
  'home-opened': { calls: ['views.publish'] },
  'language-set': { calls: ['views.publish'] },
  'mention-as-message': { calls: ['chat.postMessage'], says: /\[1\]/ },
  'message-changed': { calls: [] },
  'message-deleted': { calls: [] },
  'message-shortcut': { calls: ['response_url'], says: /\[1\]/, private: true },
  'messages-opened': { calls: ['assistant.threads.setSuggestedPrompts'] },
  'own-answer': { calls: [] },
  'reason-submitted': { calls: [] },
  'session-stopped': { calls: ['agents.sessions.setStatus'] },
  'slash-command': { calls: ['response_url'], says: /\[1\]/, private: true },
  'suggestion-pressed': { calls: ['chat.postMessage'], says: /Who founded Corvane Instruments\?[\s\S]*\[1\]/ },
  'vote-pressed': { calls: ['response_url'], says: /no longer kept/, private: true },
};

const envelopeSchema = z.object({
  type: z.enum(['events_api', 'slash_commands', 'interactive']),
  payload: z.record(z.string(), z.unknown()),
});

describe.each(['http', 'socket'] as const)('payloads in the shapes that Slack documents, over %s', (mode: Mode) => {
  let stage: Awaited<ReturnType<typeof openStarted>>;
  beforeAll(async () => {
    stage = await openStarted({ mode });
  });
  afterAll(() => stage.close());

  it.each(Object.entries(OUTCOMES))(
    'are answered, shown or left alone: %s',
    async (name, { calls, says, private: isPrivate }) => {
      const { edge, mei, until } = stage;
      const before = { calls: edge.calls.length, messages: edge.messages.length };
      const { acknowledged } = await edge.send(payloadOf(name, stage));
      expect(acknowledged).toBe(true);
      const made = () =>
        edge.calls
          .slice(before.calls)
          .map(({ method }) => method)
          .filter((method) => !/^(users\.info|auth\.test)$/.test(method));
      await until(`the calls ${calls}`, () => made().length >= calls.length);
      expect(made()).toEqual(calls);
      if (!says) return;
      await until('a message', () => edge.messages.length > before.messages);
      const answer = edge.messages.at(-1);
      expect(wordsOf(answer?.blocks)).toMatch(says);
      expect(answer?.to).toBe(isPrivate ? mei : undefined);
    },
  );
});

describe('the kept payloads', () => {
  it('each have an outcome', () => {
    const names = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
    expect(names.sort()).toEqual(Object.keys(OUTCOMES).sort());
  });
});

/** The payload with the emulated workspace's ids; each run of it is a new event. */
function payloadOf(name: string, { edge, mei, deals, dm, people }: Awaited<ReturnType<typeof openStarted>>) {
  const url = edge.responseUrl({ channel: deals, user: mei });
  const stamp = people.ts();
  const text = readFileSync(`${FOLDER}/${name}.json`, 'utf8')
    .replaceAll('T0SAMPLE', TEAM)
    .replaceAll('U0SAMPLE', mei)
    .replaceAll('C0SAMPLE', deals)
    .replaceAll('D0SAMPLE', dm)
    .replaceAll('B0WENDA', BOT.bot)
    .replaceAll(/"ts": "17900001\d\d\.000\d00"/g, `"ts": "${stamp}"`)
    .replaceAll(/https:\/\/hooks\.slack\.com\/[^"]*/g, url);
  return envelopeSchema.parse(JSON.parse(text));
}
