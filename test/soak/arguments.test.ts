import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readSoakArguments } from './arguments.ts';

describe('npm run soak', () => {
  it('reads how much is asked and how often something fails', () => {
    expect(readSoakArguments([])).toEqual({ total: 20_000, faultCount: 30 });
    expect(readSoakArguments(['--questions', '500', '--faults', '0'])).toEqual({ total: 500, faultCount: 0 });
  });

  it.each([['--questions', '0'], ['--questions', 'many'], ['--faults', '-1'], ['--what']])(
    'refuses %s %s with the usage',
    (...args) => {
      expect(() => readSoakArguments(args)).toThrow(UsageError);
      expect(() => readSoakArguments(args)).toThrow('Usage: npm run soak');
    },
  );
});
