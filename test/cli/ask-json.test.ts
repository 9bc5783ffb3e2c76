import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/cli/shell/ask-json.ts';
import { answered, date, finding, row } from '../fixtures/findings.ts';
import { fixtureSearchable } from '../fixtures/library.ts';

describe('an answer as JSON', () => {
  it('begins its text with the headline, and has it in fields beside', () => {
    const founded = row(date('1987-05'), { attribute: 'founded', time: { at: '1987-05' } });
    const verdict = finding([founded], { kind: 'verdict', verdict: 'yes' });
    const { text, headline, citations } = toJson(answered([verdict]), fixtureSearchable());
    expect(text.split('\n')).toEqual([
      'Yes · founded: May 1987 [1]',
      'Statement 1. [1]',
      'Statement 2. [2]',
      'Statement 3. [3]',
    ]);
    expect(headline).toEqual([
      { label: 'founded', value: 'May 1987', period: null, role: 'value', n: [1], verdict: 'yes' },
    ]);
    expect(citations).toHaveLength(3);
  });
});
