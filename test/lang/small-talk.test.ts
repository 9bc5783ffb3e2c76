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
    ['ok', 'thanks'],
    ['bye!', 'bye'],
    ['see you later', 'bye'],
    ['再见', 'bye'],
    ['拜拜啦', 'bye'],
    ['who are you?', 'identity'],
    ['are you a bot', 'identity'],
    ['你是谁呀', 'identity'],
    ['你是机器人吗？', 'identity'],
    ["that's wrong", 'wrong'],
    ['you are wrong!', 'wrong'],
    ['no, you got it wrong', 'wrong'],
    ["that's not what i asked.", 'wrong'],
    ['你错了', 'wrong'],
    ['不对吧？', 'wrong'],
    ['答错了', 'wrong'],
    ['这个回答是错的', 'wrong'],
    ['答非所问', 'wrong'],
    ['hello! who are you?', 'identity'],
    ['你好，你是谁', 'identity'],
    ['谁是你的主人 谁开发了你', 'identity'],
    ['hi! thanks!', 'greeting'],
    ['thanks, bye', 'bye'],
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
    'is it true that corvane was fined',
    'you are wrong about corvane, who runs it?',
    '科凡的估值不对吗',
    'who are you going to list',
  ])('takes "%s" for a question', (message) => {
    expect(smallTalkOf(message)).toBeUndefined();
  });
});
