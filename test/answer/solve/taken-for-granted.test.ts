import { describe, expect, it } from 'vitest';
import { takenForGranted } from '../../../src/lang/questions.ts';
import { libraryOf, stating, verdictOf } from './library-of.ts';

describe('what a question takes for granted', () => {
  it.each([
    ['when did corvane leave brazil', 'did corvane leave brazil'],
    ['why was mara osei fired?', 'was mara osei fired'],
    ['how much did corvane raise in 2023', 'did corvane raise in 2023'],
  ])('is the rest, put as a claim: %s', (question, claim) => {
    expect(takenForGranted(question, 'en')).toBe(claim);
  });

  it.each([
    ['科维恩什么时候退出巴西的', '科维恩退出巴西吗'],
    ['科维恩为什么收购流明', '科维恩收购流明吗'],
  ])('is the rest in Chinese, too: %s', (question, claim) => {
    expect(takenForGranted(question, 'zh')).toBe(claim);
  });

  it.each([
    ['who fired mara osei', 'en'],
    ['when will corvane list', 'en'],
    ["why didn't corvane list", 'en'],
    ['when was the deal expected to close', 'en'],
    ['did corvane list', 'en'],
    ['科维恩为什么没上市', 'zh'],
    ['科维恩打算什么时候上市', 'zh'],
    ['科维恩上市了吗', 'zh'],
  ] as const)('is nothing that can be claimed: %s', (question, language) => {
    expect(takenForGranted(question, language)).toBeUndefined();
  });
});

describe('a claim that a known question takes for granted', () => {
  const left = `${stating('Corvane is to stop its lamp rental in Brazil for lack of licences', '科维恩因缺少牌照将停止在巴西的租灯业务')}
- asks:
  - why did corvane abandon brazil
  - 科维恩为什么放弃巴西`;

  it.each(['did corvane abandon brazil', '科维恩放弃巴西了吗'])('is so: %s', (question) => {
    expect(verdictOf(libraryOf(left)(question))).toBe('yes');
  });

  it.each(['did corvane abandon brazil for want of buyers', 'did halvorn abandon brazil'])(
    'is not said to be so of more, nor of another: %s',
    (question) => {
      expect(verdictOf(libraryOf(left)(question))).not.toBe('yes');
    },
  );
});

describe('a claim of a part of the time', () => {
  const short = `${stating('Corvane ran short of lamps in 2025', '科维恩2025年灯具短缺')}
- asks:
  - yes: did corvane run short of lamps in 2025
  - yes: 科维恩2025年灯具短缺吗`;

  it.each([
    ['did corvane run short of lamps in 2025', 'did corvane run short of lamps in q4 2025'],
    ['科维恩2025年灯具短缺吗', '科维恩2025年四季度灯具短缺吗'],
  ])('is not said to be so by what is so of the whole: %s', (whole, part) => {
    expect(verdictOf(libraryOf(short)(whole))).toBe('yes');
    expect(verdictOf(libraryOf(short)(part))).not.toBe('yes');
  });
});
