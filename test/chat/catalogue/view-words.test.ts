import { describe, expect, it } from 'vitest';
import { axisOf, shownIn } from '../../../src/chat/catalogue/view-words.ts';
import { UNITS } from '../../fixtures/findings.ts';

describe('an axis', () => {
  it('is marked in the scale of its largest value', () => {
    expect(axisOf(550e9, 'USD', { language: 'en', units: UNITS })).toEqual({
      factor: 1e9,
      label: 'billion US dollars',
    });
    expect(axisOf(550e9, 'USD', { language: 'zh-Hant', units: UNITS })).toEqual({ factor: 1e8, label: '億美元' });
    expect(axisOf(1159, 'vehicles', { language: 'en', units: UNITS })).toEqual({ factor: 1, label: 'vehicles' });
    expect(axisOf(68, '%', { language: 'zh-Hans', units: UNITS })).toEqual({ factor: 1, label: '%' });
  });
});

describe('a text', () => {
  it('is in the reader’s language where there is one, and says which it is', () => {
    expect(shownIn({ en: 'lens', zh: '镜片' }, 'zh-Hant')).toEqual({ text: '鏡片', language: 'zh-Hant' });
    expect(shownIn({ en: 'lens' }, 'zh-Hans')).toEqual({ text: 'lens', language: 'en' });
    expect(shownIn({ zh: '镜片' }, 'en')).toEqual({ text: '镜片', language: 'zh-Hans' });
  });
});
