import { CHOICES, type LanguageModel, type ReadingModel } from '../../knowledge/reading-model.ts';

/** The text of `reading/model.json`: one feature a line, so that a change of labels shows in a diff. */
export function modelFile(model: ReadingModel): string {
  const languages = Object.entries(model).flatMap(([language, trained]) =>
    trained === undefined ? [] : [`"${language}": ${languageText(trained)}`],
  );
  return `${block(languages)}\n`;
}

function languageText(model: LanguageModel): string {
  const features = Array.from(
    model.weights,
    ([feature, pairs]) => `${JSON.stringify(feature)}:${JSON.stringify(pairs)}`,
  );
  return block([
    ...CHOICES.map((choice) => `"${choice}": ${JSON.stringify(model[choice])}`),
    `"weights": ${block(features)}`,
  ]);
}

function block(members: readonly string[]): string {
  return `{\n${members.join(',\n')}\n}`;
}
