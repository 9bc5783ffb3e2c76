import { describe, expect, it } from 'vitest';
import { itemsOf, runCommand } from './run-command.ts';

describe('/explain', () => {
  it('tells line by line how a question is read and what decides', () => {
    const lines = itemsOf(runCommand('/explain Who runs Halden?'));
    expect(lines[0]).toBe('read: who runs halden?');
    expect(lines.map((line) => line.trim())).toContain('name [9, 15) "halden" = company halden');
    expect(lines.at(-1)).toMatch(/^ {2}decided: fact, sure 1\.00, from 2023-07-01-reyes-takes-over-halden#1/);
  });

  it('is heard by its Chinese name', () => {
    const reply = runCommand('/解释 哈尔登的首席执行官是谁？');
    expect(reply.language).toBe('zh-Hans');
    expect(itemsOf(reply)[0]).toContain('哈尔登');
  });

  it('needs a question', () => {
    expect(itemsOf(runCommand('/explain'))).toEqual([]);
  });
});
