import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/answer/asks/classify/features.ts';
import { decideBy } from '../../src/answer/asks/classify/model.ts';
import { readLabelled } from '../../src/cli/training/labelled-questions.ts';
import { accuracyOf, readingOf } from '../../src/cli/training/reading.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { CHOICES } from '../../src/knowledge/reading-model.ts';

const FOLDER = resolve(import.meta.dirname, '../../knowledge/reading');

/** A little below what `npm run train` prints: a change of labels moves it, a broken model falls through. */
const LEAST = {
  en: { kind: 0.87, attribute: 0.8, qualifier: 0.91 },
  zh: { kind: 0.9, attribute: 0.86, qualifier: 0.93 },
} as const;

describe('the bundled reading model', () => {
  it.each(['en', 'zh'] as const)('reads most of the questions in %s that it has not learnt from', async (language) => {
    const text = await readFile(join(FOLDER, 'model.json'), 'utf8');
    const { library, problems } = parseLibrary([{ path: 'reading/model.json', text }]);
    expect(problems).toEqual([]);
    const model = library.reading?.[language];
    if (model === undefined) throw new Error(`model.json has nothing for ${language}`);
    const path = join(FOLDER, `${language}.jsonl`);
    const aside = readLabelled(path, await readFile(path, 'utf8')).filter(({ isAside }) => isAside);
    for (const choice of CHOICES) {
      const readings = aside.map((question) =>
        readingOf(question, choice, decideBy(model, featuresOf(question.text, language))),
      );
      const { right, of } = accuracyOf(readings);
      expect(right / of, choice).toBeGreaterThan(LEAST[language][choice]);
    }
  });
});
