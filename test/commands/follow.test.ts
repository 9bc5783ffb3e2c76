import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { FollowRequest } from '../../src/chat/command/command.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { respond } from '../../src/chat/respond/responder.ts';
import { incoming } from '../chat/open-bot.ts';
import { fixtureSearchable, NOW } from '../fixtures/library.ts';
import { runCommand } from './run-command.ts';

const searchable = fixtureSearchable();

/** What a line asks to be followed, as `company:halden`. */
function requestOf(line: string): readonly [FollowRequest['does'] | undefined, readonly string[]] {
  const { following } = respond(incoming(line), undefined, { commands, searchable, now: NOW });
  return [following?.does, following?.subjects.map(({ kind, id }) => `${kind}:${id}`) ?? []];
}

describe('/follow', () => {
  it.each([
    ['/follow Halden', ['company:halden']],
    ['follow Halden and Corvane', ['company:halden', 'company:corvane']],
    ['关注 科凡', ['company:corvane']],
    ['/follow Ingrid Vale', ['company:halden']],
    ['/follow Halden, Halden Optics', ['company:halden']],
  ])('asks in "%s" for %j', (line, subjects) => {
    expect(requestOf(line)).toEqual(['follow', subjects]);
  });

  it('lists what is followed where no name is given', () => {
    expect(requestOf('/follow')).toEqual(['list', []]);
  });

  it('asks for nothing where no company is named', () => {
    expect(requestOf('/follow Acme')).toEqual([undefined, []]);
    expect(plainText(runCommand('/follow Acme'))).toBe('No company of the library is named in "Acme".');
  });

  it('says where it works, in a place where nothing can be posted later', () => {
    expect(plainText(runCommand('/follow Halden'))).toContain('Slack and Discord');
    expect(plainText(runCommand('/关注 哈尔登光学'))).toContain('Slack和Discord');
  });
});
