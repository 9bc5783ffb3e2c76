import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { searchableOf } from './library-of.ts';

const TAUGHT =
  'Corvane teaches mathematics to children, Mirror Weekly reported on 1 January 2024.\n《镜面周刊》2024年1月1日报道，科维恩教儿童数学。';
const ENDED =
  '\n\nCorvane was to end teaching mathematics to children in May 2024, Mirror Weekly reported.\n《镜面周刊》报道，科维恩2024年5月停止教儿童数学。\n\n- { attribute: closure, value: { en: teaching mathematics to children, zh: 教儿童数学 }, at: 2024-05 }';

describe('whether something is still so', () => {
  const questions = ['does Corvane still teach mathematics to children', '科维恩现在还教儿童数学吗'];

  it.each(questions)('is told by a text of late, and by none of years ago: %s', (question) => {
    const about = (now: string) => ask(question, {}, searchableOf(TAUGHT), now).kind;
    expect(about('2024-12-01')).toBe('answered');
    expect(about('2027-12-01')).toBe('unknown');
  });

  it('is told by an end of long ago', () => {
    expect(ask(questions[0] ?? '', {}, searchableOf(TAUGHT + ENDED), '2027-12-01').kind).toBe('answered');
  });
});
