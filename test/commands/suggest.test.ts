import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { SuggestRequest } from '../../src/chat/command/command.ts';
import { respond } from '../../src/chat/respond/responder.ts';
import { incoming } from '../chat/open-bot.ts';
import { fixtureSearchable, NOW } from '../fixtures/library.ts';

const searchable = fixtureSearchable();

describe('/suggest', () => {
  it.each<[string, SuggestRequest]>([
    ['https://a.example/1', { link: 'https://a.example/1' }],
    [' https://a.example/1  see page 2\nand 3 ', { link: 'https://a.example/1', note: 'see page 2\nand 3' }],
    ['tell me', 'tell me'],
    ['Tell me!', 'tell me'],
    ['告诉我', 'tell me'],
    ['告訴我。', 'tell me'],
  ])('takes %j', (source, request) => {
    const { suggestion } = respond(incoming(`/suggest ${source}`), undefined, { commands, searchable, now: NOW });
    expect(suggestion).toEqual(request);
  });

  it('asks for a link where none is given', () => {
    const { suggestion, reply } = respond(incoming('/suggest'), undefined, { commands, searchable, now: NOW });
    expect([suggestion, JSON.stringify(reply).includes('/suggest LINK')]).toEqual([undefined, true]);
  });
});
