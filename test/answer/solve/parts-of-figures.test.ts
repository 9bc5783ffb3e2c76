import { describe, expect, it } from 'vitest';
import { libraryOf, stating } from './library-of.ts';

const ask = libraryOf(
  stating(
    'Corvane had sales of 5 billion yuan in 2022',
    '科维恩2022年收入50亿元',
    '{ attribute: revenue, value: 5 billion, unit: CNY, at: 2022 }',
    'asks: ["how much did Corvane take in", "科维恩2022年收入多少"]',
  ),
);

describe('the figure of a part that no statement tells of', () => {
  it.each(['科维恩磁石平台收入多少', '科维恩的磁石平台2022年收入'])('is not that of the whole: %s', (question) => {
    expect(ask(question).kind).toBe('unknown');
  });

  it.each(['科维恩收入多少', '科维恩2022年收入', "what was Corvane's annual revenue"])(
    'leaves the whole as it is: %s',
    (question) => {
      expect(ask(question).kind).toBe('answered');
    },
  );
});
