import { describe, expect, it } from 'vitest';
import { inStandardChinese } from '../../src/lang/zh/spoken/cantonese.ts';

describe('a question in Cantonese', () => {
  it.each([
    ['葦燈喺邊度上市', '葦燈在哪裡上市'],
    ['而家葦燈嘅CEO係邊個', '現在葦燈的CEO是誰'],
    ['葦燈點解被罰', '葦燈為什麼被罰'],
    ['葦燈係咪收購咗綠嶼', '葦燈是不是收購了綠嶼'],
    ['葦燈同綠嶼有咩關係', '葦燈同綠嶼有什麼關係'],
  ])('is put in standard Chinese: %s', (typed, standard) => {
    expect(inStandardChinese(typed)).toBe(standard);
  });

  it.each(['苇灯和绿屿什么关系', '葦燈的體係', 'who runs Corvane'])('is no other text: %s', (text) => {
    expect(inStandardChinese(text)).toBe(text);
  });
});
