import { describe, expect, it } from 'vitest';
import { isFarewell, parseLine } from '../../../src/platforms/terminal/parse.ts';

describe('isFarewell', () => {
  it.each(['/exit', 'exit', ' EXIT ', 'quit', '/quit', 'q', '退出', '/退出'])('takes %j as leaving', (line) => {
    expect(isFarewell(line)).toBe(true);
  });

  it.each(['', 'exit strategy of Halden', 'who quit?', 'query', '//exit', '退出市场'])(
    'takes %j as something to answer',
    (line) => {
      expect(isFarewell(line)).toBe(false);
    },
  );
});

describe('parseLine', () => {
  const choices = [{ text: 'first (A)' }, { text: 'second (B)' }];

  it.each([
    ['1', 'first (A)'],
    [' 2 ', 'second (B)'],
    ['0', '0'],
    ['3', '3'],
    ['-1', '-1'],
    ['1.5', '1.5'],
    ['2 B', '2 B'],
    ['99999999999999999999', '99999999999999999999'],
  ])('reads %j as %j', (line, text) => {
    expect(parseLine(line, choices).text).toBe(text);
  });

  it('addresses the bot itself and has a locale only when one is known', () => {
    expect(parseLine('hi', [])).toEqual({
      platform: 'terminal',
      workspace: 'local',
      conversation: 'terminal',
      user: 'local',
      text: 'hi',
      addressed: 'direct',
    });
    expect(parseLine('hi', [], 'zh-CN').locale).toBe('zh-CN');
  });
});
