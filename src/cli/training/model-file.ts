import type { Labelling, LanguageModel, ReadingModel } from '../../knowledge/reading-model.ts';
import { CHOICES } from './labelled-questions.ts';

/** The text of `reading/model.json`: one feature a line, so that a change of labels shows in a diff. */
export function modelFile(model: ReadingModel): string {
  const languages = Object.entries(model).flatMap(([language, trained]) =>
    trained === undefined ? [] : [`"${language}": ${languageText(trained)}`],
  );
  return `${block(languages)}\n`;
}

function languageText(model: LanguageModel): string {
  return block(CHOICES.map((choice) => `"${choice}": ${labellingText(model[choice])}`));
}

function labellingText({ labels, threshold, bias, weights }: Labelling): string {
  const features = Array.from(weights, ([feature, pairs]) => `${JSON.stringify(feature)}:${JSON.stringify(pairs)}`);
  return block([
    `"labels": ${JSON.stringify(labels)}`,
    `"threshold": ${threshold}`,
    `"bias": ${JSON.stringify(bias)}`,
    `"weights": ${block(features)}`,
  ]);
}

function block(members: readonly string[]): string {
  return `{\n${members.join(',\n')}\n}`;
}
