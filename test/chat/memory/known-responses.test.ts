import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createResponder, type Responder } from '../../../src/chat/memory/known-responses.ts';
import type { Incoming } from '../../../src/chat/message/message.ts';
import { plainText } from '../../../src/chat/respond/reply.ts';
import { respond } from '../../../src/chat/respond/responder.ts';
import { garbageCollector, leftOf } from '../../fixtures/collected.ts';
import { ARTICLES, fixtureSearchable, NOW, searchableWithNews } from '../../fixtures/library.ts';
import { incoming } from '../open-bot.ts';

const searchable = fixtureSearchable();
const AT = { searchable, now: NOW };
const QUESTION = 'Who runs Halden Optics?';

function ask(responder: Responder, text = QUESTION, rest: Partial<Incoming> = {}, at = AT) {
  return responder(incoming(text, rest), undefined, at);
}

describe('a responder', () => {
  it('responds as if it remembered nothing', () => {
    const responder = createResponder(commands);
    for (const text of [QUESTION, 'Who is Zhang Wei?', '/compare Halden, Corvane', 'hello', 'colour of the sea?'])
      for (let time = 0; time < 2; time += 1)
        expect(ask(responder, text)).toEqual(respond(incoming(text), undefined, { commands, ...AT }));
  });

  it('makes the response to a question once, whoever asks it and where', () => {
    const responder = createResponder(commands);
    const first = ask(responder);
    expect(ask(responder, QUESTION, { user: 'another', conversation: 'elsewhere', platform: 'web' })).toBe(first);
  });

  it.each<[string, Partial<Incoming>]>([
    ['locale', { locale: 'zh-TW' }],
    ['way of addressing the bot', { addressed: 'command' }],
    ['prefix of commands', { commandPrefix: '/wenda ' }],
  ])('takes another %s for another question', (_, rest) => {
    const responder = createResponder(commands);
    const [first, other] = [ask(responder), ask(responder, QUESTION, rest)];
    expect(other).not.toBe(first);
    expect(other).toEqual(respond(incoming(QUESTION, rest), undefined, { commands, ...AT }));
  });

  it('takes another day, and another conversation, for another question', () => {
    const responder = createResponder(commands);
    const first = ask(responder);
    expect(ask(responder, QUESTION, {}, { searchable, now: '2027-03-01' })).not.toBe(first);
    const { topic } = first;
    const [why, other] = [
      responder(incoming('why?'), topic, AT),
      responder(incoming('why?'), ask(responder, 'Who runs Corvane?').topic, AT),
    ];
    expect(why).not.toBe(other);
    expect(responder(incoming('why?'), topic, AT)).toBe(why);
  });

  it('responds on the library of the moment, never on one before it', () => {
    const responder = createResponder(commands);
    const question = '/latest Halden';
    const before = plainText(ask(responder, question).reply);
    const now = { searchable: searchableWithNews('Halden opens a shop'), now: NOW };
    expect(plainText(ask(responder, question, {}, now).reply)).toContain('Halden opens a shop');
    expect(plainText(ask(responder, question).reply)).toBe(before);
  });

  it('lets go of a library, and of what was responded on it, when nobody else holds it', async () => {
    const collect = garbageCollector();
    const responder = createResponder(commands);
    const gone = () => {
      const old = { searchable: fixtureSearchable(ARTICLES.slice(1)), now: NOW };
      return [new WeakRef(old.searchable), new WeakRef(ask(responder, QUESTION, {}, old))];
    };
    expect(await leftOf(gone(), collect)).toEqual([]);
  });

  it('forgets what was not asked for long', () => {
    const responder = createResponder(commands, 2);
    const [first, second] = [ask(responder), ask(responder, 'hello')];
    expect(ask(responder)).toBe(first);
    ask(responder, 'thanks');
    expect(ask(responder)).toBe(first);
    expect(ask(responder, 'hello')).not.toBe(second);
  });
});
