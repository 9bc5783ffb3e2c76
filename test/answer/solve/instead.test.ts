import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { datesOf, figuresOf, libraryOf, stating } from './library-of.ts';

const FILED = stating(
  'Corvane filed to list in Hong Kong on 2 December 2023',
  '科维恩2023年12月2日递表香港',
  '{ attribute: listing-plan, at: 2023-12-02, about: hong-kong, stage: filed }',
);
const LISTED = stating(
  'Halvorn listed in Hong Kong in May 2021 at 40 Hong Kong dollars and raised 3.2 billion US dollars',
  '哈尔沃恩2021年5月以40港元在香港上市，募资32亿美元',
  '{ attribute: listing, of: halvorn, at: 2021-05, about: hong-kong, price: 40, unit: HKD, raised: 3.2 billion USD }',
);
const STAFF = stating(
  'Lumen, a unit of Corvane, had 850 employees in July 2023',
  '科维恩旗下流明2023年7月有850名员工',
  '{ attribute: employees, value: 850, unit: people, about: lumen, at: 2023-07 }',
);
const CARRIED = stating(
  'Corvane delivered 11 million parcels in 2023',
  '科维恩2023年送出1100万件包裹',
  '{ attribute: shipments, value: 11 million, unit: parcels, at: 2023 }',
);
const about = libraryOf(FILED, LISTED, STAFF, CARRIED);

function missingIn(answer: Answer): string | undefined {
  return answer.kind === 'answered' ? answer.findings[0]?.missing?.attribute : undefined;
}

describe('something else than was asked for', () => {
  it.each(['when did Corvane go public', 'what date did Corvane list', '科维恩什么时候上市的'])(
    'a filing is no listing, and is said to be none: %s',
    (question) => {
      const answer = about(question);
      expect(missingIn(answer)).toBe('listing');
      expect(datesOf(answer)).toEqual(['2023-12-02']);
    },
  );

  it('a filing is what is asked for where its own day is', () => {
    expect(missingIn(about('when did Corvane file for an IPO'))).toBeUndefined();
    expect(missingIn(about('when did Corvane announce its IPO'))).toBeUndefined();
  });

  it.each(['how many people work at Corvane', '科维恩有多少员工'])(
    'the staff of a unit is not that of the company: %s',
    (question) => {
      expect(missingIn(about(question))).toBe('employees');
    },
  );

  it('the staff of a unit is what is asked for where the unit is named', () => {
    expect(missingIn(about('how many employees does Lumen have'))).toBeUndefined();
    expect(figuresOf(about('how many employees does Lumen have'))).toEqual([850]);
  });

  it.each(['how much did Corvane raise in its IPO', 'how big was the Corvane IPO', '科维恩上市募资多少'])(
    'a figure of another kind is not told: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([]);
    },
  );

  it.each(['when did Halvorn go under', '哈尔沃恩什么时候歇业的'])(
    'the day of another event is not told: %s',
    (question) => {
      expect(about(question).kind).toBe('unknown');
    },
  );
});

describe('how big something was that happened', () => {
  it.each([
    'how big was the Halvorn IPO',
    'how large was the IPO of Halvorn',
    'what size was the Halvorn IPO',
    '哈尔沃恩上市规模多大',
  ])('is what it raised: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([3_200_000_000]);
  });
});
