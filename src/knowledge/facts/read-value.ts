import { parsePeriod } from '../../lang/dates/date.ts';
import { dateWords } from '../../lang/dates/date-words.ts';
import type { Attribute, Qualifier } from '../attribute.ts';
import { localizedName } from '../names.ts';
import type { Directory } from './directory.ts';
import type { FactValue, WrittenValue } from './fact.ts';
import { type ReadFigure, readFigure } from './fact-figure.ts';

type Answers = Attribute['answers'] | Qualifier['answers'];

const AMOUNTS: ReadonlySet<Answers> = new Set(['money', 'count', 'percent']);

export type ValueReading = {
  readonly answers: Answers;
  readonly directory: Directory;
  /** The company whose own products and people an id means first. */
  readonly near?: string;
  /** Chinese of the English words that the value may be. */
  readonly words?: Readonly<Record<string, string>>;
};

/** What a written value means: an entity by its id, a figure, a date, or words. */
export function readValue(written: WrittenValue, { answers, directory, near, words }: ValueReading): FactValue {
  if (typeof written !== 'string') {
    const figure = readFigureOf(written.en, answers)?.figure;
    return { text: written, ...(figure && { figure }) };
  }
  const isFigure = AMOUNTS.has(answers) && readFigure(written) !== undefined;
  const known = isFigure ? undefined : near === undefined ? directory.find(written) : directory.findNear(written, near);
  if (known) return { text: localizedName(known.names), id: known.id };
  const chinese = words?.[written];
  if (chinese !== undefined) return { text: { en: written, zh: chinese } };
  const date = answers === 'date' && parsePeriod(written) !== undefined ? dateWords(written) : undefined;
  if (date) return { text: date };
  const { written: shown = written, ...figure } = readFigureOf(written, answers) ?? {};
  return { text: { en: shown, zh: shown }, ...figure };
}

function readFigureOf(text: string, answers: Answers): ReadFigure | undefined {
  return AMOUNTS.has(answers) || answers === 'thing' ? readFigure(text) : undefined;
}
