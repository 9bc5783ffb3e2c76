import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/chat/message/message.ts';
import { openBot } from '../../chat/open-bot.ts';
import { chatOf, echo, listener } from '../../contracts/platform-contract.ts';
import { GREETING, openTerminal } from './open-terminal.ts';

describe('the terminal with a person at it', () => {
  it('greets once and then prompts, and prompts again below each answer', async () => {
    const door = openTerminal({ tty: true });
    await door.platform.start(await chatOf(echo));
    expect(door.shown().startsWith(`${GREETING}\n\n`)).toBe(true);
    expect(count(door.shown(), '> ')).toBe(1);
    await door.say('hello');
    expect(door.shown()).toContain('echo hello\n\n');
    expect(count(door.shown(), '> ')).toBe(2);
    expect(count(door.shown(), GREETING)).toBe(1);
    await door.platform.stop();
  });

  it('prompts again without a word on an empty line', async () => {
    const { heard, handle } = listener();
    const door = openTerminal({ tty: true });
    await door.platform.start(await chatOf(handle));
    await door.say('   ');
    expect(heard).toEqual([]);
    expect(count(door.shown(), '> ')).toBe(2);
    await door.platform.stop();
  });

  it.each([
    ['/exit', '/exit\n'],
    ['quit', 'quit\n'],
    ['退出', '退出\n'],
    ['Ctrl-C', '\u0003'],
    ['Ctrl-C in the middle of a line', 'half a quest\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('leaves on %s, says so once, and takes nothing more', async (_, keys) => {
    const { heard, handle } = listener();
    const door = openTerminal({ tty: true });
    await door.platform.start(await chatOf(handle));
    await door.type(keys);
    expect(door.ended()).toBe(1);
    expect(door.shown().endsWith('\n')).toBe(true);
    await door.say('more');
    await door.platform.stop();
    expect(door.ended()).toBe(1);
    expect(heard).toEqual([]);
  });

  it('asks which one is meant and takes a number for a choice', async () => {
    const bot = await openBot();
    const door = openTerminal({ tty: true });
    const asked: string[] = [];
    const handle = (incoming: Incoming) => {
      asked.push(incoming.text);
      return bot.handle(incoming);
    };
    await door.platform.start({ ...bot, handle });
    await door.say('Who is Lin Wei?');
    expect(door.shown()).toMatch(/1\. Lin Wei \(Corvane Instruments\)\n +2\. Lin Wei \(Halden Optics\)/);
    await door.say('2');
    expect(asked).toEqual(['Who is Lin Wei?', 'Who is Lin Wei? (Halden Optics)']);
    expect(door.shown()).toContain('Lin Wei has been in charge of the spectrograph business of Halden Optics');
    await door.platform.stop();
  });

  it('takes a number as it stands when no such choice is offered', async () => {
    const { heard, handle } = listener();
    const door = openTerminal({ tty: true });
    await door.platform.start(await chatOf(handle));
    await door.say('2');
    expect(heard.map(({ text }) => text)).toEqual(['2']);
    await door.platform.stop();
  });
});

describe('the terminal at the end of a pipe', () => {
  it('answers each line, without greeting or prompt, and ends when the input ends', async () => {
    const door = openTerminal({ tty: false });
    await door.platform.start(await chatOf(echo));
    await door.type('one\r\ntwo\n\n  \nthree without a line break');
    await door.end();
    expect(door.shown()).toBe('echo one\necho two\necho three without a line break\n');
    expect(door.ended()).toBe(1);
  });

  it('ends on an input that is empty, without a word', async () => {
    const door = openTerminal({ tty: false });
    await door.platform.start(await chatOf(echo));
    await door.end();
    expect(door.shown()).toBe('');
    expect(door.ended()).toBe(1);
  });

  it('answers questions that arrive in pieces', async () => {
    const door = openTerminal({ tty: false });
    await door.platform.start(await chatOf(echo));
    for (const piece of ['Who ru', 'ns Halden', '?\nand', ' then?\n']) await door.type(piece);
    await door.end();
    expect(door.shown()).toBe('echo Who runs Halden?\necho and then?\n');
  });

  it('answers from the library with the source below', async () => {
    const door = openTerminal({ tty: false });
    await door.platform.start(await openBot());
    await door.say('When was Halden Optics founded?');
    await door.end();
    expect(door.shown()).toMatch(
      /^May 1987 \[1\]\nHalden Optics was founded in May 1987.*\[1\]\nAs of 2 April 2019\.\nSources:\n\[1\] .* · Mirror Weekly · 2019-04-02\n {4}https:\/\/news\.example\/2019-04-02-halden-history\n$/,
    );
  });

  it('passes the locale on with each message', async () => {
    const { heard, handle } = listener();
    const door = openTerminal({ tty: false, locale: 'zh-TW' });
    await door.platform.start(await chatOf(handle));
    await door.say('/help');
    await door.end();
    expect(heard.map(({ locale }) => locale)).toEqual(['zh-TW']);
  });
});

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('a refusal in the terminal', () => {
  it('says how to suggest a source, which then reaches the curators, and says nothing of it through a pipe', async () => {
    const bot = await openBot();
    const door = openTerminal({ tty: true });
    await door.platform.start(bot);
    await door.say('What is the headquarters of Corvane Instruments?');
    expect(door.shown()).toContain('Do you know a source? /suggest LINK and a note');
    await door.say('/suggest https://news.example/1 page 2');
    expect(door.shown()).toContain('Thank you. The people who curate the articles will look at it.');
    await door.platform.stop();
    expect(await bot.store.suggestions.open(9)).toMatchObject([{ note: 'page 2', asked: { companies: ['corvane'] } }]);
    const pipe = openTerminal({ tty: false });
    await pipe.platform.start(bot);
    await pipe.say('What is the headquarters of Corvane Instruments?');
    await pipe.platform.stop();
    expect(pipe.shown()).not.toContain('/suggest');
  });
});
