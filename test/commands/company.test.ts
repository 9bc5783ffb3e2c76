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
      ['chief executive', 'Tomas Reyes [1]', '2023-07 – now'],
      ['head of a business (spectrograph)', 'Lin Wei [2]', '2021-02 – now'],
      ['founded', 'May 1987 [3]', '1987-05'],
      ['headquarters', 'Bergen [4]', '1987 – now'],
      ['revenue', '420 million EUR [5]', '2024'],
      ['fine', '2.5 million EUR [6]', '2021-09-10'],
    ]);
    expect(citedIn(reply)).toEqual([
      '2023-07-01-reyes-takes-over-halden#1',
      '2021-09-10-halden-fined-over-mirrors#3',
      '2019-04-02-halden-history#1',
      '2019-04-02-halden-history#2',
      '2025-02-20-halden-results-2024#1',
      '2021-09-10-halden-fined-over-mirrors#1',
    ]);
    expect(plainText(reply)).toMatch(/\n4 articles on Halden Optics, newest 2025-02-20\.$/);
  });

  it.each(['HALDEN', 'Fjordglas', 'HLDN', '7741.OS', '哈爾登', 'Skadi Mirror', 'Ingrid Vale'])(
    'finds the company by %s',
    (name) => {
      expect(plainText(runCommand(`/company ${name}`))).toMatch(/^Halden Optics/);
    },
  );

  it('speaks Chinese to a Chinese name, and Traditional to a Traditional one', () => {
    expect(cellsOf(runCommand('/company 哈尔登光学'))[0]).toEqual([
      '首席执行官',
      '托马斯·雷耶斯 [1]',
      '2023-07 – 至今',
    ]);
    expect(cellsOf(runCommand('/company 哈爾登光學'))[0]).toEqual([
      '首席執行官',
      '托馬斯·雷耶斯 [1]',
      '2023-07 – 至今',
    ]);
  });

  it('of a company without facts shows its names and articles, and no table or sources', () => {
    const reply = runCommand('/company Qingyu');
    expect(reply.blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'note']);
    expect(plainText(reply)).toContain('1 article on Qingyu Observatory, newest 2024-12-08.');
    expect(marksIn(reply)).toEqual([]);
  });

  it('says that it knows no such company', () => {
    const reply = runCommand('/company Acme');
    expect(reply.kind).toBe('unknown');
    expect(plainText(reply)).toBe('No company of the library is named in "Acme".');
  });
});
