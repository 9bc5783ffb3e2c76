import { describe, expect, it } from 'vitest';
import { realSearchable } from '../../fixtures/library.ts';
import { catalogueOn } from './catalogue-of.ts';

const { complete } = catalogueOn(await realSearchable());
const first = (text: string, locale?: string) => complete(text, 25, locale)[0]?.value;

describe('completing a company', () => {
  it.each([
    ['tenc', undefined, 'Tencent'],
    ['腾', undefined, 'Tencent'],
    ['騰訊', 'zh-TW', '騰訊'],
    ['tengxun', 'zh-CN', '腾讯'],
    ['0700', undefined, 'Tencent'],
    ['鹅厂', undefined, 'Tencent'],
    ['ｂａｉｄｕ', undefined, 'Baidu'],
    ['B站', 'zh-CN', '哔哩哔哩'],
  ])('finds %s for a reader of %s', (typed, locale, value) => {
    expect(first(typed, locale)).toBe(value);
  });

  it('offers companies before anything is typed, and at most as many as fit', () => {
    expect(complete('', 25, undefined)).toHaveLength(25);
    expect(complete('', 3, undefined)).toHaveLength(3);
    expect(complete('no such company anywhere', 25, undefined)).toEqual([]);
  });

  it('shows both names and offers each company once', () => {
    const choices = complete('a', 25, 'zh-CN');
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    expect(complete('tencent', 1, undefined)[0]?.label).toBe('Tencent · 腾讯');
  });
});
