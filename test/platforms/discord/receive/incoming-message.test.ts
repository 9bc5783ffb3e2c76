import { describe, expect, it } from 'vitest';
import { spokenText } from '../../../../src/platforms/discord/receive/incoming-message.ts';

const SELF = { id: '1', role: '2' };
const NAMES = {
  role: (id: string) => (id === '5' ? 'analysts' : undefined),
  channel: (id: string) => (id === '6' ? 'general' : undefined),
};
const MENTIONS = [{ id: '3', username: 'mei', global_name: 'Mei', bot: false }];

describe('spokenText', () => {
  it.each([
    ['<@1> hello', 'hello'],
    ['<@!1> hello <@&2>', 'hello'],
    ['is <@3> right?', 'is @Mei right?'],
    ['is <@4> right?', 'is   right?'],
    ['<@&5> in <#6>', '@analysts in #general'],
    ['<:wave:123456> and <a:dance:123456>', ':wave: and :dance:'],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
  ])('reads %j as %j', (content, spoken) => {
    expect(spokenText({ content, mentions: MENTIONS }, SELF, NAMES)).toBe(spoken);
  });
});
