import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSlots, type SlotKind, slotted } from '../../../../src/answer/asks/classify/slots.ts';

const markOf = (text: string, part: string, kind: SlotKind) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, kind };
};

describe('slotted', () => {
  it('puts the kind in the place of what is marked', () => {
    const text = 'who runs acme these days';
    expect(slotted(text, [markOf(text, 'acme', 'company')])).toBe('who runs {company} these days');
  });

  it('keeps one name for a kind that comes twice, in whatever order the marks are given', () => {
    const text = 'acme和best在2024年哪个大';
    const marks = [markOf(text, '2024年', 'date'), markOf(text, 'best', 'company'), markOf(text, 'acme', 'company')];
    expect(slotted(text, marks)).toBe('{company}和{company}在{date}哪个大');
  });

  it('takes of overlapping marks the one that begins first, and of those the longest', () => {
    const text = 'acme cloud revenue';
    const marks = [
      markOf(text, 'acme', 'company'),
      markOf(text, 'cloud revenue', 'topic'),
      markOf(text, 'acme cloud', 'product'),
    ];
    expect(slotted(text, marks)).toBe('{product} revenue');
  });

  it('leaves a text without marks, and marks that are not of the text, alone', () => {
    expect(slotted('who', [])).toBe('who');
    expect(slotted('who', [{ start: 2, end: 9, kind: 'date' }])).toBe('who');
    expect(slotted('who', [{ start: 1, end: 1, kind: 'date' }])).toBe('who');
  });

  it('keeps every character that is not marked', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c ]{0,12}$/), fc.nat(12), fc.nat(12), (text, start, end) => {
        const without = slotted(text, [{ start, end, kind: 'date' }]).replace('{date}', '');
        const isMarked = start < end && end <= text.length;
        expect(without).toBe(isMarked ? text.slice(0, start) + text.slice(end) : text);
      }),
    );
  });
});

describe('plainSlots', () => {
  it('folds a written question and takes the numbers from its slots', () => {
    expect(plainSlots('Did {company} pay {company2} more than {money}?')).toBe(
      'did {company} pay {company} more than {money}?',
    );
    expect(plainSlots('{company2}的總部在哪？')).toBe('{company}的总部在哪?');
  });
});
