import { describe, expect, it } from 'vitest';
import {
  CORVANE,
  date,
  entity,
  finding,
  HALDEN,
  HOLDS_NOW,
  money,
  REYES,
  row,
  VALE,
  words,
} from '../../fixtures/findings.ts';
import { shown } from './show-headline.ts';

describe('the headline of a timeline', () => {
  it('names whose an event is that befell another one', () => {
    const rows = [
      row(date('2018-03-29'), { role: 'event', attribute: 'listing', subject: CORVANE, time: { at: '2018-03-29' } }),
    ];
    expect(shown([finding(rows, { kind: 'timeline' })])[0]).toBe('- 29 March 2018 · Corvane · **listing** [1]');
  });

  it('is a line for each event, in the order in which they come', () => {
    const rows = [
      row(date('2021-06-30'), {
        role: 'event',
        attribute: 'listing',
        about: words('New York', '纽约'),
        time: { at: '2021-06-30' },
      }),
      row(words('cybersecurity review', '网络安全审查'), {
        role: 'event',
        attribute: 'probe',
        time: { at: '2021-07-02' },
        n: [2],
      }),
      row(money(8.026e9), { role: 'event', attribute: 'fine', time: { at: '2022-07-21' }, n: [3] }),
    ];
    expect(shown([finding(rows, { kind: 'timeline', more: 2 })])).toEqual([
      '- 30 June 2021 · **listing** · New York [1]',
      '- 2 July 2021 · investigation: **cybersecurity review** [2]',
      '- 21 July 2022 · fine: **8.026 billion yuan** [3]',
      '- And 2 more',
    ]);
    expect(shown([finding(rows, { kind: 'timeline', more: 2 })], 'zh-Hans').at(-1)).toBe('- 另有2项');
  });

  it('says of what lasts when it began', () => {
    const began = { ...HOLDS_NOW, role: 'event' as const };
    expect(shown([finding([began], { kind: 'timeline' })])).toEqual([
      '- 10 September 2023 · chief executive: **Tomas Reyes** [1]',
    ]);
  });
});

describe('the headline of a profile', () => {
  it('is what it is, then a line for each thing that is known', () => {
    const rows = [
      row(words('maker of telescopes', '望远镜制造商'), { attribute: 'what-it-does' }),
      row(date('1987-05'), { attribute: 'founded', time: { at: '1987-05' } }),
      row(entity(REYES), { attribute: 'founders', n: [2] }),
      row(entity(VALE), { attribute: 'founders', n: [2] }),
      { ...HOLDS_NOW, n: [3] },
    ];
    expect(shown([finding(rows, { kind: 'profile' })])).toEqual([
      '**maker of telescopes** [1]',
      '- Founded: May 1987 [1]',
      '- Founders: Tomas Reyes, Ingrid Vale [2]',
      '- Chief executive: Tomas Reyes · since 10 September 2023 [3]',
    ]);
    expect(shown([finding(rows.slice(1), { kind: 'profile' })])[0]).toBe('- Founded: May 1987 [1]');
  });

  it('of a person is the offices, those that are over as well', () => {
    const rows = [
      row(entity(HALDEN), { attribute: 'chief-executive', time: { from: '2023-09-10' } }),
      row(entity(CORVANE), { attribute: 'chair', role: 'before', time: { until: '2021' }, n: [2] }),
    ];
    expect(shown([finding(rows, { kind: 'profile' })])).toEqual([
      '- Chief executive: Halden · since 10 September 2023 [1]',
      '- Chair: Corvane · until 2021 [2]',
    ]);
  });
});
