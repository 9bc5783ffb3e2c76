import { describe, expect, it } from 'vitest';
import { smallTalkOf } from '../../src/lang/small-talk.ts';

describe('smallTalkOf', () => {
  it.each([
    ['hello!', 'greeting'],
    ['hi there', 'greeting'],
    ['good morning', 'greeting'],
    ['你好', 'greeting'],
    ['早安！', 'greeting'],
    ['thanks a lot!', 'thanks'],
    ['谢谢', 'thanks'],
    ['好的。', 'thanks'],
    ['help', 'help'],
    ['what can you do?', 'help'],
    ['你能做什么？', 'help'],
    ['怎么用', 'help'],
    ['', 'empty'],
    ['   \n', 'empty'],
    ['?!…', 'empty'],
    ['😀', 'empty'],
  ])('takes "%s" for: %s', (message, kind) => {
    expect(smallTalkOf(message)).toBe(kind);
  });

  it.each([
    'hi, who founded corvane?',
    'thanks, and the revenue?',
    'help me find the revenue of corvane',
    '你好，科凡的估值是多少？',
    'corvane',
    '7',
  ])('takes "%s" for a question', (message) => {
    expect(smallTalkOf(message)).toBeUndefined();
  });
});
