import { describe, expect, it } from 'vitest';
import { questionAnsweredElsewhere } from '../../../../src/knowledge/checks/statements/question-answered-elsewhere.ts';
import { article, run } from '../sample.ts';

const HERE = '2022-01-25-acme';

describe('question-answered-elsewhere', () => {
  it('reports a question that another article, or none, answers first', () => {
    const questions = '[Who?, When?, 哪里？]';
    const first = (question: string) => ({ 'Who?': HERE, 'When?': '2022-01-26-acme' })[question];
    expect(run(questionAnsweredElsewhere, [article({ questions })], first)).toEqual([
      'advice articles/2022/2022-01-25-acme.md:8 questions.1: "When?" is answered first by 2022-01-26-acme. Ask for what only this article says, with its names and dates, or put it into the statement',
      'advice articles/2022/2022-01-25-acme.md:8 questions.2: "哪里？" is answered by no article. Ask for what only this article says, with its names and dates, or put it into the statement',
    ]);
  });

  it('accepts questions that the article answers first', () => {
    expect(run(questionAnsweredElsewhere, [article()], () => HERE)).toEqual([]);
  });

  it('asks nothing when nobody can answer', () => {
    expect(run(questionAnsweredElsewhere, [article()])).toEqual([]);
  });
});
