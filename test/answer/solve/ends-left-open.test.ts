import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const DELISTED = stating(
  'Halvorn left Nasdaq on 21 July 2020',
  '哈尔沃恩2020年7月21日从纳斯达克退市',
  '{ attribute: delisting, of: halvorn, about: nasdaq, at: 2020-07-21 }',
);
const STAFFED = stating(
  'Halvorn had 3,000 staff in September 2020',
  '哈尔沃恩2020年9月有3000名员工',
  '{ attribute: employees, of: halvorn, value: 3000, unit: people, at: 2020-09 }',
);
const CLOSED = stating(
  'Halvorn shut down on 3 March 2022',
  '哈尔沃恩2022年3月3日关停',
  '{ attribute: closure, of: halvorn, at: 2022-03-03 }',
);

const QUESTIONS: readonly (readonly [string, string])[] = [
  ['did halvorn collapse', 'yes'],
  ['is halvorn still around', 'no'],
  ['has halvorn collapsed', 'yes'],
  ['哈尔沃恩垮了吗', 'yes'],
  ['哈尔沃恩还在吗', 'no'],
];

describe('the end of a company', () => {
  it.each(QUESTIONS)('is told by its closure: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(DELISTED, STAFFED, CLOSED)(question))).toBe(verdict);
  });

  it.each(QUESTIONS)(
    'is left open where it only left the exchange, which is shown beside the newest: %s',
    (question) => {
      const answer = libraryOf(DELISTED, STAFFED)(question);
      expect(verdictOf(answer)).toBe('unknown');
      const rows = answer.kind === 'answered' ? answer.findings.flatMap((finding) => finding.rows) : [];
      expect(rows.map(({ attribute }) => attribute)).toEqual(['employees', 'delisting']);
    },
  );
});
