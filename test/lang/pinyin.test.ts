import { describe, expect, it } from 'vitest';
import { createPinyinReader, isPinyinWord, pinyinsOf } from '../../src/lang/zh/pinyin.ts';
import { HARMLESS_SENTENCES } from '../fixtures/harmless-sentences.ts';

const PHRASES = ['成立', '创立', '上市', '创始人', '营收', '总部', '罚款', '被罚', '收购', '用户', 'CEO', '首席执行官'];
const NAMES = ['苇灯', '绿屿', '科凡', '杉环', '林伟', '林威', 'Corvane'];
const read = createPinyinReader(() => ({ phrases: PHRASES, names: NAMES }));

describe('a question in pinyin', () => {
  it.each([
    ['kefan shi na nian chengli de', '科凡是哪年成立的'],
    ['weideng de laoban shi shei', '苇灯的老板是谁'],
    ['Weideng de CEO shi shui?', '苇灯的ceo是谁?'],
    ['wei deng shenme shi hou shang shi de', '苇灯什么时候上市的'],
    ['weideng laobanshishui', '苇灯老板是谁'],
    ['kefan 2024 nian yingshou duoshao', '科凡2024年营收多少'],
    ['lvyu zongbu zai nali', '绿屿总部在哪里'],
    ['lyuyu zongbu zai na', '绿屿总部在哪'],
    ['corvane shi shei chuangli de', 'corvane是谁创立的'],
    ['na jia gongsi shougou le shanhuan', '哪家公司收购了杉环'],
    ['kefan shangshi', '科凡上市'],
    ['kefan shi shei jia de', '科凡是谁家的'],
    ['Corvane shi shei jia de', 'corvane是谁家的'],
    ['weideng shi Corvane de ma', '苇灯是corvane的吗'],
    ['name kefan ne', '那么科凡呢'],
    ['weideng zuijin yige jidu yingshou duoshao', '苇灯最近一个季度营收多少'],
    ['corvane zhuan qian le ma', 'corvane赚钱了吗'],
  ])('is read: "%s" as %s', (typed, han) => {
    expect(read(typed)).toBe(han);
  });

  it('leaves a name that two names sound like as it is typed', () => {
    expect(read('linwei shi shei')).toBe('linwei是谁');
  });

  it.each([
    'who made corvane',
    'can you name the men',
    'he made a list',
    'how much did corvane make',
    'weideng',
    'lin wei',
    'name Corvane',
    'is Corvane de ma',
    'kefan de pengyou zenme yang la ba', // Too little of it is known.
    '科凡 shi shei',
    '2024',
    '',
    ...HARMLESS_SENTENCES.filter((sentence) => !/\p{Script=Han}/u.test(sentence)),
  ])('is none: "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('isPinyinWord', () => {
  it.each(['shei', 'shui', 'shenme', 'de', 'shi', 'laoban', 'nanian', 'le'])('knows %s', (word) => {
    expect(isPinyinWord(word)).toBe(true);
  });

  it.each(['sheir', 'weideng', 'made', ''])('does not know %s', (word) => {
    expect(isPinyinWord(word)).toBe(false);
  });
});

describe('pinyinsOf', () => {
  it.each([
    ['杉环', ['shanhuan']],
    ['绿屿', ['luyu', 'lvyu', 'lyuyu']],
  ])('writes %s as %j', (han, written) => {
    expect(pinyinsOf(han)).toEqual(written);
  });
});
