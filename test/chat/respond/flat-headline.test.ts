import { describe, expect, it } from 'vitest';
import { flatHeadline } from '../../../src/chat/respond/flat-headline.ts';
import { CORVANE, date, finding, HALDEN, LABELS, money, row, words } from '../../fixtures/findings.ts';

describe('a headline for tools', () => {
  it('has a row for each value, in the reader’s language', () => {
    const listing = row(date('2021-02-05'), {
      attribute: 'listing',
      about: words('Hong Kong', '香港'),
      time: { at: '2021-02-05' },
    });
    const fine = row(money(2e9), {
      attribute: 'fine',
      subject: CORVANE,
      basis: words('gross', '总额'),
      role: 'nearest',
      time: { at: '2021' },
      n: [2, 3],
    });
    const flat = (language: 'en' | 'zh-Hant') => flatHeadline([finding([listing]), finding([fine])], LABELS, language);
    expect(flat('en')).toEqual([
      { label: 'listing (Hong Kong)', value: '5 February 2021', period: null, role: 'value', n: [1] },
      { label: 'Corvane, fine (gross)', value: '2 billion yuan', period: '2021', role: 'nearest', n: [2, 3] },
    ]);
    expect(flat('zh-Hant')).toEqual([
      { label: '上市（香港）', value: '2021年2月5日', period: null, role: 'value', n: [1] },
      { label: '科凡罰款（總額）', value: '20億元', period: '2021年', role: 'nearest', n: [2, 3] },
    ]);
  });

  it('has a row without a value for a verdict that rests on nothing, and for what is missing', () => {
    const verdict = finding([], { kind: 'verdict', verdict: 'unknown' });
    const missing = finding([], { missing: { subjects: [HALDEN], attribute: 'revenue', period: '2025-Q2' } });
    expect(flatHeadline([verdict, missing], LABELS, 'en')).toEqual([
      { label: null, value: null, period: null, verdict: 'unknown', role: 'value', n: [] },
      { label: 'revenue', value: null, period: 'second quarter of 2025', role: 'value', n: [] },
    ]);
  });

  it('is empty where the answer is a text', () => {
    expect(flatHeadline([finding([], { kind: 'text' })], LABELS, 'en')).toEqual([]);
  });
});
