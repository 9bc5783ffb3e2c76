import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { respond } from '../../src/chat/respond/responder.ts';
import { incoming } from '../chat/open-bot.ts';
import { fixtureSearchable, NOW } from '../fixtures/library.ts';

const searchable = fixtureSearchable();

describe('/unfollow', () => {
  it.each(['/unfollow Halden', 'unfollow Halden', '取消关注 哈尔登光学', '/取消關注哈爾登光學'])(
    'ends it in "%s"',
    (line) => {
      const { following } = respond(incoming(line), undefined, { commands, searchable, now: NOW });
      expect(following).toMatchObject({ does: 'unfollow', subjects: [{ id: 'halden' }] });
    },
  );

  it('lists what is followed where no name is given', () => {
    const { following } = respond(incoming('/unfollow'), undefined, { commands, searchable, now: NOW });
    expect(following?.does).toBe('list');
  });
});
