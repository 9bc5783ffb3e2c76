import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RANKING } from '../../src/answer/rank/default-ranking.ts';
import { probabilityOf } from '../../src/answer/rank/sure.ts';
import { rankingFile, runCalibrate } from '../../src/cli/calibrate.ts';
import { fitModel, thresholdFor } from '../../src/cli/evaluation/fit.ts';
import { UsageError } from '../../src/errors.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { rankingSchema } from '../../src/knowledge/ranking.ts';

const right = [0.9, 0.8, 0.95, 0.7].map((inContext) => ({
  features: { inContext, supported: 1, looksRight: 0, named: 1 },
  answers: true,
}));
const wrong = [0.2, 0.3, 0.1, 0.5].map((inContext) => ({
  features: { inContext, supported: 0, looksRight: 1, named: 1 },
  answers: false,
}));
const fitted = () => fitModel([...right, ...wrong], ['inContext', 'supported', 'looksRight', 'named']);

describe('fitModel', () => {
  const model = fitted();

  it('tells the samples apart that it was fitted to', () => {
    for (const { features, answers } of [...right, ...wrong]) {
      expect(probabilityOf(features, model) > 0.5).toBe(answers);
    }
  });

  it('gives no feature a negative weight, not even one that speaks against answering', () => {
    expect(Object.values(model.weights).every((weight) => weight >= 0)).toBe(true);
    expect(model.weights.looksRight).toBe(0);
  });

  it('gives the same model for the same samples', () => {
    expect(fitted()).toEqual(fitted());
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

describe('the ranking file', () => {
  const { en, zh } = DEFAULT_RANKING.sure;

  it('is read back as it was written', () => {
    const { library, problems } = parseLibrary([{ path: 'ranking.yaml', text: rankingFile(DEFAULT_RANKING, 7) }]);
    expect(problems).toEqual([]);
    expect(library.ranking).toEqual(DEFAULT_RANKING);
  });

  it('is refused with a negative weight, and the defaults stay in use', () => {
    const wrongSign = { ...DEFAULT_RANKING, sure: { en: { ...en, weights: { inContext: -1 } }, zh } };
    const { library, problems } = parseLibrary([{ path: 'ranking.yaml', text: rankingFile(wrongSign, 7) }]);
    expect(library.ranking).toBeUndefined();
    expect(problems.map(({ path, field }) => `${path} ${field}`)).toEqual(['ranking.yaml sure.en.weights.inContext']);
  });

  it('is refused with a feature that there is none of, which is named', () => {
    const text = rankingFile(DEFAULT_RANKING, 7).replace('ownWords', 'ownWord');
    const { problems } = parseLibrary([{ path: 'ranking.yaml', text }]);
    expect(problems.map(({ message }) => message).join()).toContain('ownWord.');
  });

  it('has the shape that the schema gives', () => {
    expect(rankingSchema.parse(DEFAULT_RANKING)).toEqual(DEFAULT_RANKING);
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
