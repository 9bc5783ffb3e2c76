import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../fixtures/answers.ts';
import { libraryOf, stating } from './library-of.ts';

const ask = libraryOf(
  stating(
    'Mara Osei, who founded Corvane with her brother in 2012, is its chief executive',
    '玛拉·奥塞2012年与哥哥创立科维恩，任首席执行官',
    '{ attribute: chief-executive, value: mara-osei, at: 2024-01 }',
  ),
  stating(
    'Ivo Brandt is the chair of Corvane, it said in 2023',
    '科维恩2023年称，伊沃·布兰特任董事长',
    '{ attribute: chair, value: ivo-brandt, at: 2023 }',
  ),
);

describe('a question on the family of somebody', () => {
  it.each([
    "what does Ivo Brandt's daughter do at Corvane",
    'is the wife of Ivo Brandt the chair of Corvane',
    '伊沃·布兰特的女儿在科维恩任什么职务',
    '伊沃·布兰特老婆是科维恩董事长吗',
  ])('is not answered by what the person does: %s', (question) => {
    expect(statementsOf(ask(question))).toEqual([]);
  });

  it.each(["what did Mara Osei's brother found", '玛拉·奥塞的哥哥创立了什么'])(
    'may be answered by a statement that tells of it: %s',
    (question) => {
      const told = statementsOf(ask(question)).map(({ text }) => text);
      expect(told.every((text) => /brother|哥哥/u.test(text))).toBe(true);
    },
  );
});
