import { describe, expect, it } from 'vitest';
import { headlineBlocks } from '../../../src/chat/respond/headline.ts';
import { CORVANE, finding, HALDEN, LABELS, money, row, words } from '../../fixtures/findings.ts';
import { shown } from './show-headline.ts';

describe('what is held instead of what was asked for', () => {
  it('comes after a sentence on what is missing, with what it is of before the value', () => {
    const nearest = row(money(1.929e11), { role: 'nearest', attribute: 'revenue', time: { at: '2025-Q3' } });
    const instead = finding([nearest], { missing: { subjects: [HALDEN], attribute: 'revenue', period: '2025' } });
    expect(shown([instead])).toEqual([
      'No revenue for 2025 is held. Nearest: third quarter of 2025, **192.9 billion yuan** [1]',
    ]);
    expect(shown([instead], 'zh-Hans')).toEqual([
      '资料库没有2025年营收的资料。最接近的：2025年第三季度，**1929亿元** [1]',
    ]);
  });

  it('names another metric and another company', () => {
    const nearest = row(money(4e9), {
      role: 'nearest',
      attribute: 'net-profit',
      subject: CORVANE,
      time: { at: '2025' },
    });
    const instead = finding([nearest], { missing: { subjects: [HALDEN], attribute: 'revenue' } });
    expect(shown([instead])).toEqual([
      'No revenue is held. Nearest: Corvane, net profit, 2025, **4 billion yuan** [1]',
    ]);
  });

  it('says that a loss is missing, and calls what is held a profit', () => {
    const profit = row(money(9e7), { attribute: 'net-profit', time: { at: '2023' } });
    const missing = { subjects: [HALDEN], attribute: 'net-profit', loss: true as const };
    expect(shown([finding([profit], { missing })])).toEqual([
      'No loss of Halden is held. It holds: net profit, 2023, **90 million yuan** [1]',
    ]);
    expect(shown([finding([profit], { missing })], 'zh-Hans')[0]).toMatch(
      /^资料库没有.*亏损的资料。收录的是：净利润，2023年/,
    );
  });

  it('of some of those that are named comes below what is held of the others', () => {
    const held = row(words('Ann', '安'), { attribute: 'chief-executive', subject: CORVANE });
    const missing = { subjects: [HALDEN], attribute: 'chief-executive' };
    const blocks = headlineBlocks([finding([held], { missing })], LABELS, 'en');
    expect(blocks.map(({ type }) => type)).toEqual(['headline', 'note']);
    expect(blocks[0]).toMatchObject({ label: 'Corvane: ' });
  });

  it('of a reason is what happened', () => {
    const missing = { subjects: [HALDEN], attribute: 'listing-plan' };
    const halted = row(words('suspended', '暂缓'), {
      attribute: 'listing-plan',
      role: 'nearest',
      time: { at: '2020-11-03' },
    });
    expect(shown([finding([halted], { kind: 'reason', missing })])).toEqual([
      'The library does not say why. It holds: 3 November 2020, **suspended** [1]',
    ]);
    expect(shown([finding([], { kind: 'reason', missing })])).toEqual(['The library does not say why. It holds:']);
    expect(shown([finding([], { kind: 'reason', missing })], 'zh-Hant')).toEqual(['資料庫沒有說明原因。收錄的是：']);
  });
});
