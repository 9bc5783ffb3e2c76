import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const carsOf = (year: number, cars: number, basis = '') =>
  stating(
    `Corvane ${basis === '' ? 'delivered' : 'aimed at'} ${cars} cars in ${year}`,
    `科维恩${year}年${basis === '' ? '交付' : '目标交付'}${cars}辆`,
    `{ attribute: deliveries, value: ${cars}, unit: vehicles, at: ${year}${basis} }`,
  );
const TARGET = carsOf(2023, 900, ', basis: target');
const DELIVERED = carsOf(2023, 700);

function missingIn(answer: ReturnType<ReturnType<typeof libraryOf>>) {
  return answer.kind === 'answered' ? answer.findings[0]?.missing : answer.kind;
}

describe('what was aimed at', () => {
  const done = ['how many cars did Corvane deliver in 2023', '科维恩2023年交付了多少辆车'];
  const aimed = ["what was Corvane's delivery target for 2023", '科维恩2023年交付目标是多少'];

  it.each(done)('does not say what came of it: %s', (question) => {
    const answer = libraryOf(TARGET)(question);
    expect(missingIn(answer)).toMatchObject({ attribute: 'deliveries', period: '2023' });
    expect(figuresOf(answer)).toEqual([900]);
    expect(missingIn(libraryOf(TARGET, DELIVERED)(question))).toBeUndefined();
  });

  it('is told in full where it is a range', () => {
    const range = libraryOf(
      stating(
        'Corvane expected revenue of 14 to 15 million yuan in 2023',
        '科维恩预计2023年营收1400万至1500万元',
        '{ attribute: revenue, value: 14 million, unit: CNY, at: 2023, basis: forecast }',
        '{ attribute: revenue, value: 15 million, unit: CNY, at: 2023, basis: forecast }',
      ),
    )("what was Corvane's revenue in 2023");
    expect(missingIn(range)).toMatchObject({ attribute: 'revenue' });
    expect(figuresOf(range)).toEqual([14_000_000, 15_000_000]);
  });

  it.each(aimed)('is not told by what came of it: %s', (question) => {
    expect(missingIn(libraryOf(DELIVERED)(question))).toMatchObject({ attribute: 'deliveries', expected: true });
    const answer = libraryOf(TARGET, DELIVERED)(question);
    expect(missingIn(answer)).toBeUndefined();
    expect(figuresOf(answer)).toEqual([900]);
  });
});
