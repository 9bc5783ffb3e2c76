import { describe, expect, it } from 'vitest';
import { questionIn, unwrapped } from '../../src/lang/wrapping.ts';

const ASKED = 'who founded Halden Optics?';
const CHINESE = '哈尔登光学是谁创立的？';

describe('what stands around a question', () => {
  it.each([
    `Hello @Wenda, quick question — ${ASKED}`,
    `Hi all, the CEO of our client asks: ${ASKED}`,
    `my boss wants to know ${ASKED}`,
    `please help me find out ${ASKED}`,
    `One of our readers asked: ${ASKED}`,
    `Good morning team! I hope you're all well. ${ASKED} Thanks in advance!`,
    `@Tom\u00a0Brown @Mei ${ASKED}`,
    `${ASKED} cc @Tom\u00a0Brown @Mei`,
    `<@U024BE7LH> ${ASKED} :tada:`,
    `${ASKED} I have no idea.`,
    `${ASKED} Any help is much appreciated`,
    `${ASKED} see https://www.example.com/2024/05/some-history.html`,
    `${ASKED} (https://example.com/2019/x)`,
    `${ASKED} More here: www.example.com/a?b=c`,
    `${ASKED} Best regards, John Smith, Acme Capital`,
    `${ASKED} Cheers, Tom`,
    `${ASKED}\n\n--\nJohn Smith\nAcme Capital 2024`,
    `${ASKED}\nThanks,\nJohn Smith`,
    `${ASKED}\n\nSent from my iPhone`,
    `> Corvane was valued at 2 billion\n${ASKED}`,
  ])('is not read: %j', (message) => {
    expect(unwrapped(message).replace(/[\s(]*\)?$/u, '')).toBe(ASKED);
  });

  it.each([
    `大家好，请教一个问题：${CHINESE}谢谢！`,
    `各位早上好！我们老板想知道${CHINESE}`,
    `帮我找一下${CHINESE}`,
    `客户的总监问：${CHINESE} 急，在线等`,
    `${CHINESE} https://mp.example.com/s/AbCdEfGh123`,
    `${CHINESE} 详见：https://mp.example.com/s/AbCdEfGh123`,
    `不好意思，打扰一下，${CHINESE}謝謝大家`,
    `> 别人说的话\n${CHINESE}\n发自我的iPhone`,
  ])('is not read in Chinese: %j', (message) => {
    expect(unwrapped(message)).toBe(CHINESE);
  });

  it.each([
    'Hello Kitty revenue',
    'Who is the best in Shenzhen',
    'Did it grow thanks to Halden Optics?',
    'JD.com revenue',
    'What did the CEO of Halden ask for?',
    'thanks',
    'Hello!',
    '谢谢',
    '> 5 billion, which company made that',
  ])('is nothing of %j', (message) => {
    expect(unwrapped(message)).toBe(message.replace(/^> /, ''));
  });

  it('is all there is of a message that only greets or links', () => {
    expect(unwrapped('Hello @Wenda')).toBe('Hello');
    expect(unwrapped('https://example.com/a')).toBe('');
  });

  it('is found at once in whatever is repeated', () => {
    const pieces = [
      '@a',
      '@a ',
      '@a\u00a0',
      '@a\u00a0\u00a0',
      'see ',
      'hi, ',
      '> ',
      'thanks, ',
      'my ',
      '谢谢，',
      'a/',
      'a.',
      '\n--\n',
    ];
    // A pattern that backtracks does not come back within the test's time.
    for (const piece of pieces)
      for (const end of ['', '?', ' @', ' x!'])
        expect(unwrapped(`${piece.repeat(2_000).slice(0, 1_990)}${end}`).length).toBeLessThanOrEqual(2_000);
  });
});

describe('what a message with something attached asks', () => {
  it.each([
    '',
    '  ',
    '@Wenda',
    '@Wenda can you answer this?',
    'please answer',
    'see below:',
    '帮我看看这个',
    '回答一下这个问题',
  ])('is what is attached, behind %j', (own) => {
    expect(questionIn(own, ASKED)).toBe(ASKED);
  });

  it('is what it says itself, where it says something', () => {
    expect(questionIn('And when?', ASKED)).toBe('And when?');
    expect(questionIn('', '')).toBe('');
  });
});
