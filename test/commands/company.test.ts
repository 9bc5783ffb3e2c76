import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/respond/reply.ts';
import { citedIn, marksIn } from '../chat/open-bot.ts';
import { cellsOf, itemsOf, runCommand, tableOf } from './run-command.ts';

describe('/company', () => {
  it('shows names, and what holds now in the order of the attributes, each value with its source', () => {
    const reply = runCommand('/company Halden');
    expect(plainText(reply)).toMatch(/^Halden Optics · 哈尔登光学\n/);
    expect(itemsOf(reply)).toEqual([
      'Also known as: Halden, 哈尔登',
      'Formerly: Fjordglas',
      'Tickers: HLDN, 7741.OS',
      'Products: Halden, Skadi Mirror',
    ]);
    expect(tableOf(reply).columns).toEqual(['Fact', 'Value', 'When']);
    expect(cellsOf(reply)).toEqual([
      ['chief executive', 'Tomas Reyes [1]', 'since July 2023'],
      ['head of a business (spectrograph)', 'Lin Wei [2]', 'since February 2021'],
      ['founded', 'May 1987 [3]', 'May 1987'],
      ['headquarters', 'Bergen [4]', 'since 1987'],
      ['revenue', '420 million euros [5]', '2024'],
      ['fine', '2.5 million euros [6]', '10 September 2021'],
    ]);
    expect(citedIn(reply)).toEqual([
      '2023-07-01-reyes-takes-over-halden#1',
      '2021-09-10-halden-fined-over-mirrors#3',
      '2019-04-02-halden-history#1',
      '2019-04-02-halden-history#2',
      '2025-02-20-halden-results-2024#1',
      '2021-09-10-halden-fined-over-mirrors#1',
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
    expect(cellsOf(runCommand('/company 哈尔登光学'))[0]).toEqual(['首席执行官', '托马斯·雷耶斯 [1]', '自2023年7月起']);
    expect(cellsOf(runCommand('/company 哈爾登光學'))[0]).toEqual(['首席執行官', '托馬斯·雷耶斯 [1]', '自2023年7月起']);
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
