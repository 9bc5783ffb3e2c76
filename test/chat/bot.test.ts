import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { defineCommand } from '../../src/chat/command/command.ts';
import type { Incoming } from '../../src/chat/message/message.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { respond } from '../../src/chat/respond/responder.ts';
import { fixtureSearchable, NOW } from '../fixtures/library.ts';
import { converse, incoming, marksIn, openBot, STRICT, sourcesOf } from './open-bot.ts';

const said = (text: string, rest: Partial<Incoming> = {}) =>
  respond(incoming(text, rest), undefined, { commands, searchable: fixtureSearchable(), now: NOW }).reply;

describe('a command', () => {
  it.each(['/sources', '/SOURCES', '  /sources  ', 'sources', 'Sources'])('is heard in %j', (text) => {
    expect(plainText(said(text))).toMatch(/^9 articles\n/);
  });

  it('takes the rest of its line', () => {
    expect(plainText(said('/sources  Halden\n'))).toMatch(/^Halden Optics · 4 articles\n/);
  });

  it('is heard without a slash before names and nothing else', () => {
    for (const text of [
      'company Halden',
      'timeline of Halden',
      'compare Halden & Corvane',
      '公司 哈尔登',
      '比较哈尔登和科凡',
    ])
      expect([text, said(text).kind]).toEqual([text, 'command']);
    for (const text of [
      'latest revenue of Halden',
      'help me find Halden',
      'company culture of Halden',
      'compare Halden',
    ])
      expect([text, said(text).kind]).not.toEqual([text, 'command']);
  });

  it('is heard in Chinese, and answers in it', () => {
    for (const text of ['/时间线 Halden', '/時間線 哈爾登', '／公司 Halden', '/公司哈尔登'])
      expect(said(text).language).not.toBe('en');
  });

  it('is heard before any words where the door itself was a command', () => {
    expect(said('sources of Halden revenue', { addressed: 'command' }).kind).toBe('command');
    for (const addressed of ['direct', 'mention', 'thread'] as const)
      expect(said('sources of Halden revenue', { addressed }).kind).not.toBe('command');
  });

  it('is a question even there, where it says more than the command takes', () => {
    for (const text of ['latest revenue of Halden', 'help me find the revenue of Halden', 'company culture of Halden'])
      expect([text, said(text, { addressed: 'command' }).kind]).not.toEqual([text, 'command']);
    for (const text of ['timeline Halden since 2021', 'compare Halden and Corvane', 'latest', 'help'])
      expect([text, said(text, { addressed: 'command' }).kind]).toEqual([text, 'command']);
  });

  it('is named as it is typed where it was asked', () => {
    const inSlack = (text: string) => plainText(said(text, { commandPrefix: '/wenda ' }));
    expect(inSlack('/nonsense')).toContain('/wenda ask, /wenda company');
    expect(inSlack('help')).toContain('- /wenda compare ');
    expect(inSlack('compare')).toMatch(/^\/wenda compare needs to know more. For example: \/wenda compare /);
    for (const text of ['/nonsense', '帮助', '/比较']) expect(inSlack(text)).not.toMatch(/\/(?!wenda )[a-z]/);
  });

  it('is not heard inside a question', () => {
    expect(said('help Halden found its headquarters').kind).not.toBe('command');
    expect(said('Who runs Halden /company').kind).not.toBe('command');
  });

  it('that does not exist is named, with those that do', () => {
    const reply = said('/nonsense about Halden');
    expect(plainText(reply)).toBe(
      `There is no command /nonsense. There are: ${commands.map(({ name }) => `/${name}`).join(', ')}.`,
    );
    expect(plainText(said('/nonsense 关于哈尔登'))).toContain('没有 /nonsense 这个命令');
    expect(sourcesOf(reply)).toEqual([]);
  });

  it.each(['ask', 'company', 'timeline', 'compare'])(
    '/%s without its option is shown an example that works',
    (name) => {
      const text = plainText(said(`/${name}`));
      const example = /For example: (\/.+)$/.exec(text)?.[1] ?? '';
      expect(text).toBe(`/${name} needs to know more. For example: ${example}`);
      expect(example.startsWith(`/${name} `)).toBe(true);
      expect(['command', 'answered', 'unknown']).toContain(said(example).kind);
    },
  );

  it.each([
    ['en-GB', 'en', 'What I can do'],
    ['zh-CN', 'zh-Hans', '我能做什么'],
    ['zh-TW', 'zh-Hant', '我能做什麼'],
    ['zh-HK', 'zh-Hant', '我能做什麼'],
  ])('without words of its own speaks the language of the locale %s', (locale, language, words) => {
    const reply = said('/help', { locale });
    expect(reply.language).toBe(language);
    expect(plainText(reply)).toContain(words);
  });
});

const LENIENT = { ...STRICT, failed: () => {} };

describe('a failure while answering', () => {
  const broken = defineCommand({
    name: 'broken',
    chineseName: '出错',
    summary: { en: 'Breaks', zh: '出错' },
    options: z.object({}),
    examples: { en: 'broken', zh: 'broken' },
    run: () => {
      throw new Error('the wheel came off');
    },
  });

  it('is told to whoever watches, and the person gets an apology in their language', async () => {
    const told: (readonly [unknown, unknown])[] = [];
    const observer = { ...STRICT, failed: (error: unknown, context: unknown) => told.push([error, context]) };
    const bot = await openBot({ commands: [broken], observer });
    const replies = [
      await bot.handle(incoming('/broken', { id: 'm1' })),
      await bot.handle(incoming('/broken 一下')),
      await bot.handle(incoming('/broken 一個')),
    ];
    expect(replies.map(({ kind, language }) => [kind, language])).toEqual([
      ['error', 'en'],
      ['error', 'zh-Hans'],
      ['error', 'zh-Hant'],
    ]);
    expect(replies.map((reply) => plainText(reply).slice(0, 5))).toEqual(['Somet', '程序出了问', '程序出了問']);
    expect(told.map(([error, context]) => [String(error), context])).toEqual([
      ['Error: the wheel came off', { platform: 'test', workspace: 'w', message: 'm1' }],
      ['Error: the wheel came off', { platform: 'test', workspace: 'w' }],
      ['Error: the wheel came off', { platform: 'test', workspace: 'w' }],
    ]);
  });

  it('shows nothing of the failure, and does not end the conversation', async () => {
    const bot = await openBot({ commands: [broken], observer: LENIENT });
    await converse(bot, ["What was Halden's revenue in 2023?"]);
    const apology = await converse(bot, ['/broken']);
    expect(JSON.stringify(apology)).not.toContain('wheel');
    expect(marksIn(apology)).toEqual([]);
    expect(plainText(await converse(bot, ['and in 2022?']))).toContain('310 million euros');
  });

  it('is over with the next message', async () => {
    let asked = 0;
    const today = () => {
      asked += 1;
      if (asked === 1) throw new Error('no clock');
      return NOW;
    };
    const bot = await openBot({ today, observer: LENIENT });
    const question = incoming('Who runs Halden Optics?');
    expect([(await bot.handle(question)).kind, (await bot.handle(question)).kind]).toEqual(['error', 'answered']);
  });
});
