import { describe, expect, it } from 'vitest';
import { capitalised, type Labelled, labelIn, mayLose } from '../../../src/chat/words/labels.ts';

const label = (en: string, zh: string) => ({ labels: { en, zh } });
const ATTRIBUTES: readonly Labelled[] = [
  {
    id: 'fine',
    answers: 'money',
    kind: 'event',
    ...label('fine', '罚款'),
    qualifiers: { by: label('by', '机构'), share: label('share', '比例') },
  },
  { id: 'net-profit', answers: 'money', kind: 'figure', loss: true, ...label('net profit', '净利润') },
];

describe('a label', () => {
  it.each([
    [{ attribute: 'fine' }, 'fine', '罰款'],
    [{ attribute: 'fine', qualifier: 'by' }, 'fine by', '罰款機構'],
    [{ attribute: 'fine', qualifier: 'share' }, 'share', '比例'],
    [{ attribute: 'fine', qualifier: 'colour' }, 'fine', '罰款'],
    [{ attribute: 'colour' }, undefined, undefined],
    [{}, undefined, undefined],
  ])('of %j is that of the library', (of, en, hant) => {
    expect(labelIn(ATTRIBUTES, of, 'en')).toBe(en);
    expect(labelIn(ATTRIBUTES, of, 'zh-Hant')).toBe(hant);
  });

  it('begins a line with a capital', () => {
    expect(capitalised('fine by')).toBe('Fine by');
    expect(capitalised('罚款')).toBe('罚款');
  });

  it('tells a profit, whose negative is a loss', () => {
    expect(mayLose(ATTRIBUTES, 'net-profit')).toBe(true);
    expect(mayLose(ATTRIBUTES, 'fine')).toBe(false);
    expect(mayLose(ATTRIBUTES, undefined)).toBe(false);
  });
});
