import { decide, standsAlone } from '../../answer/asks/classify/decide.ts';
import { featuresOf, phraseFeaturesOf } from '../../answer/asks/classify/features.ts';
import type { Choice, LanguageModel } from '../../knowledge/reading-model.ts';
import type { Language } from '../../lang/text.ts';
import type { FitOptions } from './fit-one-vs-rest.ts';
import { foldOf, type LabelledQuestion } from './labelled-questions.ts';
import { type LabelSet, labelsOf, languageModelOf } from './language-model-of.ts';
import { type Example, type Linear, learnLinear, marginsOf } from './linear.ts';
import type { Phrase } from './phrases.ts';
import { type Reading, readingOf, thresholdFor } from './reading.ts';
import { scaleOf } from './scale-of.ts';

export type Material = {
  readonly questions: readonly LabelledQuestion[];
  readonly phrases: readonly Phrase[];
  readonly language: Language;
};

export type Trained = {
  readonly model: LanguageModel;
  /** Each quarter of the questions as a model that has learnt from the other three reads it. */
  readonly folded: Readonly<Record<Choice, readonly Reading[]>>;
};

/** Found by trying, with the folded readings: see CONTRIBUTING.md. */
const FIT: FitOptions = { rounds: 8, cost: 0.1, least: 0.05 };

/** Of the labels that are taken so many are to be right: what is read wrongly is answered wrongly, what is not read is looked up. */
const WANTED: Readonly<Record<Choice, number>> = { kind: 0.95, attribute: 0.9, qualifier: 0.95 };

const FOLDS = 4;

/** The model of one language. The same material gives the same model. */
export function trainReading({ questions, phrases, language }: Material): Trained {
  const labels = labelsOf(questions);
  const asked = questions.map((question) => ({ question, features: featuresOf(question.text, language) }));
  const said = phrases.map((phrase) => ({ phrase, features: phraseFeaturesOf(phrase.text, language) }));
  const learn = (rest: readonly Asked[]) =>
    byChoice((choice) => {
      const examples = [...askedExamples(choice, rest, labels), ...saidExamples(choice, said)];
      return learnLinear(examples, labels[choice].labels, FIT);
    });
  const margins = foldedMargins(asked, learn);
  const scale = byChoice((choice) => scaleOf(marginsOfChoice(choice, margins, labels)));
  const decided = margins.map(({ question, scores }) => ({
    question,
    choices: decide(
      byChoice((choice) => scores[choice].map((score) => score * scale[choice])),
      labels,
    ),
  }));
  const folded = byChoice((choice) => decided.map(({ question, choices }) => readingOf(question, choice, choices)));
  const threshold = byChoice((choice) => thresholdFor(folded[choice], WANTED[choice]));
  return { model: languageModelOf({ labels, linear: learn(asked), scale, threshold }), folded };
}

type Asked = { readonly question: LabelledQuestion; readonly features: ReadonlySet<string> };
type Said = { readonly phrase: Phrase; readonly features: ReadonlySet<string> };
type ByChoice<T> = Readonly<Record<Choice, T>>;

function byChoice<T>(make: (choice: Choice) => T): ByChoice<T> {
  return { kind: make('kind'), attribute: make('attribute'), qualifier: make('qualifier') };
}

function askedExamples(choice: Choice, asked: readonly Asked[], labels: LabelSet): readonly Example[] {
  return asked
    .filter(({ question }) => countsFor(choice, question, labels))
    .map(({ question, features }) => ({ features, label: question[choice] }));
}

/** A timeline of a purchase has no attribute, and yet it would be wrong to learn from it that "purchase" speaks for none. */
function countsFor(choice: Choice, { kind }: LabelledQuestion, labels: LabelSet): boolean {
  return choice !== 'attribute' || !standsAlone(kind, labels.kind.named[labels.kind.labels.indexOf(kind)] ?? 0);
}

function saidExamples(choice: Choice, said: readonly Said[]): readonly Example[] {
  return said
    .filter(({ phrase }) => phrase.choice === choice)
    .map(({ phrase, features }) => ({ features, label: phrase.label }));
}

type Margins = { readonly question: LabelledQuestion; readonly scores: ByChoice<Float64Array> };

/** What models that have learnt from the other folds say of each question. */
function foldedMargins(
  asked: readonly Asked[],
  learn: (rest: readonly Asked[]) => ByChoice<Linear>,
): readonly Margins[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const linear = learn(asked.filter(({ question }) => foldOf(question, FOLDS) !== fold));
    return asked
      .filter(({ question }) => foldOf(question, FOLDS) === fold)
      .map(({ question, features }) => ({
        question,
        scores: byChoice((choice) => marginsOf(features, linear[choice])),
      }));
  });
}

function marginsOfChoice(choice: Choice, margins: readonly Margins[], labels: LabelSet) {
  return margins
    .filter(({ question }) => countsFor(choice, question, labels))
    .map(({ question, scores }) => ({
      label: labels[choice].labels.indexOf(question[choice]),
      scores: scores[choice],
    }));
}
