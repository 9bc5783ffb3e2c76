import { describe, expect, it } from 'vitest';
import { inWrittenChinese } from '../../src/lang/zh/spoken/colloquial.ts';

describe('a question as people speak', () => {
  it.each([
    ['苇灯为啥被罚', '苇灯为什么被罚'],
    ['葦燈為啥被罰', '葦燈為什么被罰'],
    ['苇灯因为啥被罚', '苇灯为什么被罚'],
    ['苇灯凭啥这么便宜', '苇灯凭什么这么便宜'],
    ['苇灯啥时候上市', '苇灯什么时候上市'],
    ['苇灯咋就黄了', '苇灯怎么就黄了'],
    ['苇灯后来咋样了', '苇灯后来怎么样了'],
    ['苇灯干嘛不做外卖', '苇灯为什么不做外卖'],
    ['苇灯是干嘛的', '苇灯是干什么的'],
    ['他现在去干嘛了', '他现在去干什么了'],
  ])('is put as people write: %s', (spoken, written) => {
    expect(inWrittenChinese(spoken)).toBe(written);
  });

  it.each(['苇灯为什么被罚', 'who runs Corvane'])('is no other text: %s', (text) => {
    expect(inWrittenChinese(text)).toBe(text);
  });
});
