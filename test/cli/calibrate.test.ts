import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALIBRATION, probabilityOf } from '../../src/answer/rank/confidence.ts';
import { calibrationFile, runCalibrate } from '../../src/cli/calibrate.ts';
import { fitModel, thresholdFor } from '../../src/cli/evaluation/fit.ts';
import { UsageError } from '../../src/errors.ts';
import { calibrationSchema } from '../../src/knowledge/calibration.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';

const right = [0.9, 0.8, 0.95, 0.7].map((coverage) => ({ features: [coverage, 1, 0, 1, 1], answers: true }));
const wrong = [0.2, 0.3, 0.1, 0.5].map((coverage) => ({ features: [coverage, 0, 1, 1, 1], answers: false }));

describe('fitModel', () => {
  const model = { ...fitModel([...right, ...wrong]), threshold: 0.5 };

  it('tells the samples apart that it was fitted to', () => {
    for (const { features, answers } of [...right, ...wrong]) {
      expect(probabilityOf(features, model) > 0.5).toBe(answers);
    }
  });

  it('gives no feature a negative weight, not even one that speaks against answering', () => {
    expect(model.weights.every((weight) => weight >= 0)).toBe(true);
    expect(model.weights[2]).toBe(0);
  });

  it('gives the same model for the same samples', () => {
    expect(fitModel([...right, ...wrong])).toEqual(fitModel([...right, ...wrong]));
  });
});

describe('thresholdFor', () => {
  it('lets through no more than the allowed share of unanswerable questions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (wrongs) => {
          const threshold = thresholdFor(wrongs, 100, 0.05);
          expect(wrongs.filter((probability) => probability >= threshold).length).toBeLessThanOrEqual(5);
        },
      ),
    );
  });
});

describe('the calibration file', () => {
  it('is read back as it was written', () => {
    const { library, problems } = parseLibrary([
      { path: 'calibration.yaml', text: calibrationFile(DEFAULT_CALIBRATION, 7) },
    ]);
    expect(problems).toEqual([]);
    expect(library.calibration).toEqual(DEFAULT_CALIBRATION);
  });

  it('is refused with a negative weight, and the defaults stay in use', () => {
    const text = calibrationFile(
      { ...DEFAULT_CALIBRATION, en: { weights: [-1, 0, 0, 0, 0], bias: 0, threshold: 0.5 } },
      7,
    );
    const { library, problems } = parseLibrary([{ path: 'calibration.yaml', text }]);
    expect(library.calibration).toBeUndefined();
    expect(problems.map(({ path, field }) => `${path} ${field}`)).toEqual(['calibration.yaml en.weights.0']);
  });

  it('has the shape that the schema gives', () => {
    expect(calibrationSchema.parse(DEFAULT_CALIBRATION)).toEqual(DEFAULT_CALIBRATION);
  });
});

describe('npm run calibrate', () => {
  it('names a wrong percentage and a wrong day', async () => {
    await expect(runCalibrate(['--allowed', 'many'], () => {})).rejects.toThrow(UsageError);
    await expect(runCalibrate(['--now', '2026-02-30'], () => {})).rejects.toThrow('is not a day');
  });

  it('fits nothing to a folder with too few questions', async () => {
    await expect(runCalibrate(['--knowledge', 'test/fixtures'], () => {})).rejects.toThrow('are needed to fit a model');
  });
});
