import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/respond/reply.ts';
import { citedIn, marksIn } from '../chat/open-bot.ts';
import { cellsOf, itemsOf, runCommand, tableOf } from './run-command.ts';

describe('/company', () => {
  it('gives the profile that a question gets, then what else holds now, then names, each value with its source', () => {
    const reply = runCommand('/company Halden');
    expect(plainText(reply)).toMatch(/^Halden Optics · 哈尔登光学\n/);
    expect(itemsOf(reply)).toEqual([
      'Founded: May 1987 [1]',
      'Headquarters: Bergen · since 1987 [2]',
      'Chief executive: Tomas Reyes · since July 2023 [3]',
      'Revenue: 420 million euros · 2024 [4]',
      'Fine: 2.5 million euros · 10 September 2021 [5]',
      'Also known as: Halden, 哈尔登',
      'Formerly: Fjordglas',
      'Tickers: HLDN, 7741.OS',
      'Products: Halden, Skadi Mirror',
    ]);
    expect(tableOf(reply).columns).toEqual(['Fact', 'Value', 'When']);
    expect(cellsOf(reply)).toEqual([['Head of a business', 'Lin Wei (spectrograph) [6]', 'since February 2021']]);
    expect(citedIn(reply)).toEqual([
      '2019-04-02-halden-history#1',
      '2019-04-02-halden-history#2',
      '2023-07-01-reyes-takes-over-halden#1',
      '2025-02-20-halden-results-2024#1',
      '2021-09-10-halden-fined-over-mirrors#1',
      '2021-09-10-halden-fined-over-mirrors#3',
    ]);
    expect(plainText(reply)).toMatch(/\n4 articles on Halden Optics, newest 20 February 2025\.$/);
  });

  it.each(['HALDEN', 'Fjordglas', 'HLDN', '7741.OS', '哈爾登', 'Skadi Mirror', 'Ingrid Vale'])(
    'finds the company by %s',
    (name) => {
      expect(plainText(runCommand(`/company ${name}`))).toMatch(/^Halden Optics/);
    },
  );

  it('speaks Chinese to a Chinese name, and Traditional to a Traditional one', () => {
    expect(itemsOf(runCommand('/company 哈尔登光学'))[2]).toBe('首席执行官：托马斯·雷耶斯 · 自2023年7月起 [3]');
    expect(itemsOf(runCommand('/company 哈爾登光學'))[2]).toBe('首席執行官：托馬斯·雷耶斯 · 自2023年7月起 [3]');
  });

  it('of a company without facts shows its names and articles, and no table or sources', () => {
    const reply = runCommand('/company Qingyu');
    expect(reply.blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'note']);
    expect(plainText(reply)).toContain('1 article on Qingyu Observatory, newest 8 December 2024.');
    expect(marksIn(reply)).toEqual([]);
  });

  it('says that it knows no such company', () => {
    const reply = runCommand('/company Acme');
    expect(reply.kind).toBe('unknown');
    expect(plainText(reply)).toBe('No company of the library is named in "Acme".');
  });
});
