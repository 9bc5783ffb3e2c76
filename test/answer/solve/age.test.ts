import { describe, expect, it } from 'vitest';
import { libraryOf, stating } from './library-of.ts';

const CHAIR = stating(
  'Ivo Brandt became chairman of Corvane on 1 April 2021',
  '伊沃·布兰特2021年4月1日出任科维恩董事长',
  '{ attribute: chair, value: ivo-brandt, from: 2021-04-01 }',
);
const STAFF = stating(
  'Corvane had 9,000 employees in June 2023',
  '科维恩2023年6月有9000名员工',
  '{ attribute: employees, value: "9,000", unit: people, at: 2023-06 }',
);
const FINE = stating(
  'Corvane was fined 2 million yuan on 3 March 2022',
  '科维恩2022年3月3日被罚200万元',
  '{ attribute: fine, value: 2 million, unit: CNY, at: 2022-03-03 }',
);
/** Published on the first of January, February and March 2024; asked on 1 December 2024. */
const about = libraryOf(CHAIR, STAFF, FINE);

function ageOf(question: string) {
  const answer = about(question);
  return answer.kind === 'answered' ? answer.age : answer.kind;
}

describe('the age of an answer', () => {
  it.each([
    'who is the chairman of Corvane',
    '科维恩董事长是谁',
    'is Ivo Brandt chairman of Corvane',
    'Corvane chair now',
  ])('is that of its source where a state of today is asked for: %s', (question) => {
    expect(ageOf(question)).toMatchObject({ days: 335, newest: { day: '2024-03-01', days: 275 } });
  });

  it.each(['how many employees does Corvane have', '科维恩有多少员工', '科维恩目前员工数'])(
    'is told of the newest figure: %s',
    (question) => {
      expect(ageOf(question)).toMatchObject({ days: 304 });
    },
  );

  it.each([
    'how much was Corvane fined',
    '科维恩被罚了多少钱',
    'who was chairman of Corvane in 2022',
    'when did Ivo Brandt become chairman of Corvane',
    'how many employees did Corvane have in 2023',
    '科维恩2023年有多少员工',
  ])('is not told of what is over and done: %s', (question) => {
    expect(ageOf(question)).toBeUndefined();
  });

  it('is not told within 90 days', () => {
    const none = stating('Corvane moved on', '科维恩继续前行');
    const young = libraryOf(FINE, FINE, FINE, FINE, FINE, FINE, FINE, FINE, none, CHAIR);
    const answer = young('who is the chairman of Corvane');
    expect(answer.kind === 'answered' && answer.asOf).toBe('2024-10-01');
    expect(answer.kind === 'answered' && answer.age).toBeUndefined();
  });
});
