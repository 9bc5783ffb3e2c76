import { describe, expect, it } from 'vitest';
import { accuracyByLabel, confusions, type Reading, thresholdFor } from '../../../src/cli/training/reading.ts';

const question = { text: '', order: '', isAside: true, kind: 'fact', attribute: 'none', qualifier: 'none' };
const reading = (label: string, guess: string, probability = 0.9): Reading => ({ question, label, guess, probability });

const readings = [
  reading('fine', 'fine'),
  reading('fine', 'ban', 0.4),
  reading('fine', 'ban', 0.5),
  reading('ban', 'ban', 0.8),
];

describe('readings', () => {
  it('are counted by label, and confused labels by how often', () => {
    expect(accuracyByLabel(readings)).toEqual([
      { label: 'fine', right: 1, of: 3 },
      { label: 'ban', right: 1, of: 1 },
    ]);
    expect(confusions(readings)).toEqual([{ label: 'fine', guess: 'ban', times: 2 }]);
  });
});

describe('thresholdFor', () => {
  it('is the least at which those that are taken are right often enough', () => {
    expect(thresholdFor(readings, 1)).toBe(0.51);
    expect(thresholdFor(readings, 0.6)).toBe(0.41);
    expect(thresholdFor(readings, 0.5)).toBe(0);
  });

  it('takes next to nothing where nothing is right', () => {
    expect(thresholdFor([reading('fine', 'ban', 1)], 0.9)).toBe(0.95);
  });
});
