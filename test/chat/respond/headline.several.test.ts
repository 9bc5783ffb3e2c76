import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/answer/value.ts';
import { CORVANE, date, entity, finding, HALDEN, money, REYES, row, VALE } from '../../fixtures/findings.ts';
import { shown } from './show-headline.ts';

describe('several headlines', () => {
  const founders = finding(
    [row(entity(REYES), { attribute: 'founders' }), row(entity(VALE), { attribute: 'founders' })],
    {
      kind: 'list',
    },
  );
  const founded = finding([row(date('2013-06'), { attribute: 'founded', time: { at: '2013-06' }, n: [2] })]);

  it('say what each is', () => {
    expect(shown([founders, founded])).toEqual([
      'Founders: **Tomas Reyes, Ingrid Vale** [1]',
      'Founded: **June 2013** [2]',
    ]);
    expect(shown([founders, founded], 'zh-Hant')).toEqual([
      '創始人：**雷耶斯、韋爾** [1]',
      '成立時間：**2013年6月** [2]',
    ]);
  });

  it('name a part of an event by its own label', () => {
    const part = (qualifier: string, amount: number, unit: string): Finding => ({
      ...finding([row(money(amount, unit), { attribute: 'listing', qualifier })]),
      asked: { subjects: [HALDEN], attribute: 'listing', qualifier },
    });
    expect(shown([part('price', 115, 'HKD'), part('raised', 5.4e9, 'USD')], 'zh-Hans')).toEqual([
      '发行价：**115港元** [1]',
      '募资额：**54亿美元** [1]',
    ]);
  });

  it('say whose each is where that differs', () => {
    const of = (subject: typeof HALDEN): Finding => ({
      ...founded,
      asked: { subjects: [subject], attribute: 'founded' },
    });
    expect(shown([of(HALDEN), of(CORVANE)])).toEqual([
      'Halden, founded: **June 2013** [2]',
      'Corvane, founded: **June 2013** [2]',
    ]);
    expect(shown([of(HALDEN), of(CORVANE)], 'zh-Hans')).toEqual([
      '哈尔登成立时间：**2013年6月** [2]',
      '科凡成立时间：**2013年6月** [2]',
    ]);
  });

  it('stand beside a sentence on what is not held, which needs no label', () => {
    const missing = finding([], { missing: { subjects: [HALDEN], attribute: 'founded' } });
    expect(shown([founders, missing])).toEqual([
      'Founders: **Tomas Reyes, Ingrid Vale** [1]',
      'The library does not say when Halden was founded.',
    ]);
  });

  it('are none where the answer is a text', () => {
    expect(shown([finding([], { kind: 'text' }), finding([], { kind: 'reason' })])).toEqual([]);
  });
});
