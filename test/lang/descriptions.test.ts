import { describe, expect, it } from 'vitest';
import { descriptionsAt } from '../../src/lang/names/descriptions.ts';

/** What a text says of the thing that is written X there. */
function saidOf(text: string, language: 'en' | 'zh'): readonly string[] {
  const start = text.indexOf('X');
  return descriptionsAt(text, { start, end: start + 1 }, language);
}

describe('what stands beside a name', () => {
  it.each([
    ['the firm showed its video model X in may', ['video model']],
    ['the firm showed a chatbot called X', ['chatbot']],
    ['X, the ai assistant of the firm, grew', ['ai assistant of the firm']],
    ['X is a phone chip.', ['a phone chip']],
    ['it rivals the chatbot of X', []],
    ['chips, phones, X and games', []],
  ])('says in English what it is: %s', (text, said) => {
    expect(saidOf(text, 'en')).toEqual(said);
  });

  it.each([
    ['公司旗下ai助手X有200万用户', ['ai助手']],
    ['公司发布视频模型“X”', ['视频模型']],
    ['X是一款游戏,已上线', ['游戏']],
    ['大模型由X开发', []],
    ['43个大模型基于  X训练', []],
  ])('says in Chinese what it is: %s', (text, said) => {
    expect(saidOf(text, 'zh')).toEqual(said);
  });
});
